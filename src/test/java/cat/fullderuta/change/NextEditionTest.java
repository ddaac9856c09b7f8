package cat.fullderuta.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.sample.SampleEdition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new edition takes over from the last one, and what it leaves. */
class NextEditionTest {

    private static final Edition LAST = SampleEdition.small();
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 4);
    private static final LocalDate SPRING = LocalDate.of(2028, 4, 3);

    private static Edition empty(LocalDate firstDay) {
        return Edition.of(Id.of("next"), Season.SPRING, "La següent", firstDay, firstDay.plusDays(9));
    }

    private static Host reus(Edition edition) {
        return edition.hosts().get(Id.of("reus"));
    }

    private static Edition withReus(Host reus) {
        return LAST.withHosts(LAST.hosts().with(reus));
    }

    @Test
    void townsContactsVenuesWaysAndTheOfficeAreThere() {
        Edition next = NextEdition.from(LAST, empty(SPRING));
        assertEquals(LAST.hosts().stream().map(Host::name).toList(), next.hosts().stream().map(Host::name).toList());
        assertEquals(reus(LAST).contacts(), reus(next).contacts());
        assertEquals(reus(LAST).venues(), reus(next).venues());
        assertEquals(LAST.travelTimes(), next.travelTimes());
        assertEquals(LAST.office(), next.office());
        assertEquals("La següent", next.name());
        assertEquals(SPRING, next.firstDay());
    }

    @Test
    void nobodyAndNothingOfTheVisitIsThere() {
        Edition next = NextEdition.from(LAST, empty(SPRING));
        assertTrue(next.defenders().isEmpty() && next.activities().isEmpty() && next.acknowledgements().isEmpty());
        assertEquals(Ledger.EMPTY, next.ledger());
        assertTrue(next.hosts().stream().allMatch(host -> host.notes().isEmpty() && host.campaigns().isEmpty()));
    }

    @Test
    void companionsComeWithoutTheirHoursAndRemarks() {
        Companion before = LAST.companions().get(Id.of("marti"));
        Edition last = LAST.withCompanions(LAST.companions().with(before.withNotes("només matins").withAvailability(
                List.of(Availability.available(new TimeSpan(AUTUMN.atStartOfDay(), AUTUMN.plusDays(1).atStartOfDay()), "")))));
        assertEquals(before.withAvailability(List.of()).withNotes(""), NextEdition.from(last, empty(SPRING)).companions().get(before.id()));
    }

    @Test
    void rulesAndConventionsStay() {
        var usual = new Conventions(LocalTime.of(7, 0), LocalTime.of(23, 0), Language.SPANISH, Language.FRENCH);
        Edition last = LAST.withConventions(usual).withRules(LAST.rules().withStrictness(RuleKey.LUNCH, Strictness.OFF).withActivitiesPerDay(4));
        Edition next = NextEdition.from(last, empty(SPRING));
        assertEquals(usual, next.conventions());
        assertEquals(last.rules(), next.rules());
    }

    @Test
    void schoolPeriodsStayWhileTheyReachIntoTheVisit() {
        var periods = List.of(new SchoolPeriod(LocalDate.of(2026, 9, 7), LocalDate.of(2027, 6, 18), true),
                new SchoolPeriod(LocalDate.of(2027, 9, 6), LocalDate.of(2027, 12, 22), true));
        Edition last = LAST.withRules(LAST.rules().withSchoolPeriods(periods));
        assertEquals(periods, NextEdition.from(last, empty(AUTUMN)).rules().schoolPeriods());
        assertEquals(List.of(), NextEdition.from(last, empty(SPRING)).rules().schoolPeriods(), "the calendar of the program counts");
    }

    @Test
    void localHolidaysOfAnotherYearStayBehind() {
        var days = List.of(LocalDate.of(2027, 6, 29), LocalDate.of(2027, 9, 25), LocalDate.of(2028, 6, 29));
        Edition last = withReus(reus(LAST).withLocalHolidays(days));
        assertEquals(days.subList(0, 2), reus(NextEdition.from(last, empty(AUTUMN))).localHolidays());
        assertEquals(days.subList(2, 3), reus(NextEdition.from(last, empty(SPRING))).localHolidays());
    }

    @Test
    void theStatementIsAskedAnewEachYear() {
        var adopted = new Commitment(Commitment.State.ADOPTED, LocalDate.of(2027, 3, 30));
        Edition last = withReus(reus(LAST).withCommitment(adopted));
        assertEquals(adopted, reus(NextEdition.from(last, empty(AUTUMN))).commitment());
        assertEquals(Commitment.NOT_ASKED, reus(NextEdition.from(last, empty(SPRING))).commitment());
        assertEquals(Commitment.NOT_ASKED, reus(NextEdition.from(withReus(reus(LAST)
                .withCommitment(new Commitment(Commitment.State.ASKED, null))), empty(AUTUMN))).commitment());
    }

    @Test
    void anAliasThatIsAlsoAStreetTakesNoVenueAway() {
        Edition last = LAST.withDefenders(Register.of(LAST.defenders().stream().map(it -> it.withAlias("Reus")).limit(1).toList()));
        assertEquals(reus(LAST).venues(), reus(NextEdition.from(last, empty(SPRING))).venues());
    }

    @Test
    void aPhoneWithOrWithoutItsCountryAndAPartOfARealNameAreTraces() {
        var defender = LAST.defenders().list().getFirst().with(it -> it.realName("Aurembiaix Fictícia Inventada").phone("+34 612 345 678"));
        var traces = new Traces(List.of(defender));
        assertTrue(traces.tells("612 345 678"));
        assertTrue(traces.tells("0034 612345678"));
        assertTrue(traces.tells("amb la Fictícia Inventada"));
        assertFalse(traces.tells("977 010 203"));
        assertFalse(traces.tells("la biblioteca"));
    }
}
