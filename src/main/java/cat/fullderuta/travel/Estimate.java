package cat.fullderuta.travel;

import java.time.Duration;

/**
 * How long a way takes, and how that is known.
 *
 * @param duration without any buffer
 */
public record Estimate(Duration duration, Source source) {

    /** How a duration is known; a {@code FORMULA} is approximate. */
    public enum Source { SAME_PLACE, ENTERED, FORMULA }

    /** Whether nobody has confirmed it. */
    public boolean isApproximate() {
        return source == Source.FORMULA;
    }
}
