package cat.fullderuta.ui.tour;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Needs;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How things stand at one moment of the tour: the edition with all that follows from it, and what is seen of it. */
public record Moment(Session.State state, Sight sight) {

    List<Finding> clashes() {
        return state.findings().list(Severity.CLASH);
    }

    /** The activities that clash. */
    Stream<Activity> clashing() {
        return clashes().stream().flatMap(it -> it.activities().stream()).distinct().flatMap(id -> state.edition().activities().find(id).stream());
    }

    boolean clashes(Activity activity) {
        return state.findings().findWorst(activity.id()).equals(Optional.of(Severity.CLASH));
    }

    /** The same activity at this moment, if it is still there. */
    Optional<Activity> find(Activity activity) {
        return state.edition().activities().find(activity.id());
    }

    /** Of whom an activity has too few. */
    Set<Role> needs(Activity activity) {
        return Needs.of(activity, state.findings(), state.edition());
    }
}
