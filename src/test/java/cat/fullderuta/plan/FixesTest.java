package cat.fullderuta.plan;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.HostFinding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is offered against a finding, and what it leads to. */
class FixesTest {

    private static List<Fixes.Offer> offers(Editions editions) {
        Timetable timetable = timetable(editions.get());
        Findings before = Checker.check(timetable);
        return Fixes.list(before.list().getFirst(), before, timetable);
    }

    private static Editions tooTight() {
        return edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus", "10:30", "12:00")
                .activity(ActivityType.INTERVIEW, "Mataró", "13:00", "14:00");
    }

    @Test
    void theNearestHourThatHelpsIsOfferedForEither() {
        List<Fixes.Offer> offers = offers(tooTight());
        assertEquals(List.of(new Change.Schedule(activityId("Reus"), at("2027-04-08 09:45"), List.of(defenderId("Ara"))),
                new Change.Schedule(activityId("Mataró"), at("2027-04-08 13:45"), List.of(defenderId("Ara")))),
                offers.stream().map(Fixes.Offer::change).toList());
        assertEquals(List.of(), offers.getFirst().after().list(), "its effect, before it is taken");
    }

    @Test
    void aConfirmedActivityIsNotMoved() {
        assertEquals(List.of(new Change.Schedule(activityId("Reus"), at("2027-04-08 09:45"), List.of(defenderId("Ara")))),
                offers(tooTight().last(it -> it.withStatus(Status.CONFIRMED))).stream().map(Fixes.Offer::change).toList());
    }

    @Test
    void anotherCompanionWhoIsFreeIsOffered() {
        Editions editions = edition().defender("Ara").on("2027-04-08").school("Reus", "10:30", "12:00").companion("Nour")
                .last(it -> it.withStatus(Status.CONFIRMED)).defender("Bruna").school("Reus", "10:30",
                        "12:00").companion("Martí").companion("Nour")
                .last(it -> it.withStatus(Status.CONFIRMED).withCompanions(List.of(companionId("Nour"))));
        List<Fixes.Offer> offers = offers(editions);
        assertEquals(2, offers.size(), "for either activity");
        assertEquals(List.of(companionId("Martí")), offers.getFirst().change().applyTo(editions.get())
                .activities().get(activityId("Reus")).companions());
    }

