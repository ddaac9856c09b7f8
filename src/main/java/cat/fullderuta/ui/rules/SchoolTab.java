package cat.fullderuta.ui.rules;

import cat.fullderuta.calendar.DayCalendar;
import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** When schools are open, as a table of periods: those that come with the program until one is changed. */
final class SchoolTab extends ScrollPane {

    private final Draft draft;
    private final Messages words;
    private final boolean readOnly;
    private final Label source = Fields.text("", "text-strong");
    private final VBox table = new VBox();
    private final List<SchoolRow> rows = new ArrayList<>();
    private final Button useStandard;

    SchoolTab(Draft draft, Messages words, boolean readOnly) {
        this.draft = draft;
        this.words = words;
        this.readOnly = readOnly;
        useStandard = Fields.button("school-standard", words.get("rules.school.useStandard"), this::useStandard);
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

    private void fill() {
        rows.forEach(SchoolRow::forget);
        rows.clear();
        List<SchoolPeriod> own = draft.schoolPeriods();
        (own.isEmpty() ? DayCalendar.standard().listSchoolPeriods() : own).forEach(period -> rows.add(row(Optional.of(period))));
        arrange();
    }

    private SchoolRow row(Optional<SchoolPeriod> period) {
        return new SchoolRow(draft, words, period, readOnly, this::take, this::remove);
    }

    private void arrange() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1);
        }
        table.getChildren().setAll(rows.stream().map(SchoolRow::node).toList());
        refresh();
    }

    private void add() {
        SchoolRow row = row(Optional.empty());
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

    /** While a period cannot be read, the draft keeps what it was; it cannot be applied meanwhile. */
    private void take() {
        List<Optional<SchoolPeriod>> typed = rows.stream().map(SchoolRow::findPeriod).toList();
        if (typed.stream().allMatch(Optional::isPresent)) {
            List<SchoolPeriod> periods = typed.stream().flatMap(Optional::stream).toList();
            draft.change(rules -> rules.withSchoolPeriods(
                    periods.equals(DayCalendar.standard().listSchoolPeriods()) ? List.of() : periods));
        }
        refresh();
    }
}
