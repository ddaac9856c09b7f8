package cat.fullderuta.ui.companions;

import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.TimeSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The half hours that are painted: those of the shown hours on the days of the visit.
 *
 * @param from  a whole half hour
 * @param count half hours of a day
 */
record HoursFrame(List<LocalDate> days, LocalTime from, int count) {

    static final int MINUTES = 30;
    private static final int DAY = 24 * 60;

    static HoursFrame of(Edition edition) {
        Conventions conventions = edition.conventions();
        int first = conventions.shownFrom().toSecondOfDay() / 60 / MINUTES * MINUTES;
        int last = Math.min(DAY, (conventions.shownUntil().toSecondOfDay() / 60 + MINUTES - 1) / MINUTES * MINUTES);
        return new HoursFrame(edition.listDays(), LocalTime.MIN.plusMinutes(first), (last - first) / MINUTES);
    }

    /** Half hours of one day, from one to another, both included. */
    TimeSpan span(int day, int first, int last) {
        return new TimeSpan(days.get(day).atTime(from).plusMinutes((long) first * MINUTES),
                days.get(day).atTime(from).plusMinutes((long) (last + 1) * MINUTES));
    }

    /** The hour at which one begins. */
    LocalTime hour(int place) {
        return from.plus(Duration.ofMinutes((long) place * MINUTES));
    }

    /** Whether a full hour begins there. */
    boolean isFullHour(int place) {
        return hour(place).getMinute() == 0;
    }
}
