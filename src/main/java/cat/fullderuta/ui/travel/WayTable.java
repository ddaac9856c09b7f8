package cat.fullderuta.ui.travel;

import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Wrapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The columns of the travel times; each can be sorted by. */
final class WayTable extends TableView<WayLine> {

    /** In pixels. */
    private static final double TWO_LINES = 34;
    /** Columns of long texts give way, those of figures and controls do not. */
    private static final double LEAST_TEXT = 150;

    private final Messages words;
    private final Supplier<TravelWords> text;
    private final WayEdits edits;
    private final boolean readOnly;
    private final List<TimeCell> times = new ArrayList<>();

    /** @param text the words for the edition as it is then */
    WayTable(Workspace workspace, Supplier<TravelWords> text) {
        words = workspace.words();
        this.text = text;
        edits = new WayEdits(workspace);
        readOnly = workspace.session().isReadOnly();
        Comparator<WayLine> bySource = Comparator.comparing(line -> line.way().way().confidence());
        addColumn("from", 150, Comparator.comparing(line -> TravelPane.townOf(line.way().from())),
                () -> label((label, line) -> say(label, TravelPane.townOf(line.way().from()))));
        addColumn("to", 150, Comparator.comparing(line -> TravelPane.townOf(line.way().to())),
                () -> label((label, line) -> say(label, TravelPane.townOf(line.way().to()))));
        addColumn("time", 140, Comparator.comparing(line -> line.way().way().duration()),
                () -> {
                    var cell = new TimeCell(words, readOnly, edits);
                    times.add(cell);
                    return cell;
                });
        addColumn("source", 100, bySource, () -> label((label, line) -> say(label, text.get().source(line.way().way(), line.way().entered()))));
        addColumn("confidence", 110, bySource, () -> label((label, line) -> say(label, text.get().confidence(line.way().way()))));
        addColumn("mode", 104, Comparator.comparing(WayLine::mode), this::modeCell);
        addColumn("both", 124, Comparator.comparing(WayLine::isBothWays), this::bothWaysCell);
        TableColumn<WayLine, WayLine> back = addColumn("back", 48, null, this::removeCell);
        back.setSortable(false);
        back.setText("");
        addColumn("spare", 150, Comparator.comparing(line -> line.way().spare()), () -> label(this::showSpare));
        addColumn("use", 400, Comparator.comparing(line -> text.get().use(line.way())),
                () -> label((label, line) -> say(label, text.get().use(line.way()))));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Fields.named(this, "ways", words.get("ways.name"));
        setPlaceholder(Fields.text(words.get("ways.none"), "text-quiet"));
    }

    /** What is asked of the session. */
    WayEdits edits() {
        return edits;
    }

    /** Takes what is typed anywhere. */
    void commit() {
        List.copyOf(times).forEach(TimeCell::leave);
    }

    private TableColumn<WayLine, WayLine> addColumn(String key, double width, @Nullable Comparator<WayLine> order,
            Supplier<TableCell<WayLine, WayLine>> cell) {
        var column = new TableColumn<WayLine, WayLine>(words.get("ways.column." + key));
        column.setId("ways-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_TEXT));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        if (order != null) {
            column.setComparator(order);
        }
        getColumns().add(column);
        return column;
    }

    private static TableCell<WayLine, WayLine> label(BiConsumer<Label, WayLine> show) {
        var label = new Label() {
            @Override
            protected double computePrefHeight(double width) {
                return Math.min(super.computePrefHeight(width), TWO_LINES); // as many as fit into a row
            }
        };
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        Wrapping.on(label);
        label.setTooltip(new Tooltip());
        return new WayCell<>(label, show);
    }

    private static void say(Label label, String said) {
        label.setText(said);
        label.getTooltip().setText(said);
    }

    /** What is short has an icon and a colour of its own. */
    private void showSpare(Label label, WayLine line) {
        boolean tight = line.way().spare().isNegative();
        say(label, text.get().spare(line.way().spare()));
        label.setGraphic(tight ? new FontIcon(MaterialDesignA.ALERT) : null);
        label.getStyleClass().removeAll("way-tight");
        if (tight) {
            label.getStyleClass().add("way-tight");
        }
    }

    /** A cell with a control, and what the control does with the row it then stands in. */
    private static <N extends Node> WayCell<N> control(N node, BiConsumer<N, WayLine> show, Function<N, Consumer<Runnable>> onAction,
            BiConsumer<N, WayLine> act) {
        var cell = new WayCell<>(node, show);
        onAction.apply(node).accept(() -> {
            WayLine line = cell.line();
            if (line != null) {
                act.accept(node, line);
            }
        });
        return cell;
    }

    private TableCell<WayLine, WayLine> modeCell() {
        ComboBox<TravelTime.Mode> choice = modes(words);
        choice.setDisable(readOnly);
        return control(choice, (box, line) -> {
            box.setId("way-mode-" + line.way().from() + "-" + line.way().to());
            box.setValue(line.mode());
        }, box -> run -> box.setOnAction(_ -> run.run()), (box, line) -> {
            if (box.getValue() != line.mode()) {
                edits.setMode(line, box.getValue());
            }
        });
    }

    private TableCell<WayLine, WayLine> bothWaysCell() {
        return control(Fields.named(new CheckBox(), "", words.get("ways.column.both")), (box, line) -> {
            box.setId("way-both-" + line.way().from() + "-" + line.way().to());
            box.setSelected(line.isBothWays());
            box.setDisable(readOnly || line.findEntered().isEmpty());
        }, box -> run -> box.setOnAction(_ -> run.run()), (box, line) -> edits.setBothWays(line, box.isSelected()));
    }

    private TableCell<WayLine, WayLine> removeCell() {
        Button remove = Fields.iconButton("", MaterialDesignR.RESTORE, words.get("ways.back"), () -> { });
        return control(remove, (button, line) -> {
            button.setId("way-back-" + line.way().from() + "-" + line.way().to());
            button.setVisible(!readOnly && line.findEntered().isPresent());
        }, button -> run -> button.setOnAction(_ -> run.run()), (_, line) -> edits.remove(line));
    }

    /** A choice of car and train. */
    static ComboBox<TravelTime.Mode> modes(Messages words) {
        var choice = new ComboBox<TravelTime.Mode>();
        choice.getItems().setAll(TravelTime.Mode.values());
        choice.setAccessibleText(words.get("ways.column.mode"));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override public String toString(TravelTime.@Nullable Mode mode) {
                return mode == null ? "" : words.get("domain", mode);
            }

            @Override public TravelTime.@Nullable Mode fromString(String any) {
                return null; // nobody types here
            }
        });
        choice.setValue(TravelTime.Mode.CAR);
        return choice;
    }
}
