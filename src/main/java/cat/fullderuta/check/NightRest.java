package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.ShortRest;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.util.function.Consumer;

/** From the end of the last activity of a day to the start of the first of the next, a defender has some hours of rest. */
final class NightRest implements Rule.OfDay {

    @Override
    public RuleKey key() {
        return RuleKey.NIGHT_REST;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        if (!timetable.isDefender(day.person())) {
            return;
        }
        Day before = timetable.findDay(day.person(), day.number() - 1, day.tried());
        if (before != null) {
            check(before, day, timetable, found);
        }
        // As the days stand, each night is looked at from the morning after.
        Day after = day.tried() == null ? null : timetable.findDay(day.person(), day.number() + 1, day.tried());
        if (after != null) {
            check(day, after, timetable, found);
        }
    }

    private static void check(Day evening, Day morning, Timetable timetable, Consumer<Finding> found) {
        Placement last = evening.last();
        Placement first = morning.first();
        int rest = first.start() - last.end();
        Duration needed = timetable.edition().rules().nightRest();
        if (rest >= 0 && rest < needed.toMinutes()) {
            found.accept(new ShortRest(timetable.defender(morning.person()).id(), last.id(), first.id(), Duration.ofMinutes(rest), needed));
        }
    }
}