    @Test
    void nothingIsOfferedThatOnlyMovesTheTrouble() {
        Editions editions = edition("2027-04-08", "2027-04-08").way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus",
                "08:00", "12:45")
                .school("Mataró", "13:00", "20:00");
        assertEquals(List.of(), offers(editions));
    }

    @Test
    void whereThereIsNoHourThatDayTheNextFreeDayIsOffered() {
        Editions editions = edition("2027-04-08", "2027-04-12").defender("Ara").on("2027-04-08")
                .activity(ActivityType.INTERNAL, "Vic", "08:00", "21:30").last(it -> it.withStatus(Status.CONFIRMED))
                .talk("Reus", "18:00", "19:30").on("2027-04-09").activity(ActivityType.INTERNAL, "Vic", "08:00", "21:30");
        assertEquals(new Change.Schedule(activityId("Reus"), at("2027-04-10 18:00"), List.of(defenderId("Ara"))),
                offers(editions).getFirst().change());
    }

    @Test
    void twoActivitiesSwapTheirHoursWhereThatSolvesIt() {
        // Only the order of the two is wrong: from Reus straight to Vic is too far, with Valls in between it is not.
        Editions editions = edition("2027-04-08", "2027-04-08").way("Reus", "Vic", 100).way("Reus", "Valls", 20).way("Valls", "Vic", 20)
                .defender("Ara")
                .who(it -> it.withStay(new Stay(at("2027-04-07 09:00"), "", at("2027-04-10 09:00"), ""))).on("2027-04-08").activity(ActivityType.INTERVIEW, "Valls", "09:00", "10:00")
                .activity(ActivityType.INTERVIEW, "Reus", "11:00", "12:00").activity(ActivityType.INTERVIEW, "Vic", "13:00", "14:00")
                .activity(ActivityType.INTERNAL, "Vic", "14:30", "21:30").last(it -> it.withStatus(Status.CONFIRMED));
        List<Fixes.Offer> offers = offers(editions);
        Fixes.Offer swap = offers.stream().filter(it -> it.change() instanceof Change.Swap).findFirst().orElseThrow();
        assertEquals(new Change.Swap(activityId("Reus"), activityId("Valls")), swap.change());
        assertEquals(List.of(), swap.after().list());
        assertEquals(swap.edition(), swap.change().applyTo(editions.get()));
    }

    @Test
    void aConfirmedActivityIsNotSwappedEither() {
        Editions editions = edition("2027-04-08", "2027-04-08").way("Reus", "Vic", 100).way("Reus", "Valls", 20).way("Valls", "Vic", 20)
                .defender("Ara").on("2027-04-08").activity(ActivityType.INTERVIEW, "Valls", "09:00", "10:00")
                .last(it -> it.withStatus(Status.CONFIRMED))
                .activity(ActivityType.INTERVIEW, "Reus", "11:00", "12:00").activity(ActivityType.INTERVIEW, "Vic", "13:00", "14:00")
                .activity(ActivityType.INTERNAL, "Vic", "14:30", "21:30").last(it -> it.withStatus(Status.CONFIRMED));
        assertFalse(offers(editions).stream().anyMatch(it -> it.change().equals(new Change.Swap(activityId("Reus"), activityId("Valls")))));
    }

    @Test
    void oneWhoIsNotFreeIsNoHelp() {
        Editions editions = edition("2027-04-08", "2027-04-08").defender("Ara").on("2027-04-08")
                .school("Reus", "10:30", "12:00").companion("Nour").last(it -> it.withStatus(Status.CONFIRMED))
                .defender("Bruna").school("Vic", "10:30", "12:00").companion("Nour").last(it -> it.withStatus(Status.CONFIRMED))
                .defender("Cesca").school("Valls", "10:30", "12:00").companion("Martí").last(it -> it.withStatus(Status.CONFIRMED));
        assertEquals(List.of(), offers(editions));
    }

    @Test
    void whereAnEscortIsMissingOneWhoIsFreeIsOffered() {
        Editions editions = edition().judging(RuleKey.ESCORT, RuleKey.DOUBLE_BOOKING).defender("Ara")
                .who(it -> it.withNeedsEscort(Answer.YES)).on("2027-04-08").talk("Reus", "18:00", "19:30")
                .defender("Bruna").who(it -> it.withNeedsEscort(Answer.NO)).talk("Vic", "18:00", "19:30").companion("Nour").companion("Pau")
                .companion("Nour", it -> it.withRoles(Set.of(Companion.Role.ESCORT)))
                .companion("Pau", it -> it.withRoles(Set.of(Companion.Role.ESCORT)))
                .last(it -> it.withCompanions(List.of(companionId("Nour"))));
        List<Fixes.Offer> offers = offers(editions);
        assertEquals(List.of(companionId("Pau")), offers.getFirst().edition().activities().get(activityId("Reus")).companions());
        assertEquals(1, offers.size(), "Nour is in Vic, and moving nothing brings an escort");
    }

    @Test
    void lessOfTheSameTroubleIsNoHelp() {
        Editions editions = edition("2027-04-08", "2027-04-09").judging(RuleKey.NIGHT_REST).defender("Ara").on("2027-04-08")
                .talk("Reus", "20:00", "23:30").last(it -> it.withStatus(Status.CONFIRMED))
                .on("2027-04-09").school("Vic", "08:00", "09:00");
        assertEquals(List.of(new Change.Schedule(activityId("Vic"), at("2027-04-09 09:30"), List.of(defenderId("Ara")))),
                offers(editions).stream().map(Fixes.Offer::change).toList(), "not a little later, but ten hours after the end");
    }

    /** An interview at half past ten to which nobody goes yet; the three of whom one could go know nothing of each other. */
    private static Editions interviewFor(int asked, RuleKey... rules) {
        return edition().judging(rules).defender("Ara").defender("Bruna").defender("Cesca").defender("Ara").on("2027-04-08")
                .activity(ActivityType.INTERVIEW, "Reus", "10:30", "11:15")
                .last(it -> it.withDefenders(List.of()).withInvitation(new Invitation.AnyWho(null, "", asked)));
    }

    private static final RuleKey[] PEOPLE = {RuleKey.ASKED_FOR, RuleKey.DOUBLE_BOOKING, RuleKey.TRANSFER, RuleKey.INTERPRETER,
        RuleKey.ESCORT, RuleKey.CONSENT};

    private static List<Set<Id<Defender>>> comers(Editions editions) {
        return offers(editions).stream().map(it -> Set.copyOf(it.edition().activities().get(activityId("Reus")).defenders())).toList();
    }

    private static Set<Id<Defender>> people(String... aliases) {
        return Stream.of(aliases).map(Editions::defenderId).collect(Collectors.toSet());
    }

    @Test
    void whereSomebodyIsMissingEachWhoIsFreeIsOfferedThoughMuchIsUnknownOfThem() {
        Editions editions = interviewFor(1, PEOPLE);
        assertEquals(List.of(people("Ara"), people("Bruna"), people("Cesca")), comers(editions));
        Fixes.Offer first = offers(editions).getFirst();
        assertEquals(new Change.AddDefender(activityId("Reus"), defenderId("Ara")), first.change());
        assertEquals(List.of(), first.after().list(Severity.WARNING));
        assertFalse(first.after().list(Severity.UNKNOWN).isEmpty(), "which speaks against nobody");
    }

    @Test
    void withAllRulesOnAndNothingKnownOfAnybodyTheyAreOfferedToo() {
        Editions editions = edition().judging(RuleKey.values()).defender("Ara").defender("Bruna").defender("Cesca").on("2027-04-08")
                .activity(ActivityType.INTERVIEW, "Reus", "10:30", "11:15").last(it -> it.withDefenders(List.of()));
        Timetable timetable = timetable(editions.get());
        Findings before = Checker.check(timetable);
        var tooFew = before.list().stream().filter(HostFinding.TooFewDefenders.class::isInstance).findFirst().orElseThrow();
        assertEquals(Fixes.MOST, Fixes.list(tooFew, before, timetable).size());
    }

    @Test
    void whoIsElsewhereOrIsNotWhatTheHostWantsIsNotOffered() {
        Editions busy = interviewFor(1, PEOPLE).defender("Ara").school("Vic", "10:00", "12:00");
        Timetable timetable = timetable(busy.get());
        Findings before = Checker.check(timetable);
        assertEquals(List.of("Bruna", "Cesca"), Fixes.list(before.list(Severity.WARNING).getFirst(), before, timetable).stream()
                .map(it -> it.edition().activities().get(activityId("Reus")).defenders().getFirst().value()
                .replace("defender ", "")).toList());
        assertEquals(List.of(people("Cesca")), comers(interviewFor(1, PEOPLE).defender("Cesca").who(it -> it.withThemes(List.of("aigua")))
                .last(it -> it.withInvitation(new Invitation.AnyWho(null, "aigua", 1)))));
    }

    @Test
    void whoSpeaksTheLanguageIsOfferedFirst() {
        Editions editions = interviewFor(1, PEOPLE).defender("Bruna")
                .who(it -> it.withLanguages(List.of(new LanguageSkill(Language.CATALAN, LanguageSkill.Level.NATIVE))))
                .last(it -> it.withArrangements(it.arrangements().withLanguages(List.of(Language.CATALAN))));
        assertEquals(people("Bruna"), comers(editions).getFirst());
    }

    @Test
    void whereTwoAreMissingTwoAreOfferedAtOnce() {
        assertEquals(List.of(people("Ara", "Bruna"), people("Ara", "Cesca"), people("Bruna", "Cesca")), comers(interviewFor(2, PEOPLE)));
        Editions one = interviewFor(2, PEOPLE).last(it -> it.withDefenders(List.of(defenderId("Bruna"))));
        assertEquals(List.of(people("Bruna", "Ara"), people("Bruna", "Cesca")), comers(one), "one goes already");
        assertEquals(List.of(people("Ara", "Bruna", "Cesca")), comers(interviewFor(3, PEOPLE)));
        assertEquals(List.of(), comers(interviewFor(4, PEOPLE)), "there are but three");
    }

    @Test
    void whoWasAskedForByNameIsOffered() {
        Editions editions = interviewFor(1, PEOPLE).last(it -> it.withInvitation(new Invitation.Named(List.of(defenderId("Bruna"),
                defenderId("Cesca")))));
        assertEquals(List.of(people("Bruna", "Cesca")), comers(editions));
    }

    @Test
    void whatIsOnlyUnknownIsMendedByAsking() {
        assertEquals(List.of(), offers(edition().judging(RuleKey.ESCORT).defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:00")));
    }
}
