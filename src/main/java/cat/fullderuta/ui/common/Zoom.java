package cat.fullderuta.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows content larger, text and all, in the room there is: it is laid out as in a window so much smaller, and scrolls where that
 * would be too small for it. Nothing of it is cut off, and no view has to know.
 */
public final class Zoom extends ScrollPane {

    /** The steps offered, in hundredths of the usual size. */
    public static final List<Integer> STEPS = List.of(100, 125, 150, 175, 200);

    private final int percent;

    /**
     * @param percent     of the usual size
     * @param leastWidth  least width of the content in its own pixels, before it scrolls; it may need more by itself
     * @param leastHeight the same for the height
     */
    public Zoom(Region content, int percent, double leastWidth, double leastHeight) {
        this.percent = percent;
        double factor = percent / 100.0;
        content.getTransforms().setAll(new Scale(factor, factor));
        var holder = new Pane(content) {
            @Override protected void layoutChildren() {
                content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
            }

            @Override protected double computeMinWidth(double height) {
                return Math.max(leastWidth, content.minWidth(-1)) * factor;
            }

            @Override protected double computeMinHeight(double width) {
                return Math.max(leastHeight, content.minHeight(-1)) * factor;
            }

            @Override protected double computePrefWidth(double height) {
                return minWidth(height); // as large as the window
            }

            @Override protected double computePrefHeight(double width) {
                return minHeight(width);
            }
        };
        setContent(holder);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("zoom");
    }

    /** How large that is which a node stands in, in hundredths of the usual size. */
    public static int percentOf(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Zoom zoom) {
                return zoom.percent;
            }
        }
        return STEPS.getFirst();
    }

    /** The next larger or smaller step, or the same at the end. */
    public static int step(int percent, int by) {
        int now = STEPS.indexOf(percent);
        return STEPS.get(Math.clamp((now < 0 ? 0 : now) + (long) by, 0, STEPS.size() - 1));
    }

    /** What popups need to follow, since they are windows of their own: a style sheet, as an address. */
    public static String popups(int percent) {
        String size = 13 * percent / 100 + "px";
        return "data:text/css," + (".context-menu, .combo-box-popup, .tooltip, .dialog-pane, .date-picker-popup, .auto-complete-popup"
                + " { -fx-font-size: " + size + "; } .context-menu .ikonli-font-icon { -fx-icon-size: " + 16 * percent / 100 + "px; }")
                .replace(" ", "%20").replace("#", "%23");
    }
}
