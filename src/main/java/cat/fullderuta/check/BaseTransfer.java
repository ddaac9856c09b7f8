package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.BackTooLate;
import cat.fullderuta.check.DayFinding.LeavesTooEarly;
import cat.fullderuta.check.DayFinding.UnknownBase;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A defender leaves their base for the first activity of a day, with the way and the edition's buffer, at no unearthly hour, and
 * is back from the last one before the night. On the day of the arrival they may come from elsewhere, on that of the departure
 * go elsewhere. A way that nobody knows since the place is not known is a matter of {@link FactsBeforeRelease}.
 */
final class BaseTransfer implements Rule.OfDay {

    @Override
    public RuleKey key() {
        return RuleKey.BASE_TRANSFER;
    }

    @Override
    public void check(Day day, Timetable timetable, Consumer<Finding> found) {
        if (!timetable.isDefender(day.person())) {
            return;
        }
        Defender defender = timetable.defender(day.person());
        if (!timetable.knows(defender.base())) {
            found.accept(new UnknownBase(defender.id(), Arrays.stream(day.activities()).map(Placement::id).toList()));
            return;
        }
        if (!isOn(defender.stay().arrival(), day)) {
            checkMorning(day, defender, timetable, found);
        }
        if (!isOn(defender.stay().departure(), day)) {
            checkNight(day, defender, timetable, found);
        }
    }

    private static void checkMorning(Day day, Defender defender, Timetable timetable, Consumer<Finding> found) {
        LocalTime earliest = timetable.edition().rules().leaveFrom();
        int way = timetable.wayFromBase(defender.base(), day.first());
        int leaves = day.first().start() - way - timetable.buffer();
        if (way != Ways.UNKNOWN && leaves < day.at(earliest)) {
            found.accept(new LeavesTooEarly(defender.id(), day.first().id(), Timetable.time(leaves), earliest, Duration.ofMinutes(way)));
        }
    }

    private static void checkNight(Day day, Defender defender, Timetable timetable, Consumer<Finding> found) {
        LocalTime latest = timetable.edition().rules().backUntil();
        Placement last = day.last();
        int way = timetable.wayToBase(last, defender.base());
        int back = last.end() + way;
        if (way != Ways.UNKNOWN && back > day.at(latest)) {
            found.accept(new BackTooLate(defender.id(), last.id(), Timetable.time(back), latest, Duration.ofMinutes(way)));
        }
    }

    private static boolean isOn(@Nullable LocalDateTime moment, Day day) {
        return moment != null && moment.toLocalDate().toEpochDay() == day.number();
    }
}
