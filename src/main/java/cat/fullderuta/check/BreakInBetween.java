package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.NoBreak;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Of three activities in a row, at least one of the two pauses is a break: long enough when the way between the two places is
 * taken off. A way that nobody knows is not taken off; that it is unknown is told by {@link TightTransfer}.
 */
final class BreakInBetween implements Rule.OfDay {

    @Override
    public RuleKey key() {
        return RuleKey.BREAK;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        Placement[] all = day.activities();
        if (all.length < 3 || !timetable.isDefender(day.person())) {
            return;
        }
        Duration needed = timetable.edition().rules().pause();
        for (int i = 2; i < all.length; i++) {
            int longest = Math.max(pause(all[i - 2], all[i - 1], timetable), pause(all[i - 1], all[i], timetable));
            if (longest < needed.toMinutes() && !all[i - 2].isOfficeOnly() && !all[i - 1].isOfficeOnly() && !all[i].isOfficeOnly()) {
                found.accept(new NoBreak(timetable.defender(day.person()).id(), List.of(all[i - 2].id(), all[i - 1].id(), all[i].id()),
                        Duration.ofMinutes(longest), needed));
            }
        }
    }

    private static int pause(Placement from, Placement to, Timetable timetable) {
        return Math.max(0, to.start() - from.end() - Math.max(0, timetable.way(from, to)));
    }
}
