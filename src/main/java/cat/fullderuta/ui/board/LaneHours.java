package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;

/**
 * The hours of the day that a time board shows, whole ones; widened until every scheduled activity is seen.
 *
 * @param from first hour
 * @param to   hour at which the board ends, up to 24
 */
record LaneHours(int from, int to) {

    static final int DAY = 24 * 60;
    private static final int HOUR = 60;
    private static final int SECONDS_PER_MINUTE = 60;

    /** What an edition usually shows of a day, to the whole hour. */
    static LaneHours of(Conventions usual) {
        return new LaneHours(usual.shownFrom().getHour(), (usual.shownUntil().toSecondOfDay() / SECONDS_PER_MINUTE + HOUR - 1) / HOUR);
    }

    static LaneHours of(Edition edition) {
        LaneHours usual = of(edition.conventions());
        int from = usual.from;
        int to = usual.to;
        for (Activity activity : edition.listScheduled()) {
            LocalDateTime start = Objects.requireNonNull(activity.start());
            LocalDateTime end = start.plus(activity.length());
            boolean overMidnight = end.isAfter(start.toLocalDate().plusDays(1).atStartOfDay());
            boolean atMidnight = end.equals(start.toLocalDate().plusDays(1).atStartOfDay());
            from = overMidnight ? 0 : Math.min(from, start.getHour());
            to = overMidnight || atMidnight ? 24 : Math.max(to, (minuteOfDay(end) + HOUR - 1) / HOUR);
        }
        return new LaneHours(from, to);
    }

    static int minuteOfDay(LocalDateTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    int firstMinute() {
        return from * HOUR;
    }

    int lastMinute() {
        return to * HOUR;
    }

    LocalTime start() {
        return LocalTime.of(from, 0);
    }

    /** The end as the calendar view wants it: midnight is the last instant of the day. */
    LocalTime end() {
        return to == 24 ? LocalTime.MAX : LocalTime.of(to, 0);
    }

    /** How many hours high the calendar view makes itself; of a board until midnight it counts one too few. */
    int height() {
        return Math.max(1, to == 24 ? to - from - 1 : to - from);
    }

    /** Where a minute of the day is, in a lane of this height. */
    double y(double minuteOfDay, double height) {
        return (minuteOfDay - firstMinute()) / (lastMinute() - firstMinute()) * height;
    }

    /** Which minute of the day is there, in a lane of this height. */
    double minute(double y, double height) {
        return firstMinute() + y / height * (lastMinute() - firstMinute());
    }
}
