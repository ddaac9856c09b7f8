package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is done to a companion beyond editing what is known of them. */
public sealed interface CompanionChange extends Change {

    /**
     * Somebody goes along to an activity, at the hour it has.
     *
     * @param from in whose place they go; empty when they go besides those who do already
     */
    record Assign(Id<Activity> activity, Id<Companion> companion, Optional<Id<Companion>> from) implements CompanionChange {
        @Override public Edition applyTo(Edition edition) {
            edition.companions().get(companion);
            return edit(edition, activity, now -> companionsAfter(now, companion, from));
        }
    }

    /** Somebody no longer goes along to an activity. */
    record TakeOff(Id<Activity> activity, Id<Companion> companion) implements CompanionChange {
        @Override public Edition applyTo(Edition edition) {
            return edit(edition, activity, now -> now.stream().filter(id -> !id.equals(companion)).toList());
        }
    }

    /**
     * Who goes along once somebody was assigned: in the place of the one they replace, else last; nobody twice.
     *
     * @param from whom they replace; nobody when that one does not go along
     */
    static List<Id<Companion>> companionsAfter(List<Id<Companion>> now, Id<Companion> comes, Optional<Id<Companion>> from) {
        Stream<Id<Companion>> after = now.stream().map(id -> from.equals(Optional.of(id)) ? comes : id);
        return (from.filter(now::contains).isPresent() ? after : Stream.concat(after, Stream.of(comes))).distinct().toList();
    }

    private static Edition edit(Edition edition, Id<Activity> id, UnaryOperator<List<Id<Companion>>> companions) {
        Activity before = edition.activities().get(id);
        return edition.withActivities(edition.activities().with(before.withCompanions(companions.apply(before.companions()))));
    }

    /** Takes a companion out of the edition, and out of the activities they went along to. */
    record RemoveCompanion(Id<Companion> companion) implements CompanionChange {
        @Override public Edition applyTo(Edition edition) {
            edition.companions().get(companion);
            Register<Activity> activities = edition.activities();
            for (Activity activity : edition.activities()) {
                if (activity.companions().contains(companion)) {
                    activities = activities.with(activity.withCompanions(activity.companions().stream().filter(id -> !id.equals(companion)).toList()));
                }
            }
            return edition.withActivities(activities).withCompanions(edition.companions().without(companion));
        }
    }
}
