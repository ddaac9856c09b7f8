package cat.fullderuta.edition;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a defender comes and goes; a null hour is not known yet.
 *
 * @param arrivalPlace airport, station or town, as people say it
 */
public record Stay(@Nullable LocalDateTime arrival, String arrivalPlace, @Nullable LocalDateTime departure, String departurePlace) {

    /** Neither end is known. */
    public static final Stay UNKNOWN = new Stay(null, "", null, "");

    /** @throws IllegalArgumentException when the departure is before the arrival */
    public Stay {
        if (arrival != null && departure != null && departure.isBefore(arrival)) {
            throw new IllegalArgumentException("The departure (" + departure + ") is before the arrival (" + arrival + "). Maybe the two are swapped.");
        }
    }
}
