package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a defender does just before and just after an activity of the same day. */
final class Legs {

    private Legs() {
    }

    /** The last activity of the day before this one. */
    static Optional<Activity> before(Edition edition, Activity activity, Id<Defender> defender) {
        return sameDay(edition, activity, defender).filter(other -> start(other).isBefore(start(activity))).reduce((_, last) -> last);
    }

    /** The first activity of the day after this one. */
    static Optional<Activity> after(Edition edition, Activity activity, Id<Defender> defender) {
        return sameDay(edition, activity, defender).filter(other -> start(other).isAfter(start(activity))).findFirst();
    }

    private static Stream<Activity> sameDay(Edition edition, Activity activity, Id<Defender> defender) {
        return edition.listScheduled(defender).stream()
                .filter(other -> start(other).toLocalDate().equals(start(activity).toLocalDate()) && !other.id().equals(activity.id()));
    }

    private static LocalDateTime start(Activity activity) {
        return Objects.requireNonNull(activity.start());
    }
}
