package cat.fullderuta.change;

import cat.fullderuta.edition.Edition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done in this session, to undo and redo without limit. Editions share all that did not change. */
public final class History {

    /**
     * A change that was made, and the edition as it was before and after.
     *
     * @param stay in which field it was made, from entering to leaving it; changes of one stay are one step
     */
    public record Step(Change change, Edition before, Edition after, Optional<Object> stay) {

        /** Made as a whole, such as by a drag or a button. */
        public Step(Change change, Edition before, Edition after) {
            this(change, before, after, Optional.empty());
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Remembers a change that was just made; what was undone before is forgotten. */
    public void add(Step step) {
        done.push(step);
        undone.clear();
    }

    /**
     * The last step, if it was made in this stay and nothing came after it: what is done now belongs to it.
     *
     * @param now the edition as it is; after an undo or redo it is not the very one the step led to
     */
    public Optional<Step> findContinued(Object stay, Edition now) {
        return findUndo().filter(step -> step.stay().equals(Optional.of(stay)) && step.after() == now);
    }

    /** Puts this in the place of the last step; one that leads back to where it came from is forgotten. */
    public void replaceLast(Step step) {
        done.pop();
        if (!step.after().equals(step.before())) {
            done.push(step);
        }
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
