package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import java.util.List;

/** A finding that is told once for all activities it concerns, rather than once for each. */
interface Grouped {

    /** The same about these activities. */
    Finding withActivities(List<Id<Activity>> activities);
}
