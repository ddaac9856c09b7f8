package cat.fullderuta.overview;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the overview says of a visit from 7 to 16 April 2027. */
class OverviewTest {

    private static final LocalDate EASTER = LocalDate.of(2027, 3, 28);
    /** Ara is in Reus and Vic on Thursday, Bruna in Reus on Friday; Mataró waits. */
    private static final Edition EDITION = edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00").companion("Pau")
            .talk("Vic", "18:00", "19:30").defender("Bruna").on("2027-04-09").talk("Reus", "18:00", "19:00").companion("Pau")
            .waiting(ActivityType.PUBLIC_TALK, "Mataró").get();

    private static Overview overview(Edition edition) {
        return Overview.of(edition, Findings.NONE, EASTER);
    }

    private static Edition edit(Edition edition, String town, UnaryOperator<Activity> how) {
        return edition.withActivities(edition.activities().with(how.apply(edition.activities().get(activityId(town)))));
    }

    private static <T extends Gap> T gap(Edition edition, Class<T> type, Enum<?> kind) {
        return overview(edition).gaps().stream().filter(type::isInstance).map(type::cast).filter(it -> it.toString().contains("kind=" + kind + ","))
                .findFirst().orElseThrow();
    }

    @Test
    void theDaysAreCountedToTheVisitWithinItAndAfterIt() {
        assertEquals(new Countdown.Before(10), Countdown.of(EDITION, EASTER));
        assertEquals(new Countdown.During(1, 10), Countdown.of(EDITION, EDITION.firstDay()));
        assertEquals(new Countdown.During(10, 10), Countdown.of(EDITION, EDITION.lastDay()));
        assertEquals(new Countdown.After(1), Countdown.of(EDITION, EDITION.lastDay().plusDays(1)));
    }

    @Test
    void progressCountsEachStatusAndLeavesTheCancelledOut() {
        Edition edition = edit(edit(edit(EDITION, "Reus", it -> it.withStatus(Status.CONFIRMED)), "Vic", it -> it.withStatus(Status.CANCELLED)),
                "Mataró", it -> it.withStatus(Status.PROPOSED));
        Progress progress = overview(edition).progress();
        assertEquals(List.of(1, 1, 1, 0, 1), List.of(Status.values()).stream().map(progress::of).toList());
        assertEquals(3, progress.alive());
        assertEquals(1, progress.waiting());
    }

    @Test
    void aTownIsServedWaitsOrHasNothing() {
        Edition edition = EDITION.withHosts(EDITION.hosts().with(Host.municipality(hostId("Buit"), "Buit", "08019"))
                .with(Host.municipality(hostId("Ràdio"), "Ràdio", "08019").withKind(Host.Kind.MEDIUM)));
        assertEquals(new Towns(List.of(hostId("Reus"), hostId("Vic")), List.of(hostId("Mataró")), List.of(hostId("Buit"))),
                overview(edition).towns());
        Towns without = overview(edit(edition, "Vic", it -> it.withStatus(Status.CANCELLED))).towns();
        assertEquals(List.of(hostId("Reus")), without.served(), "a cancelled activity serves nobody");
        assertEquals(4, without.size());
    }

    @Test
    void eachDayOfEachDefenderHasItsActivitiesAndTheirTime() {
        Load load = overview(EDITION).load();
        assertEquals(10, load.days().size());
        Load.Row ara = load.rows().getFirst();
        assertEquals(new Load.Cell(LocalDate.of(2027, 4, 8), 2, minutes(210), true), ara.cells().get(1));
        assertEquals(0, ara.cells().get(2).activities());
        assertEquals(minutes(60), load.rows().getLast().total());
    }

    @Test
    void whoHasLeftIsNotThereAndWhoCannotComeHasNoRow() {
        Edition edition = EDITION.withDefenders(EDITION.defenders()
                .with(EDITION.defenders().get(defenderId("Ara")).withStay(new Stay(null, "", LocalDate.of(2027, 4, 9).atTime(9, 0), "BCN")))
                .with(EDITION.defenders().get(defenderId("Bruna")).withComing(false)));
        Load load = overview(edition).load();
        assertEquals(List.of(defenderId("Ara")), load.rows().stream().map(Load.Row::defender).toList());
        assertEquals(List.of(true, true, true, false), load.rows().getFirst().cells().stream().map(Load.Cell::there).limit(4).toList());
    }

    @Test
    void companionsHaveTheirActivitiesDaysAndHours() {
        assertEquals(List.of(new CompanionLoad(companionId("Pau"), 2, 2, minutes(180))), overview(EDITION).companions());
    }

    @Test
    void findingsAreCountedByRuleWorstFirst() {
        Edition edition = edition().judging(RuleKey.DOUBLE_BOOKING, RuleKey.LUNCH, RuleKey.SCHOOL_DAY).defender("Ara").on("2027-04-10")
                .school("Reus", "10:00", "12:00").school("Vic", "11:00", "12:30").talk("Olot", "12:00", "16:00").get();
        List<FindingCount> counts = Overview.of(edition, Checker.check(Editions.timetable(edition)), EASTER).findings();
        assertEquals(new FindingCount(RuleKey.DOUBLE_BOOKING, Severity.CLASH, 2), counts.getFirst());
        assertTrue(counts.contains(new FindingCount(RuleKey.SCHOOL_DAY, Severity.WARNING, 2)), counts.toString());
        assertEquals(counts.stream().map(FindingCount::severity).sorted().toList(), counts.stream().map(FindingCount::severity).toList());
    }

