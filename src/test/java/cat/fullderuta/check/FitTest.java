package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where an activity fits. */
class FitTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);
    private static final List<Id<Defender>> ARA = List.of(defenderId("Ara"));

    private static Activity waiting(Edition edition) {
        return edition.listBacklog().getFirst();
    }

    private static Activity wanting(@Nullable String from, @Nullable String to) {
        return waiting(edition().waiting(ActivityType.SCHOOL_VISIT, "Reus").last(it -> it.withWish(new Wish(List.of(),
                from == null ? null : LocalTime.parse(from), to == null ? null : LocalTime.parse(to), ""))).get());
    }

    private static List<String> hours(List<LocalDateTime> starts) {
        return starts.stream().map(start -> start.toLocalTime().toString()).toList();
    }

    private static Optional<Id<Defender>> onto(String alias) {
        return Optional.of(defenderId(alias));
    }

    @Test
    void startsAreTheUsualHoursOfTheKindOnTheGrid() {
        List<String> hours = hours(Fit.listStarts(wanting(null, null), THURSDAY));
        assertEquals("09:00", hours.getFirst());
        assertEquals("09:15", hours.get(1));
        assertEquals("12:30", hours.getLast());
        assertEquals(15, hours.size());
    }

    @Test
    void theWantedHourComesFirst() {
        List<String> hours = hours(Fit.listStarts(wanting("11:30", null), THURSDAY));
        assertEquals(List.of("11:30", "09:00"), hours.subList(0, 2));
        assertEquals(15, hours.size(), "and not a second time");
    }

    @Test
    void aWantedHourThatIsUnusualIsTriedToo() {
        assertEquals(List.of("15:10", "09:00"), hours(Fit.listStarts(wanting("15:10", null), THURSDAY)).subList(0, 2));
    }

    @Test
    void everyStartWithinTheWantedHoursComesFirst() {
        // 90 minutes between 10:00 and 12:00
        assertEquals(List.of("10:00", "10:15", "10:30", "09:00"), hours(Fit.listStarts(wanting("10:00", "12:00"), THURSDAY)).subList(0, 4));
    }

    @Test
    void aWantedEndThatNoUsualHourMeetsLeavesThoseHours() {
        assertEquals(hours(Fit.listStarts(wanting(null, null), THURSDAY)), hours(Fit.listStarts(wanting(null, "09:30"), THURSDAY)));
    }

    @Test
    void aWantedEndTooEarlyForTheLengthLeavesTheWantedStart() {
        assertEquals(List.of("11:30", "09:00"), hours(Fit.listStarts(wanting("11:30", "12:00"), THURSDAY)).subList(0, 2));
        assertEquals(List.of("22:30", "09:00"), hours(Fit.listStarts(wanting("22:30", "00:30"), THURSDAY)).subList(0, 2));
    }

    @Test
    void theHourItHasNowComesBeforeAll() {
        Activity scheduled = edition().defender("Ara").on("2027-04-09").school("Reus", "10:05", "11:35").get().activities()
                .get(activityId("Reus"));
        assertEquals(List.of("10:05", "09:00"), hours(Fit.listStarts(scheduled, THURSDAY)).subList(0, 2));
    }

    @Test
    void theFirstPlaceIsTheFirstThatFits() {
        Edition edition = edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus", "09:00", "10:00")
                .waiting(ActivityType.SCHOOL_VISIT, "Mataró").get();
        Fit first = Fit.findFirst(waiting(edition), THURSDAY, ARA, timetable(edition)).orElseThrow();
        assertEquals(at("2027-04-08 11:45"), first.start(), "10:00 and 95 minutes, on the grid");
        assertEquals(Fit.Verdict.FITS, first.verdict());
    }

    @Test
    void whereNothingFitsTheFirstIsTheLeastBad() {
        Edition edition = edition().defender("Ara").on("2027-04-08").meal("Reus", "08:00", "16:00").waiting(ActivityType.SCHOOL_VISIT,
                "Mataró").get();
        Fit first = Fit.findFirst(waiting(edition), THURSDAY, ARA, timetable(edition)).orElseThrow();
        assertEquals(Fit.Verdict.CLASHES, first.verdict());
        assertEquals(at("2027-04-08 09:00"), first.start());
    }

    @Test
    void verdictFollowsTheWorstFinding() {
        Edition edition = edition().defender("Ara").on("2027-04-08").talk("Reus", "10:00", "12:00").waiting(ActivityType.SCHOOL_VISIT,
                SOMEWHERE).get();
        Timetable timetable = timetable(edition);
        assertEquals(Fit.Verdict.CLASHES, Fit.of(waiting(edition), at("2027-04-08 11:00"), ARA, timetable).verdict());
        Fit unknown = Fit.of(waiting(edition), at("2027-04-08 12:30"), ARA, timetable);
        assertEquals(Fit.Verdict.FITS, unknown.verdict(), "an unknown way is no reason not to place it");
        assertEquals(Optional.of(Severity.UNKNOWN), unknown.findings().findWorst());
        assertEquals(Fit.Verdict.FITS, Fit.of(waiting(edition), at("2027-04-09 11:00"), ARA, timetable).verdict());
    }

    @Test
    void aDropOnAnotherDefenderReplacesTheOneItCameFrom() {
        Edition edition = edition().defender("Ara").on("2027-04-08").talk("Reus", "10:00", "12:00").together("Bruna").defender("Carles")
                .get();
        Activity talk = edition.activities().get(activityId("Reus"));
        assertEquals(List.of(defenderId("Carles"), defenderId("Bruna")),
                Fit.defendersAfterDrop(talk, Optional.of(defenderId("Ara")), onto("Carles"), timetable(edition)));
    }

    @Test
    void aDropOnOneWhoTakesPartKeepsAll() {
        Edition edition = edition().defender("Ara").on("2027-04-08").talk("Reus", "10:00", "12:00").together("Bruna").get();
        Activity talk = edition.activities().get(activityId("Reus"));
        assertEquals(talk.defenders(), Fit.defendersAfterDrop(talk, Optional.of(defenderId("Ara")), onto("Bruna"),
                timetable(edition)));
    }

    @Test
    void aDropOfAnEventForEveryoneKeepsEveryone() {
        Edition edition = edition().defender("Ara").defender("Bruna").on("2027-04-08").meal("Reus", "13:00", "15:00").everyone().get();
        assertEquals(List.of(defenderId("Ara"), defenderId("Bruna")), Fit.defendersAfterDrop(edition.activities().get(activityId("Reus")),
                Optional.empty(), onto("Bruna"), timetable(edition)));
    }

    @Test
    void aDropFromTheBacklogTakesThoseWhoWereNamed() {
        Editions editions = edition().defender("Ara").defender("Bruna").defender("Carles").waiting(ActivityType.SCHOOL_VISIT, "Reus")
                .last(it -> it.withInvitation(new Invitation.Named(List.of(defenderId("Ara"), defenderId("Bruna")))));
        Timetable timetable = timetable(editions.get());
        assertEquals(List.of(defenderId("Ara"), defenderId("Bruna")),
                Fit.defendersAfterDrop(waiting(editions.get()), Optional.empty(), onto("Bruna"), timetable));
        assertEquals(List.of(defenderId("Carles")), Fit.defendersAfterDrop(waiting(editions.get()), Optional.empty(),
                onto("Carles"), timetable));
    }

    /** A card that came back to the backlog with its people, in this order. */
    private static Editions kept(String... aliases) {
        Editions editions = edition().defender("Ara").defender("Bruna").defender("Carles");
        return editions.waiting(ActivityType.SCHOOL_VISIT, "Reus").last(it -> it.withDefenders(Stream.of(aliases).map(Editions::defenderId)
                .toList()));
    }

    @Test
    void aCardThatKeptItsPeopleLosesOnlyTheFirstOfThem() {
        Edition edition = kept("Ara", "Bruna").get();
        assertEquals(List.of(defenderId("Carles"), defenderId("Bruna")),
                Fit.defendersAfterDrop(waiting(edition), Optional.empty(), onto("Carles"), timetable(edition)));
    }

    @Test
    void aDropOnNobodyLetsOffOnlyTheOneItCameFrom() {
        Edition edition = edition().defender("Ara").on("2027-04-08").talk("Reus", "10:00", "12:00").together("Bruna").get();
        Activity talk = edition.activities().get(activityId("Reus"));
        assertEquals(List.of(defenderId("Bruna")),
                Fit.defendersAfterDrop(talk, Optional.of(defenderId("Ara")), Optional.empty(), timetable(edition)));
        assertEquals(List.of(), Fit.defendersAfterDrop(talk.withDefenders(ARA), Optional.of(defenderId("Ara")), Optional.empty(),
                timetable(edition)));
    }

    @Test
    void anAdditionKeepsThoseWhoTakePartOrWereAskedFor() {
        Edition edition = kept("Ara", "Bruna").get();
        assertEquals(List.of(defenderId("Ara"), defenderId("Bruna"), defenderId("Carles")),
                Fit.defendersAfterAddition(waiting(edition), defenderId("Carles"), timetable(edition)));
        Edition asked = kept().last(it -> it.withInvitation(new Invitation.Named(ARA))).get();
        assertEquals(List.of(defenderId("Ara"), defenderId("Carles")),
                Fit.defendersAfterAddition(waiting(asked), defenderId("Carles"), timetable(asked)));
        assertEquals(ARA, Fit.defendersAfterAddition(waiting(asked), defenderId("Ara"), timetable(asked)), "who was asked comes once");
        Activity withNobody = waiting(asked).withStart(at("2027-04-08 10:00"));
        assertEquals(List.of(defenderId("Carles")), Fit.defendersAfterAddition(withNobody, defenderId("Carles"), timetable(asked)),
                "in the calendar only one comes");
    }

    @Test
    void placedWithoutAWordOnWhoTheNamedComeUntilSomebodyIsAssigned() {
        List<Id<Defender>> both = List.of(defenderId("Ara"), defenderId("Bruna"));
        Edition edition = edition().defender("Ara").defender("Bruna").defender("Carles").waiting(ActivityType.SCHOOL_VISIT, "Reus").get();
        Timetable timetable = timetable(edition);
        Activity named = waiting(edition).withInvitation(new Invitation.Named(both));
        List<Id<Defender>> carles = List.of(defenderId("Carles"));
        assertEquals(both, Fit.defendersWhenPlaced(named, timetable));
        assertEquals(carles, Fit.defendersWhenPlaced(named.withDefenders(carles), timetable), "a person decided otherwise");
        assertEquals(List.of(defenderId("Ara"), defenderId("Carles")), Fit.defendersWhenPlaced(
                named.withInvitation(new Invitation.Everyone(List.of(defenderId("Bruna")))), timetable));
        assertEquals(carles, Fit.defendersWhenPlaced(named.with(it -> it.invitation(new Invitation.AnyWho(null, "", 1)).defenders(carles)),
                timetable));
        assertEquals(both, FirstPlace.find(named, timetable).orElseThrow().defenders());
    }

    @Test
    void theMapCountsTheStartsOfEachCell() {
        Edition edition = edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus", "09:00", "10:00")
                .defender("Bruna")
                .waiting(ActivityType.SCHOOL_VISIT, "Mataró").get();
        FitMap map = FitMap.of(waiting(edition), Optional.empty(), timetable(edition));
        assertEquals(new FitMap.Cell(4, 0), map.get(defenderId("Ara"), THURSDAY), "11:45 to 12:30");
        assertEquals(new FitMap.Cell(15, 0), map.get(defenderId("Bruna"), THURSDAY));
        assertEquals(new FitMap.Cell(0, 0), map.get(defenderId("Bruna"), LocalDate.of(2027, 4, 17)), "after the visit");
    }

    @Test
    void theFirstPlaceOfTheVisitIsOnAWantedDay() {
        Edition edition = edition().defender("Ara").on("2027-04-08").waiting(ActivityType.SCHOOL_VISIT, "Reus")
                .last(it -> it.withWish(new Wish(List.of(LocalDate.of(2027, 4, 13)), LocalTime.of(10, 0), null, ""))).get();
        assertEquals(at("2027-04-13 10:00"), FirstPlace.find(waiting(edition), timetable(edition)).orElseThrow().start());
    }

    @Test
    void anActivityThatFitsNowhereHasNoFirstPlace() {
        Edition edition = edition("2027-04-08", "2027-04-08").defender("Ara").on("2027-04-08").meal("Reus", "08:00", "16:00")
                .waiting(ActivityType.SCHOOL_VISIT, "Mataró").get();
        assertTrue(FirstPlace.find(waiting(edition), timetable(edition)).isEmpty());
    }

    @Test
    void whatIsArrangedAfterwardsSpeaksNotAgainstAPlace() {
        Edition edition = edition().judging(RuleKey.INTERPRETER).defender("Ara")
                .who(it -> it.withLanguages(List.of(new LanguageSkill(Language.SPANISH, LanguageSkill.Level.NATIVE))))
                .waiting(ActivityType.SCHOOL_VISIT, "Granollers")
                .last(it -> it.withArrangements(it.arrangements().withLanguages(List.of(Language.CATALAN)))).get();
        Fit fit = Fit.of(waiting(edition), at("2027-04-08 10:00"), ARA, timetable(edition));
        assertTrue(fit.findings().list(Severity.WARNING).stream().anyMatch(it -> it.rule() == RuleKey.INTERPRETER), "it is still told");
        assertEquals(Fit.Verdict.FITS, fit.verdict());
        assertTrue(FitMap.of(waiting(edition), Optional.empty(), timetable(edition)).get(defenderId("Ara"), THURSDAY).fits() > 0);
    }

    @Test
    void aSchoolIsOnADayOfTheVisitAndAWorkshopOnAny() {
        Edition edition = edition().waiting(ActivityType.SCHOOL_VISIT, "Reus").get();
        Activity school = waiting(edition);
        assertTrue(Fit.isDayFor(school, edition.firstDay(), edition));
        assertTrue(Fit.isDayFor(school, edition.lastDay(), edition));
        assertFalse(Fit.isDayFor(school, edition.firstDay().minusDays(1), edition));
        assertFalse(Fit.isDayFor(school, edition.lastDay().plusDays(1), edition));
        assertTrue(Fit.isDayFor(school.withType(ActivityType.WORKSHOP), edition.firstDay().minusDays(1), edition));
    }
}
