package cat.fullderuta.ui.common;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A pane in a window of its own over the main window, which waits meanwhile. F1 in it asks its owner for help, Escape is its cancel button. */
public final class PaneWindow {

    /** Height of a title bar, roughly: a window as high as its owner would lose it above the screen. */
    private static final double TITLE_BAR = 40;

    /** Every pane can be worked with in a window so large; enlarged in a smaller one it scrolls. */
    private static final double LEAST_WIDTH = 660;
    private static final double LEAST_HEIGHT = 330;
    private static final double LEAST_TO_READ = 660;

    private PaneWindow() {
    }

    /**
     * Opens it, dressed like its owner. Its default button has the focus; it does not close while slow work is under way.
     *
     * @param owner whatever dresses the main window
     * @param pane is given what closes the window
     */
    public static Stage open(Parent owner, String title, double width, double height, Function<Runnable, Parent> pane) {
        return open(owner, title, new Size(width, height, LEAST_WIDTH, LEAST_HEIGHT), pane, Modality.WINDOW_MODAL);
    }

    /** The same beside the main window, in which one goes on working: something to read, that is not to scroll sideways. */
    public static Stage openBeside(Parent owner, String title, double width, double height, Function<Runnable, Parent> pane) {
        return open(owner, title, new Size(width, height, LEAST_TO_READ, LEAST_TO_READ / 2), pane, Modality.NONE);
    }

    /** In the pane's own pixels: as it is opened, and the least before it scrolls. */
    private record Size(double width, double height, double leastWidth, double leastHeight) {}

    private static Stage open(Parent owner, String title, Size size, Function<Runnable, Parent> pane, Modality modality) {
        var stage = new Stage();
        Window window = owner.getScene().getWindow();
        stage.initOwner(window);
        stage.initModality(modality);
        stage.setTitle(title);
        var root = new StackPane(pane.apply(stage::close));
        Theme.dressLike(owner, root);
        int percent = Zoom.percentOf(owner);
        double factor = percent / 100.0;
        root.getStyleClass().add("pane-window");
        Narrow.follow(root, Math.min(size.width(), window.getWidth() / factor));
        stage.setScene(new Scene(percent == Zoom.STEPS.getFirst() ? root : new Zoom(root, percent, Math.min(size.width(), size.leastWidth()),
                Math.min(size.height(), size.leastHeight())), Math.min(size.width() * factor, window.getWidth()),
                Math.min(size.height() * factor, window.getHeight() - TITLE_BAR)));
        stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, key -> HelpAsked.find(key, stage.getScene()).ifPresent(owner::fireEvent));
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, key -> escape(key, root));
        stage.setOnCloseRequest(request -> {
            if (root.lookupAll(".tasks").stream().anyMatch(node -> node instanceof Tasks tasks && tasks.runningProperty().get())) {
                request.consume();
            }
        });
        stage.show();
        stage.setY(Math.max(stage.getY(), window.getY())); // a high one would have its title above the screen
        root.lookupAll(".button").stream().filter(node -> node instanceof Button button && button.isDefaultButton() && !button.isDisabled())
                .findFirst().ifPresent(Node::requestFocus);
        return stage;
    }

    /** A list or a table takes Escape for itself, also when there is no editing to give up. */
    private static void escape(KeyEvent key, Parent root) {
        boolean isTaken = switch (key.getTarget()) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TableView<?> table -> table.getEditingCell() == null;
            case TreeView<?> tree -> tree.getEditingItem() == null;
            default -> false;
        };
        if (isTaken && key.getCode() == KeyCode.ESCAPE) {
            root.lookupAll(".button").stream().filter(node -> node instanceof Button button && button.isCancelButton() && !button.isDisabled()
                    && isShown(button)).findFirst().ifPresent(cancel -> {
                        ((Button) cancel).fire();
                        key.consume();
                    });
        }
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
