package cat.fullderuta.check;

import cat.fullderuta.check.Finding.OutsideAvailability;
import cat.fullderuta.check.Finding.Unavailable;
import cat.fullderuta.check.Finding.UnknownAvailability;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Defenders and companions are asked only for hours at which they can; a defender who stated no hours can at any,
 * of a companion who stated none nobody knows.
 */
final class WithinAvailability implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.AVAILABILITY;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int person : placement.people()) {
            List<Availability> stated = timetable.isDefender(person) ? timetable.defender(person).availability()
                    : timetable.companion(person).availability();
            if (!stated.isEmpty()) {
                check(placement, timetable.resource(person), stated, found);
            } else if (!timetable.isDefender(person)) {
                found.accept(new UnknownAvailability(timetable.companion(person).id(), List.of(placement.id())));
            }
        }
    }

    private static void check(Placement placement, Resource resource, List<Availability> stated, Consumer<Finding> found) {
        TimeSpan span = new TimeSpan(Timetable.time(placement.start()), Timetable.time(placement.end()));
        List<TimeSpan> offered = new ArrayList<>();
        for (Availability availability : stated) {
            if (availability.kind() == Availability.Kind.AVAILABLE) {
                offered.add(availability.span());
            } else if (availability.span().overlaps(span)) {
                found.accept(new Unavailable(placement.id(), resource, availability));
            }
        }
        if (!offered.isEmpty() && !cover(offered, span)) {
            found.accept(new OutsideAvailability(placement.id(), resource));
        }
    }

    /** Whether the offered hours, which may touch or overlap one another, cover the span without a gap. */
    private static boolean cover(List<TimeSpan> offered, TimeSpan span) {
        offered.sort(Comparator.comparing(TimeSpan::from));
        LocalDateTime covered = span.from();
        for (TimeSpan hours : offered) {
            if (!hours.from().isAfter(covered) && hours.to().isAfter(covered)) {
                covered = hours.to();
            }
        }
        return !covered.isBefore(span.to());
    }
}
