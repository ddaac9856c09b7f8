package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.InterpreterArrivesLate;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter is there some time before the start, to meet the speakers: counted from the end of what they did before, with
 * the way. Who stays in the same place is there already; who cannot even be in time is a matter of {@link TightTransfer}.
 */
final class InterpreterEarly implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.INTERPRETER_EARLY;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        for (int i = placement.defenders(); i < placement.people().length; i++) {
            int person = placement.people()[i];
            if (timetable.companion(person).roles().contains(Companion.Role.INTERPRETER)) {
                Row row = timetable.row(person);
                Placement before = findNeighbour(row, row.firstFrom(placement.start()) - 1, -1, placement);
                if (before != null) {
                    check(person, before, placement, timetable, found);
                }
                Placement after = findNeighbour(row, row.firstFrom(placement.end()), 1, placement);
                if (after != null) {
                    check(person, placement, after, timetable, found);
                }
            }
        }
    }

    private static @Nullable Placement findNeighbour(Row row, int from, int step, Placement placement) {
        for (int i = from; i >= 0 && i < row.size(); i += step) {
            Placement other = row.get(i);
            if (!other.isOf(placement) && !other.overlaps(placement)) {
                return other;
            }
        }
        return null;
    }

    private static void check(int person, Placement from, Placement to, Timetable timetable, Consumer<Finding> found) {
        int needed = (int) timetable.edition().rules().interpreterEarly().toMinutes();
        int available = to.start() - from.end();
        if (available >= Day.MINUTES || Timetable.isSamePlace(from, to)) {
            return;
        }
        int way = timetable.way(from, to);
        if (way != Ways.UNKNOWN && available - way < needed && available >= way + timetable.buffer()) {
            found.accept(new InterpreterArrivesLate(timetable.companion(person).id(), from.id(), to.id(),
                    Duration.ofMinutes(available - way), Duration.ofMinutes(needed)));
        }
    }
}
