package cat.fullderuta.ui.common;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Tells beside a node what there is to say of it once the keys have rested on it. The next key, Escape, the mouse or a change
 * of the focus closes it.
 */
public final class KeyTip {

    private static final Duration REST = Duration.millis(500);
    private static final double GAP = 8;

    private final Node area;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Tooltip tip = Tips.tooltip();

    /** @param area has the focus while one goes through its nodes with the keys */
    public KeyTip(Node area) {
        this.area = area;
        tip.setId(area.getId() + "-tip");
        area.focusedProperty().addListener((any, before, focused) -> {
            if (!focused) {
                close();
            }
        });
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, any -> close());
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean escapes = key.getCode() == KeyCode.ESCAPE && tip.isShowing();
            if (!key.getCode().isModifierKey()) {
                close();
            }
            if (escapes) {
                key.consume();
            }
        });
    }

    /** Tells it after a short rest, in the place of what was to be told before. */
    public void tell(Node beside, Telling telling) {
        close();
        rest.setOnFinished(any -> show(beside, telling));
        rest.playFromStart();
    }

    /** Tells no more. */
    public void close() {
        rest.stop();
        tip.hide();
    }

    private void show(Node beside, Telling telling) {
        Window window = beside.getScene() == null ? null : beside.getScene().getWindow();
        Bounds at = beside.localToScreen(beside.getBoundsInLocal());
        if (window == null || at == null || !area.isFocused()) {
            return;
        }
        tip.setGraphic(telling.node());
        tip.show(beside, at.getMaxX() + GAP, at.getMinY());
        if (at.getMaxX() + GAP + tip.getWidth() > window.getX() + window.getWidth()) {
            tip.setAnchorX(Math.max(window.getX(), at.getMinX() - GAP - tip.getWidth()));
        }
    }
}
