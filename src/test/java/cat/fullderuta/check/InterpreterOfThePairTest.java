package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.NoInterpreter;
import cat.fullderuta.check.PeopleFinding.TooFewInterpreters;
import cat.fullderuta.check.PeopleFinding.UnknownActivityLanguages;
import cat.fullderuta.check.PeopleFinding.UnknownDefenderLanguages;
import cat.fullderuta.check.PeopleFinding.WrongPair;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever does not speak the language of an activity has an interpreter between one of theirs and one of the activity's. */
class InterpreterOfThePairTest {

    private static Editions talk() {
        return araOnThursday(RuleKey.INTERPRETER).talk("Reus", "18:00", "19:30");
    }

    private static Editions talkIn(List<Language> spoken, LanguageSkill... skills) {
        return talk().who(it -> it.withLanguages(List.of(skills)))
                .last(it -> it.withArrangements(it.arrangements().withLanguages(spoken)));
    }

    private static Editions talkIn(Language spoken, LanguageSkill... skills) {
        return talkIn(List.of(spoken), skills);
    }

    private static LanguageSkill basic(Language language) {
        return new LanguageSkill(language, LanguageSkill.Level.BASIC);
    }

    private static LanguageSkill fluent(Language language) {
        return new LanguageSkill(language, LanguageSkill.Level.FLUENT);
    }

    private static Editions pair(Editions editions, Language from, Language to) {
        return editions.companion("Nour").companion("Nour", it -> it.withPairs(List.of(new LanguagePair(from, to))));
    }

    private static Editions asked(Editions editions, Answer needed, int interpreters) {
        return editions.last(it -> it.withArrangements(it.arrangements()
                .withInterpreting(new Interpreting(needed, Interpreting.Mode.CONSECUTIVE, interpreters))));
    }

    private static List<Finding> nobody(Language spoken, String... aliases) {
        return List.of(new NoInterpreter(activityId("Reus"), Stream.of(aliases).map(Editions::defenderId).toList(), List.of(spoken)));
    }

    private static List<Finding> wrongPair(Language spoken) {
        return List.of(new WrongPair(activityId("Reus"), defenderId("Ara"), List.of(companionId("Nour")), List.of(spoken)));
    }

    @Test
    void whoSpeaksTheLanguageFluentlyNeedsNobody() {
        assertEquals(List.of(), talkIn(Language.SPANISH, fluent(Language.SPANISH)).found());
        assertEquals(List.of(), talkIn(Language.SPANISH, new LanguageSkill(Language.SPANISH, LanguageSkill.Level.NATIVE)).found());
        assertEquals(nobody(Language.SPANISH, "Ara"), talkIn(Language.SPANISH, basic(Language.SPANISH)).found());
        assertEquals(nobody(Language.SPANISH, "Ara"), talkIn(Language.SPANISH, fluent(Language.FRENCH)).found());
    }

    @Test
    void oneOfTheLanguagesSpokenThereIsEnough() {
        assertEquals(List.of(), talkIn(List.of(Language.CATALAN, Language.SPANISH), basic(Language.CATALAN), fluent(Language.SPANISH))
                .found());
    }

    @Test
    void anInterpreterOfThePairInEitherDirectionServes() {
        assertEquals(List.of(), pair(talkIn(Language.CATALAN, fluent(Language.FRENCH)), Language.CATALAN, Language.FRENCH).found());
        assertEquals(List.of(), pair(talkIn(Language.CATALAN, fluent(Language.FRENCH)), Language.FRENCH, Language.CATALAN).found());
        assertEquals(List.of(), pair(talkIn(List.of(Language.SPANISH, Language.CATALAN), fluent(Language.ARABIC), basic(Language.FRENCH)),
                Language.FRENCH, Language.CATALAN).found(), "between any of theirs and any spoken there");
    }

