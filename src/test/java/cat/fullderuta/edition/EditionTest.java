package cat.fullderuta.edition;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.span;
import static cat.fullderuta.Editions.venueId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edition says who, where and when, and refuses what cannot be with the values and a way out. */
class EditionTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 4, 7);

    private static Edition of(LocalDate first, LocalDate last) {
        return Edition.of(Id.of("edition"), Season.SPRING, "", first, last);
    }

    private static String refusal(Runnable construction) {
        return assertThrows(IllegalArgumentException.class, construction::run).getMessage();
    }

    @Test
    void itsDaysIncludeBothEnds() {
        List<LocalDate> days = edition().get().listDays();
        assertEquals(10, days.size());
        assertEquals(LocalDate.of(2027, 4, 16), days.getLast());
    }

    @Test
    void daysOnWhichSomethingStandsAreShownWithThoseOfTheVisit() {
        Edition edition = edition().defender("Ara").on("2027-04-02").activity(ActivityType.WORKSHOP, "Reus", "10:00", "11:00")
                .on("2027-04-19").talk("Vic", "18:00", "19:00").on("2027-04-21").talk("Vic", "18:00", "19:00")
                .last(it -> it.withStatus(Status.CANCELLED)).get();
        List<LocalDate> days = new ArrayList<>(edition.listDays());
        days.addFirst(LocalDate.of(2027, 4, 2));
        days.addLast(LocalDate.of(2027, 4, 19));
        assertEquals(days, edition.listShownDays());
    }

    @Test
    void itLastsAtMostThirtyOneDays() {
        assertEquals(31, of(WEDNESDAY, WEDNESDAY.plusDays(30)).listDays().size());
        assertEquals("From 2027-04-07 to 2027-05-08 is over 31 days. A visit lasts 8 to 12.", refusal(() -> of(WEDNESDAY,
                WEDNESDAY.plusDays(31))));
        assertEquals("The last day (2027-04-06) is before the first (2027-04-07). Maybe the two are swapped.",
                refusal(() -> of(WEDNESDAY, WEDNESDAY.minusDays(1))));
    }

    @Test
    void scheduledActivitiesComeByStartAndWithoutTheCancelled() {
        Edition edition = edition().defender("Ara").on("2027-04-09").talk("Reus", "18:00", "19:00").on("2027-04-08").school("Girona",
                "10:00", "11:00")
                .talk("Vic", "18:00", "19:00").last(it -> it.withStatus(Status.CANCELLED)).waiting(ActivityType.MEAL, "Manresa")
                .waiting(ActivityType.MEAL, "Blanes").last(it -> it.withStatus(Status.CANCELLED)).get();
        assertEquals(List.of(activityId("Girona"), activityId("Reus")), edition.listScheduled().stream().map(Activity::id).toList());
        assertEquals(List.of(activityId("Manresa")), edition.listBacklog().stream().map(Activity::id).toList());
    }

    @Test
    void aDefenderHasTheirOwnAndThoseForEveryone() {
        Edition edition = edition().defender("Ara").on("2027-04-08").school("Girona", "10:00", "11:00").defender("Bruna").talk("Vic",
                "18:00", "19:00")
                .meal("Reus", "13:00", "15:00").everyone().get();
        assertEquals(List.of(activityId("Girona"), activityId("Reus")), edition.listScheduled(defenderId("Ara")).stream()
                .map(Activity::id).toList());
    }

    @Test
    void anActivityIsAtItsVenueElseInItsHostsTown() {
        Edition edition = edition().defender("Ara").on("2027-04-08").school("Girona", "10:00", "11:00").venue("Institut")
                .school("Girona", "12:00", "13:00").venue("Casal", "Salt").talk("Vic", "18:00", "19:00").talk(SOMEWHERE, "20:00", "21:00")
                        .get();
        assertEquals(new Place("Institut", "", code("Girona"), null), edition.placeOf(edition.activities().get(activityId("Girona"))));
        assertEquals(code("Salt"), edition.placeOf(edition.activities().get(activityId("Girona 2"))).municipality());
        assertEquals(Place.in(code("Vic")), edition.placeOf(edition.activities().get(activityId("Vic"))));
        assertEquals(Place.UNKNOWN, edition.placeOf(edition.activities().get(activityId(SOMEWHERE))));
    }

    @Test
    void aVenueOfAnotherHostIsNotFound() {
        Edition edition = edition().defender("Ara").on("2027-04-08").school("Girona", "10:00", "11:00").venue("Institut")
                .talk("Vic", "18:00", "19:00").last(it -> it.withVenue(venueId("Institut"))).get();
        assertTrue(edition.findVenue(edition.activities().get(activityId("Vic"))).isEmpty());
    }

    @Test
    void aRegisterKeepsItsOrderAndFindsByid() {
        Id<Companion> pau = Id.of("pau");
        Register<Companion> register = Register.of(List.of(Companion.of(pau, "Pau"), Companion.of(Id.of("mar"), "Mar")));
        Register<Companion> edited = register.with(Companion.of(pau, "Pau Prat"));
        assertEquals(List.of("Pau Prat", "Mar"), edited.stream().map(Companion::name).toList());
        assertEquals("Pau", register.get(pau).name(), "the former is as it was");
        assertNotEquals(register, edited);
        assertEquals(register, edited.with(Companion.of(pau, "Pau")));
        assertNotEquals(register, Register.of(new ArrayList<>(register.list()).reversed()), "order counts");
        assertFalse(register.without(pau).has(pau));
    }

    @Test
    void twoOfOneIdAreRefused() {
        Companion pau = Companion.of(Id.of("pau"), "Pau");
        assertEquals("Two of Companion have the id pau. Maybe one was copied without a new id.", refusal(() -> Register.of(List.of(pau,
                pau))));
    }

    @Test
    void spansTouchWithoutOverlapping() {
        assertFalse(span("2027-04-08 10:00", "2027-04-08 11:00").overlaps(span("2027-04-08 11:00", "2027-04-08 12:00")));
        assertTrue(span("2027-04-08 10:00", "2027-04-08 11:01").overlaps(span("2027-04-08 11:00", "2027-04-08 12:00")));
        assertTrue(span("2027-04-08 10:00", "2027-04-08 12:00").contains(span("2027-04-08 10:00", "2027-04-08 12:00")));
        assertFalse(span("2027-04-08 10:00", "2027-04-08 12:00").contains(span("2027-04-08 10:00", "2027-04-08 12:01")));
        assertEquals("The end (2027-04-08T10:00) is not after the start (2027-04-08T11:00). Does it end on the next day?",
                refusal(() -> span("2027-04-08 11:00", "2027-04-08 10:00")));
    }

    @Test
    void whatCannotBeIsRefusedWithItsValues() {
        assertEquals("The departure (2027-04-07T10:00) is before the arrival (2027-04-08T10:00). Maybe the two are swapped.",
                refusal(() -> new Stay(at("2027-04-08 10:00"), "", at("2027-04-07 10:00"), "")));
        assertEquals("(120.0, 2.0) is not on Earth. Maybe latitude and longitude are swapped.", refusal(() -> new Coordinates(120, 2)));
        assertEquals("\"Catalan\" is not a language code. Use two or three letters, such as ca, es or quc.", refusal(() ->
                new Language("Catalan")));
        assertEquals("A travel time of 1441 minutes cannot be. Enter between 0 and 1,440.", refusal(() ->
                new TravelTime(Id.of("way"), "08020", "08033", TravelTime.Mode.CAR, Duration.ofMinutes(1441), true)));
    }

    @Test
    void whoCannotComeTakesPartInNothingAndIsShownAsLongAsSomethingCountsOnThem() {
        Edition edition = edition().defender("Bruna").defender("Ara").who(it -> it.withComing(false)).on("2027-04-08")
                .talk("Reus", "18:00", "19:00").together("Bruna").get();
        Activity talk = edition.activities().iterator().next();
        assertEquals(List.of(defenderId("Bruna")), edition.defendersOf(talk));
        assertEquals(talk.defenders(), edition.assignedTo(talk));
        assertEquals(List.of(), edition.listScheduled(defenderId("Ara")));
        assertEquals(2, edition.listShownDefenders().size());
        Edition back = edition.withActivities(edition.activities().with(talk.withStart(null)));
        assertEquals(List.of(defenderId("Bruna")), back.listShownDefenders().stream().map(Defender::id).toList());
    }
}
