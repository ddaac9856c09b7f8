package cat.fullderuta.check;

import cat.fullderuta.check.Finding.OutsideAvailability;
import cat.fullderuta.check.Finding.Unavailable;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.TimeSpan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Defenders and companions are asked only for hours at which they can; who stated no hours can at any. */
final class WithinAvailability implements Rule {

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        TimeSpan span = new TimeSpan(Timetable.time(placement.start()), Timetable.time(placement.end()));
        for (int person : placement.people()) {
            Resource resource = timetable.resource(person);
            List<Availability> stated = availabilityOf(resource, timetable.edition());
            List<TimeSpan> offered = new ArrayList<>();
            for (Availability availability : stated) {
                if (availability.kind() == Availability.Kind.AVAILABLE) {
                    offered.add(availability.span());
                } else if (availability.span().overlaps(span)) {
                    found.accept(new Unavailable(placement.activity().id(), resource, availability));
                }
            }
            if (!offered.isEmpty() && !cover(offered, span)) {
                found.accept(new OutsideAvailability(placement.activity().id(), resource));
            }
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

    private static List<Availability> availabilityOf(Resource resource, Edition edition) {
        return switch (resource) {
            case Resource.OfDefender(var id) -> edition.defenders().get(id).availability();
            case Resource.OfCompanion(var id) -> edition.companions().get(id).availability();
            case Resource.OfVenue _ -> List.of();
        };
    }
}
