package cat.fullderuta.travel;

import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.TravelTime.Mode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a way takes, how that is known and how far to trust it.
 *
 * @param duration   without any buffer
 * @param confidence how far to trust it
 * @param mode       how one travels, when a coordinator entered it; an estimate is by car
 */
public record Estimate(Duration duration, Source source, Confidence confidence, @Nullable Mode mode) {

    /** How a duration is known; a {@code FORMULA} is approximate. */
    public enum Source { SAME_PLACE, ENTERED, FORMULA }

    /**
     * How far to trust a duration: a coordinator entered it, or it is none at all; the formula holds within its usual error; or
     * the way is over 100 km or one end is known only by the middle of its municipality's area.
     */
    public enum Confidence { EXACT, APPROXIMATE, LOW }

    /** As far to trust as its source usually is. */
    public Estimate(Duration duration, Source source) {
        this(duration, source, source == Source.FORMULA ? Confidence.APPROXIMATE : Confidence.EXACT, null);
    }

    /** A time that a coordinator entered. */
    public static Estimate entered(TravelTime time) {
        return new Estimate(time.duration(), Source.ENTERED, Confidence.EXACT, time.mode());
    }

    /** Whether nobody has confirmed it. */
    public boolean isApproximate() {
        return confidence != Confidence.EXACT;
    }
}