    @Test
    void anotherPairDoesNot() {
        assertEquals(wrongPair(Language.CATALAN), talkIn(Language.CATALAN, fluent(Language.FRENCH)).companion("Nour").found());
        assertEquals(wrongPair(Language.CATALAN), pair(talkIn(Language.CATALAN, fluent(Language.FRENCH)), Language.CATALAN, Language.ARABIC)
                .found());
        assertEquals(wrongPair(Language.CATALAN), pair(talkIn(Language.CATALAN, fluent(Language.FRENCH)), Language.FRENCH, Language.SPANISH)
                .found());
    }

    @Test
    void ofTwoInterpretersOneServes() {
        assertEquals(List.of(), pair(talkIn(Language.CATALAN, fluent(Language.FRENCH)).companion("Martí"), Language.CATALAN,
                Language.FRENCH)
                .found());
    }

    @Test
    void anEscortDoesNotInterpret() {
        assertEquals(nobody(Language.CATALAN, "Ara"), pair(talkIn(Language.CATALAN, fluent(Language.FRENCH)), Language.CATALAN,
                Language.FRENCH)
                .companion("Nour", it -> it.withRoles(Set.of(Companion.Role.ESCORT))).found());
    }

    @Test
    void whoNeedsOneIsNamedAndWhoDoesNotIsNot() {
        Editions both = talkIn(Language.CATALAN, fluent(Language.CATALAN)).together("Bruna").together("Carles").defender("Bruna")
                .who(it -> it.withLanguages(List.of(fluent(Language.FRENCH)))).defender("Carles")
                .who(it -> it.withLanguages(List.of(fluent(Language.ARABIC))));
        assertEquals(nobody(Language.CATALAN, "Bruna", "Carles"), both.found());
        assertEquals(List.of(new WrongPair(activityId("Reus"), defenderId("Carles"), List.of(companionId("Nour")),
                List.of(Language.CATALAN))), pair(both, Language.CATALAN, Language.FRENCH).found());
    }

    @Test
    void asManyInterpretersAsTheHostAskedFor() {
        Editions two = asked(talkIn(Language.SPANISH, fluent(Language.SPANISH)).companion("Nour"), Answer.YES, 2);
        assertEquals(List.of(new TooFewInterpreters(activityId("Reus"), 2, 1)), two.found());
        assertEquals(List.of(), asked(two, Answer.UNKNOWN, 2).found());
        assertEquals(List.of(), asked(two, Answer.YES, 2).companion("Martí").found());
    }

    @Test
    void whereNobodyInterpretsThatIsToldAndNotHowMany() {
        assertEquals(nobody(Language.SPANISH, "Ara"), asked(talkIn(Language.SPANISH, fluent(Language.FRENCH)), Answer.YES, 2).found());
        assertEquals(List.of(), asked(talkIn(Language.SPANISH, fluent(Language.SPANISH)), Answer.YES, 2).found(), "nobody needs one");
    }

    @Test
    void unknownLanguagesOfActivitiesAreToldOnce() {
        Editions editions = talk().talk("Vic", "20:00", "21:00");
        assertEquals(List.of(new UnknownActivityLanguages(List.of(activityId("Reus"), activityId("Vic")))), editions.found());
        assertEquals(Optional.of(Severity.UNKNOWN), editions.findings().findWorst());
        assertEquals(List.of(), asked(talk(), Answer.NO, 0).found(), "the host says that none is needed");
    }

    @Test
    void unknownLanguagesOfADefenderAreToldOnce() {
        Editions editions = talkIn(Language.CATALAN).talk("Vic", "20:00", "21:00")
                .last(it -> it.withArrangements(it.arrangements().withLanguages(List.of(Language.CATALAN))));
        assertEquals(List.of(new UnknownDefenderLanguages(defenderId("Ara"), List.of(activityId("Reus"), activityId("Vic")))),
                editions.found());
        assertEquals(Optional.of(Severity.UNKNOWN), editions.findings().findWorst());
    }

    @Test
    void whereNobodyGoesOrItIsOfTheOfficeNobodyIsNeeded() {
        assertEquals(List.of(), talk().last(it -> it.withDefenders(List.of())).found());
        assertEquals(List.of(), talkIn(Language.CATALAN, fluent(Language.FRENCH)).last(it -> it.withType(ActivityType.INTERNAL)).found());
    }
}
