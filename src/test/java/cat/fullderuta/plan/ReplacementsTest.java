package cat.fullderuta.plan;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Instead;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A defender cannot come, or leaves early: what that touches, who could go instead, whom to call. */
class ReplacementsTest {

    private static final Id<Defender> ARA = defenderId("Ara");
    private static final Id<Activity> REUS = activityId("Reus");

    /** Ara has a talk in Reus on the 8th, and Bruna, Carles and Dalia could go. */
    private static Editions talk() {
        return edition().defender("Bruna").defender("Carles").defender("Dalia").defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:30");
    }

    private static Replacements of(Editions editions) {
        return Replacements.of(ARA, null, timetable(editions.get()));
    }

    private static List<Replacements.Candidate> candidates(Editions editions) {
        return of(editions).listCandidates(editions.get().activities().get(REUS), Map.of());
    }

    private static List<String> names(Editions editions) {
        return candidates(editions).stream().map(it -> it.defender().value().replace("defender ", "")).toList();
    }

    private static Editions alter(Editions editions, String alias, UnaryOperator<Defender> change) {
        return editions.defender(alias).who(change).defender("Ara");
    }

    private static List<LanguageSkill> fluent(Language language) {
        return List.of(new LanguageSkill(language, LanguageSkill.Level.FLUENT));
    }

    @Test
    void whoeverIsElsewhereAtThatHourIsNotOffered() {
        assertEquals(List.of("Carles", "Dalia"), names(talk().defender("Bruna").talk("Girona", "18:00", "19:00").defender("Ara")));
    }

    @Test
    void neitherIsWhoeverCannotComeNorWhoeverGoesAnyway() {
        Editions editions = alter(talk().together("Dalia"), "Bruna", it -> it.withComing(false));
        assertEquals(List.of("Carles"), names(editions));
    }

    @Test
    void whoeverIsToKeepAwayFromSomebodyThereIsNotOffered() {
        Editions editions = alter(talk().judging(RuleKey.PEOPLE).last(it -> it.withSpeakers("Modera: Joan Puig")), "Bruna",
                it -> it.withPeopleToAvoid("Joan Puig"));
        assertEquals(List.of("Carles", "Dalia"), names(editions));
    }

    @Test
    void whoSpeaksTheLanguageAndSharesAThemeComesFirstAndTheReasonsAreSaid() {
        Editions editions = talk().judging(RuleKey.TRANSFER, RuleKey.INTERPRETER).who(it -> it.withThemes(List.of("aigua")))
                .last(it -> it.withArrangements(it.arrangements().withLanguages(List.of(Language.CATALAN))));
        editions = alter(editions, "Bruna", it -> it.withLanguages(fluent(Language.ENGLISH)));
        editions = alter(editions, "Carles", it -> it.withLanguages(fluent(Language.CATALAN)));
        editions = alter(editions, "Dalia", it -> it.withLanguages(fluent(Language.CATALAN)).withThemes(List.of("aigua")));
        assertEquals(List.of("Dalia", "Carles", "Bruna"), names(editions));
        Id<Defender> dalia = defenderId("Dalia");
        assertEquals(List.of(new Reason.Speaks(dalia, Language.CATALAN), new Reason.SharesTheme(dalia, "aigua"), new Reason.FreeThatDay(dalia)),
                candidates(editions).getFirst().reasons());
        assertTrue(candidates(editions).getLast().fit().findings().list(Severity.WARNING).stream()
                .anyMatch(it -> it.rule() == RuleKey.INTERPRETER), "Bruna would need an interpreter");
    }

    @Test
    void ofEqualOnesTheOneWithLessThatDay() {
        Editions editions = talk().defender("Bruna").talk("Reus", "09:00", "10:00").defender("Carles").talk("Reus", "09:00", "10:00")
                .talk("Reus", "11:00", "12:00").defender("Ara");
        assertEquals("Dalia", names(editions).getFirst());
        assertEquals(List.of(0, 1, 2), candidates(editions).stream().map(Replacements.Candidate::sameDay).sorted().toList());
    }

