package cat.fullderuta.change;

import cat.fullderuta.edition.Edition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done in this session, to undo and redo without limit. Editions share all that did not change. */
public final class History {

    /** A change that was made, and the edition as it was before and after. */
    public record Step(Change change, Edition before, Edition after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Remembers a change that was just made; what was undone before is forgotten. */
    public void add(Step step) {
        done.push(step);
        undone.clear();
    }

    /** What undo would take back. */
    public Optional<Step> findUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** What redo would do again. */
    public Optional<Step> findRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /** Takes the last change back; empty when there is none. */
    public Optional<Edition> undo() {
        return findUndo().map(step -> {
            undone.push(done.pop());
            return step.before();
        });
    }

    /** Does the last undone change again; empty when there is none. */
    public Optional<Edition> redo() {
        return findRedo().map(step -> {
            done.push(undone.pop());
            return step.after();
        });
    }
}
