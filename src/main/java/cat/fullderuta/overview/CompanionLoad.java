package cat.fullderuta.overview;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a companion has to do.
 *
 * @param days on how many days
 * @param time of the activities, ways not counted
 */
public record CompanionLoad(Id<Companion> companion, int activities, int days, Duration time) {

    static List<CompanionLoad> of(Edition edition) {
        return edition.companions().stream().map(companion -> of(companion.id(), edition.listScheduled().stream()
                .filter(it -> it.companions().contains(companion.id())).toList())).toList();
    }

    private static CompanionLoad of(Id<Companion> companion, List<Activity> theirs) {
        return new CompanionLoad(companion, theirs.size(),
                (int) theirs.stream().map(it -> Objects.requireNonNull(it.start()).toLocalDate()).distinct().count(),
                theirs.stream().map(Activity::length).reduce(Duration.ZERO, Duration::plus));
    }
}
