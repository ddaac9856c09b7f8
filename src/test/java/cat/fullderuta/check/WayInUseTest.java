package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which ways people go in an edition, and where there is least time for them. */
class WayInUseTest {

    private static List<WayInUse> list(Editions editions) {
        return WayInUse.list(timetable(editions.get()));
    }

    private static List<String> told(Editions editions) {
        return list(editions).stream().map(way -> town(way.from()) + ">" + town(way.to()) + " " + way.spare().toMinutes() + " of "
                + way.uses().size()).toList();
    }

    private static String town(String code) {
        return Gazetteer.standard().find(code).map(Municipality::name).orElseThrow();
    }

    private static Editions ara() {
        return edition().defender("Ara").on("2027-04-08").way("Reus", "Mataró", 80);
    }

    @Test
    void theTightestComesFirst() {
        assertEquals(List.of("Mataró>Reus -5 of 1", "Reus>Mataró 0 of 1"), told(ara().school("Reus", "10:00", "12:00")
                .talk("Mataró", "13:35", "14:00").talk("Reus", "15:30", "16:00")));
    }

    @Test
    void ofTheSameWayTheTightestUseCounts() {
        List<WayInUse> ways = list(ara().school("Reus", "10:00", "12:00").talk("Mataró", "14:00", "15:00").defender("Bruna")
                .school("Reus", "10:00", "12:30").talk("Mataró", "14:00", "15:00"));
        assertEquals(1, ways.size());
        assertEquals(minutes(-5), ways.getFirst().spare());
        assertEquals(List.of(defenderResource("Bruna"), defenderResource("Ara")),
                ways.getFirst().uses().stream().map(WayInUse.Use::who).toList());
    }

    @Test
    void waysFromAndToTheBaseAndThoseOfCompanionsAreInUse() {
        Place home = Place.in(code("Mataró"));
        assertEquals(List.of("Mataró>Reus 85 of 2", "Reus>Mataró 610 of 2"), told(ara().who(it -> it.withBase(home))
                .school("Reus", "10:00", "12:00").companion("Pau").companion("Pau", it -> it.withBase(home))));
    }

    @Test
    void itSaysWhatIsEnteredAndWhatIsEstimated() {
        List<WayInUse> ways = list(ara().school("Reus", "10:00", "12:00").talk("Mataró", "15:00", "16:00").talk("Girona", "20:00",
                "21:00"));
        assertEquals(Estimate.Source.ENTERED, ways.getFirst().way().source());
        assertEquals(1, ways.getFirst().entered().size());
        assertEquals(Estimate.Source.FORMULA, ways.get(1).way().source());
        assertEquals(List.of(), ways.get(1).entered());
    }

    @Test
    void anotherVenueOfTheTownIsAWayAndTheSameRoomIsNone() {
        assertEquals(List.of("Reus>Reus 2 of 1"), told(ara().school("Reus", "10:00", "11:00").venue("Institut")
                .talk("Reus", "11:30", "12:00").venue("Biblioteca").talk("Reus", "12:00", "13:00").last(it -> it.withVenue(
                        Editions.venueId("Biblioteca")))));
    }

    @Test
    void whatNobodyKnowsIsNotListed() {
        assertEquals(List.of(), list(ara().school(SOMEWHERE, "10:00", "12:00").talk("Reus", "18:00", "19:00")));
        assertEquals(List.of(), list(edition()));
    }
}
