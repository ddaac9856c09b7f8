package cat.fullderuta.document;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Route;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A route as it is drawn: one spot for each point, one line for each direction. */
class RouteMapTest {

    private static Editions ara() {
        return edition().defender("Ara").who(it -> it.withBase(Place.in(code("Mataró")))).way("Mataró", "Reus", 80).on("2027-04-08");
    }

    private static RouteMap map(Editions editions) {
        Edition edition = editions.get();
        return RouteMap.of(Route.ofVisit(timetable(edition), defenderResource("Ara")), Surroundings.of(edition));
    }

    private static List<String> lines(RouteMap map) {
        return map.lines().stream().map(line -> map.spots().get(line.from()).town() + ">" + map.spots().get(line.to()).town() + " "
                + line.legs().size()).toList();
    }

    @Test
    void stopsAtOnePointAreOneSpotWithAllTheirNumbers() {
        RouteMap map = map(ara().school("Reus", "10:00", "11:00").talk("Reus", "17:00", "18:00").talk("Mataró", "20:00", "21:00"));
        assertEquals(List.of("Mataró", "Reus"), map.spots().stream().map(RouteMap.Spot::town).toList());
        assertEquals(List.of(3), map.spots().getFirst().visits().stream().map(Route.Visit::number).toList());
        assertTrue(map.spots().getFirst().base());
        assertEquals(List.of(1, 2), map.spots().getLast().visits().stream().map(Route.Visit::number).toList());
        assertFalse(map.spots().getLast().base());
        assertEquals(List.of("Mataró>Reus 1", "Reus>Reus 1", "Reus>Mataró 1", "Mataró>Mataró 1"), lines(map));
    }

    @Test
    void theSameWayOnTwoDaysIsOneLineThatTellsTheTightest() {
        RouteMap map = map(ara().school("Reus", "08:30", "11:00").on("2027-04-09").school("Reus", "08:00", "11:00").on("2027-04-10")
                .school("Reus", "12:00", "13:00"));
        assertEquals(List.of("Mataró>Reus 3", "Reus>Mataró 3"), lines(map));
        assertEquals(Optional.of(minutes(-35)), map.lines().getFirst().findTightest().orElseThrow().spare());
        assertEquals(Optional.empty(), map.lines().getLast().findTightest());
    }

    @Test
    void whatNobodyCanPlaceIsNamedBesideTheMap() {
        RouteMap map = map(ara().school(SOMEWHERE, "10:00", "11:00").talk("Reus", "17:00", "18:00"));
        assertEquals(List.of(1), map.nowhere().stream().map(Route.Visit::number).toList());
        assertEquals(List.of("Reus>Mataró 1"), lines(map));
    }
}
