package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.TooManyHours;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.util.function.Consumer;

/** The activities of a defender's day, without the ways and what is between them and the office, take at most so many hours. */
final class HoursPerDay implements Rule.OfDay {

    @Override
    public RuleKey key() {
        return RuleKey.HOURS_PER_DAY;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        if (!timetable.isDefender(day.person())) {
            return;
        }
        int minutes = 0;
        for (Placement each : day.activities()) {
            minutes += each.isOfficeOnly() ? 0 : each.end() - each.start();
        }
        Duration limit = timetable.edition().rules().hoursPerDay();
        if (minutes > limit.toMinutes()) {
            found.accept(new TooManyHours(timetable.defender(day.person()).id(), day.date(), day.ids(), Duration.ofMinutes(minutes),
                    limit));
        }
    }
}
