package cat.fullderuta.ui.tour;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Over the window: a ring around what is to be used and a card beside it. The ring lets the pointer through, and the card fades while
 * somebody drags, so that one can drop beneath it.
 */
public final class CoachMark extends Pane {

    private static final double RING = 4;
    private static final double FAINT = 0.15;
    /** To the edges of what is seen, where bars to scroll by may lie. */
    private static final double MARGIN = 10;

    private final Messages words;
    private final CoachCard card;
    private final Region ring = new Region();
    private List<Bounds> pointed = List.of();
    private Optional<Point2D> grip = Optional.empty();
    private boolean moved;

    /**
     * What its buttons do.
     *
     * @param end   asks how to leave
     * @param leave leaves, and erases the edition or not
     * @param stay  goes on practising without the tour
     * @param goOn  goes on with the tour after all
     */
    public record Calls(Runnable back, Runnable skip, Runnable end, Consumer<Boolean> leave, Runnable stay, Runnable goOn) {}

    /** Shows nothing at first. */
    public CoachMark(Messages words, Calls calls) {
        this.words = words;
        card = new CoachCard(words, calls);
        ring.getStyleClass().add("coach-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        ring.setId("tour-ring");
        card.setManaged(false);
        card.setOnMousePressed(press -> grip = Optional.of(new Point2D(press.getX(), press.getY())));
        card.setOnMouseDragged(this::move);
        setPickOnBounds(false);
        setId("tour");
        getStylesheets().add(Objects.requireNonNull(CoachMark.class.getResource("/cat/fullderuta/ui/help.css")).toExternalForm());
        getChildren().addAll(ring, card);
        Fields.setShown(this, false);
    }

    /** Shows where somebody is on the tour; at its end how to leave. */
    public void show(Tour tour) {
        tour.step().ifPresentOrElse(step -> card.show(step, tour), () -> card.showEnd(true, tour.finished()));
        changed();
    }

    /** Asks how to leave before the end. */
    public void showEnding() {
        card.showEnd(false, Optional.empty());
        changed();
    }

    /** Says that something stands in the way of a step, or no more. */
    public void showAmiss(Step step, boolean amiss) {
        String said = amiss ? words.get(step.key() + ".amiss") : "";
        if (card.remark(said)) {
            pointed = List.of();
        }
    }

    /** Whoever wants to see what lies beneath it takes it elsewhere, where it stays until the next step. */
    private void move(MouseEvent drag) {
        grip.ifPresent(at -> {
            Point2D to = card.localToParent(drag.getX(), drag.getY()).subtract(at);
            moved = true;
            card.relocate(Math.clamp(to.getX(), 0, Math.max(0, getWidth() - card.getWidth())), Math.clamp(to.getY(), 0, Math.max(0,
                    getHeight()
                    - card.getHeight())));
            drag.consume();
        });
    }

    private void changed() {
        setVisible(true);
        setManaged(true);
        pointed = List.of();
        moved = false;
    }

    /**
     * Puts it beside a node, or into a corner when there is none to be seen; cheap when nothing has moved.
     *
     * @param kept what else is not covered where that can be
     */
    public void point(Optional<Node> target, List<Node> kept) {
        Bounds seen = seen();
        Bounds at = target.map(this::boundsOf).filter(seen::intersects).orElseGet(() -> new BoundingBox(seen.getMinX(), seen.getMaxY(), 0,
                0));
        List<Bounds> free = kept.stream().filter(Scrolled::isInSight).map(this::boundsOf).toList();
        List<Bounds> now = Stream.concat(Stream.of(at, seen), free.stream()).toList();
        if (now.equals(pointed)) {
            return;
        }
        pointed = now;
        ring.setVisible(at.getWidth() > 0);
        double left = Math.max(at.getMinX() - RING, seen.getMinX());
        double top = Math.max(at.getMinY() - RING, seen.getMinY());
        ring.resizeRelocate(left, top, Math.min(at.getMaxX() + RING, seen.getMaxX()) - left, Math.min(at.getMaxY() + RING,
                seen.getMaxY()) - top);
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = Math.ceil(card.prefHeight(width));
        card.resize(width, height);
        card.layout(); // or it is drawn once with one letter on each line
        if (!moved) {
            Bounds room = new BoundingBox(seen.getMinX() + MARGIN, seen.getMinY() + MARGIN, seen.getWidth() - 2 * MARGIN,
                    seen.getHeight() - 2 * MARGIN);
            Bounds place = Placing.of(at, free, new Dimension2D(width, height), room);
            card.relocate(Math.round(place.getMinX()), Math.round(place.getMinY()));
        }
    }

    private Bounds boundsOf(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /** What of this can be seen in the window, which scrolls when it is enlarged. */
    private Bounds seen() {
        Bounds scene = sceneToLocal(new BoundingBox(0, 0, getScene().getWidth(), getScene().getHeight()));
        double x = Math.max(0, scene.getMinX());
        double y = Math.max(0, scene.getMinY());
        return new BoundingBox(x, y, Math.min(getWidth(), scene.getMaxX()) - x, Math.min(getHeight(), scene.getMaxY()) - y);
    }

    /** While somebody drags, what lies beneath can be seen. */
    public void followDrag(MouseEvent event) {
        boolean begins = event.getEventType() == MouseEvent.MOUSE_DRAGGED;
        if (!begins) {
            grip = Optional.empty();
        }
        setOpacity(begins && grip.isEmpty() ? FAINT : 1);
    }

    /** Where the keys go when they come to the tour. */
    public Node head() {
        return card.head();
    }

    /** Shows nothing more. */
    public void hide() {
        Fields.setShown(this, false);
    }
}
