package cat.fullderuta.ui.search;

import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Search everywhere, over the whole window: what is typed finds at once, the arrows choose, Enter goes there, Escape or a click
 * beside it leaves all as it was.
 */
public final class SearchBox extends StackPane {

    private static final int MOST = 12;
    private static final double WIDTH = 640;

    private final Workspace workspace;
    private final Supplier<List<Command>> commands;
    private final Consumer<Target> go;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final Label none = Fields.text("", "text-quiet");
    private final VBox card = new VBox(field, list, none);
    private Runnable backTo = () -> { };
    private SearchIndex index = new SearchIndex(List.of());

    /**
     * Is not shown at first.
     *
     * @param commands what the program can do now
     * @param go       goes to what was chosen
     */
    public SearchBox(Workspace workspace, Supplier<List<Command>> commands, Consumer<Target> go) {
        this.workspace = workspace;
        this.commands = commands;
        this.go = go;
        setId("search-everywhere");
        String name = workspace.words().get("search.prompt");
        Fields.named(field, "search-field", name);
        field.setPromptText(name);
        Fields.named(list, "search-hits", workspace.words().get("search.hits"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell());
        card.getStyleClass().add("search-card");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getStyleClass().add("search-veil");
        getChildren().add(card);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        field.textProperty().addListener(_ -> find());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        setVisible(false);
    }

    /** Shows it over the window, empty. */
    public void open() {
        var owner = getScene().getFocusOwner();
        backTo = owner == null || isVisible() ? backTo : owner::requestFocus;
        index = new SearchIndex(Stream.concat(EditionHits.of(workspace.state().edition(), workspace.words()).stream(),
                commands.get().stream().map(this::hitOf)).toList());
        field.clear();
        find();
        setVisible(true);
        field.requestFocus();
    }

    private Hit hitOf(Command command) {
        String detail = command.keys().isEmpty() ? workspace.words().get("search.command")
                : workspace.words().get("search.command") + " · " + command.keys();
        return new Hit(MaterialDesignC.CHEVRON_RIGHT_BOX_OUTLINE, command.name(), detail, Hit.Found.of(command.name(), detail, command.more()),
                new Target.OfCommand(command));
    }

    private void find() {
        List<Hit> found = index.find(field.getText(), MOST);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        Fields.setShown(list, !found.isEmpty());
        Fields.setShown(none, found.isEmpty());
        list.setPrefHeight(found.size() * HitCell.HEIGHT + 2);
        none.setText(workspace.words().get(field.getText().isBlank() ? "search.hint" : "search.nothing", field.getText().strip()));
        field.setAccessibleHelp(found.isEmpty() ? none.getText() : found.getFirst().title());
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case DOWN -> select(1);
            case UP -> select(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int step) {
        int size = list.getItems().size();
        if (size > 0) {
            list.getSelectionModel().select(Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, size));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
            field.setAccessibleHelp(list.getSelectionModel().getSelectedItem().title());
        }
    }

    private void choose() {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close();
            go.accept(hit.target());
        }
    }

    private void close() {
        setVisible(false);
        backTo.run();
    }

    /** Icon, title, and what else says which it is. */
    private static final class HitCell extends ListCell<Hit> {

        static final double HEIGHT = 34;

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setPrefHeight(HEIGHT);
            if (empty || hit == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var title = new Label(hit.title());
            title.getStyleClass().add("text-strong");
            var detail = new Label(hit.detail());
            detail.getStyleClass().add("text-quiet");
            HBox.setHgrow(detail, Priority.ALWAYS);
            var row = new HBox(8, new FontIcon(hit.icon()), title, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(WIDTH - 48);
            setGraphic(row);
            setAccessibleText(hit.title() + ", " + hit.detail());
        }
    }
}
