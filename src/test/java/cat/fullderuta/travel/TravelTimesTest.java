package cat.fullderuta.travel;

import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TravelTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        return Optional.of(new Estimate(minutes(minutes), Estimate.Source.ENTERED, Estimate.Confidence.EXACT, TravelTime.Mode.CAR));
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
        assertEquals(Optional.of(new Estimate(minutes(13), Estimate.Source.FORMULA)), ESTIMATES.find(school, library));
        assertEquals(Optional.of(new Estimate(minutes(13), Estimate.Source.FORMULA)), ESTIMATES.find(REUS, REUS));
    }

    @Test
    void unknownPlacesHaveNoWay() {
        assertEquals(Optional.empty(), ESTIMATES.find(REUS, Place.UNKNOWN));
        assertEquals(Optional.empty(), ESTIMATES.find(Place.UNKNOWN, Place.UNKNOWN));
        assertEquals(Optional.empty(), ESTIMATES.find(new Place("Sala", "", null, null), new Place("Sala", "", null, null)),
                "two rooms may have the same name");
        assertEquals(Optional.empty(), ESTIMATES.find(REUS, Place.in("99999")));
    }

    private static TravelTime train(String from, String to, int minutes, boolean bothWays) {
        return new TravelTime(Id.random(), code(from), code(to), TravelTime.Mode.TRAIN, Duration.ofMinutes(minutes), bothWays);
    }

    @Test
    void aTimeByTrainCountsWhereNoneByCarIsEntered() {
        Estimate way = times(train("Reus", "Mataró", 120, true)).find(REUS, MATARO).orElseThrow();
        assertEquals(minutes(120), way.duration());
        assertEquals(TravelTime.Mode.TRAIN, way.mode());
        assertEquals(Estimate.Confidence.EXACT, way.confidence());
    }

    @Test
    void aCarGoesBeforeATrainEvenOneForTheVeryDirection() {
        TravelTime car = way("Mataró", "Reus", 95, true);
        TravelTime train = train("Reus", "Mataró", 70, false);
        for (TravelTimes times : List.of(times(car, train), times(train, car))) {
            assertEquals(entered(95), times.find(REUS, MATARO));
            assertEquals(List.of(car, train), times.listEntered(code("Reus"), code("Mataró")));
            assertEquals(List.of(car), times.listEntered(code("Mataró"), code("Reus")));
        }
    }

    @Test
    void withinATownOneTimeBothWaysIsListedOnce() {
        assertEquals(1, times(way("Reus", "Reus", 20, true)).listEntered(code("Reus"), code("Reus")).size());
    }

    @Test
    void aPlaceIsWhereItsPointIsElseInItsTown() {
        assertEquals(Optional.of(Gazetteer.standard().get(code("Reus")).point()), ESTIMATES.findPoint(REUS));
        assertEquals(Optional.of(new Coordinates(41.15, 1.11)),
                ESTIMATES.findPoint(new Place("Institut", "", code("Reus"), new Coordinates(41.15, 1.11))));
        assertEquals(Optional.empty(), ESTIMATES.findPoint(Place.UNKNOWN));
    }
}
