package cat.fullderuta.ui.editions;

import cat.fullderuta.change.EditionChange.PutEdition;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Season;
import cat.fullderuta.session.NewEdition;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.common.Remark;
import cat.fullderuta.ui.common.UndoButton;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.ChoiceLine;
import cat.fullderuta.ui.form.Entered;
import cat.fullderuta.ui.form.Form;
import cat.fullderuta.ui.form.Line;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.TextLine;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What an edition is called, when it is, who coordinates it and how it usually does things; each is taken as it is typed. */
final class DetailsForm extends BorderPane implements EditionForm {

    private static final List<Language> USUAL = List.of(Language.CATALAN, Language.SPANISH, Language.ENGLISH, Language.FRENCH,
            Language.PORTUGUESE, Language.ARABIC);

    private final Workspace workspace;
    private final Messages words;
    private final Form<Id<Edition>, Edition> form;
    private final VisitDays days;
    private final Label title = Fields.text("", "text-title");
    private final Label length = Fields.text("", "problem");
    private final TextLine<Edition> name;
    private final TextLine<Edition> firstDay;
    private final TextLine<Edition> lastDay;
    private final TextLine<Edition> officePhone;
    private final TextLine<Edition> officeEmail;
    private final TextLine<Edition> shownFrom;
    private final TextLine<Edition> shownUntil;
    private final InvalidationListener follow = _ -> refresh();
    private TextLine<Edition> first;

