package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.Meal;
import cat.fullderuta.check.DayFinding.NoMeal;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lunch and dinner need some time without activities, within certain hours; the way from one activity to the next is no time
 * to eat. A shared meal within those hours is the meal.
 */
final class FreeMeal implements Rule.OfDay {

    private final Meal meal;

    private FreeMeal(Meal meal) {
        this.meal = meal;
    }

    static FreeMeal lunch() {
        return new FreeMeal(Meal.LUNCH);
    }

    static FreeMeal dinner() {
        return new FreeMeal(Meal.DINNER);
    }

    @Override
    public RuleKey key() {
        return meal == Meal.LUNCH ? RuleKey.LUNCH : RuleKey.DINNER;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        if (!timetable.isDefender(day.person())) {
            return;
        }
        RuleSettings rules = timetable.edition().rules();
        LocalTime fromHour = meal == Meal.LUNCH ? rules.lunchFrom() : rules.dinnerFrom();
        LocalTime toHour = meal == Meal.LUNCH ? rules.lunchTo() : rules.dinnerTo();
        Duration needed = meal == Meal.LUNCH ? rules.lunch() : rules.dinner();
        int from = day.at(fromHour);
        int to = day.at(toHour);
        int free = longestFree(day, from, to, timetable);
        if (free < needed.toMinutes()) {
            List<Id<Activity>> within = Arrays.stream(day.activities()).filter(each -> each.start() < to && each.end() > from)
                    .map(Placement::id).toList();
            found.accept(new NoMeal(timetable.defender(day.person()).id(), day.date(), meal, within, Duration.ofMinutes(free), needed,
                    fromHour, toHour));
        }
    }

    private static int longestFree(Day day, int from, int to, Timetable timetable) {
        int longest = 0;
        Placement before = null;
        for (Placement each : day.activities()) {
            if (each.activity().type() == ActivityType.MEAL && each.start() < to && each.end() > from) {
                return Integer.MAX_VALUE;
            }
            longest = Math.max(longest, free(before, each, from, to, timetable));
            if (before == null || each.end() > before.end()) {
                before = each;
            }
        }
        return Math.max(longest, free(before, null, from, to, timetable));
    }

    private static int free(@Nullable Placement before, @Nullable Placement after, int from, int to, Timetable timetable) {
        int begins = before == null ? from : Math.max(from, before.end());
        int ends = after == null ? to : Math.min(to, after.start());
        if (before == null || after == null) {
            return ends - begins;
        }
        int way = Math.max(0, timetable.way(before, after));
        return Math.min(ends - begins, after.start() - before.end() - way);
    }
}