    @Test
    void whatIsMissingIsNamedWithWhoLacksIt() {
        assertEquals(4, gap(EDITION, Gap.OfActivities.class, Gap.OfActivities.Kind.CONTACT).count());
        assertEquals(List.of(defenderId("Ara"), defenderId("Bruna")),
                gap(EDITION, Gap.OfDefenders.class, Gap.OfDefenders.Kind.CONSENTS).defenders());
        assertEquals(3, gap(EDITION, Gap.OfHosts.class, Gap.OfHosts.Kind.CONTACT).count());
        Edition asked = EDITION.withHosts(EDITION.hosts().with(EDITION.hosts().get(hostId("Reus"))
                .withCommitment(new Commitment(Commitment.State.ASKED, null))
                .withContacts(Register.of(List.of(new Contact(Id.of("c"), "Persona", "", "", "", ""))))));
        assertEquals(List.of(hostId("Vic"), hostId("Mataró")), gap(asked, Gap.OfHosts.class, Gap.OfHosts.Kind.STATEMENT).hosts());
        assertEquals(2, gap(asked, Gap.OfHosts.class, Gap.OfHosts.Kind.CONTACT).count());
    }

    @Test
    void anAgendaThatGoesOutInALanguageItsReaderDoesNotSpeakIsTold() {
        assertEquals(List.of(), agendaGaps(EDITION), "nobody knows what they speak");
        Edition french = speaking(EDITION, "Ara", Language.FRENCH);
        assertEquals(List.of(new Gap.OfDefenders(Gap.OfDefenders.Kind.AGENDA, List.of(defenderId("Ara")))), agendaGaps(french));
        assertEquals(List.of(), agendaGaps(speaking(EDITION, "Ara", Language.SPANISH)));
        assertEquals(List.of(), agendaGaps(french.withDefenders(french.defenders()
                .with(french.defenders().get(defenderId("Ara")).withComing(false)))), "they are sent none");
        Edition idle = french.withDefenders(french.defenders().with(Defender.of(defenderId("Duna"), "Duna")));
        assertEquals(agendaGaps(french), agendaGaps(speaking(idle, "Duna", Language.ARABIC)), "there is nothing to print for Duna");
    }

    private static Edition speaking(Edition edition, String alias, Language language) {
        return edition.withDefenders(edition.defenders().with(edition.defenders().get(defenderId(alias))
                .withLanguages(List.of(new LanguageSkill(language, LanguageSkill.Level.BASIC)))));
    }

    private static List<Gap> agendaGaps(Edition edition) {
        return overview(edition).gaps().stream()
                .filter(it -> it instanceof Gap.OfDefenders(var kind, _) && kind == Gap.OfDefenders.Kind.AGENDA).toList();
    }

    @Test
    void theOfficeLacksAPhoneAndAnEmailUntilTheyAreEntered() {
        List<Gap> both = List.of(new Gap.OfOffice(Gap.OfOffice.Kind.PHONE), new Gap.OfOffice(Gap.OfOffice.Kind.EMAIL));
        assertEquals(both, officeGaps(EDITION.withOffice(new Office("Oficina", "", " "))));
        assertEquals(both.subList(1, 2), officeGaps(EDITION.withOffice(new Office("", "600 000 000", ""))));
        assertEquals(List.of(), officeGaps(EDITION.withOffice(new Office("", "600 000 000", "a@exemple.cat"))));
    }

    private static List<Gap> officeGaps(Edition edition) {
        return overview(edition).gaps().stream().filter(Gap.OfOffice.class::isInstance).toList();
    }

    @Test
    void anInterpreterIsMissingUntilEnoughGoAlong() {
        UnaryOperator<Activity> two = it -> it.withArrangements(it.arrangements().withInterpreting(
                new Interpreting(Answer.YES, Interpreting.Mode.SIMULTANEOUS, 2)));
        UnaryOperator<Activity> one = it -> it.withArrangements(it.arrangements().withInterpreting(
                new Interpreting(Answer.YES, Interpreting.Mode.SIMULTANEOUS, 1)));
        assertEquals(List.of(activityId("Reus"), activityId("Vic")), gap(edit(edit(EDITION, "Reus", two), "Vic", one), Gap.OfActivities.class,
                Gap.OfActivities.Kind.INTERPRETER).activities());
        assertTrue(overview(edit(EDITION, "Reus", one)).gaps().stream()
                .noneMatch(it -> it instanceof Gap.OfActivities(var kind, _) && kind == Gap.OfActivities.Kind.INTERPRETER), "Pau goes along");
    }

    @Test
    void whatStaysInTheOfficeAndWhatIsCancelledLacksNothing() {
        Edition edition = edition().defender("Ara").on("2027-04-08").activity(ActivityType.INTERNAL, Editions.SOMEWHERE, "10:00", "11:00")
                .talk("Vic", "18:00", "19:00").get();
        assertTrue(overview(edit(edition, "Vic", it -> it.withStatus(Status.CANCELLED))).gaps().stream()
                .noneMatch(Gap.OfActivities.class::isInstance));
    }
}
