package cat.fullderuta.ui.drag;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a node hands over when it is dragged; put on the node, found from whatever lies in it.
 *
 * @param from the defender in whose row or lane the node stands; empty in the backlog
 * @param along the companion in whose row the node stands, on the board of companions
 * @param edge which end is pulled; {@code NONE} moves the whole
 */
public record DragHandle(Id<Activity> activity, Optional<Id<Defender>> from, Optional<Id<Companion>> along, Edge edge) {

    /** What is pulled. */
    public enum Edge { NONE, START, END }

    /** Of a node that stands in no companion's row. */
    public DragHandle(Id<Activity> activity, Optional<Id<Defender>> from, Edge edge) {
        this(activity, from, Optional.empty(), edge);
    }

    /** Makes a node draggable. */
    public void putOn(Node node) {
        node.getProperties().put(DragHandle.class, this);
    }

    /** Makes a node that is used again for something else no longer draggable. */
    public static void takeOff(Node node) {
        node.getProperties().remove(DragHandle.class);
    }

    /** The handle of the nearest node, from this one upwards, that has one. */
    public static Optional<DragHandle> find(@Nullable Node node) {
        return findNode(node).map(it -> (DragHandle) it.getProperties().get(DragHandle.class));
    }

    /** The nearest node, from this one upwards, that has a handle. */
    static Optional<Node> findNode(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().containsKey(DragHandle.class)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
