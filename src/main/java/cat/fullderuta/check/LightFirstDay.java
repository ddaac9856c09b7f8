package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.FullFirstDay;
import cat.fullderuta.edition.RuleKey;
import java.util.function.Consumer;

/** The first day of a defender, that of the arrival or of the visit, whichever is later, has few activities. */
final class LightFirstDay implements Rule.OfDay {

    @Override
    public RuleKey key() {
        return RuleKey.FIRST_DAY;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        if (!timetable.isDefender(day.person())) {
            return;
        }
        int limit = timetable.edition().rules().firstDayActivities();
        if (day.number() == timetable.stays().firstDay(day.person()) && day.count() > limit) {
            found.accept(new FullFirstDay(timetable.defender(day.person()).id(), day.date(), day.ids(), limit));
        }
    }
}
