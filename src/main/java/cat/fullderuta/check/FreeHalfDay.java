package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.NoFreeHalfDay;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Of so many days in a row, a defender has one with a free morning (until 14:00) or a free afternoon (15:00 to 20:00). Hours
 * before the arrival and after the departure are free.
 */
final class FreeHalfDay implements Rule.OfDay {

    private static final int MORNING_ENDS = 14 * 60;
    private static final int AFTERNOON_BEGINS = 15 * 60;
    private static final int AFTERNOON_ENDS = 20 * 60;

    @Override
    public RuleKey key() {
        return RuleKey.FREE_HALF_DAY;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        int limit = timetable.edition().rules().freeHalfDayWithin();
        if (!timetable.isDefender(day.person()) || !isFull(day)) {
            return;
        }
        int from = day.number();
        int to = day.number();
        while (isFull(day.person(), from - 1, day, timetable)) {
            if (day.tried() == null) {
                return; // As the days stand, a run is told at its first day.
            }
            from--;
        }
        while (isFull(day.person(), to + 1, day, timetable)) {
            to++;
        }
        if (to - from + 1 >= limit) {
            found.accept(new NoFreeHalfDay(timetable.defender(day.person()).id(), LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to),
                    to - from + 1, limit));
        }
    }

    private static boolean isFull(int person, int number, Day asIf, Timetable timetable) {
        Day day = timetable.findDay(person, number, asIf.tried());
        return day != null && isFull(day);
    }

    private static boolean isFull(Day day) {
        boolean morning = false;
        boolean afternoon = false;
        for (Placement each : day.activities()) {
            int start = each.start() - day.number() * Day.MINUTES;
            int end = each.end() - day.number() * Day.MINUTES;
            morning |= !each.isOfficeOnly() && start < MORNING_ENDS;
            afternoon |= !each.isOfficeOnly() && start < AFTERNOON_ENDS && end > AFTERNOON_BEGINS;
        }
        return morning && afternoon;
    }
}
