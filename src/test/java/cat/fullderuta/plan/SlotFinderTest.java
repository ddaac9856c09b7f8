package cat.fullderuta.plan;

import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The best places for an activity. */
class SlotFinderTest {

    private static List<Suggestion> find(Editions editions) {
        Edition edition = editions.get();
        return SlotFinder.find(edition.listBacklog().getFirst(), timetable(edition));
    }

    private static Editions school() {
        return edition().defender("Ara").defender("Bruna").on("2027-04-08").waiting(ActivityType.SCHOOL_VISIT, "Reus");
    }

    @Test
    void theWantedDayAndHourComeFirst() {
        Suggestion best = find(school().judging(RuleKey.TRANSFER, RuleKey.WANTED_TIME)
                .last(it -> it.withWish(new Wish(List.of(LocalDate.of(2027, 4, 13)), LocalTime.of(10, 0), LocalTime.of(11, 30),
                        "")))).getFirst();
        assertEquals(at("2027-04-13 10:00"), best.fit().start());
        assertEquals(List.of(new Reason.WantedDay(LocalDate.of(2027, 4, 13)), new Reason.WantedHours()), best.reasons());
    }

    @Test
    void fiveAreSuggestedAndNoneClashes() {
        List<Suggestion> five = find(school().meal("Vic", "08:00", "23:00").together("Ara").together("Bruna"));
        assertEquals(SlotFinder.MOST, five.size());
        assertTrue(five.stream().allMatch(it -> it.fit().verdict() != Fit.Verdict.CLASHES));
        assertEquals(five.stream().map(Suggestion::activity).toList(), find(school().meal("Vic", "08:00",
                "23:00").together("Ara").together("Bruna")).stream().map(Suggestion::activity).toList(),
                "each time the same");
    }

    /** Nobody asked for hours: those of the type are proposed, and nothing is said of a host's wish. */
    @Test
    void withoutAWishARoundTableIsProposedInTheEveningAndASchoolVisitInTheMorning() {
        List<Suggestion> talks = find(newOne(ActivityType.PUBLIC_TALK));
        assertEquals(SlotFinder.MOST, talks.size());
        assertTrue(talks.stream().allMatch(it -> it.fit().start().getHour() >= 17
                && it.fit().findings().list().isEmpty()), talks::toString);
        List<Suggestion> visits = find(newOne(ActivityType.SCHOOL_VISIT));
        assertEquals(SlotFinder.MOST, visits.size());
        assertTrue(visits.stream().allMatch(it -> it.fit().start().getHour() < 13
                && it.fit().findings().list().isEmpty()), visits::toString);
    }

    private static Editions newOne(ActivityType type) {
        return edition().judging(RuleKey.WANTED_TIME, RuleKey.TRANSFER).defender("Ara").on("2027-04-08").waiting(type, "Reus")
                .last(it -> Activity.usual(it.id(), it.title(), type, "").withHost(it.host()));
    }

    @Test
    void anInterpreterWhoIsFreeIsSuggestedToo() {
        Editions editions = edition("2027-04-08", "2027-04-08").judging(RuleKey.INTERPRETER, RuleKey.DOUBLE_BOOKING,
                RuleKey.TRANSFER).defender("Ara")
                .who(it -> it.withLanguages(List.of(new LanguageSkill(Language.FRENCH, LanguageSkill.Level.NATIVE))))
                .defender("Bruna").on("2027-04-08").talk("Girona", "08:00", "20:00").companion("Nour").companion("Martí")
                .last(it -> it.withCompanions(List.of(companionId("Nour")))).waiting(ActivityType.SCHOOL_VISIT, "Reus")
                .last(it -> it.withInvitation(new Invitation.Named(List.of(defenderId("Ara"))))
                        .withArrangements(it.arrangements().withLanguages(List.of(Language.CATALAN))));
        List<LanguagePair> pairs = List.of(new LanguagePair(Language.FRENCH, Language.CATALAN));
        editions.companion("Nour", it -> it.withPairs(pairs)).companion("Martí", it -> it.withPairs(pairs));
        Suggestion best = find(editions).getFirst();
        assertEquals(List.of(companionId("Martí")), best.activity().companions(), "Nour is in Girona");
        assertEquals(Fit.Verdict.FITS, best.fit().verdict());
    }

