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
}
