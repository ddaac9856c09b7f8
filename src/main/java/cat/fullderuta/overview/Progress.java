package cat.fullderuta.overview;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Status;
import java.util.EnumMap;
import java.util.Map;

/**
 * How far the activities are.
 *
 * @param waiting those that have no place in the calendar yet, of whatever status
 */
public record Progress(Map<Status, Integer> counts, int waiting) {

    public Progress {
        counts = Map.copyOf(counts);
    }

    static Progress of(Edition edition) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (Activity activity : edition.activities()) {
            counts.merge(activity.status(), 1, Integer::sum);
        }
        return new Progress(counts, edition.listBacklog().size());
    }

    /** How many have this status. */
    public int of(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many take place or may: all but the cancelled. */
    public int alive() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - of(Status.CANCELLED);
    }
}