    @Test
    void whoSpeaksTheLanguageAndHasFewerActivitiesGoesBefore() {
        Editions editions = edition().judging(RuleKey.TRANSFER).defender("Ara").on("2027-04-08").talk("Vic", "10:00", "11:00").talk("Vic",
                "18:00", "19:00")
                .defender("Bruna").who(it -> it.withLanguages(List.of(new LanguageSkill(Language.SPANISH, LanguageSkill.Level.NATIVE))))
                .waiting(ActivityType.SCHOOL_VISIT, "Reus").last(it -> it.withArrangements(it.arrangements()
                        .withLanguages(List.of(Language.SPANISH))));
        Suggestion best = find(editions).getFirst();
        assertEquals(List.of(defenderId("Bruna")), best.activity().defenders());
        assertEquals(List.of(new Reason.Speaks(defenderId("Bruna"), Language.SPANISH), new Reason.HasFewer(defenderId("Bruna"), 0, 1)),
                best.reasons());
    }

    @Test
    void whoIsInTheTownAnywayGoesThatDay() {
        Editions editions = edition().judging(RuleKey.TRANSFER).defender("Ara").on("2027-04-13").talk("Reus", "18:00",
                "19:00").waiting(ActivityType.SCHOOL_VISIT, "Reus");
        Suggestion best = find(editions).getFirst();
        assertEquals(LocalDate.of(2027, 4, 13), best.fit().start().toLocalDate());
        assertEquals(List.of(new Reason.InTownAnyway(defenderId("Ara"))), best.reasons());
    }

    @Test
    void takingASuggestionPutsTheActivityThere() {
        Editions editions = school();
        Suggestion best = find(editions).getFirst();
        Edition after = best.change().applyTo(editions.get());
        assertEquals(best.fit().start(), after.activities().get(best.activity().id()).start());
        assertEquals(best.fit().findings().list(), Checker.check(timetable(after)).listFor(best.activity().id()));
    }

    @Test
    void theFiveAreDaysApartWhereNothingElseTellsThemApart() {
        List<Suggestion> five = find(school().judging(RuleKey.TRANSFER));
        assertEquals(5, five.stream().map(it -> it.fit().start().toLocalDate()).distinct().count());
        assertEquals(2, five.stream().map(it -> it.fit().defenders()).distinct().count(), "and not all of the same defender");
    }

    @Test
    void onAVisitOfOneMorningTheHoursAreApartByAQuarter() {
        List<Suggestion> five = find(edition("2027-04-08", "2027-04-08").judging(RuleKey.TRANSFER).defender("Ara")
                .waiting(ActivityType.SCHOOL_VISIT, "Reus"));
        assertEquals(List.of(at("2027-04-08 09:00"), at("2027-04-08 09:15"), at("2027-04-08 09:30"), at("2027-04-08 09:45"),
                at("2027-04-08 10:00")), five.stream().map(it -> it.fit().start()).toList());
    }

    @Test
    void whereNothingFitsItSaysWhyNotAndWhereTheLeastIsInTheWay() {
        Edition edition = edition("2027-04-08", "2027-04-09").judging(RuleKey.DOUBLE_BOOKING, RuleKey.TRANSFER).defender("Ara")
                .on("2027-04-08").talk("Girona", "08:00", "20:00").on("2027-04-09").talk("Reus", "08:00", "15:00")
                .waiting(ActivityType.SCHOOL_VISIT, "Reus").get();
        BestPlaces places = SlotFinder.search(edition.listBacklog().getFirst(), timetable(edition), (_, _) -> { });
        assertEquals(List.of(), places.suggestions());
        assertEquals(2 * 15, places.tried(), "every quarter of an hour from 9:00 to 12:30 on two days");
        assertEquals(List.of(new Obstacle(RuleKey.DOUBLE_BOOKING, 30, 30)), places.obstacles());
        assertEquals(1, places.nearest().orElseThrow().fit().findings().list(Severity.CLASH).size());
    }

    @Test
    void withNobodyWhoIsAskedForThereIsNotEvenANearestPlace() {
        Edition edition = school().last(it -> it.withInvitation(new Invitation.AnyWho(Language.FRENCH, "", 1))).get();
        BestPlaces places = SlotFinder.search(edition.listBacklog().getFirst(), timetable(edition), (_, _) -> { });
        assertEquals(0, places.tried());
        assertTrue(places.nearest().isEmpty() && places.obstacles().isEmpty());
    }

    @Test
    void aSearchIsEndedByWhoFollowsIt() {
        Edition edition = school().get();
        assertThrows(CancellationException.class, () ->
                SlotFinder.search(edition.listBacklog().getFirst(), timetable(edition), (done, all) -> {
            if (done == 3) {
                throw new CancellationException();
            }
        }));
    }
}
