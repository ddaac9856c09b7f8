package cat.fullderuta.ui.rules;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.text.ExampleDay;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.DayList;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.SearchField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The local holidays of each town: two, and those days on which its schools close by themselves. */
final class HolidaysTab extends BorderPane {

    private static final int HOLIDAYS_OF_A_TOWN = 2;
    private static final double FIELD_WIDTH = 232;
    private static final double NAME_WIDTH = 200;

    private final Draft draft;
    private final Messages words;
    private final DayText days;
    private final SearchField search;
    private final Label missing = Fields.text("", "text-quiet");
    private final Label none;
    private final Map<Town, Row> rows = new LinkedHashMap<>();

    private record Row(Label name, TypedField<List<LocalDate>> field) {
        void setShown(boolean shown) {
            Fields.setShown(name, shown);
            Fields.setShown(field.control(), shown);
            Fields.setShown(field.beside(), shown);
        }
    }

    HolidaysTab(Draft draft, Messages words, boolean readOnly) {
        this.draft = draft;
        this.words = words;
        days = new DayText(draft.edition(), words);
        search = new SearchField("holidays-search", words.get("rules.holidays.filter"), this::filter);
        search.getStyleClass().add("rule-search");
        none = Fields.text(words.get(Town.list(draft.edition(), words).isEmpty()
                ? "rules.holidays.empty" : "rules.holidays.filter.none"), "text-quiet");
        missing.setId("holidays-missing");
        var grid = new GridPane();
        grid.getStyleClass().add("holiday-table");
        for (Town town : Town.list(draft.edition(), words)) {
            Row row = row(town, readOnly);
            rows.put(town, row);
            grid.addRow(grid.getRowCount(), row.name(), row.field().control(), row.field().beside());
        }
        var content = new VBox(Fields.text(about(draft.edition())), missing, none, grid);
        content.getStyleClass().add("rule-calendar");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        setTop(search);
        setCenter(scroll);
        filter();
        refresh();
    }

    private String about(Edition edition) {
        return words.get("rules.holidays.about", new ExampleDay(edition.firstDay()).typed(), new ExampleDay(edition.lastDay()).typed());
    }

    private Row row(Town town, boolean readOnly) {
        var name = Fields.text(town.name(), "text-strong");
        name.setPrefWidth(NAME_WIDTH);
        name.setMinWidth(NAME_WIDTH);
        var field = new TypedField<>(draft, "holidays-" + town.code(), town.name(),
                () -> daysOf(town, host -> draft.edition().hosts().find(host.id()).orElse(host).localHolidays()), this::show, this::say,
                this::read, typed -> draft.setHolidays(town.hosts(), typed));
        field.control().setPrefWidth(FIELD_WIDTH);
        field.control().setMinWidth(FIELD_WIDTH);
        field.control().setEditable(!readOnly);
        name.setLabelFor(field.control());
        return new Row(name, field);
    }

    /** Shows how many are missing. */
    void refresh() {
        long without = rows.keySet().stream().filter(town -> daysOf(town).size() < HOLIDAYS_OF_A_TOWN).count();
        missing.setText(words.get("rules.holidays.missing", without, rows.size()));
        Fields.setShown(missing, without > 0);
    }

    private void filter() {
        rows.forEach((town, row) -> row.setShown(search.finds(town.name())));
        Fields.setShown(none, rows.keySet().stream().noneMatch(town -> search.finds(town.name())));
    }

    private List<LocalDate> daysOf(Town town) {
        return daysOf(town, draft::holidays);
    }

    private static List<LocalDate> daysOf(Town town, Function<Host, List<LocalDate>> of) {
        var all = new TreeSet<LocalDate>();
        for (Host host : town.hosts()) {
            all.addAll(of.apply(host));
        }
        return List.copyOf(all);
    }

    private String show(List<LocalDate> of) {
        return of.stream().map(days::show).collect(Collectors.joining(", "));
    }

    private String say(List<LocalDate> of) {
        if (of.isEmpty()) {
            return words.get("rules.holidays.unknown");
        }
        Edition edition = draft.edition();
        Formats formats = Formats.of(words);
        return of.stream().map(day -> day.isBefore(edition.firstDay()) || day.isAfter(edition.lastDay()) ? formats.day(day)
                : words.get("rules.holidays.during", formats.day(day))).collect(Collectors.joining(" · "));
    }

    private TypedField.Reading<List<LocalDate>> read(String typed) {
        DayList read = DayList.read(typed, draft.edition());
        return read.wrong().<TypedField.Reading<List<LocalDate>>>map(wrong -> new TypedField.Reading.Wrong<>(days.sayWrong(wrong)))
                .orElseGet(() -> new TypedField.Reading.Read<>(read.days()));
    }
}
