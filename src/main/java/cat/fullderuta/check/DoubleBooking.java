package cat.fullderuta.check;

import cat.fullderuta.check.Finding.DoubleBooked;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.TimeSpan;
import java.util.function.Consumer;

/** Nobody can be in two places at once, and no room holds two activities. Touching is not overlapping. */
final class DoubleBooking implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.DOUBLE_BOOKING;
    }

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
        Row row = timetable.row(resource);
        for (int i = row.firstFrom(placement.end()) - 1; i >= 0 && row.latestEnd(i) > placement.start(); i--) {
            Placement other = row.get(i);
            if (other.overlaps(placement) && !other.isOf(placement)) {
                tell(placement, other, timetable.resource(resource), found);
            }
        }
    }

    private static void tell(Placement placement, Placement other, Resource resource, Consumer<Finding> found) {
        boolean otherFirst = other.start() < placement.start()
                || other.start() == placement.start() && other.id().value().compareTo(placement.id().value()) < 0;
        Placement first = otherFirst ? other : placement;
        Placement second = otherFirst ? placement : other;
        found.accept(new DoubleBooked(resource, first.id(), second.id(),
                new TimeSpan(Timetable.time(second.start()), Timetable.time(Math.min(first.end(), second.end())))));
    }
}
