package cat.fullderuta.ui.board;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/**
 * Headings over lanes, which scroll sideways together where the lanes would be too narrow to be read. The scale of hours at the
 * left stays in sight, over the lanes that are scrolled away, and so do the bar at the right and the name of each day.
 */
final class Sideways extends ScrollPane {

    private static final double LEAST_LANE = 72;

    private final BorderPane body = new BorderPane();
    /** By how many pixels the lanes are scrolled. */
    private final DoubleBinding scrolled = Bindings.createDoubleBinding(() -> Math.rint(Math.max(0, hidden()) * getHvalue()),
            body.widthProperty(), viewportBoundsProperty(), hvalueProperty());

    /** By how many pixels they can be scrolled at most. */
    private final DoubleBinding mostScrolled = Bindings.createDoubleBinding(() -> Math.rint(Math.max(0, hidden())), body.widthProperty(),
            viewportBoundsProperty());

    Sideways(TimeBoardHeader headings) {
        setContent(body);
        body.setTop(headings);
        stay(headings.corner());
        headings.stayWithin(scrolled.add(LaneGrid.SCALE), scrolled.add(Bindings.createDoubleBinding(() -> getViewportBounds().getWidth(),
                viewportBoundsProperty())));
        body.setMinHeight(0);
        setFitToWidth(true);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("quiet-scroll");
    }

    void show(LaneGrid grid, int lanes) {
        body.setCenter(grid);
        stay(grid.scale());
        grid.bars().forEach(bar -> {
            bar.translateXProperty().bind(scrolled.subtract(mostScrolled));
            bar.setViewOrder(-1);
        });
        body.setMinWidth(LaneGrid.SCALE + LaneGrid.GUTTER + lanes * LEAST_LANE);
    }

    /** Keeps a node at the left while the rest is scrolled. */
    private void stay(Node node) {
        node.translateXProperty().bind(scrolled);
        node.setViewOrder(-1);
    }

    /** Where lanes are seen, beside the scale of hours, in the scene. */
    Bounds seen() {
        Bounds port = getViewportBounds();
        return localToScene(new BoundingBox(LaneGrid.SCALE, 0, port.getWidth() - LaneGrid.SCALE, port.getHeight()));
    }

    /** Scrolls by so many pixels, to the right when positive, as far as there is more to see. */
    boolean scrollBy(double pixels) {
        double before = getHvalue();
        double hidden = hidden();
        if (hidden > 0) {
            setHvalue(Math.clamp(before + pixels / hidden, 0, 1));
        }
        return before != getHvalue();
    }

    /** Scrolls until a node is seen beside the scale of hours. */
    void reveal(Node node) {
        Bounds bounds = sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double left = bounds.getMinX() - LaneGrid.SCALE;
        double right = bounds.getMaxX() - getViewportBounds().getWidth();
        scrollBy(left < 0 ? left : right > 0 ? Math.min(left, right) : 0);
    }

    private double hidden() {
        return body.getWidth() - getViewportBounds().getWidth();
    }
}
