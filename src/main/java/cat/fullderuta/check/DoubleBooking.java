package cat.fullderuta.check;

import cat.fullderuta.check.Finding.DoubleBooked;
import cat.fullderuta.edition.TimeSpan;
import java.util.function.Consumer;

/** Nobody can be in two places at once, and no room holds two activities. Touching is not overlapping. */
final class DoubleBooking implements Rule {

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int person : placement.people()) {
            check(placement, person, timetable, found);
        }
        if (placement.hasVenue()) {
            check(placement, placement.venue(), timetable, found);
        }
    }

    private static void check(Placement placement, int resource, Timetable timetable, Consumer<Finding> found) {
        for (Placement other : timetable.takenBy(resource)) {
            if (other.overlaps(placement) && !other.isOf(placement)) {
                boolean otherFirst = other.start() < placement.start()
                        || other.start() == placement.start()
                                && other.activity().id().value().compareTo(placement.activity().id().value()) < 0;
                Placement first = otherFirst ? other : placement;
                Placement second = otherFirst ? placement : other;
                found.accept(new DoubleBooked(timetable.resource(resource), first.activity().id(), second.activity().id(),
                        new TimeSpan(Timetable.time(second.start()), Timetable.time(Math.min(first.end(), second.end())))));
            }
        }
    }
}
