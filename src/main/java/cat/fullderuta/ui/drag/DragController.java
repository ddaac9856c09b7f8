package cat.fullderuta.ui.drag;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Drags activities with plain mouse events, watched at the root of the window. Platform drag and drop would neither let
 * the ghost snap nor work without a display; handlers on the dragged node would lose the gesture there.
 */
public final class DragController {

    private static final double THRESHOLD = 4;

    private final Parent root;
    private final Workspace workspace;
    private final Supplier<List<DropArea>> areas;
    private final Runnable dropped;
    private final Ghost ghost;
    private final AnimationTimer pulse;

    private final EventHandler<MouseEvent> afterTaken = this::followTaken;
    private @Nullable Pressed pressed;
    private @Nullable Gesture gesture;
    private Optional<Drop> drop = Optional.empty();
    private boolean altHeld;
    private boolean shortcutHeld;

    /** Where a node with a handle was pressed; the target is that node or lies in it. */
    private record Pressed(Node target, DragHandle handle, Point2D at, Point2D grab) {}

    /**
     * @param root    every node that is dragged or dropped on lies in it
     * @param areas   those shown now
     * @param dropped called after a drop that changed something
     * @param overlay covers the root, lets the mouse through; the ghost is drawn there
     */
    public DragController(Parent root, Pane overlay, Workspace workspace, Supplier<List<DropArea>> areas, Runnable dropped) {
        this.root = root;
        this.workspace = workspace;
        this.areas = areas;
        this.dropped = dropped;
        this.ghost = new Ghost(overlay, workspace);
        this.pulse = new AnimationTimer() {
            @Override public void handle(long now) {
                scrollAtEdges();
            }
        };
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        root.addEventFilter(KeyEvent.ANY, this::key);
        root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).addListener((any, before, focused) -> {
            if (!Boolean.TRUE.equals(focused)) {
                abandon();
            }
        });
    }

    private void press(MouseEvent event) {
        letGo();
        if (gesture != null) { // a second button, or a release that never came: nothing is dropped
            end();
            event.consume();
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target) {
            DragHandle.findNode(target).ifPresent(node -> {
                Bounds bounds = node.localToScene(node.getBoundsInLocal());
                Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
                pressed = new Pressed(target, DragHandle.find(node).orElseThrow(), at, at.subtract(bounds.getMinX(), bounds.getMinY()));
                target.addEventHandler(MouseEvent.ANY, afterTaken);
            });
        }
    }

    /**
     * The press may take what was being typed, and a board that shows it anew may replace the very node that is pressed. JavaFX goes
     * on telling that node of the gesture, and no longer the window, which it has left.
     */
    private void followTaken(MouseEvent event) {
        if (pressed != null && pressed.target().getScene() == null) {
            if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
                drag(event);
            } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
                release(event);
            }
        }
    }

    private void letGo() {
        if (pressed != null) {
            pressed.target().removeEventHandler(MouseEvent.ANY, afterTaken);
            pressed = null;
        }
    }

    private void drag(MouseEvent event) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (gesture == null && pressed != null && pressed.at().distance(at) > THRESHOLD) {
            begin(pressed, event, at);
        }
        if (gesture != null) {
            move(new Gesture(gesture.handle(), gesture.activity(), at, gesture.grab(), event.isAltDown() || altHeld,
                    event.isShortcutDown() || shortcutHeld));
            event.consume();
        }
    }

    private void begin(Pressed from, MouseEvent event, Point2D at) {
        Id<Activity> id = from.handle().activity();
        workspace.state().edition().activities().find(id).ifPresent(activity -> {
            workspace.selection().select(id);
            gesture = new Gesture(from.handle(), activity, at, from.grab(), event.isAltDown() || altHeld, event.isShortcutDown()
                    || shortcutHeld);
            areas.get().forEach(area -> area.start(gesture));
            root.getScene().setCursor(Cursor.CLOSED_HAND);
            pulse.start();
        });
    }

    private void move(Gesture next) {
        gesture = next;
        drop = areas.get().stream().filter(area -> area.contains(next)).findFirst().flatMap(area -> area.findDrop(next));
        ghost.show(next, drop, drop.isPresent() ? Optional.empty()
                : areas.get().stream().flatMap(area -> area.findHint(next).stream()).findFirst());
    }

    private void release(MouseEvent event) {
        letGo();
        if (gesture != null && event.getButton() == MouseButton.PRIMARY) {
            Optional<Drop> landing = drop;
            end();
            event.consume();
            landing.filter(it -> workspace.edits().apply(it.change())).ifPresent(it -> dropped.run());
        }
    }

    /** A drag ends with a click on whatever lies under the pointer; that click means nothing. */
    private void click(MouseEvent event) {
        if (!event.isStillSincePress()) {
            event.consume();
        }
    }

    /** Keys are watched too, since the headless platform does not tell with the mouse which are held. */
    private void key(KeyEvent event) {
        boolean pressedNow = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (pressedNow || event.getEventType() == KeyEvent.KEY_RELEASED) {
            altHeld = event.getCode() == KeyCode.ALT ? pressedNow : altHeld && event.isAltDown();
            shortcutHeld = isShortcut(event.getCode()) ? pressedNow : shortcutHeld && event.isShortcutDown();
        }
        if (gesture == null) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            end();
        } else {
            move(new Gesture(gesture.handle(), gesture.activity(), gesture.at(), gesture.grab(), altHeld, shortcutHeld));
        }
        event.consume();
    }

    private static boolean isShortcut(KeyCode code) {
        return code == KeyCode.CONTROL || code == KeyCode.COMMAND;
    }

    private void scrollAtEdges() {
        Gesture now = gesture;
        if (now != null) {
            areas.get().stream().filter(area -> area.contains(now)).findFirst().filter(area -> area.scroll(now))
                    .ifPresent(_ -> move(now)); // something else lies under the pointer
        }
    }

    /** The window lost the focus: what is released elsewhere is not heard of here. */
    private void abandon() {
        altHeld = false;
        shortcutHeld = false;
        if (gesture != null) {
            end();
        }
    }

    private void end() {
        pulse.stop();
        gesture = null;
        letGo();
        drop = Optional.empty();
        ghost.hide();
        areas.get().forEach(DropArea::end);
        root.getScene().setCursor(Cursor.DEFAULT);
    }
}
