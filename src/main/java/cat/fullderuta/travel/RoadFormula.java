package cat.fullderuta.travel;

import cat.fullderuta.edition.Coordinates;
import java.time.Duration;

/**
 * Minutes by car from the straight line: {@code (13 + 0.67 · d + 10 when one end is in Barcelona) · 1.2 when one end is rural}.
 *
 * <p>{@code d} is in km. The first term is getting out of one town and into the other, the third what the streets of a city of
 * 1.6 million take beyond that, the last the narrow roads to small towns. Fitted with the least absolute deviations on the 14 pairs
 * of {@code road-reference.csv} (published car times, with the tests) that are under 100 km, between towns that are no mere centroids,
 * and neither at peak hours nor an upper bound.
 *
 * <p>How far it is from all 20 published times, mountains, peak hours and the upper bound among them: median 4 minutes; each pair
 * left out in turn and the three figures fitted again without it, 4.5 (a formula without the term of Barcelona 6; the one before,
 * 12 + 0.74 · d, 7 without anything left out). The 90th percentile is 63 minutes: it is far too low over the Pyrenees (Vielha,
 * Naut Aran, Cadaqués), for which neither another slope beyond 40 km nor a root of the distance was better once pairs were left out.
 */
final class RoadFormula {

    /** The code of the city in which a way takes longer. */
    static final String CITY = "08019";

    private static final double FIXED_MINUTES = 13;
    private static final double MINUTES_PER_KM = 0.67;
    private static final double CITY_MINUTES = 10;
    private static final double RURAL_FACTOR = 1.2;
    private static final double TRUSTED_WITHIN_KM = 100;
    private static final double EARTH_RADIUS_KM = 6371;

    /**
     * One end of a way.
     *
     * @param rural    whether its town is too small for the list of towns
     * @param city     whether it is in Barcelona
     * @param centroid whether the point is only the middle of the municipality's area
     */
    record End(Coordinates point, boolean rural, boolean city, boolean centroid) {}

    private RoadFormula() {
    }

    static Estimate estimate(End from, End to) {
        double kilometres = kilometres(from.point(), to.point());
        double minutes = (FIXED_MINUTES + MINUTES_PER_KM * kilometres + (from.city() != to.city() ? CITY_MINUTES : 0))
                * (from.rural() || to.rural() ? RURAL_FACTOR : 1);
        boolean doubtful = kilometres > TRUSTED_WITHIN_KM || from.centroid() || to.centroid();
        return new Estimate(Duration.ofMinutes(Math.round(minutes)), Estimate.Source.FORMULA,
                doubtful ? Estimate.Confidence.LOW : Estimate.Confidence.APPROXIMATE, null);
    }

    static double kilometres(Coordinates from, Coordinates to) {
        double latitude = Math.toRadians(to.latitude() - from.latitude());
        double longitude = Math.toRadians(to.longitude() - from.longitude());
        double h = Math.pow(Math.sin(latitude / 2), 2) + Math.cos(Math.toRadians(from.latitude()))
                * Math.cos(Math.toRadians(to.latitude())) * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
    }
}
