package cat.fullderuta.ui.form;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What a {@link MasterDetail} lists: the things of one kind in an edition, what stands for each, and how they come and go. */
public interface Items<T extends Identified<T>> {

    /** All, in the order in which they are shown. */
    List<T> list(Edition edition);

    /** What it is called; blank for one that has no name yet. */
    String name(T item);

    /** The second line of it in the list, blank for none. */
    default String about(Session.State state, T item) {
        return "";
    }

    /** What the filter looks through besides name and second line. */
    default String keywords(T item) {
        return "";
    }

    /** An icon or badge before it, made anew at each change. */
    default Optional<Node> findMark(Session.State state, T item) {
        return Optional.empty();
    }

    /** A new one with an id of its own and nothing else known. */
    T create();

    /** Adds it, or edits it. */
    Change put(T item);

    /** Takes it away. */
    Change remove(T item);

    /** What follows from taking it away, in a sentence to be read before; blank for nothing. */
    default String consequence(Session.State state, T item) {
        return "";
    }

    /** Why it cannot be taken away now; then nobody is asked. */
    default Optional<Obstacle> findObstacle(Session.State state, T item) {
        return Optional.empty();
    }

    /**
     * What stands in the way of taking something away.
     *
     * @param words  in a sentence
     * @param remedy on the button that shows it; an underscore marks the mnemonic
     * @param run    what that button does
     */
    record Obstacle(String words, String remedy, Runnable run) { }
}
