package cat.fullderuta.check;

import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Readiness.Item;
import cat.fullderuta.check.Readiness.State;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an activity still lacks; the findings and the checklist never contradict each other. */
class ReadinessTest {

    private static final Contact REACHED = new Contact(Id.of("contact"), "Mercè", "", "", "", "merce@vila.example");

    /** Ara speaks Portuguese only and has agreed to everything; no rule is judged, which the checklist does not mind. */
    private static Editions talk() {
        return edition().judging().defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:30").who(it -> it
                .withLanguages(List.of(new LanguageSkill(Language.PORTUGUESE, LanguageSkill.Level.NATIVE))).withNeedsEscort(Answer.NO)
                .withConsents(new Consents(Answer.YES, Answer.YES, Answer.YES)));
    }

    private static Editions plans(Editions editions, UnaryOperator<Arrangements> edit) {
        return editions.last(it -> it.withArrangements(edit.apply(it.arrangements())));
    }

    private static State state(Editions editions, Item item) {
        return last(editions).state(item);
    }

    private static Readiness last(Editions editions) {
        Edition edition = editions.get();
        return Readiness.of(edition.activities().list().getLast(), timetable(edition));
    }

    @Test
    void ofARequestWithATownAloneNearlyEverythingIsOpen() {
        Readiness readiness = last(edition().waiting(ActivityType.PUBLIC_TALK, "Reus"));
        assertEquals(List.of(Item.HOST), readiness.list(State.YES));
        assertEquals(List.of(Item.ADDRESS, Item.CONTACT), readiness.list(State.NO));
        assertEquals(List.of(Item.LANGUAGE, Item.INTERPRETER, Item.ESCORT, Item.CONSENT, Item.MATERIALS, Item.AUDIENCE),
                readiness.list(State.UNKNOWN));
        assertEquals(1, readiness.settled());
        assertEquals(9, readiness.needed());
        assertFalse(readiness.isReady());
    }

    @Test
    void withoutAHostNothingOfTheHostIsThere() {
        Readiness readiness = last(edition().waiting(ActivityType.PUBLIC_TALK, "Reus").last(it -> it.withHost(null)));
        assertEquals(List.of(Item.HOST, Item.ADDRESS, Item.CONTACT), readiness.list(State.NO));
    }

    @Test
    void whatIsAllSettledIsReady() {
        Editions editions = plans(talk().companion("Pau").companion("Pau", it -> it.withPairs(List.of(
                new LanguagePair(Language.PORTUGUESE, Language.CATALAN))).withRoles(Set.of(Companion.Role.INTERPRETER, Companion.Role.ESCORT))),
                it -> it.with(plan -> plan.languages(List.of(Language.CATALAN)).interpreting(new Interpreting(Answer.YES,
                        Interpreting.Mode.CONSECUTIVE, 1)).escort(Answer.YES).photo(Answer.YES).recording(Answer.NO).press(Answer.NO)
                        .materials(Answer.YES)))
                .host(it -> it.withContacts(Register.of(List.of(REACHED))).withVenues(Register.of(List.of(
                        new Venue(Id.of("library"), new Place("Biblioteca", "c. Major, 1", null, null))))))
                .last(it -> it.with(activity -> activity.contact(REACHED.id()).venue(Id.of("library")).attendance(new Attendance("", 60))));
        assertEquals(List.of(Item.values()), last(editions).list(State.YES));
        assertTrue(last(editions).isReady());
    }

    @Test
    void aContactWhomNobodyCanReachIsNone() {
        Editions editions = talk().host(it -> it.withContacts(Register.of(List.of(REACHED.withEmail(""))))).last(it ->
                it.withContact(REACHED.id()));
        assertEquals(State.NO, state(editions, Item.CONTACT));
        assertEquals(State.YES, state(editions.host(it -> it.withContacts(Register.of(List.of(REACHED.withEmail("").withPhone("900"))))),
                Item.CONTACT));
    }

    @Test
    void whoDoesNotUnderstandNeedsAnInterpreterOfTheirPair() {
        Editions inCatalan = plans(talk(), it -> it.withLanguages(List.of(Language.CATALAN)));
        assertEquals(State.NO, state(inCatalan, Item.INTERPRETER));
        assertEquals(State.NO, state(inCatalan.companion("Pau").companion("Pau", it -> it.withPairs(List.of(
                new LanguagePair(Language.FRENCH, Language.CATALAN)))), Item.INTERPRETER));
        assertEquals(State.YES, state(inCatalan.companion("Pau", it -> it.withPairs(List.of(
                new LanguagePair(Language.PORTUGUESE, Language.CATALAN)))), Item.INTERPRETER));
    }

    @Test
    void aNoOfTheHostCountsOnlyWhereEverybodyUnderstands() {
        Editions notNeeded = plans(talk(), it -> it.with(plan -> plan.languages(List.of(Language.PORTUGUESE))
                .interpreting(new Interpreting(Answer.NO, Interpreting.Mode.CONSECUTIVE, 1))));
        assertEquals(State.NOT_NEEDED, state(notNeeded, Item.INTERPRETER));
        assertEquals(State.NO, state(plans(notNeeded, it -> it.withLanguages(List.of(Language.CATALAN))), Item.INTERPRETER));
        assertEquals(State.UNKNOWN, state(plans(talk(), it -> it.withLanguages(List.of(Language.PORTUGUESE))), Item.INTERPRETER));
        assertEquals(State.NO, state(plans(talk(), it -> it.with(plan -> plan.languages(List.of(Language.PORTUGUESE))
                .interpreting(new Interpreting(Answer.YES, Interpreting.Mode.CONSECUTIVE, 1)))), Item.INTERPRETER));
    }

    @Test
    void anEscortIsNeededByADefenderOrByTheActivity() {
        assertEquals(State.NOT_NEEDED, state(talk(), Item.ESCORT));
        assertEquals(State.NO, state(plans(talk(), it -> it.withEscort(Answer.YES)), Item.ESCORT));
        assertEquals(State.NO, state(talk().who(it -> it.withNeedsEscort(Answer.YES)), Item.ESCORT));
        assertEquals(State.UNKNOWN, state(talk().who(it -> it.withNeedsEscort(Answer.UNKNOWN)), Item.ESCORT));
        assertEquals(State.YES, state(talk().who(it -> it.withNeedsEscort(Answer.YES)).companion("Nour").companion("Nour",
                it -> it.withRoles(Set.of(Companion.Role.ESCORT))), Item.ESCORT));
    }

    @Test
    void consentIsNeededForWhatIsPlannedOnly() {
        Editions none = plans(talk(), it -> it.with(plan -> plan.photo(Answer.NO).recording(Answer.NO).press(Answer.NO)));
        assertEquals(State.NOT_NEEDED, state(none, Item.CONSENT));
        assertEquals(State.UNKNOWN, state(plans(none, it -> it.withPress(Answer.UNKNOWN)), Item.CONSENT));
        plans(none, it -> it.withPress(Answer.NO));
        Editions pictures = plans(none, it -> it.withPhoto(Answer.YES));
        assertEquals(State.YES, state(pictures, Item.CONSENT));
        assertEquals(State.UNKNOWN, state(pictures.who(it -> it.withConsents(Consents.UNASKED)), Item.CONSENT));
        assertEquals(State.NO, state(pictures.who(it -> it.withConsents(new Consents(Answer.NO, Answer.YES, Answer.YES))), Item.CONSENT));
    }

    @Test
    void anInterviewIsForThePressWhateverIsSaid() {
        Editions interview = plans(talk(), it -> it.with(plan -> plan.photo(Answer.NO).recording(Answer.NO).press(Answer.NO)))
                .last(it -> it.withType(ActivityType.INTERVIEW)).who(it -> it.withConsents(new Consents(Answer.YES, Answer.YES, Answer.NO)));
        assertEquals(State.NO, state(interview, Item.CONSENT));
        assertEquals(State.NOT_NEEDED, state(interview, Item.AUDIENCE));
    }

    @Test
    void whatGoesWithoutDefendersNeedsNobodyToAgree() {
        for (UnaryOperator<Activity> without : List.<UnaryOperator<Activity>>of(it -> it.withType(ActivityType.WORKSHOP),
                it -> it.withInvitation(new Invitation.AnyWho(null, "", 0)))) {
            assertEquals(List.of(Item.INTERPRETER, Item.ESCORT, Item.CONSENT), last(edition().waiting(ActivityType.SCHOOL_VISIT, "Reus")
                    .last(without)).list(State.NOT_NEEDED));
        }
    }

    @Test
    void everyonesActivityIsJudgedWithEveryone() {
        assertEquals(State.NO, state(plans(talk().waiting(ActivityType.MEAL, "Vic").everyone(), it -> it.withLanguages(List.of(
                Language.CATALAN))), Item.INTERPRETER));
    }

    @Test
    void materialsAreReadyWhenSomebodySaysSo() {
        assertEquals(State.NO, state(plans(talk(), it -> it.withMaterials(Answer.NO)), Item.MATERIALS));
        assertEquals(State.YES, state(plans(talk(), it -> it.withMaterials(Answer.YES)), Item.MATERIALS));
    }

    @Test
    void aRestOfTheOfficeNeedsNothing() {
        Readiness rest = last(edition().waiting(ActivityType.INTERNAL, "Reus"));
        assertEquals(0, rest.needed());
        assertTrue(rest.isReady());
    }
}
