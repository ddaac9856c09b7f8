package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionResource;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.span;
import static cat.fullderuta.Editions.timetable;
import static cat.fullderuta.Editions.venueResource;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding.DoubleBooked;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody is in two places at once, no room holds two activities. */
class DoubleBookingTest {

    private static List<Finding> doubleBookings(Editions editions) {
        return editions.findings().list().stream().filter(DoubleBooked.class::isInstance).toList();
    }

    private static DoubleBooked ara(String first, String second, String from, String to) {
        return new DoubleBooked(defenderResource("Ara"), activityId(first), activityId(second), span(from, to));
    }

    private static Editions araOnThursday() {
        return edition().defender("Ara").on("2027-04-08");
    }

    @Test
    void exact() {
        assertEquals(List.of(ara("Granollers", "Reus", "2027-04-08 10:00", "2027-04-08 12:00")),
                doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "10:00", "12:00")));
    }

    @Test
    void sharedStart() {
        assertEquals(List.of(ara("Granollers", "Reus", "2027-04-08 10:00", "2027-04-08 11:00")),
                doubleBookings(araOnThursday().school("Granollers", "10:00", "11:00").talk("Reus", "10:00", "12:00")));
    }

    @Test
    void sharedEnd() {
        assertEquals(List.of(ara("Granollers", "Reus", "2027-04-08 11:00", "2027-04-08 12:00")),
                doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "11:00", "12:00")));
    }

    @Test
    void contained() {
        assertEquals(List.of(ara("Granollers", "Reus", "2027-04-08 10:30", "2027-04-08 11:00")),
                doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "10:30", "11:00")));
    }

    @Test
    void overlappingByOneMinute() {
        assertEquals(List.of(ara("Granollers", "Reus", "2027-04-08 11:59", "2027-04-08 12:00")),
                doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "11:59", "13:00")));
    }

    @Test
    void touching() {
        assertEquals(List.of(), doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "12:00", "13:00")));
    }

    @Test
    void acrossMidnight() {
        assertEquals(List.of(ara("Reus", "Granollers", "2027-04-09 00:15", "2027-04-09 00:30")),
                doubleBookings(araOnThursday().meal("Reus", "22:00", "00:30").on("2027-04-09").talk("Granollers", "00:15", "01:00")));
    }

    @Test
    void acrossClockChange() {
        // On 28 March 2027 there is no 2:30: hours are those that people wrote down, and none is moved.
        assertEquals(List.of(ara("Reus", "Girona", "2027-03-28 02:30", "2027-03-28 03:00")),
                doubleBookings(edition("2027-03-24", "2027-04-02").defender("Ara").on("2027-03-28")
                        .meal("Reus", "01:00", "03:00").talk("Girona", "02:30", "03:30")));
    }

    @Test
    void theSameRowWhicheverWasEnteredFirst() {
        assertEquals(List.of(ara("Granollers", "Reus", "2027-04-08 11:00", "2027-04-08 12:00")),
                doubleBookings(araOnThursday().talk("Reus", "11:00", "13:00").school("Granollers", "10:00", "12:00")));
    }

    @Test
    void ofThreeEachPairIsTold() {
        assertEquals(Set.of(ara("Granollers", "Reus", "2027-04-08 10:30", "2027-04-08 12:00"),
                        ara("Granollers", "Girona", "2027-04-08 11:00", "2027-04-08 12:00"),
                        ara("Reus", "Girona", "2027-04-08 11:00", "2027-04-08 12:30")),
                Set.copyOf(doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "10:30", "12:30")
                        .talk("Girona", "11:00", "13:00"))));
    }

    @Test
    void eachDefenderWhoIsTwiceIsTold() {
        List<Finding> found = doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").together("Bruna").together("Carles")
                .talk("Reus", "11:00", "13:00").together("Bruna"));
        assertEquals(Set.of(defenderResource("Ara"), defenderResource("Bruna")),
                found.stream().map(it -> ((DoubleBooked) it).resource()).collect(Collectors.toSet()));
    }

    @Test
    void otherDefendersDoNotClash() {
        assertEquals(List.of(), doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").defender("Bruna").talk("Reus",
                "10:00", "12:00")));
    }

    @Test
    void anEventForEveryoneTakesEveryone() {
        List<Finding> found = doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00")
                .defender("Bruna").meal("Reus", "11:00", "13:00").everyone());
        assertEquals(List.of(ara("Granollers", "Reus", "2027-04-08 11:00", "2027-04-08 12:00")), found);
    }

    @Test
    void companion() {
        assertEquals(List.of(new DoubleBooked(companionResource("Pau"), activityId("Granollers"), activityId("Reus"),
                        span("2027-04-08 11:00", "2027-04-08 12:00"))),
                doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00").companion("Pau")
                        .defender("Bruna").talk("Reus", "11:00", "13:00").companion("Pau")));
    }

    @Test
    void venue() {
        assertEquals(List.of(new DoubleBooked(venueResource("Biblioteca"), activityId("Reus"), activityId("Reus 2"),
                        span("2027-04-08 11:00", "2027-04-08 12:00"))),
                doubleBookings(araOnThursday().school("Reus", "10:00", "12:00").venue("Biblioteca")
                        .defender("Bruna").talk("Reus", "11:00", "13:00").venue("Biblioteca")));
    }

    @Test
    void venuesAreTakenForNeitherDefendersNorCompanions() {
        Editions editions = araOnThursday().school("Reus", "10:00", "12:00").companion("Pau").venue("Biblioteca")
                .defender("Bruna").talk("Reus", "10:00", "12:00").companion("Nour").venue("Centre cívic")
                .defender("Carles").talk("Reus", "11:00", "13:00").venue("Centre cívic");
        assertEquals(List.of(new DoubleBooked(venueResource("Centre cívic"), activityId("Reus 2"), activityId("Reus 3"),
                span("2027-04-08 11:00", "2027-04-08 12:00"))), doubleBookings(editions));
    }

    @Test
    void twoVenuesOfOneHostHoldOneActivityEach() {
        assertEquals(List.of(), doubleBookings(araOnThursday().school("Reus", "10:00", "12:00").venue("Biblioteca")
                .defender("Bruna").talk("Reus", "11:00", "13:00").venue("Centre cívic")));
    }

    @Test
    void aVenueThatIsNotTheHostsIsNotTaken() {
        // The host was changed and the venue of the former one is still written there.
        assertEquals(List.of(), doubleBookings(araOnThursday().school("Reus", "10:00", "12:00").venue("Biblioteca")
                .defender("Bruna").talk("Girona", "11:00", "13:00").last(it -> it.withVenue(Editions.venueId("Biblioteca")))));
    }

    @Test
    void cancelledActivitiesTakeNobody() {
        assertEquals(List.of(), doubleBookings(araOnThursday().school("Granollers", "10:00", "12:00")
                .talk("Reus", "11:00", "13:00").last(it -> it.withStatus(Status.CANCELLED))));
    }

    @Test
    void unknownPlacesClashAllTheSame() {
        assertEquals(List.of(ara(SOMEWHERE, SOMEWHERE + " 2", "2027-04-08 11:00", "2027-04-08 12:00")),
                doubleBookings(araOnThursday().school(SOMEWHERE, "10:00", "12:00").talk(SOMEWHERE, "11:00", "13:00")));
    }

    @Test
    void tryingAnActivityElsewhereDoesNotClashWithItself() {
        Edition edition = araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "17:00", "18:30").get();
        Fit half = Fit.of(edition.activities().get(activityId("Granollers")), at("2027-04-08 10:30"), List.of(defenderId("Ara")),
                timetable(edition));
        assertEquals(List.of(), half.findings().list());
    }

    @Test
    void tryingAnActivityOnAnotherClashesWithThatOne() {
        Edition edition = araOnThursday().school("Granollers", "10:00", "12:00").talk("Reus", "17:00", "18:30").get();
        Fit onReus = Fit.of(edition.activities().get(activityId("Granollers")), at("2027-04-08 17:30"), List.of(defenderId("Ara")),
                timetable(edition));
        assertEquals(List.of(ara("Reus", "Granollers", "2027-04-08 17:30", "2027-04-08 18:30")), onReus.findings().list());
    }

    @Test
    void twoWhoseIdsOnlyLookTheSameToTheMachineAreTwo() {
        Edition one = araOnThursday().school("Reus", "10:00", "12:00").get();
        Activity activity = one.activities().get(activityId("Reus"));
        assertEquals("Aa".hashCode(), "BB".hashCode());
        Edition both = one.withActivities(Register.of(List.of(activity.withId(activityId("Aa")), activity.withId(activityId("BB")))));
        assertEquals(List.of(ara("Aa", "BB", "2027-04-08 10:00", "2027-04-08 12:00")), Checker.check(timetable(both)).list());
    }
}
