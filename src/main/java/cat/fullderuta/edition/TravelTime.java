package cat.fullderuta.edition;

import java.time.Duration;

/**
 * A time that a coordinator knows: from one municipality to another.
 *
 * @param from      five-digit code
 * @param to        five-digit code
 * @param bothWays  whether the way back takes as long
 */
public record TravelTime(Id<TravelTime> id, String from, String to, Mode mode, Duration duration, boolean bothWays)
        implements Identified<TravelTime> {

    /** How one travels. */
    public enum Mode { CAR, TRAIN }

    /** @throws IllegalArgumentException when the duration is negative or over a day */
    public TravelTime {
        if (duration.isNegative() || duration.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("A travel time of " + duration.toMinutes() + " minutes cannot be. Enter between 0 and 1,440.");
        }
    }

    /** Whether it holds for this direction. */
    public boolean isFor(String start, String end) {
        return from.equals(start) && to.equals(end) || bothWays && from.equals(end) && to.equals(start);
    }

    /** Whether it says all that another one of the same mode says, so that it takes its place. */
    public boolean replaces(TravelTime other) {
        return mode == other.mode && isFor(other.from, other.to) && (bothWays || !other.bothWays || from.equals(to));
    }
}
