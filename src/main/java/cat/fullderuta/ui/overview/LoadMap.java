package cat.fullderuta.ui.overview;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.overview.Load;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tips;
import java.time.Duration;
import java.time.LocalDate;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * What each defender has on each day: the stronger the colour, the more hours; how many activities and hours stands in each cell. Over the
 * edition's limit it is drawn as a warning.
 */
final class LoadMap {

    private static final int LEVELS = 3;
    private static final double NAME_WIDTH = 120;

    private final Load load;
    private final Edition edition;
    private final Messages words;
    private final Formats formats;
    private final OverviewLinks links;
    private final GridPane grid = new GridPane();

    LoadMap(Load load, Edition edition, Messages words, OverviewLinks links) {
        this.load = load;
        this.edition = edition;
        this.words = words;
        this.links = links;
        formats = Formats.of(words);
    }

    Node node() {
        grid.setId("load-map");
        grid.getStyleClass().add("load-map");
        var names = new ColumnConstraints();
        names.setMinWidth(NAME_WIDTH);
        grid.getColumnConstraints().add(names);
        for (int column = 0; column < load.days().size(); column++) {
            var constraints = new ColumnConstraints(68, 80, Double.MAX_VALUE, Priority.ALWAYS, HPos.CENTER, true);
            grid.getColumnConstraints().add(constraints);
            grid.add(heading(load.days().get(column)), column + 1, 0);
        }
        grid.add(uncut(Fields.text(words.get("overview.load.total"), "text-small", "text-quiet")), load.days().size() + 1, 0);
        for (int row = 0; row < load.rows().size(); row++) {
            addRow(load.rows().get(row), row + 1);
        }
        return grid;
    }

    /** A narrow window scrolls rather than to cut a figure. */
    private static Label uncut(Label label) {
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node heading(LocalDate day) {
        var button = new Button(formats.weekday(day));
        button.getStyleClass().addAll("flat", "small", "load-heading");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> links.day(day));
        return Fields.named(button, "load-day-" + day, formats.day(day));
    }

    private void addRow(Load.Row row, int at) {
        String name = edition.defenders().get(row.defender()).alias();
        var who = new Button(name);
        who.getStyleClass().addAll("flat", "small", "load-name");
        who.setMaxWidth(Double.MAX_VALUE);
        Tips.sayWhole(who);
        who.setOnAction(_ -> links.visit(row.defender()));
        grid.add(Fields.named(who, "load-defender-" + row.defender(), name), 0, at);
        for (int column = 0; column < row.cells().size(); column++) {
            Node cell = cell(row, row.cells().get(column), name);
            cell.setFocusTraversable(at == 1 && column == 0);
            grid.add(cell, column + 1, at);
        }
        grid.add(uncut(Fields.text(formats.duration(row.total()), "text-small")), row.cells().size() + 1, at);
    }

    private Node cell(Load.Row row, Load.Cell cell, String name) {
        String text = cell.activities() == 0 ? cell.there() ? "" : "–" : cell.activities() + " · " + clock(cell.time());
        var node = new LoadCell("load-" + row.defender() + "-" + cell.day(), text, name + ", " + formats.day(cell.day()) + ": " + say(cell),
                () -> links.day(row.defender(), cell.day()));
        node.getStyleClass().add("load-" + level(cell));
        if (!cell.there()) {
            node.getStyleClass().add("load-away");
        }
        return node;
    }

    private String say(Load.Cell cell) {
        if (cell.activities() == 0) {
            return words.get(cell.there() ? "overview.load.free" : "overview.load.away");
        }
        String many = words.get("overview.load.cell", cell.activities(), formats.duration(cell.time()));
        return isOver(cell) ? many + ". " + words.get("overview.load.over", formats.duration(edition.rules().hoursPerDay())) : many;
    }

    private boolean isOver(Load.Cell cell) {
        return cell.time().compareTo(edition.rules().hoursPerDay()) > 0 || cell.activities() > edition.rules().activitiesPerDay();
    }

    /** From 0, nothing, by thirds of the limit up to 3; "over" above it. */
    private String level(Load.Cell cell) {
        if (isOver(cell)) {
            return "over";
        }
        double limit = Math.max(1, edition.rules().hoursPerDay().toMinutes());
        return String.valueOf(Math.min(LEVELS, (int) Math.ceil(LEVELS * cell.time().toMinutes() / limit)));
    }

    private static String clock(Duration time) {
        return time.toHours() + ":" + "%02d".formatted(time.toMinutesPart());
    }
}
