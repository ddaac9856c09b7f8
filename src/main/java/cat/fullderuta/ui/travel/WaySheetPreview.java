package cat.fullderuta.ui.travel;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.intake.IntakeText;
import cat.fullderuta.intake.UnreadableWorkbook;
import cat.fullderuta.intake.WayProblem;
import cat.fullderuta.intake.WaySheet;
import cat.fullderuta.intake.WaySheetReader;
import cat.fullderuta.intake.WayText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** What a sheet of travel times would bring, the rows that are left out first, and takes it in as one change. */
final class WaySheetPreview extends BorderPane {

    /** A time or a problem. */
    private sealed interface Row {
        record LeftOut(WayProblem problem) implements Row {}

        record Arriving(WaySheet.Arrival arrival) implements Row {}
    }

    private final Workspace workspace;
    private final Messages words;
    private final Supplier<Optional<Path>> chooseSheet;
    private final Runnable close;
    private final Tasks tasks;
    private final Label summary = Fields.text("", "text-strong");
    private final ListView<Row> list = new ListView<>();
    private final Node empty;
    private final Button take;
    private @Nullable WaySheet sheet;

    WaySheetPreview(Workspace workspace, Supplier<Optional<Path>> chooseSheet, Runnable close) {
        this.workspace = workspace;
        this.chooseSheet = chooseSheet;
        this.close = close;
        words = workspace.words();
        tasks = new Tasks(words);
        take = Fields.button("ways-take", words.get("ways.take", 0), this::take);
        take.getStyleClass().add("accent");
        empty = Fields.emptyState(MaterialDesignF.FILE_EXCEL_OUTLINE, words.get("ways.import.empty"), words.get("ways.import.hint"));
        summary.setId("ways-import-summary");
        HBox.setHgrow(summary, Priority.SOMETIMES);
        var choose = Fields.button("ways-choose", words.get("ways.choose"), this::choose);
        choose.disableProperty().bind(tasks.runningProperty());
        var line = new WrapRow(8, summary, Fields.spacer(), choose);
        line.getStyleClass().add("action-row");
        var top = new VBox(line, tasks);
        top.getStyleClass().add("pane-top");
        var cancel = Fields.button("ways-cancel", words.get("ways.import.cancel"), close);
        var bottom = new HBox(Fields.spacer(), cancel, take);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        list.setCellFactory(_ -> new Cell());
        Fields.named(list, "ways-arriving", words.get("ways.import.name"));
        setTop(top);
        setCenter(new StackPane(empty, list));
        setBottom(bottom);
        getStyleClass().add("import-preview");
        refresh();
    }

    /** Asks for a sheet and reads it, off the thread of the window. Nothing is taken yet. */
    void choose() {
        chooseSheet.get().ifPresent(file -> {
            var edition = workspace.session().edition();
            var gazetteer = workspace.session().gazetteer();
            tasks.run(words.get("ways.reading", String.valueOf(file.getFileName())), progress -> {
                WaySheet read = WaySheetReader.read(file, edition, gazetteer);
                progress.stopIfAsked();
                return read;
            }, failure -> failure instanceof UnreadableWorkbook unreadable ? IntakeText.of(words.locale()).unreadable(unreadable)
                    : words.get("ways.failed"), read -> {
                sheet = read;
                refresh();
                take.requestFocus();
            });
        });
    }

    private void refresh() {
        WaySheet now = sheet;
        Fields.setShown(empty, now == null);
        Fields.setShown(list, now != null);
        list.getItems().clear();
        if (now != null) {
            now.problems().forEach(problem -> list.getItems().add(new Row.LeftOut(problem)));
            now.ways().forEach(arrival -> list.getItems().add(new Row.Arriving(arrival)));
        }
        summary.setText(now == null ? words.get("ways.import.name")
                : words.get("ways.import.summary", now.source(), now.ways().size(), now.problems().size(), now.unfilled()));
        int count = now == null ? 0 : now.ways().size();
        take.setText(words.get("ways.take", count));
        take.setAccessibleText(take.getText());
        take.setDisable(count == 0);
    }

    private void take() {
        WaySheet now = sheet;
        if (now != null && workspace.edits().apply(new Change.TakeTravelTimes(now.source(),
                now.ways().stream().map(WaySheet.Arrival::time).toList()))) {
            workspace.edits().tell(words.get("ways.taken", now.ways().size(), now.source()));
            sheet = null;
            refresh();
            close.run();
        }
    }

    private final class Cell extends ListCell<Row> {

        Cell() {
            setPrefWidth(0); // as wide as the list, so that sentences wrap
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean none) {
            super.updateItem(row, none);
            setGraphic(none || row == null ? null : switch (row) {
                case Row.LeftOut(WayProblem problem) -> card(new FontIcon(MaterialDesignA.ALERT), words.get("ways.leftOut"),
                        WayText.of(words).problem(problem), "row-problem");
                case Row.Arriving(WaySheet.Arrival arrival) -> {
                    TravelTime time = arrival.time();
                    yield card(new FontIcon(MaterialDesignM.MAP_MARKER_DISTANCE), words.get(time.bothWays() ? "ways.arriving.both"
                            : "ways.arriving", TravelPane.townOf(time.from()), TravelPane.townOf(time.to()),
                            Formats.of(words).duration(time.duration()), words.get("domain", time.mode())), before(time), "reading");
                }
            });
        }

        /** What counts for this way so far. */
        private String before(TravelTime time) {
            Optional<Estimate> now = workspace.state().timetable().travel().findBetweenTowns(time.from(), time.to());
            return now.map(way -> words.get("ways.before", words.get("ways.source." + way.source().name()).toLowerCase(words.locale()),
                    Formats.of(words).duration(way.duration()))).orElse("");
        }

        private Node card(FontIcon icon, String first, String second, String styleClass) {
            var note = new HBox(Fields.text(second));
            note.getStyleClass().addAll("row-note", styleClass);
            var body = new VBox(Fields.text(first, "text-strong"), note);
            body.getStyleClass().add("arrival-body");
            HBox.setHgrow(body, Priority.ALWAYS);
            var card = new HBox(icon, body);
            card.getStyleClass().addAll("arrival", styleClass);
            return card;
        }
    }
}
