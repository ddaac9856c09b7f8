package cat.fullderuta.ui.rules;

import cat.fullderuta.calendar.DayCalendar;
import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.store.Typed;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** When schools are open, as a table of periods: those that come with the program until one is changed. */
final class SchoolTab extends ScrollPane implements Typing {

    private static final String CLASSES = "classes";

    private final Draft draft;
    private final Messages words;
    private final boolean readOnly;
    private final DayText days;
    private final Label source = Fields.text("", "text-strong");
    private final VBox table = new VBox();
    private final List<SchoolRow> rows = new ArrayList<>();
    private final Button useStandard;

    SchoolTab(Draft draft, Messages words, boolean readOnly) {
        this.draft = draft;
        this.words = words;
        this.readOnly = readOnly;
        days = new DayText(draft.edition(), words);
        useStandard = Fields.button("school-standard", words.get("rules.school.useStandard"), () -> draft.together(this::useStandard));
        var add = Fields.button("school-add", words.get("rules.school.add"), this::add);
        var buttons = new HBox(add, useStandard);
        buttons.getStyleClass().add("action-row");
        Fields.setShown(buttons, !readOnly);
        source.setId("school-source");
        table.getStyleClass().add("school-table");
        var content = new VBox(Fields.text(words.get("rules.school.about")), source, table, buttons);
        content.getStyleClass().add("rule-calendar");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("quiet-scroll");
        fill();
        draft.add(this);
    }

    /** Puts the calendar of the program back, in place of whatever is typed. */
    void useStandard() {
        draft.change(rules -> rules.withSchoolPeriods(List.of()));
        fill();
    }

    /** Tells whose calendar it is. */
    void refresh() {
        boolean own = !draft.schoolPeriods().isEmpty();
        source.setText(words.get(own ? "rules.school.own" : "rules.school.standard"));
        useStandard.setDisable(!own && rows.stream().allMatch(row -> row.findPeriod().isPresent()));
    }

    @Override
    public String id() {
        return "school";
    }

    /** The whole table: a period alone says nothing. */
    @Override
    public Optional<Typed> findUntaken() {
        return findPeriods().filter(draft.edition().rules().schoolPeriods()::equals).isPresent() ? Optional.empty()
                : Optional.of(new Typed(rows.stream().map(SchoolRow::texts)
                        .map(it -> Stream.of(it.classes() ? CLASSES : "", it.from(), it.to()).map(Optional::of).toList()).toList()));
    }

    @Override
    public void recall(Typed typed) {
        fill(typed.rows().stream().map(row -> row.stream().map(it -> it.orElse("")).toList()).filter(row -> row.size() == 3)
                .map(row -> new SchoolRow.Texts(row.getFirst().equals(CLASSES), row.get(1), row.getLast())).toList());
        take();
    }

    @Override
    public void showTaken() {
        fill();
    }

    private void fill() {
        List<SchoolPeriod> own = draft.schoolPeriods();
        fill((own.isEmpty() ? DayCalendar.standard().listSchoolPeriods() : own).stream().map(it -> SchoolRow.Texts.of(it, days)).toList());
    }

    private void fill(List<SchoolRow.Texts> all) {
        rows.forEach(SchoolRow::forget);
        rows.clear();
        all.forEach(texts -> rows.add(row(texts)));
        arrange();
    }

    private SchoolRow row(SchoolRow.Texts texts) {
        return new SchoolRow(draft, words, texts, readOnly, this::take, row -> draft.together(() -> remove(row)));
    }

    private void arrange() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        table.getChildren().setAll(rows.stream().map(SchoolRow::node).toList());
        refresh();
    }

    private void add() {
        SchoolRow row = row(SchoolRow.Texts.NEW);
        rows.add(row);
        arrange();
        row.focus();
    }

    private void remove(SchoolRow row) {
        row.forget();
        rows.remove(row);
        take();
        if (rows.isEmpty()) {
            fill();
        } else {
            arrange();
        }
    }

    /** While a period cannot be read, all stay as they were. */
    private void take() {
        findPeriods().ifPresent(periods -> draft.change(rules -> rules.withSchoolPeriods(periods)));
        refresh();
    }

    /** As the rules have them, empty for those of the program; nothing while one cannot be read. */
    private Optional<List<SchoolPeriod>> findPeriods() {
        List<Optional<SchoolPeriod>> typed = rows.stream().map(SchoolRow::findPeriod).toList();
        List<SchoolPeriod> periods = typed.stream().flatMap(Optional::stream).toList();
        return typed.size() != periods.size() ? Optional.empty()
                : Optional.of(periods.equals(DayCalendar.standard().listSchoolPeriods()) ? List.of() : periods);
    }
}
