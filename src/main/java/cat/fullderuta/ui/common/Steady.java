package cat.fullderuta.ui.common;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what has the keys where it is on the screen while something appears or goes above it in a pane that scrolls: whoever types goes
 * on seeing the field, and the next click hits what the eye saw.
 */
public final class Steady {

    private final ScrollPane pane;
    private final InvalidationListener onFocus = _ -> hold();
    private final Runnable onLaidOut = this::follow;
    private @Nullable Node held;
    private double height;
    private boolean isNew;

    private Steady(ScrollPane pane) {
        this.pane = pane;
        pane.sceneProperty().subscribe(this::move);
    }

    /** Does so in this pane for as long as it is there. */
    public static Steady in(ScrollPane pane) {
        return new Steady(pane);
    }

    /** What is shown now is another thing, laid out anew: it begins where it falls. */
    public void beginAnew() {
        isNew = true;
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(onFocus);
            before.removePostLayoutPulseListener(onLaidOut);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(onFocus);
            now.addPostLayoutPulseListener(onLaidOut);
        }
        hold();
    }

    /** Where it is before what the change of the focus sets going is laid out. */
    private void hold() {
        Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        held = owner != null && isWithin(owner) ? owner : null;
        height = held == null ? 0 : heightOf(held);
    }

    private void follow() {
        if (held != null && !isNew && isWithin(held) && heightOf(held) != height) {
            scrollBy(heightOf(held) - height);
        }
        isNew = false;
        hold();
    }

    private boolean isWithin(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane.getContent()) {
                return true;
            }
        }
        return false;
    }

    private double heightOf(Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(0, 0)).getY();
    }

    private void scrollBy(double pixels) {
        double hidden = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + pixels / hidden, 0, 1));
        }
    }
}
