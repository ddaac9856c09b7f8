package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.FullFirstDay;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
        Defender defender = timetable.defender(day.person());
        LocalDate first = timetable.edition().firstDay();
        LocalDateTime arrival = defender.stay().arrival();
        if (arrival != null && arrival.toLocalDate().isAfter(first)) {
            first = arrival.toLocalDate();
        }
        int limit = timetable.edition().rules().firstDayActivities();
        if (day.number() == first.toEpochDay() && day.count() > limit) {
            found.accept(new FullFirstDay(defender.id(), first, day.ids(), limit));
        }
    }
}
