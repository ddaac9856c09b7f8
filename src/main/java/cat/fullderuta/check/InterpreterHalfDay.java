package cat.fullderuta.check;

import cat.fullderuta.check.PeopleFinding.HalfDayTooLong;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * An interpreter works at most so long in a morning, and at most so long from noon (14:00) on: the lengths of the activities
 * that start then. What an interpreter said of themselves counts before the figure of the edition.
 */
final class InterpreterHalfDay implements Rule.OfDay {

    private static final LocalTime NOON = LocalTime.of(14, 0);

    @Override
    public RuleKey key() {
        return RuleKey.INTERPRETER_HALF_DAY;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        if (timetable.isDefender(day.person())) {
            return;
        }
        Companion companion = timetable.companion(day.person());
        if (companion.roles().contains(Companion.Role.INTERPRETER)) {
            check(day, companion, true, timetable, found);
            check(day, companion, false, timetable, found);
        }
    }

    private static void check(Day day, Companion companion, boolean morning, Timetable timetable, Consumer<Finding> found) {
        int noon = day.at(NOON);
        int minutes = 0;
        for (Placement each : day.activities()) {
            minutes += each.start() < noon == morning ? each.end() - each.start() : 0;
        }
        Duration limit = companion.halfDay(timetable.edition().rules());
        if (minutes > limit.toMinutes()) {
            List<Id<Activity>> activities = Arrays.stream(day.activities()).filter(each -> each.start() < noon == morning)
                    .map(Placement::id).toList();
            found.accept(new HalfDayTooLong(companion.id(), day.date(), morning, activities, Duration.ofMinutes(minutes), limit));
        }
    }
}
