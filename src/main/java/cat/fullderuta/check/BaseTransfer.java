package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.BackTooLate;
import cat.fullderuta.check.DayFinding.LeavesTooEarly;
import cat.fullderuta.check.DayFinding.UnknownBase;
import cat.fullderuta.edition.RuleKey;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Consumer;

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
        int base = timetable.stays().base(day.person());
        if (!timetable.isLocated(base)) {
            found.accept(new UnknownBase(timetable.defender(day.person()).id(), Arrays.stream(day.activities())
                    .map(Placement::id).toList()));
            return;
        }
        if (!timetable.stays().arrivesOn(day.person(), day.number())) {
            checkMorning(day, base, timetable, found);
        }
        if (!timetable.stays().departsOn(day.person(), day.number())) {
            checkNight(day, base, timetable, found);
        }
    }

    private static void checkMorning(Day day, int base, Timetable timetable, Consumer<Finding> found) {
        LocalTime earliest = timetable.edition().rules().leaveFrom();
        int way = timetable.way(base, day.first().spot());
        int leaves = day.first().start() - way - timetable.buffer();
        if (way != Ways.UNKNOWN && leaves < day.at(earliest)) {
            found.accept(new LeavesTooEarly(timetable.defender(day.person()).id(), day.first().id(), Timetable.time(leaves), earliest,
                    Duration.ofMinutes(way)));
        }
    }

    private static void checkNight(Day day, int base, Timetable timetable, Consumer<Finding> found) {
        LocalTime latest = timetable.edition().rules().backUntil();
        Placement last = day.last();
        int way = timetable.way(last.spot(), base);
        int back = last.end() + way;
        if (way != Ways.UNKNOWN && back > day.at(latest)) {
            found.accept(new BackTooLate(timetable.defender(day.person()).id(), last.id(), Timetable.time(back), latest,
                    Duration.ofMinutes(way)));
        }
    }
}
