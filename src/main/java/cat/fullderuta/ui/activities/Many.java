package cat.fullderuta.ui.activities;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.ui.form.Entered;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Several activities that are edited together, and the state of the session they stand in. */
record Many(Session.State state, List<Activity> activities) {

    /** Those of them that are there; none when there are fewer than two. */
    static Optional<Many> find(Session.State state, List<Id<Activity>> ids) {
        List<Activity> found = ids.stream().flatMap(id -> state.edition().activities().find(id).stream()).toList();
        return found.size() < 2 ? Optional.empty() : Optional.of(new Many(state, found));
    }

    Edition edition() {
        return state.edition();
    }

    /** What all of them have; null where they differ. */
    <T> @Nullable T common(Function<Activity, @Nullable T> read) {
        T first = read.apply(activities.getFirst());
        return activities.stream().allMatch(it -> Objects.equals(read.apply(it), first)) ? first : null;
    }

    /** Whether all of them have it. */
    boolean all(Function<Activity, Boolean> has) {
        return activities.stream().allMatch(has::apply);
    }

    /** The host of all of them, where it is one. */
    Optional<Host> findHost() {
        return Optional.ofNullable(this.<Id<Host>>common(Activity::host)).flatMap(edition().hosts()::find);
    }

    /** One change of all that are not so already. */
    Entered.Changes put(UnaryOperator<Activity> edit) {
        List<Activity> after = activities.stream().map(edit).toList();
        return after.equals(activities) ? Entered.of() : Entered.of(new ActivityChange.PutActivities(after));
    }
}
