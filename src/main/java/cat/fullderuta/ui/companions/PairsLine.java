package cat.fullderuta.ui.companions;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SearchCombo;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Between which languages somebody interprets: a row for each pair, and one that is being added. */
final class PairsLine extends Line<Companion> {

    private static final List<Language> USUAL = List.of(Language.CATALAN, Language.SPANISH, Language.ENGLISH, Language.FRENCH,
            Language.PORTUGUESE, Language.ARABIC);

    private final Form<Id<Companion>, Companion> form;
    private final Messages words;
    private final VBox rows;
    private final Button add;
    private final List<Option<Language>> languages;
    private List<LanguagePair> shown = List.of();
    private Optional<Id<Companion>> whose = Optional.empty();
    private boolean isAdding;

    private PairsLine(Form<Id<Companion>, Companion> form, VBox rows) {
        super("edit-pairs", form.workspace().words().get("companions.field.pairs"), rows);
        this.form = form;
        this.rows = rows;
        words = form.workspace().words();
        languages = listLanguages();
        rows.getStyleClass().add("pairs");
        add = Fields.button("pair-add", words.get("companions.pair.add"), this::add);
        add.getStyleClass().addAll("small", "flat");
    }

    static PairsLine of(Form<Id<Companion>, Companion> form) {
        return form.add(new PairsLine(form, new VBox()));
    }

    /** The usual ones first, then every language that has a name, by name. */
    private List<Option<Language>> listLanguages() {
        Comparator<Option<Language>> byName = Comparator.comparing(Option::name, Collator.getInstance(words.locale()));
        Stream<Option<Language>> others = Stream.of(Locale.getISOLanguages()).map(Language::new).filter(it -> !USUAL.contains(it))
                .map(this::option).filter(it -> !it.name().equals(it.value().code())).sorted(byName);
        return Stream.concat(USUAL.stream().map(this::option), others).toList();
    }

    private Option<Language> option(Language language) {
        return new Option<>(language, Fields.languageName(language, words));
    }

    @Override
    public void show(Companion companion) {
        if (!companion.pairs().equals(shown) || !whose.equals(Optional.of(companion.id()))) {
            shown = companion.pairs();
            whose = Optional.of(companion.id());
            isAdding = false;
            build();
        }
    }

    @Override
    public void reset() {
        super.reset();
        if (isAdding) {
            isAdding = false;
            build();
        }
    }

    private void add() {
        isAdding = true;
        build();
        rows.lookup("#pair-new-from").requestFocus();
    }

    private void build() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            nodes.add(row("pair-" + i, i));
        }
        if (isAdding) {
            nodes.add(row("pair-new", shown.size()));
        } else {
            nodes.add(add);
        }
        rows.getChildren().setAll(nodes);
        clearProblem();
    }

    private Node row(String id, int place) {
        Optional<LanguagePair> pair = place < shown.size() ? Optional.of(shown.get(place)) : Optional.empty();
        ComboBox<Option<Language>> from = box(id + "-from", words.get("companions.pair.from"), pair.map(LanguagePair::from));
        ComboBox<Option<Language>> to = box(id + "-to", words.get("companions.pair.to"), pair.map(LanguagePair::to));
        var arrows = new FontIcon(MaterialDesignS.SWAP_HORIZONTAL);
        arrows.setAccessibleText(words.get("companions.pair.bothWays"));
        Button remove = Fields.iconButton(id + "-remove", MaterialDesignC.CLOSE, words.get("companions.pair.remove"), () -> remove(place));
        from.valueProperty().addListener(_ -> take(place, from.getValue(), to.getValue()));
        to.valueProperty().addListener(_ -> take(place, from.getValue(), to.getValue()));
        var row = new HBox(from, arrows, to, remove);
        row.getStyleClass().add("action-row");
        return row;
    }

    private ComboBox<Option<Language>> box(String id, String name, Optional<Language> value) {
        var box = new SearchCombo<Option<Language>>(words);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Option<Language> option) {
                return option == null ? "" : option.name();
            }

            @Override
            public @Nullable Option<Language> fromString(String typed) {
                return languages.stream().filter(option -> option.name().equals(typed)).findFirst().orElse(null);
            }
        });
        box.getItems().setAll(languages);
        value.ifPresent(language -> {
            if (!box.getItems().contains(option(language))) {
                box.getItems().addFirst(option(language)); // a language without a name here, such as one of three letters
            }
            box.setValue(option(language));
        });
        box.setPromptText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return Fields.named(box, id, name);
    }

    private void take(int place, @Nullable Option<Language> from, @Nullable Option<Language> to) {
        if (from == null || to == null) {
            return;
        }
        var pair = new LanguagePair(from.value(), to.value());
        if (from.value().equals(to.value())) {
            showProblem(words.get("companions.pair.same", from.name()), true);
            return;
        }
        var pairs = new ArrayList<>(shown);
        boolean isThere = false;
        for (int i = 0; i < pairs.size(); i++) {
            isThere |= i != place && pairs.get(i).joins(pair.from(), pair.to());
        }
        if (isThere) {
            showProblem(words.get("companions.pair.there", from.name(), to.name()), true);
            return;
        }
        if (place < pairs.size()) {
            pairs.set(place, pair);
        } else {
            pairs.add(pair);
        }
        put(pairs);
    }

    private void remove(int place) {
        if (place >= shown.size()) {
            reset();
            return;
        }
        var pairs = new ArrayList<>(shown);
        pairs.remove(place);
        put(pairs);
    }

    private void put(List<LanguagePair> pairs) {
        form.findSubject().ifPresent(companion -> {
            form.apply(List.of(new Change.PutCompanion(companion.withPairs(pairs))));
            form.refresh();
        });
    }
}
