package cat.fullderuta.check;

import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Finding.UnknownTransfer;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * From one activity of a person to the following there must be the travel time and the edition's buffer; in the same place
 * they may touch. An unknown way within a day is told as unknown.
 *
 * <p>One follows another when none of the person's lies wholly between the two: of activities that overlap, each is followed.
 * One of which nobody knows where it is does not stand between two that are too far apart.
 */
final class TightTransfer implements Rule.OfPlacement {

    private static final int UNKNOWN_MATTERS_WITHIN_MINUTES = 12 * 60;
    /** No way takes longer, see {@link cat.fullderuta.edition.TravelTime}, buffer included. */
    private static final int LONGEST_WAY_MINUTES = 2 * 24 * 60;

    @Override
    public RuleKey key() {
        return RuleKey.TRANSFER;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int person : placement.people()) {
            Row row = timetable.row(person);
            checkBefore(person, placement, row, timetable, found);
            checkAfter(person, placement, row, timetable, found);
        }
    }

    /** Backwards, the first that has ended has the latest start: only what ends after that start is followed too. */
    private static void checkBefore(int person, Placement placement, Row row, Timetable timetable, Consumer<Finding> found) {
        int latestStart = Integer.MIN_VALUE;
        int latestStartOfLocated = placement.start() - LONGEST_WAY_MINUTES;
        for (int i = row.firstFrom(placement.start()) - 1; i >= 0 && row.latestEnd(i) > latestStartOfLocated; i--) {
            Placement other = row.get(i);
            if (other.end() <= placement.start() && other.end() > latestStartOfLocated && !other.isOf(placement)) {
                check(person, other, placement, timetable, found, other.end() > latestStart);
                latestStart = Math.max(latestStart, other.start());
                if (other.located()) {
                    latestStartOfLocated = Math.max(latestStartOfLocated, other.start());
                }
            }
        }
    }

    private static void checkAfter(int person, Placement placement, Row row, Timetable timetable, Consumer<Finding> found) {
        int earliestEnd = Integer.MAX_VALUE;
        int earliestEndOfLocated = placement.end() + LONGEST_WAY_MINUTES;
        for (int i = row.firstFrom(placement.end()); i < row.size() && row.start(i) < earliestEndOfLocated; i++) {
            Placement other = row.get(i);
            if (!other.isOf(placement)) {
                check(person, placement, other, timetable, found, other.start() < earliestEnd);
                earliestEnd = Math.min(earliestEnd, other.end());
                if (other.located()) {
                    earliestEndOfLocated = Math.min(earliestEndOfLocated, other.end());
                }
            }
        }
    }

    private static void check(int person, Placement from, Placement to, Timetable timetable, Consumer<Finding> found, boolean follows) {
        int available = to.start() - from.end();
        if (Timetable.isSamePlace(from, to)) {
            return;
        }
        int way = timetable.way(from, to);
        if (way == Ways.UNKNOWN) {
            if (follows && available < UNKNOWN_MATTERS_WITHIN_MINUTES) {
                found.accept(new UnknownTransfer(timetable.resource(person), from.id(), to.id()));
            }
        } else if (way + timetable.buffer() > available) {
            found.accept(new TooTightTransfer(timetable.resource(person), from.id(), to.id(), Duration.ofMinutes(available),
                    Duration.ofMinutes(way), Duration.ofMinutes(timetable.buffer()),
                    timetable.confidence(from.spot(), to.spot())));
        }
    }
}