    @Test
    void themesAndLanguagesThatTheHostAskedForCount() {
        Editions editions = alter(talk().judging(RuleKey.ASKED_FOR).last(it -> it.withInvitation(new Invitation.AnyWho(null, "aigua", 1))),
                "Carles", it -> it.withThemes(List.of("aigua")));
        assertEquals("Carles", names(editions).getFirst());
        assertEquals(Fit.Verdict.WARNS, candidates(editions).getLast().fit().verdict(), "the others are not what was asked for");
    }

    @Test
    void nobodyIsProposedForTwoPlacesAtOnce() {
        Editions editions = edition().defender("Bruna").defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:30").together("Carles")
                .talk("Girona", "18:00", "19:00");
        Map<Id<Activity>, Instead> proposed = of(editions).propose();
        assertEquals(new Instead.By(defenderId("Bruna")), proposed.get(activityId("Girona")), "by start, then by name");
        assertEquals(new Instead.GoOnWithout(), proposed.get(REUS), "Carles is left there");
        Edition after = of(editions).change(proposed).applyTo(editions.get());
        assertEquals(List.of(), timetableFindings(after));
        assertEquals(editions.get().activities().size(), after.activities().size());
    }

    private static List<Finding> timetableFindings(Edition edition) {
        return Checker.check(timetable(edition)).list(Severity.CLASH);
    }

    @Test
    void whereNobodyFitsAndNobodyIsLeftItGoesBackToTheBacklog() {
        assertEquals(Map.of(REUS, new Instead.ToBacklog()), of(edition().defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:30")).propose());
    }

    @Test
    void whatIsTouchedIsWhatCountsOnThemWhetherPlacedOrNot() {
        Editions editions = talk().waiting(ActivityType.SCHOOL_VISIT, "Vic").last(it -> it.withInvitation(new Invitation.Named(List.of(ARA))))
                .waiting(ActivityType.SCHOOL_VISIT, "Mataró").on("2027-04-07").meal("Girona", "20:00", "22:00").everyone();
        assertEquals(List.of(REUS, activityId("Vic")), of(editions).listTouched().stream().map(Activity::id).toList());
        assertEquals(List.of(activityId("Girona")), of(editions).listForEveryone().stream().map(Activity::id).toList());
        Replacements early = Replacements.of(ARA, at("2027-04-08 19:00"), timetable(editions.on("2027-04-09").meal("Girona", "20:00", "22:00")
                .everyone().get()));
        assertEquals(List.of(REUS, activityId("Girona 2")), early.listTouched().stream().map(Activity::id).toList(),
                "what ends before they leave, and what has no day yet, is not touched");
        assertEquals(new Instead.GoOnWithout(), early.propose().get(activityId("Girona 2")));
    }

    @Test
    void theHostsToCallAreListedByDayEachOnceWithTheContact() {
        Contact marta = new Contact(Id.of("marta"), "Marta Soler", "", "977 010 010", "", "marta@exemple.cat");
        Editions editions = talk().host(it -> it.withContacts(Register.of(List.of(marta)))).on("2027-04-07").talk("Girona", "10:00", "11:00")
                .on("2027-04-10").talk("Reus", "10:00", "11:00");
        List<Replacements.Call> calls = of(editions).listCalls();
        assertEquals(List.of("Girona", "Reus"), calls.stream().map(it -> it.host().orElseThrow().name()).toList());
        assertEquals(marta, calls.get(1).contact().orElseThrow());
        assertEquals(2, calls.get(1).activities().size());
        assertTrue(calls.getFirst().contact().isEmpty());
    }

    @Test
    void theEffectIsKnownBeforeItIsTaken() {
        Editions editions = talk();
        assertEquals(new Replacements.Effect(0, 1, 0, 0), of(editions).findEffect(Map.of()), "nothing decided: it still counts on Ara");
        assertEquals(new Replacements.Effect(0, 0, 0, 0), of(editions).findEffect(of(editions).propose()));
        assertFalse(Stream.of(of(editions).change(of(editions).propose()).applyTo(editions.get())).anyMatch(it -> it.defenders().get(ARA).coming()));
    }
}
