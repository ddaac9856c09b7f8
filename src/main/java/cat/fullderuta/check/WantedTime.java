package cat.fullderuta.check;

import cat.fullderuta.check.HostFinding.OutsideWantedDays;
import cat.fullderuta.check.HostFinding.OutsideWantedHours;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;

/** The host said which days and hours suit it: an activity starts and ends within them. */
final class WantedTime implements Rule.OfPlacement {

    @Override
    public RuleKey key() {
        return RuleKey.WANTED_TIME;
    }

    @Override
    public void check(Placement placement, Timetable timetable, Consumer<Finding> found) {
        Wish wish = placement.activity().wish();
        if (wish.days().isEmpty() && wish.from() == null && wish.to() == null) {
            return;
        }
        LocalDateTime start = Timetable.time(placement.start());
        LocalDate day = start.toLocalDate();
        if (!wish.days().isEmpty() && !wish.days().contains(day)) {
            found.accept(new OutsideWantedDays(placement.id(), day, wish.days()));
        }
        LocalDateTime end = Timetable.time(placement.end());
        boolean tooEarly = wish.from() != null && start.isBefore(day.atTime(wish.from()));
        boolean tooLate = wish.to() != null && end.isAfter(endOf(wish, wish.to(), day));
        if (tooEarly || tooLate) {
            found.accept(new OutsideWantedHours(placement.id(), new TimeSpan(start, end), wish.from(), wish.to()));
        }
    }

    /** A wanted end that is not after the wanted start is on the next day. */
    private static LocalDateTime endOf(Wish wish, LocalTime to, LocalDate day) {
        return day.plusDays(wish.from() != null && !to.isAfter(wish.from()) ? 1 : 0).atTime(to);
    }
}
