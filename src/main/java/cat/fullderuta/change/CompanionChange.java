package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;

/** What is done to a companion beyond editing what is known of them. */
public sealed interface CompanionChange extends Change {

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
