package cat.fullderuta.travel;

import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TravelTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a coordinator entered goes before what the map says. */
class TravelTimesTest {

    private static final Place REUS = Place.in(code("Reus"));
    private static final Place MATARO = Place.in(code("Mataró"));
    private static final TravelTimes ESTIMATES = times();

    private static TravelTimes times(TravelTime... entered) {
        return TravelTimes.of(Gazetteer.standard(), Register.of(Arrays.asList(entered)));
    }

    private static TravelTime way(String from, String to, int minutes, boolean bothWays) {
        return new TravelTime(Id.random(), code(from), code(to), TravelTime.Mode.CAR, Duration.ofMinutes(minutes), bothWays);
    }

    private static Optional<Estimate> entered(int minutes) {
        return Optional.of(new Estimate(minutes(minutes), Estimate.Source.ENTERED));
    }

    @Test
    void enteredGoesBeforeTheEstimateBothWays() {
        TravelTimes times = times(way("Reus", "Mataró", 95, true));
        assertEquals(entered(95), times.find(REUS, MATARO));
        assertEquals(entered(95), times.find(MATARO, REUS));
    }

    @Test
    void enteredOneWayLeavesTheWayBackToTheMap() {
        TravelTimes times = times(way("Reus", "Mataró", 95, false));
        assertEquals(entered(95), times.find(REUS, MATARO));
        assertEquals(Estimate.Source.FORMULA, times.find(MATARO, REUS).orElseThrow().source());
    }

    @Test
    void theVeryDirectionGoesBeforeBothWaysInAnyOrder() {
        assertEquals(entered(110), times(way("Reus", "Mataró", 95, true), way("Mataró", "Reus", 110, false)).find(MATARO, REUS));
        assertEquals(entered(110), times(way("Mataró", "Reus", 110, false), way("Reus", "Mataró", 95, true)).find(MATARO, REUS));
    }

    @Test
    void ofTwoEnteredTheLaterCounts() {
        assertEquals(entered(90), times(way("Reus", "Mataró", 95, true), way("Reus", "Mataró", 90, true)).find(REUS, MATARO));
    }

    @Test
    void enteredGoesBeforeTheMapForVenuesOfTheTownsToo() {
        Place school = new Place("Institut", "", code("Reus"), new Coordinates(41.15, 1.11));
        assertEquals(entered(95), times(way("Reus", "Mataró", 95, true)).find(school, MATARO));
    }

    @Test
    void theSamePlaceTakesNoTime() {
        Place school = new Place("Institut", "c. Major, 1", code("Reus"), null);
        assertEquals(Optional.of(new Estimate(Duration.ZERO, Estimate.Source.SAME_PLACE)), ESTIMATES.find(school, school));
        Place point = new Place("", "", null, new Coordinates(41.5, 2));
        assertEquals(Estimate.Source.SAME_PLACE, ESTIMATES.find(point, point).orElseThrow().source());
    }

    @Test
    void withinATownIsAShortWay() {
        Place school = new Place("Institut", "", code("Reus"), null);
        Place library = new Place("Biblioteca", "", code("Reus"), null);
        assertEquals(Optional.of(new Estimate(minutes(12), Estimate.Source.FORMULA)), ESTIMATES.find(school, library));
        assertEquals(Optional.of(new Estimate(minutes(12), Estimate.Source.FORMULA)), ESTIMATES.find(REUS, REUS));
    }

    @Test
    void anEstimateFollowsTheFormula() {
        Place south = new Place("a", "", null, new Coordinates(41, 2));
        Place north = new Place("b", "", null, new Coordinates(42, 2));
        assertEquals(111.19, TravelTimes.kilometres(new Coordinates(41, 2), new Coordinates(42, 2)), 0.01, "a degree of latitude");
        assertEquals(Optional.of(new Estimate(minutes(94), Estimate.Source.FORMULA)), ESTIMATES.find(south, north), "12 + 0.74 × 111.19");
    }

    @Test
    void aRuralTownTakesAFifthMore() {
        Municipality village = Gazetteer.standard().list().stream().filter(Municipality::isRural).findFirst().orElseThrow();
        Place inVillage = Place.in(village.code());
        Place samePoint = new Place("x", "", null, village.point());
        assertEquals(minutes(14), ESTIMATES.find(inVillage, samePoint).orElseThrow().duration(), "12 × 1.2");
    }

    @Test
    void unknownPlacesHaveNoWay() {
        assertEquals(Optional.empty(), ESTIMATES.find(REUS, Place.UNKNOWN));
        assertEquals(Optional.empty(), ESTIMATES.find(Place.UNKNOWN, Place.UNKNOWN));
        assertEquals(Optional.empty(), ESTIMATES.find(new Place("Sala", "", null, null), new Place("Sala", "", null, null)),
                "two rooms may have the same name");
        assertEquals(Optional.empty(), ESTIMATES.find(REUS, Place.in("99999")));
    }

    /** A published car time, and how far from it the estimate is. */
    private record Published(String pair, double kilometres, boolean atPeakHours, double error) {

        static Published parse(String line) {
            String[] cells = line.split(",", 4);
            Municipality from = Gazetteer.standard().findByName(cells[0]).orElseThrow();
            Municipality to = Gazetteer.standard().findByName(cells[1]).orElseThrow();
            Duration estimate = ESTIMATES.find(Place.in(from.code()), Place.in(to.code())).orElseThrow().duration();
            return new Published(cells[0] + "–" + cells[1], TravelTimes.kilometres(from.point(), to.point()), cells[3].contains("PEAK"),
                    Math.abs(estimate.toMinutes() - Long.parseLong(cells[2])));
        }
    }

    private static List<Published> published() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TravelTimesTest.class.getResourceAsStream("road-reference.csv")), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.split(",", 4)[2].isEmpty()).map(Published::parse).toList();
        }
    }

    private static double median(Stream<Published> pairs) {
        double[] errors = pairs.mapToDouble(Published::error).sorted().toArray();
        return (errors[(errors.length - 1) / 2] + errors[errors.length / 2]) / 2;
    }

    @Test
    void overEveryPublishedTimeHalfOfTheEstimatesAreWithinSevenMinutes() throws IOException {
        assertEquals(20, published().size(), "the mountains, peak hours and an upper bound are among them");
        assertTrue(median(published().stream()) <= 7, published()::toString);
    }

    @Test
    void underAHundredKilometresAndOutsidePeakHoursTheyAreWithinSix() throws IOException {
        List<Published> usual = published().stream().filter(it -> it.kilometres() < 100 && !it.atPeakHours()).toList();
        assertEquals(16, usual.size());
        assertTrue(median(usual.stream()) <= 6, usual::toString);
    }
}
