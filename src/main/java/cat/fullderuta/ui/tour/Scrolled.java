package cat.fullderuta.ui.tour;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** What stands in panes that scroll: whether it is seen, and how it comes into sight. */
public final class Scrolled {

    private Scrolled() {
    }

    /** Whether the middle of it is not scrolled away. */
    public static boolean isInSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return isWithinAll(node, new BoundingBox(bounds.getCenterX(), bounds.getCenterY(), 0, 0));
    }

    /** Whether nothing of it is scrolled away. */
    public static boolean isWhole(Node node) {
        return isWithinAll(node, node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isWithinAll(Node node, Bounds part) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && !pane.localToScene(pane.getLayoutBounds()).contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** Scrolls all that it stands in, so that it comes as near to the middle as can be: at the edges headings may lie over it. */
    public static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                Bounds whole = pane.getContent().getLayoutBounds();
                Bounds seen = pane.getViewportBounds();
                pane.setHvalue(share(at.getMinX(), at.getMaxX(), whole.getWidth(), seen.getWidth(), pane.getHvalue()));
                pane.setVvalue(share(at.getMinY(), at.getMaxY(), whole.getHeight(), seen.getHeight(), pane.getVvalue()));
                pane.layout();
            }
        }
    }

    private static double share(double from, double to, double whole, double seen, double before) {
        double hidden = whole - seen;
        if (hidden <= 0) {
            return before;
        }
        double first = to - from > seen ? from : (from + to - seen) / 2;
        return Math.clamp(first / hidden, 0, 1);
    }
}
