package cat.fullderuta.ui.tour;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Over the window: a ring around what is to be used and a card beside it. The ring lets the pointer through, and the card fades while
 * somebody drags, so that one can drop beneath it.
 */
public final class CoachMark extends Pane {

    private static final double RING = 4;
    private static final double FAINT = 0.15;

    private final Messages words;
    private final CoachCard card;
    private final Region ring = new Region();
    private Optional<Bounds> pointed = Optional.empty();
    private Bounds room = new BoundingBox(0, 0, 0, 0);

    /**
     * What its buttons do.
     *
     * @param end   asks how to leave
     * @param leave leaves, and erases the edition or not
     * @param stay  goes on practising without the tour
     * @param goOn  goes on with the tour after all
     */
    public record Calls(Runnable back, Runnable skip, Runnable end, Consumer<Boolean> leave, Runnable stay, Runnable goOn) {}

    /** Is not shown at first. */
    public CoachMark(Messages words, Calls calls) {
        this.words = words;
        card = new CoachCard(words, calls);
        ring.getStyleClass().add("coach-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        ring.setId("tour-ring");
        card.setManaged(false);
        setPickOnBounds(false);
        setId("tour");
        getStylesheets().add(Objects.requireNonNull(CoachMark.class.getResource("/cat/fullderuta/ui/help.css")).toExternalForm());
        getChildren().addAll(ring, card);
        Fields.setShown(this, false);
    }

    /** Shows where somebody is on the tour; at its end how to leave. */
    public void show(Tour tour) {
        tour.step().ifPresentOrElse(step -> card.show(step, tour), () -> card.showEnd(true));
        changed();
    }

    /** Asks how to leave before the end. */
    public void showEnding() {
        card.showEnd(false);
        changed();
    }

    /** Says that something stands in the way of a step, or no more. */
    public void showAmiss(Step step, boolean amiss) {
        String said = amiss ? words.get(step.key() + ".amiss") : "";
        card.remark(said);
        pointed = Optional.empty();
    }

    private void changed() {
        setVisible(true);
        setManaged(true);
        pointed = Optional.empty();
    }

    /** Puts it beside a node, or into a corner when there is none to be seen; cheap when nothing has moved. */
    public void point(Optional<Node> target) {
        Bounds seen = seen();
        Bounds at = target.map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds()))).filter(seen::intersects)
                .orElseGet(() -> new BoundingBox(seen.getMinX(), seen.getMaxY(), 0, 0));
        if (pointed.filter(at::equals).isPresent() && room.equals(seen)) {
            return;
        }
        pointed = Optional.of(at);
        room = seen;
        ring.setVisible(at.getWidth() > 0);
        ring.resizeRelocate(at.getMinX() - RING, at.getMinY() - RING, at.getWidth() + 2 * RING, at.getHeight() + 2 * RING);
        card.applyCss();
        double width = card.prefWidth(-1);
        double height = Math.ceil(card.prefHeight(width));
        Bounds place = Placing.of(at, new Dimension2D(width, height), seen);
        card.resizeRelocate(Math.round(place.getMinX()), Math.round(place.getMinY()), width, height);
    }

    /** What of this can be seen in the window, which scrolls when it is enlarged. */
    private Bounds seen() {
        Bounds scene = sceneToLocal(new BoundingBox(0, 0, getScene().getWidth(), getScene().getHeight()));
        double x = Math.max(0, scene.getMinX());
        double y = Math.max(0, scene.getMinY());
        return new BoundingBox(x, y, Math.min(getWidth(), scene.getMaxX()) - x, Math.min(getHeight(), scene.getMaxY()) - y);
    }

    /** Lets what lies beneath be seen, or no more. */
    public void setFaint(boolean faint) {
        setOpacity(faint ? FAINT : 1);
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
