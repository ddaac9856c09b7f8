package cat.fullderuta.ui.editions;

import cat.fullderuta.change.EditionChange.PutEdition;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Season;
import cat.fullderuta.session.NewEdition;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What an edition is called, when it is, who coordinates it and how it usually does things; taken all at once. */
final class DetailsForm extends BorderPane implements EditionForm {

    private static final List<Language> USUAL = List.of(Language.CATALAN, Language.SPANISH, Language.ENGLISH, Language.FRENCH,
            Language.PORTUGUESE, Language.ARABIC);

    private final Messages words;
    private final Formats formats;
    private final List<DraftLine> lines = new ArrayList<>();
    private final ComboBox<Season> season;
    private final DraftLine name;
    private final EditionDays days;
    private final DraftLine officeName;
    private final DraftLine officePhone;
    private final DraftLine officeEmail;
    private final DraftLine shownFrom;
    private final DraftLine shownUntil;
    private final ComboBox<Language> hostLanguage;
    private final ComboBox<Language> agendaLanguage;
    private final Consumer<PutEdition> save;
    private final List<Object> untouched;
    private DraftLine first;

    DetailsForm(Messages words, Edition edition, Consumer<PutEdition> save, Runnable cancel) {
        this.words = words;
        this.save = save;
        formats = Formats.of(words);
        var when = new NewEdition.Days(edition.firstDay(), edition.lastDay());
        Conventions usual = edition.conventions();
        Office office = edition.office();
        season = choice(List.of(Season.values()), edition.season(), one -> words.get("domain", one));
        name = text("name", edition.name(), typed -> typed.isBlank() ? new Verdict.Wrong(words.get("editions.name.none")) : new Verdict.Right(""));
        first = name;
        days = new EditionDays(words, "details", () -> when, () -> { });
        days.set(when);
        officeName = text("officeName", office.name(), _ -> new Verdict.Right(""));
        officePhone = text("officePhone", office.phone(), _ -> new Verdict.Right(""));
        officeEmail = text("officeEmail", office.email(), typed -> typed.isBlank() || typed.matches("\\S+@\\S+\\.\\S+") ? new Verdict.Right("")
                : new Verdict.Wrong(words.get("editions.email.wrong", typed)));
        shownFrom = text("shownFrom", formats.hour(usual.shownFrom()), this::judgeHour);
        shownUntil = text("shownUntil", formats.hour(usual.shownUntil()), this::judgeUntil);
        ((TextField) shownFrom.control()).textProperty().addListener(_ -> shownUntil.judge()); // it hangs on the first hour
        hostLanguage = languages(usual.hostLanguage());
        agendaLanguage = languages(usual.agendaLanguage());
        var form = new VBox(Fields.text(words.get("editions.details.title", edition.name()), "text-title"),
                new Beside(chosen("season", season).withWidth(140).unshrunk(), name.withWidth(260)), days.node(),
                part("office"), new Beside(officeName.withWidth(260)), new Beside(officePhone.withWidth(160), officeEmail.withWidth(240)),
                part("usual"), new Beside(shownFrom.withWidth(160), shownUntil.withWidth(160)),
                new Beside(chosen("hostLanguage", hostLanguage).withWidth(200), chosen("agendaLanguage", agendaLanguage).withWidth(200)));
        form.getStyleClass().add("edition-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        var yes = Fields.button("details-save", words.get("editions.save"), this::save);
        yes.getStyleClass().add("accent");
        var no = Fields.button("details-cancel", words.get("editions.cancel"), cancel);
        no.setCancelButton(true);
        var bottom = new HBox(Fields.spacer(), no, yes);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        setCenter(scroll);
        setBottom(bottom);
        setId("edition-details");
        untouched = state();
    }

    @Override
    public boolean isTouched() {
        return !state().equals(untouched);
    }

    private List<Object> state() {
        return List.of(season.getValue(), days.typed(), lines.stream().map(DraftLine::text).toList(), hostLanguage.getValue(),
                agendaLanguage.getValue());
    }

    /** The keys begin at what is missing of the office: its phone, else its e-mail. */
    void beginAtOffice() {
        first = !officePhone.text().isEmpty() && officeEmail.text().isEmpty() ? officeEmail : officePhone;
    }

    @Override
    public void focusFirst() {
        first.control().requestFocus();
    }

    private Node part(String key) {
        return Fields.text(words.get("editions.part." + key), "text-strong");
    }

    private DraftLine text(String key, String value, Function<String, Verdict> judge) {
        var line = new DraftLine("details-" + key, words.get("editions.field." + key), new TextField(value), judge);
        lines.add(line);
        return line;
    }

    private ChosenLine chosen(String key, Node control) {
        return new ChosenLine("details-" + key, words.get("editions.field." + key), control);
    }

    private ComboBox<Language> languages(Language chosen) {
        var all = new LinkedHashSet<>(USUAL);
        all.add(chosen);
        return choice(List.copyOf(all), chosen, one -> Fields.languageName(one, words));
    }

    private static <T> ComboBox<T> choice(List<T> all, T chosen, Function<T, String> names) {
        var box = new ComboBox<T>();
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override public String toString(T one) {
                return one == null ? "" : names.apply(one);
            }

            @Override public T fromString(String text) {
                throw new UnsupportedOperationException("It is chosen, not typed.");
            }
        });
        box.setValue(chosen);
        return box;
    }

    private Verdict judgeHour(String typed) {
        return LooseTime.findHour(typed).isPresent() ? new Verdict.Right("") : new Verdict.Wrong(words.get("editions.hour.wrong", typed));
    }

    private Verdict judgeUntil(String typed) {
        Optional<LocalTime> from = LooseTime.findHour(shownFrom.text());
        Optional<LocalTime> until = LooseTime.findHour(typed);
        return until.isPresent() && from.isPresent() && !until.get().isAfter(from.get())
                ? new Verdict.Wrong(words.get("editions.hour.before", typed, shownFrom.text())) : judgeHour(typed);
    }

    private void save() {
        List<DraftLine> wrong = lines.stream().filter(line -> !line.judge()).toList();
        boolean daysAreRight = days.judge();
        if (!wrong.isEmpty()) {
            wrong.getFirst().control().requestFocus();
        } else if (daysAreRight) {
            NewEdition.Days when = days.find().orElseThrow();
            save.accept(new PutEdition(season.getValue(), name.text(), when.first(), when.last(),
                    new Office(officeName.text(), officePhone.text(), officeEmail.text()),
                    new Conventions(hour(shownFrom), hour(shownUntil), hostLanguage.getValue(), agendaLanguage.getValue())));
        }
    }

    private static LocalTime hour(DraftLine line) {
        return LooseTime.findHour(line.text()).orElseThrow();
    }
}
