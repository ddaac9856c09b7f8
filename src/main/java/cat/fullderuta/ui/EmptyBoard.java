package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** In the place of a board that has no rows yet: what is there, what is missing, and a button for each that leads to it. */
final class EmptyBoard extends StackPane {

    private final Messages words;
    private final Calls calls;
    private final boolean isReadOnly;
    private final GridPane steps = new GridPane(16, 12);
    private Node first = steps;

    /** Each goes to where something is added, and adds the first. */
    record Calls(Runnable defender, Runnable host, Runnable requests, Runnable activity, Runnable companion) {}

    EmptyBoard(Messages words, Calls calls, boolean isReadOnly) {
        this.words = words;
        this.calls = calls;
        this.isReadOnly = isReadOnly;
        steps.setAlignment(Pos.CENTER);
        setId("empty-board");
        getStyleClass().add("pane");
        setAccessibleText(words.get("window.begin.title"));
    }

    /** Whether a board has nothing to show for an edition. */
    static boolean isEmpty(View view, Edition edition) {
        return view == View.COMPANIONS ? edition.companions().isEmpty() : edition.listShownDefenders().isEmpty();
    }

    /** Says what is there; the keys stay where they are. */
    void show(View view, Edition edition) {
        Optional<String> focused = steps.getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst();
        steps.getChildren().clear();
        if (view == View.COMPANIONS) {
            add("companion", 0, calls.companion());
        } else {
            add("defender", 0, calls.defender());
            add("host", edition.hosts().size(), calls.host());
            add("requests", edition.activities().size(), calls.requests());
            add("activity", edition.activities().size(), calls.activity());
        }
        var box = new VBox(16, Fields.text(words.get("window.begin.title"), "text-title"), steps);
        box.setAlignment(Pos.CENTER);
        getChildren().setAll(box);
        focused.flatMap(id -> steps.getChildren().stream().filter(node -> id.equals(node.getId())).findFirst()).ifPresent(Node::requestFocus);
    }

    /** Whether there is anything to do on it. */
    boolean takesKeys() {
        return !isReadOnly;
    }

    private void add(String key, int count, Runnable call) {
        int row = steps.getRowCount();
        var icon = new FontIcon(count > 0 ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : MaterialDesignC.CIRCLE_OUTLINE);
        Button button = Fields.button("begin-" + key, words.get("window.begin." + key), call);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDisable(isReadOnly);
        if (row == 0) {
            button.getStyleClass().add("accent");
            first = button;
        }
        steps.addRow(row, icon, Fields.text(words.get("window.begin." + key + ".there", count)), button);
    }

    /** The keys go to the first thing to do. */
    void focusFirst() {
        first.requestFocus();
    }
}
