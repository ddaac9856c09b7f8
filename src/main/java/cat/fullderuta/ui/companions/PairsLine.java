package cat.fullderuta.ui.companions;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.store.Typed;
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

    /** A row: the pair it shows, none where one is being added, and what is chosen in it. */
    private record Row(Optional<LanguagePair> pair, ComboBox<Option<Language>> from, ComboBox<Option<Language>> to) {

        Optional<Chosen> findChosen() {
            var chosen = new Chosen(pair, valueOf(from), valueOf(to));
            return chosen.from().equals(pair.map(LanguagePair::from)) && chosen.to().equals(pair.map(LanguagePair::to)) ? Optional.empty()
                    : Optional.of(chosen);
        }

        private static Optional<Language> valueOf(ComboBox<Option<Language>> box) {
            return Optional.ofNullable(box.getValue()).map(Option::value);
        }
    }

    private record Chosen(Optional<LanguagePair> pair, Optional<Language> from, Optional<Language> to) {

        List<Optional<String>> codes() {
            return Stream.of(pair.map(LanguagePair::from), pair.map(LanguagePair::to), from, to).map(it -> it.map(Language::code)).toList();
        }

        static Chosen of(List<Optional<String>> codes) {
            List<Optional<Language>> languages = codes.stream().map(it -> it.map(Language::new)).toList();
            return new Chosen(languages.get(0).flatMap(from -> languages.get(1).map(to -> new LanguagePair(from, to))),
                    languages.get(2), languages.get(3));
        }
    }

    private final Form<Id<Companion>, Companion> form;
    private final Messages words;
    private final VBox rows;
    private final Button add;
    private final List<Option<Language>> languages;
    private List<LanguagePair> shown = List.of();
    private Optional<Id<Companion>> whose = Optional.empty();
    private final List<Row> made = new ArrayList<>();
    private boolean isAdding;
    private boolean isRecalling;

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
            rebuild();
        }
    }

    @Override
    public void reset() {
        super.reset();
        if (isAdding || findUntaken().isPresent()) {
            isAdding = false;
            build();
            form.noteUntaken();
        }
    }

    @Override
    public Optional<Typed> findUntaken() {
        List<List<Optional<String>>> chosen = made.stream().flatMap(row -> row.findChosen().stream()).map(Chosen::codes).toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new Typed(chosen));
    }

    /** What was chosen in the row of a pair that is gone is of no use to others. */
    @Override
    public void recall(Typed typed) {
        List<Chosen> all = typed.rows().stream().map(Chosen::of).toList();
        if (!isAdding && all.stream().anyMatch(it -> it.pair().isEmpty())) {
            isAdding = true;
            build();
        }
        all.forEach(chosen -> made.stream().filter(row -> row.pair().equals(chosen.pair())).findFirst()
                .ifPresent(row -> recall(row, chosen)));
    }

    private void recall(Row row, Chosen chosen) {
        isRecalling = true;
        chosen.from().ifPresent(language -> choose(row.from(), language));
        chosen.to().ifPresent(language -> choose(row.to(), language));
        isRecalling = false;
        judge(made.indexOf(row));
    }

    private void choose(ComboBox<Option<Language>> box, Language language) {
        if (!box.getItems().contains(option(language))) {
            box.getItems().addFirst(option(language)); // a language without a name here, such as one of three letters
        }
        box.setValue(option(language));
    }

    private void add() {
        isAdding = true;
        rebuild();
        rows.lookup("#pair-new-from").requestFocus();
    }

    /** Makes the rows anew, with what is half chosen in them. */
    private void rebuild() {
        Optional<Typed> typed = findUntaken();
        build();
        typed.ifPresent(this::recall);
    }

    private void build() {
        List<Node> nodes = new ArrayList<>();
        made.clear();
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
        from.valueProperty().addListener(_ -> take(place));
        to.valueProperty().addListener(_ -> take(place));
        made.add(new Row(pair, from, to));
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
        value.ifPresent(language -> choose(box, language));
        box.setPromptText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return Fields.named(box, id, name);
    }

    private void take(int place) {
        if (isRecalling || place >= made.size()) {
            return;
        }
        judge(place).ifPresentOrElse(pair -> {
            var pairs = new ArrayList<>(shown);
            if (place < pairs.size()) {
                pairs.set(place, pair);
            } else {
                pairs.add(pair);
            }
            put(place, pairs);
        }, form::noteUntaken);
    }

    /** The pair chosen in a row, when it is whole and right; what is wrong is said. */
    private Optional<LanguagePair> judge(int place) {
        Option<Language> from = made.get(place).from().getValue();
        Option<Language> to = made.get(place).to().getValue();
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (from.value().equals(to.value())) {
            showProblem(words.get("companions.pair.same", from.name()), true);
            return Optional.empty();
        }
        boolean isThere = false;
        for (int i = 0; i < shown.size(); i++) {
            isThere |= i != place && shown.get(i).joins(from.value(), to.value());
        }
        if (isThere) {
            showProblem(words.get("companions.pair.there", from.name(), to.name()), true);
            return Optional.empty();
        }
        return Optional.of(new LanguagePair(from.value(), to.value()));
    }

    private void remove(int place) {
        if (place >= shown.size()) {
            forget(place);
            rebuild();
            form.noteUntaken();
            return;
        }
        var pairs = new ArrayList<>(shown);
        pairs.remove(place);
        put(place, pairs);
    }

    /** What is chosen there is taken, or given up. */
    private void forget(int place) {
        made.remove(place);
        isAdding &= place < shown.size();
    }

    private void put(int place, List<LanguagePair> pairs) {
        forget(place);
        form.findSubject().ifPresent(companion -> {
            if (!form.apply(List.of(new Change.PutCompanion(companion.withPairs(pairs))))) {
                rebuild();
            }
            form.refresh();
        });
    }
}
