package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.TooManyActivities;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.RuleKey;
import java.util.function.Consumer;

/**
 * A defender has at most so many activities a day: as many as their profile says, else the edition. What is between them and
 * the office does not count.
 */
final class ActivitiesPerDay implements Rule.OfDay {

    @Override
    public RuleKey key() {
        return RuleKey.ACTIVITIES_PER_DAY;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        if (!timetable.isDefender(day.person())) {
            return;
        }
        Defender defender = timetable.defender(day.person());
        int limit = defender.dailyLimit() != null ? defender.dailyLimit() : timetable.edition().rules().activitiesPerDay();
        if (day.count() > limit) {
            found.accept(new TooManyActivities(defender.id(), day.date(), day.ids(), limit));
        }
    }
}
