package cat.fullderuta.ui.drag;

import java.util.Optional;

/** A part of the window onto which activities are dropped. Points and bounds are in the scene. */
public interface DropArea {

    /** Whether the pointer is over it and it is shown. */
    boolean contains(Gesture gesture);

    /** A drag begins: show where the activity fits. */
    void start(Gesture gesture);

    /** What a release at the pointer would do; empty where nothing can be dropped. */
    Optional<Drop> findDrop(Gesture gesture);

    /** Why nothing can be dropped at the pointer, in a sentence; empty when there is nothing special to say. */
    default Optional<String> findHint(Gesture gesture) {
        return Optional.empty();
    }

    /** The pointer rests near an edge: scroll a little, if there is more to see. Called on every pulse; whether it moved. */
    boolean scroll(Gesture gesture);

    /** The drag is over, dropped or not: show nothing of it any more. */
    void end();
}
