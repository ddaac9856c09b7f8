package cat.fullderuta.ui.travel;

import atlantafx.base.controls.CustomTextField;
import cat.fullderuta.check.WayInUse;
import cat.fullderuta.intake.WaySheetTemplate;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.UndoButton;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * The ways that people go in the edition, the tightest first when it opens; a row stays where it is while one edits. Each time can
 * be entered, changed and taken back; any pair can be added; a sheet of times can be taken in.
 */
public final class TravelPane extends BorderPane {

    static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final Workspace workspace;
    private final Messages words;
    private final Supplier<Optional<Path>> chooseTemplate;
    private final ObservableList<WayLine> lines = FXCollections.observableArrayList();
    private final FilteredList<WayLine> filtered = new FilteredList<>(lines);
    private final WayTable table;
    private final AddWay add;
    private final Label summary = Fields.text("", "text-strong");
    private final Label said = Fields.text("", "text-quiet");
    private final Tasks tasks;
    private final CustomTextField search = new CustomTextField();
    private final InvalidationListener follow = _ -> refresh();
    private TravelWords text;

    /**
     * @param chooseSheet    asks for the .xlsx to read
     * @param chooseTemplate asks where to save the empty sheet
     * @param close          closes the window
     */
    public TravelPane(Workspace workspace, Supplier<Optional<Path>> chooseSheet, Supplier<Optional<Path>> chooseTemplate, Runnable close) {
        this.workspace = workspace;
        this.chooseTemplate = chooseTemplate;
        words = workspace.words();
        tasks = new Tasks(words);
        text = new TravelWords(workspace.state().edition(), words);
        table = new WayTable(workspace, () -> text);
        add = new AddWay(workspace);
        var done = Fields.button("ways-close", words.get("ways.close"), close);
        done.setCancelButton(true);
        var preview = new WaySheetPreview(workspace, chooseSheet, this::showTable);
        setTop(top(preview));
        setCenter(table);
        var bottom = new VBox(add, new HBox(new UndoButton("ways-undo", workspace, this), Fields.spacer(), done));
        bottom.getStyleClass().add("pane-bottom");
        bottom.setSpacing(12);
        Fields.setShown(add, !workspace.session().isReadOnly());
        setBottom(bottom);
        var sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        Fields.named(this, "travel-pane", words.get("ways.name"));
        getStyleClass().addAll("pane", "travel-pane");
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(follow));
        refresh();
    }

    /** Takes or keeps what is typed. */
    public void leave() {
        table.commit();
        add.keep();
    }

    static String townOf(String code) {
        return Gazetteer.standard().find(code).map(Municipality::name).orElse(code);
    }

    private Node top(WaySheetPreview preview) {
        search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        search.setPromptText(words.get("ways.search"));
        Fields.named(search, "ways-search", words.get("ways.search"));
        search.textProperty().addListener((_, _, _) -> filter());
        search.setPrefWidth(220);
        Button sheet = Fields.button("ways-import", words.get("ways.import"), () -> {
            setCenter(preview);
            getTop().setVisible(false);
            getTop().setManaged(false);
            getBottom().setVisible(false);
            getBottom().setManaged(false);
            preview.choose();
        });
        sheet.setDisable(workspace.session().isReadOnly());
        var template = Fields.button("ways-template", words.get("ways.template"), this::saveTemplate);
        HBox.setHgrow(summary, Priority.SOMETIMES);
        summary.setId("ways-summary");
        said.setId("ways-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        var line = new WrapRow(8, summary, Fields.spacer(), search, sheet, template);
        line.getStyleClass().add("action-row");
        var top = new VBox(line, tasks, said);
        top.getStyleClass().add("pane-top");
        return top;
    }

    private void showTable() {
        setCenter(table);
        for (Node part : List.of(getTop(), getBottom())) {
            Fields.setShown(part, true);
        }
        table.requestFocus();
    }

    /** The rows keep their order and what is typed in them; new ways come last until one sorts or opens the window again. */
    private void refresh() {
        Session.State state = workspace.state();
        text = new TravelWords(state.edition(), words);
        List<WayInUse> ways = WayInUse.list(state.timetable());
        List<WayLine> kept = new ArrayList<>();
        for (WayLine line : lines) {
            ways.stream().filter(line::isBetween).findFirst().ifPresent(way -> {
                line.setWay(way);
                kept.add(line);
            });
        }
        ways.stream().filter(way -> kept.stream().noneMatch(line -> line.isBetween(way))).map(WayLine::new)
                .map(table.edits()::recall).forEach(kept::add);
        if (!kept.equals(lines)) {
            lines.setAll(kept);
        }
        long tight = ways.stream().filter(way -> way.spare().isNegative()).count();
        summary.setText(words.get("ways.summary", ways.size(), tight));
    }

    private void filter() {
        String wanted = TravelWords.plain(search.getText());
        filtered.setPredicate(line -> TravelWords.plain(townOf(line.way().from())).contains(wanted)
                || TravelWords.plain(townOf(line.way().to())).contains(wanted));
    }

    private void saveTemplate() {
        List<WaySheetTemplate.Way> ways = lines.stream().map(WayLine::way).filter(way -> way.entered().isEmpty())
                .map(way -> new WaySheetTemplate.Way(townOf(way.from()), townOf(way.to()))).toList();
        chooseTemplate.get().ifPresent(file -> tasks.run(words.get("ways.template.saving"), _ -> {
            WaySheetTemplate.write(file, ways, words);
            return file;
        }, _ -> words.get("ways.template.failed", String.valueOf(file.getFileName())),
                written -> said.setText(words.get("ways.template.saved", String.valueOf(written.getFileName()), ways.size()))));
    }
}
