package cat.fullderuta.check;

import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Finding.UnknownTransfer;
import cat.fullderuta.travel.Estimate;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * From one activity of a person to the following there must be the travel time and the edition's buffer; in the same place
 * they may touch. An unknown way within a day is told as unknown.
 *
 * <p>One follows another when none of the person's lies wholly between the two: of activities that overlap, each is followed.
 * One of which nobody knows where it is does not stand between two that are too far apart.
 */
final class TightTransfer implements Rule {

    private static final int UNKNOWN_MATTERS_WITHIN_MINUTES = 12 * 60;

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int person : placement.people()) {
            Placement[] taken = timetable.takenBy(person);
            var any = new Neighbours();
            var located = new Neighbours();
            for (Placement other : taken) {
                if (!other.isOf(placement)) {
                    any.see(other, placement);
                    if (other.located()) {
                        located.see(other, placement);
                    }
                }
            }
            for (Placement other : taken) {
                if (other.isOf(placement)) {
                    continue;
                }
                if (other.end() <= placement.start()) {
                    check(person, other, placement, timetable, found, other.end() > any.latestStart, other.end() > located.latestStart);
                } else if (other.start() >= placement.end()) {
                    check(person, placement, other, timetable, found, other.start() < any.earliestEnd, other.start() < located.earliestEnd);
                }
            }
        }
    }

    private static void check(int person, Placement from, Placement to, Timetable timetable, Consumer<Finding> found,
            boolean follows, boolean followsLocated) {
        if (!followsLocated) {
            return;
        }
        int available = to.start() - from.end();
        Optional<Estimate> way = timetable.findWay(from, to);
        if (way.isEmpty()) {
            if (follows && available < UNKNOWN_MATTERS_WITHIN_MINUTES) {
                found.accept(new UnknownTransfer(timetable.resource(person), from.activity().id(), to.activity().id()));
            }
            return;
        }
        Duration travel = way.get().duration();
        Duration buffer = timetable.edition().rules().transferBuffer();
        if (way.get().source() != Estimate.Source.SAME_PLACE && travel.plus(buffer).toMinutes() > available) {
            found.accept(new TooTightTransfer(timetable.resource(person), from.activity().id(), to.activity().id(),
                    Duration.ofMinutes(available), travel, buffer, way.get().isApproximate()));
        }
    }

    /** What stands between a placement and those farther away: the latest start before it and the earliest end after it. */
    private static final class Neighbours {
        private int latestStart = Integer.MIN_VALUE;
        private int earliestEnd = Integer.MAX_VALUE;

        void see(Placement other, Placement placement) {
            if (other.end() <= placement.start()) {
                latestStart = Math.max(latestStart, other.start());
            } else if (other.start() >= placement.end()) {
                earliestEnd = Math.min(earliestEnd, other.end());
            }
        }
    }
}
