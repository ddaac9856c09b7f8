package cat.fullderuta.ui.drag;

import cat.fullderuta.edition.Activity;
import javafx.geometry.Point2D;

/**
 * A drag at one moment.
 *
 * @param activity what is dragged, as it is now
 * @param at       where the pointer is, in the scene
 * @param grab     where in the dragged node it was pressed, in the scene's units from its top left corner
 * @param fine     Alt is held: a grid of 5 minutes
 * @param adds     Ctrl is held: adds a further defender instead of moving
 */
public record Gesture(DragHandle handle, Activity activity, Point2D at, Point2D grab, boolean fine, boolean adds) {

    /** Grid of starts in minutes. */
    public int gridMinutes() {
        return fine ? 5 : 15;
    }
}
