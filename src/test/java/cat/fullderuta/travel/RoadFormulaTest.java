package cat.fullderuta.travel;

import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.travel.Estimate.Confidence;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The estimate from the map, how far to trust it, and how good it is against published times. */
class RoadFormulaTest {

    private static final TravelTimes ESTIMATES = TravelTimes.of(Gazetteer.standard(), Register.empty());

    private static Place at(double latitude, double longitude) {
        return new Place("", "", null, new Coordinates(latitude, longitude));
    }

    private static Estimate way(Place from, Place to) {
        return ESTIMATES.find(from, to).orElseThrow();
    }

    private static Estimate way(String from, String to) {
        return way(Place.in(code(from)), Place.in(code(to)));
    }

    @Test
    void anEstimateFollowsTheFormula() {
        assertEquals(111.19, TravelTimes.kilometres(new Coordinates(41, 2), new Coordinates(42, 2)), 0.01, "a degree of latitude");
        assertEquals(minutes(50), way(at(41, 2), at(41.5, 2)).duration(), "13 + 0.67 × 55.60");
    }

    @Test
    void aWayIntoOrOutOfBarcelonaTakesTenMinutesMore() {
        Coordinates barcelona = Gazetteer.standard().get(code("Barcelona")).point();
        Place samePoint = new Place("", "", null, barcelona);
        Place reus = Place.in(code("Reus"));
        Duration without = way(samePoint, reus).duration();
        assertEquals(without.plusMinutes(10), way("Barcelona", "Reus").duration());
        assertEquals(without.plusMinutes(10), way("Reus", "Barcelona").duration());
    }

    @Test
    void withinBarcelonaNothingIsAdded() {
        Place one = new Place("one", "", code("Barcelona"), null);
        Place other = new Place("other", "", code("Barcelona"), null);
        assertEquals(minutes(13), way(one, other).duration());
    }

    @Test
    void aRuralTownTakesAFifthMore() {
        Municipality village = Gazetteer.standard().list().stream().filter(Municipality::isRural).findFirst().orElseThrow();
        Place inVillage = Place.in(village.code());
        Place samePoint = new Place("x", "", null, village.point());
        assertEquals(minutes(16), way(inVillage, samePoint).duration(), "13 × 1.2");
        assertEquals(minutes(16), way(samePoint, inVillage).duration());
    }

    @Test
    void upToAHundredKilometresAnEstimateIsTrustedAsUsual() {
        assertEquals(Confidence.APPROXIMATE, way(at(41, 2), at(41.8993, 2)).confidence(), "99.99 km");
        assertEquals(Confidence.LOW, way(at(41, 2), at(41.8994, 2)).confidence(), "100.01 km");
    }

    @Test
    void theMiddleOfAnAreaIsTrustedLessUnlessTheVenueIsOnTheMap() {
        Municipality village = Gazetteer.standard().list().stream().filter(Municipality::isRural).findFirst().orElseThrow();
        Place near = new Place("x", "", null, village.point());
        assertEquals(Confidence.LOW, way(Place.in(village.code()), near).confidence());
        assertEquals(Confidence.LOW, way(near, Place.in(village.code())).confidence());
        Place venue = new Place("Escola", "", village.code(), village.point());
        assertEquals(Confidence.APPROXIMATE, way(venue, near).confidence());
        assertEquals(minutes(16), way(venue, near).duration(), "the village is still rural");
    }

    @Test
    void anEstimateIsApproximateWhateverItsConfidence() {
        assertTrue(way("Reus", "Tarragona").isApproximate());
        assertTrue(way("Reus", "Girona").isApproximate());
    }

    @Test
    void halfOfThePublishedTimesAreWithinFourMinutes() {
        double[] errors = PublishedWays.errors();
        assertEquals(20, errors.length, "the mountains, peak hours and an upper bound are among them");
        assertEquals(4, PublishedWays.median(errors), () -> Arrays.toString(errors));
        assertEquals(63, PublishedWays.ninetieth(errors), () -> Arrays.toString(errors));
    }

    @Test
    void pairsLeftOutOfTheFitAreHalfWithinFiveMinutes() {
        double[] errors = PublishedWays.errorsLeftOut();
        assertEquals(20, errors.length);
        assertEquals(4.5, PublishedWays.median(errors), () -> Arrays.toString(errors));
    }

    @Test
    void theFiguresAreThoseOfTheBestFitRounded() {
        var usual = PublishedWays.list().stream().filter(PublishedWays.Way::isUsual).toList();
        assertEquals(14, usual.size());
        assertArrayEquals(new double[] {13, 0.67, 10}, PublishedWays.fit(usual), 0.2);
    }
}