    /** @param workspace of the edition it is about, which need not be that of the main window */
    DetailsForm(Workspace workspace, Runnable done) {
        this.workspace = workspace;
        words = workspace.words();
        form = new Form<>(workspace, "editions", "details", (state, id) -> Optional.of(state.edition()).filter(it -> it.id().equals(id)));
        days = new VisitDays(words, () -> new NewEdition.Days(edition().firstDay(), edition().lastDay()));
        var season = choice("season", List.of(Season.values()), Edition::season, one -> words.get("domain", one), Edition::withSeason);
        name = text("name", new TextField(), Edition::name, (it, typed) -> typed.isBlank()
                ? new Entered.Wrong(words.get("editions.name.none")) : put(it.withName(typed.strip())));
        first = name;
        firstDay = day("first", Edition::firstDay, this::enterFirst);
        lastDay = day("last", Edition::lastDay, this::enterLast);
        firstDay.judgeWith(lastDay);
        var officeName = text("officeName", new TextField(), it -> it.office().name(),
                (it, typed) -> put(it.withOffice(new Office(typed.strip(), it.office().phone(), it.office().email()))));
        officePhone = text("officePhone", new TextField(), it -> it.office().phone(),
                (it, typed) -> put(it.withOffice(new Office(it.office().name(), typed.strip(), it.office().email()))));
        officeEmail = text("officeEmail", new TextField(), it -> it.office().email(),
                (it, typed) -> put(it.withOffice(new Office(it.office().name(), it.office().phone(), typed.strip()))));
        var odd = new Remark((TextField) officeEmail.control(), typed -> typed.isBlank() || typed.matches("\\S+@\\S+\\.\\S+") ? ""
                : words.get("editions.email.odd", typed));
        odd.setId("details-officeEmail-odd");
        shownFrom = hour("shownFrom", Conventions::shownFrom, this::enterFrom);
        shownUntil = hour("shownUntil", Conventions::shownUntil, this::enterUntil);
        shownFrom.judgeWith(shownUntil);
        var hostLanguage = language("hostLanguage", Conventions::hostLanguage, Conventions::withHostLanguage);
        var agendaLanguage = language("agendaLanguage", Conventions::agendaLanguage, Conventions::withAgendaLanguage);
        length.setId("details-length");
        for (TextLine<Edition> day : List.of(firstDay, lastDay)) {
            ((TextField) day.control()).textProperty().addListener(_ -> sayDays());
        }
        var content = new VBox(title, new Beside(season.withWidth(140).unshrunk(), name.withWidth(260)),
                new Beside(firstDay.withWidth(150), lastDay.withWidth(150)), length,
                part("office"), new Beside(officeName.withWidth(260)),
                new Beside(officePhone.withWidth(160), officeEmail.withWidth(240)), odd,
                part("usual"), new Beside(shownFrom.withWidth(160), shownUntil.withWidth(160)),
                new Beside(hostLanguage.withWidth(200), agendaLanguage.withWidth(200)));
        content.getStyleClass().add("edition-form");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        var close = Fields.button("details-done", words.get("editions.details.done"), done);
        close.getStyleClass().add("accent");
        close.setCancelButton(true);
        var bottom = new HBox(new UndoButton("details-undo", workspace, this), Fields.spacer(), close);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        setCenter(scroll);
        setBottom(bottom);
        setId("edition-details");
        form.turnTo(Optional.of(edition().id()));
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(follow));
        refresh();
    }

    /** The keys begin at what is missing of the office: its phone, else its e-mail. */
    void beginAtOffice() {
        first = !officePhone.text().isEmpty() && officeEmail.text().isEmpty() ? officeEmail : officePhone;
    }

    @Override
    public void focusFirst() {
        first.control().requestFocus();
    }

    @Override
    public void commit() {
        form.commit();
    }

    private Edition edition() {
        return workspace.state().edition();
    }

    private void refresh() {
        form.refresh();
        title.setText(words.get("editions.details.title", edition().name()));
        sayDays();
    }

    /** How both days are understood. */
    private void sayDays() {
        Optional<NewEdition.Days> both = days.find(firstDay.text(), lastDay.text());
        Formats formats = Formats.of(words);
        length.setText(both.map(it -> formats.fullDate(it.first()) + " – " + formats.fullDate(it.last()) + " · " + days.sayLength(it))
                .orElse(""));
        length.getStyleClass().remove("unusual");
        if (both.filter(it -> !days.isUsual(it)).isPresent()) {
            length.getStyleClass().add("unusual");
        }
        Fields.setShown(length, both.isPresent());
    }

    private Node part(String key) {
        return Fields.text(words.get("editions.part." + key), "text-strong");
    }

    private TextLine<Edition> text(String key, TextField field, Function<Edition, String> read, TextLine.Entry<Edition> entry) {
        return form.add(new TextLine<>(form, "details-" + key, words.get("editions.field." + key), field, read, entry));
    }

    private TextLine<Edition> day(String key, Function<Edition, LocalDate> read, TextLine.Entry<Edition> entry) {
        var field = new TextField[1];
        field[0] = new DayField("details-" + key, words, () -> read.apply(edition()), day -> field[0].setText(VisitDays.type(day)));
        return text(key, field[0], it -> VisitDays.type(read.apply(it)), entry);
    }

    private TextLine<Edition> hour(String key, Function<Conventions, LocalTime> read, TextLine.Entry<Edition> entry) {
        return text(key, new TextField(), it -> Formats.of(words).hour(read.apply(it.conventions())), entry);
    }

    /** How a choice is put into what is changed. */
    private interface With<S, T> {
        S with(S before, T chosen);
    }

    private Line<Edition> language(String key, Function<Conventions, Language> read, With<Conventions, Language> with) {
        var all = new LinkedHashSet<>(USUAL);
        all.add(read.apply(edition().conventions()));
        return choice(key, List.copyOf(all), it -> read.apply(it.conventions()), one -> Fields.languageName(one, words),
                (it, chosen) -> it.withConventions(with.with(it.conventions(), chosen)));
    }

    private <T> ChoiceLine<Edition, T> choice(String key, List<T> all, Function<Edition, T> read, Function<T, String> names,
            With<Edition, T> with) {
        List<Option<T>> options = all.stream().map(one -> new Option<>(one, names.apply(one))).toList();
        return form.add(new ChoiceLine<>(form, "details-" + key, words.get("editions.field." + key), new ComboBox<>(), _ -> options, read,
                (it, chosen) -> put(with.with(it, chosen))));
    }

    private static Entered.Changes put(Edition after) {
        return Entered.of(new PutEdition(after.season(), after.name(), after.firstDay(), after.lastDay(), after.office(),
                after.conventions()));
    }

    private Entered enterFirst(Edition it, String typed) {
        return days.judgeFirst(typed) instanceof Verdict.Wrong(String reason) ? new Entered.Wrong(reason)
                : enterDays(it, typed, lastDay.text(), lastDay, days.judgeLast(typed, lastDay.text()));
    }

    private Entered enterLast(Edition it, String typed) {
        return days.judgeLast(firstDay.text(), typed) instanceof Verdict.Wrong(String reason) ? new Entered.Wrong(reason)
                : enterDays(it, firstDay.text(), typed, firstDay, days.judgeFirst(firstDay.text()));
    }

    /** Both are taken together; one that is right alone waits for the other, since a visit is moved one field after the other. */
    private Entered enterDays(Edition it, String from, String to, TextLine<Edition> other, Verdict ofOther) {
        return days.find(from, to)
                .<Entered>map(both -> put(it.with(edition -> edition.firstDay(both.first()).lastDay(both.last()))).along(other))
                .orElseGet(() -> new Entered.Waits(ofOther instanceof Verdict.Wrong(String reason) ? reason : ""));
    }

    private Entered enterFrom(Edition it, String typed) {
        return LooseTime.findHour(typed).<Entered>map(from -> enterHours(it, from,
                LooseTime.findHour(shownUntil.text()).orElse(it.conventions().shownUntil()), shownUntil)).orElseGet(() -> wrongHour(typed));
    }

    private Entered enterUntil(Edition it, String typed) {
        return LooseTime.findHour(typed).<Entered>map(until -> enterHours(it,
                LooseTime.findHour(shownFrom.text()).orElse(it.conventions().shownFrom()), until, shownFrom))
                .orElseGet(() -> wrongHour(typed));
    }

    private Entered wrongHour(String typed) {
        return new Entered.Wrong(words.get("editions.hour.wrong", typed));
    }

    private Entered enterHours(Edition it, LocalTime from, LocalTime until, TextLine<Edition> other) {
        if (!until.isAfter(from)) {
            Formats formats = Formats.of(words);
            return new Entered.Wrong(words.get("editions.hour.before", formats.hour(until), formats.hour(from)));
        }
        Entered.Changes both = put(it.withConventions(it.conventions().with(usual -> usual.shownFrom(from).shownUntil(until))));
        return LooseTime.findHour(other.text()).isPresent() ? both.along(other) : both;
    }
}
