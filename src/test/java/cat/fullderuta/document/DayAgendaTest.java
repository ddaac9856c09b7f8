package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.RADIO;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.TravelTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayAgendaTest {

    private static final String BARCELONA = "08019";

    /** Known times, so that the tests do not hang on the estimate: Barcelona 30 min from Granollers and 90 from Reus, 80 between. */
    private static Fixture edition() {
        return Fixture.edition().with(edition -> edition.withTravelTimes(Register.of(List.of(
                time(BARCELONA, "08096", 30), time(BARCELONA, "43123", 90), time("08096", "43123", 80)))));
    }

    private static TravelTime time(String from, String to, int minutes) {
        return new TravelTime(Id.of(from + to), from, to, TravelTime.Mode.CAR, Duration.ofMinutes(minutes), true);
    }

    private static AgendaLine.Transfer transfer(String at, int minutes, String town) {
        return new AgendaLine.Transfer(LocalTime.parse(at), Duration.ofMinutes(minutes), false, town, false, false);
    }

    private static AgendaLine.Transfer home(String at, int minutes) {
        return new AgendaLine.Transfer(LocalTime.parse(at), Duration.ofMinutes(minutes), false, "", true, false);
    }

    private static AgendaLine.Pause pause(String from, String to, boolean lunch) {
        return new AgendaLine.Pause(LocalTime.parse(from), LocalTime.parse(to), lunch);
    }

    /** The lines of a day without its activities. */
    private static List<AgendaLine> between(DayAgenda day) {
        return day.lines().stream().filter(line -> !(line instanceof AgendaLine.Appointment)).toList();
    }

    @Test
    void tellsWhenToLeaveForEachPlaceAndHowToGetBack() {
        var day = edition().activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:00", 90, List.of(ROURE))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ROURE)).agenda(ROURE, THURSDAY);

        assertEquals(List.of(transfer("09:15", 30, "Granollers"), pause("11:30", "16:25", true), transfer("16:25", 80, "Reus"),
                home("19:30", 90)), between(day));
        assertEquals(List.of("Activitat school", "Activitat talk"), day.listEngagements().stream().map(Engagement::title).toList());
    }

    @Test
    void saysAllThatADefenderNeedsAtAnActivity() {
        var activity = edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ROURE, ALZINA))
                .change("talk", it -> it.companions(List.of(ONA)).publicNotes("Porta lateral")
                .arrangements(Arrangements.UNKNOWN.withMeal("Sopar fred")))
                .agenda(ROURE, THURSDAY).listEngagements().getFirst();

        assertEquals(new Engagement.Where("Reus", "Biblioteca Central Xavier Amorós", "Carrer de l’Escorxador, 1"), activity.where());
        assertEquals(new Engagement.Person("Marta Soler", "Regidoria de Cooperació", "977 010 010", "21", ""), activity.person());
        assertEquals(List.of(new Engagement.Helper("Ona Camps", Set.of(Companion.Role.INTERPRETER, Companion.Role.ESCORT),
                "+34 611 111 111")),
                activity.companions());
        assertEquals(List.of("Alzina"), activity.defenders().stream().map(Engagement.Participant::alias).toList(),
                "the others, not oneself");
        assertEquals("Porta lateral", activity.publicNotes());
        assertEquals("Sopar fred", activity.meal());
    }

    @Test
    void leavesAtOnceWhenTimeIsTooShort() {
        var day = edition().activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:00", 90, List.of(ROURE))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "12:00", 60, List.of(ROURE)).agenda(ROURE, THURSDAY);

        assertTrue(between(day).contains(new AgendaLine.Transfer(LocalTime.of(11, 30), Duration.ofMinutes(80), false, "Reus", false,
                true)));
    }

    @Test
    void leavesOnFullFiveMinutesWhereTravelIsOnlyAnEstimate() {
        var day = Fixture.edition().activity("radio", ActivityType.INTERVIEW, RADIO, THURSDAY, "10:02", 30, List.of(ROURE))
                .agenda(ROURE, THURSDAY);

        var transfer = (AgendaLine.Transfer) day.lines().getFirst();
        assertTrue(transfer.approximate());
        assertEquals(0, transfer.at().getMinute() % 5);
        assertFalse(transfer.at().plus(transfer.travel()).plusMinutes(15).isAfter(LocalTime.of(10, 2)));
    }

    @Test
    void admitsThatTheWayIsNotKnown() {
        var day = edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, WEDNESDAY, "18:00", 60, List.of(ROURE))
                .agenda(ROURE, WEDNESDAY);

        assertEquals(new AgendaLine.Arrival(LocalTime.of(11, 30), "Aeroport, vol XX 123"), day.lines().getFirst());
        assertTrue(day.lines().contains(new AgendaLine.Transfer(null, null, false, "Reus", false, false)), "from the airport nobody knows");
    }

    @Test
    void needsNoTransferWithinOneVenueNorWithoutABase() {
        var day = edition().change(ROURE, it -> it.base(Place.UNKNOWN))
                .activity("one", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "09:00", 60, List.of(ROURE))
                .activity("two", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:15", 60, List.of(ROURE))
                .activity("evening", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "16:00", 60, List.of(ROURE)).agenda(ROURE, THURSDAY);

        assertEquals(List.of(pause("11:15", "16:00", true)), between(day));
    }

    @Test
    void namesNoLunchWhereAMealIsServedThen() {
        var day = edition().activity("lunch", ActivityType.MEAL, GRANOLLERS, THURSDAY, "13:30", 90, List.of(ROURE))
                .activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:00", 60, List.of(ROURE))
                .activity("talk", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "18:00", 60, List.of(ROURE)).agenda(ROURE, THURSDAY);

        assertTrue(day.lines().contains(pause("11:00", "13:30", false)));
        assertTrue(day.lines().contains(pause("15:00", "18:00", false)));
    }

    @Test
    void tellsOfAFreeMorningAndAFreeAfternoon() {
        var evening = edition().activity("talk", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "18:00", 60, List.of(ROURE))
                .agenda(ROURE, THURSDAY);
        assertEquals(new AgendaLine.Pause(null, LocalTime.of(17, 15), true), evening.lines().getFirst());

        var morning = edition().activity("talk", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "10:00", 60, List.of(ROURE))
                .agenda(ROURE, THURSDAY);
        assertEquals(new AgendaLine.Pause(LocalTime.of(11, 30), null, true), morning.lines().getLast());
    }

    @Test
    void activityAcrossMidnightBelongsToTheDayItStarts() {
        var edition = edition().activity("dinner", ActivityType.MEAL, GRANOLLERS, THURSDAY, "22:30", 150, List.of(ROURE));

        assertEquals(1, edition.agenda(ROURE, THURSDAY).listEngagements().size());
        assertTrue(edition.agenda(ROURE, FRIDAY).isFree());
        assertEquals(home("01:00", 30), edition.agenda(ROURE, THURSDAY).lines().getLast());
    }

    @Test
    void overlappingActivitiesBothAppear() {
        var day = edition().activity("one", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "10:00", 120, List.of(ROURE))
                .activity("two", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "11:00", 30, List.of(ROURE)).agenda(ROURE, THURSDAY);

        assertEquals(2, day.listEngagements().size());
        assertEquals(home("12:00", 30), between(day).get(1), "the way home starts when the longer one ends");
    }

    @Test
    void leavesOutWhatIsCancelledOrWaitsOrIsSomebodyElses() {
        var day = edition().activity("cancelled", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 60, List.of(ROURE))
                .change("cancelled", it -> it.status(Status.CANCELLED))
                .waiting("waiting", ActivityType.PUBLIC_TALK, REUS).change("waiting", it -> it.defenders(List.of(ROURE)))
                .activity("other", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 60, List.of(OLIVERA)).agenda(ROURE, THURSDAY);

        assertTrue(day.isFree());
    }

    @Test
    void everyoneTakesPartButThoseLetOff() {
        var edition = edition().activity("opening", ActivityType.CEREMONY, REUS, THURSDAY, "18:00", 60, List.of())
                .change("opening", it -> it.invitation(new Invitation.Everyone(List.of(ALZINA))));

        assertFalse(edition.agenda(ROURE, THURSDAY).isFree());
        assertTrue(edition.agenda(ALZINA, THURSDAY).isFree());
    }

    @Test
    void lastDayEndsWithTheJourneyHome() {
        var day = edition().agenda(ROURE, LocalDate.of(2027, 4, 16));

        assertEquals(List.of(new AgendaLine.Departure(LocalTime.of(16, 0), "Aeroport, T1")), day.lines());
    }

    @Test
    void unknownDefenderIsAnError() {
        var edition = edition();
        assertThrows(NoSuchElementException.class, () -> edition.agenda(Id.of("nobody"), THURSDAY));
    }
}
