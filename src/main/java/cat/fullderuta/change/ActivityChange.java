package cat.fullderuta.change;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import java.util.List;

/** What is done to several activities at once, so that one undo takes it back. */
public sealed interface ActivityChange extends Change {

    /** Edits several activities, or adds new ones. */
    record PutActivities(List<Activity> after) implements ActivityChange {
        public PutActivities {
            after = List.copyOf(after);
        }

        @Override public Edition applyTo(Edition edition) {
            return edition.withActivities(edition.activities().withAll(after));
        }
    }
}
