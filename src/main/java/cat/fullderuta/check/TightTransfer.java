package cat.fullderuta.check;

import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Finding.UnknownTransfer;
import cat.fullderuta.travel.Estimate;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Between two activities in different places there must be the travel time and the edition's buffer; in the same place
 * they may touch. An unknown way within a day is told as unknown.
 */
final class TightTransfer implements Rule {

    private static final int UNKNOWN_MATTERS_WITHIN_MINUTES = 12 * 60;

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int person : placement.people()) {
            @Nullable Placement previous = null;
            @Nullable Placement next = null;
            for (Placement other : timetable.takenBy(person)) {
                if (other.isOf(placement)) {
                    continue;
                }
                if (other.end() <= placement.start() && (previous == null || other.end() > previous.end())) {
                    previous = other;
                } else if (other.start() >= placement.end() && next == null) {
                    next = other;
                }
            }
            if (previous != null) {
                check(person, previous, placement, timetable, found);
            }
            if (next != null) {
                check(person, placement, next, timetable, found);
            }
        }
    }

    private static void check(int person, Placement from, Placement to, Timetable timetable, Consumer<Finding> found) {
        int available = to.start() - from.end();
        Optional<Estimate> way = timetable.findWay(from, to);
        if (way.isEmpty()) {
            if (available < UNKNOWN_MATTERS_WITHIN_MINUTES) {
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
}
