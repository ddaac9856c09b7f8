package cat.fullderuta.ui.tour;

import java.util.List;
import java.util.Optional;

/**
 * How far somebody is on the tour.
 *
 * @param step     what is to be done now; empty once all of it was
 * @param from     when that began
 * @param finished what was just done; empty at the beginning and after somebody turned the leaves themselves
 */
public record Tour(Optional<Step> step, Moment from, Optional<Step> finished) {

    /** Begins with a step. */
    public static Tour at(Step step, Moment now) {
        return new Tour(Optional.of(step), now, Optional.empty());
    }

    /** Goes on to the next step if this one was done; the same otherwise. */
    public Tour follow(Moment now) {
        return step.filter(it -> it.isDone(from, now)).map(it -> new Tour(it.findNext(), now, step)).orElse(this);
    }

    /** The next step, though this one was not done. */
    public Tour skip(Moment now) {
        return new Tour(step.flatMap(Step::findNext), now, Optional.empty());
    }

    /** The step before. */
    public Tour back(Moment now) {
        return at(step.map(Step::previous).orElse(Step.FREEZE), now);
    }

    /** Selectors of what is to be used now, the best first. */
    public List<String> targets(Moment now) {
        return step.map(it -> it.targets(now)).orElse(List.of());
    }

    /** Selectors of what its words speak of besides. */
    public List<String> kept(Moment now) {
        return step.map(it -> it.kept(now)).orElse(List.of());
    }

    /** Whether something stands in the way of the step that is worth a word. */
    public boolean isAmiss(Moment now) {
        return step.filter(it -> it.isAmiss(from, now)).isPresent();
    }
}
