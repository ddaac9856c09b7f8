package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.AgainstConsent;
import cat.fullderuta.check.PeopleFinding.AloneTooLong;
import cat.fullderuta.check.PeopleFinding.InterpreterArrivesLate;
import cat.fullderuta.check.PeopleFinding.NoEscort;
import cat.fullderuta.check.PeopleFinding.NoInterpreter;
import cat.fullderuta.check.PeopleFinding.PersonToAvoid;
import cat.fullderuta.check.PeopleFinding.TooFewInterpreters;
import cat.fullderuta.check.PeopleFinding.TopicToAvoid;
import cat.fullderuta.check.PeopleFinding.UnknownActivityLanguages;
import cat.fullderuta.check.PeopleFinding.UnknownConsent;
import cat.fullderuta.check.PeopleFinding.UnknownDefenderLanguages;
import cat.fullderuta.check.PeopleFinding.UnknownEscort;
import cat.fullderuta.check.PeopleFinding.Use;
import cat.fullderuta.check.PeopleFinding.WrongPair;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who must go along, and what somebody does not want. */
class PeopleRulesTest {

    private static List<Finding> found(Editions editions) {
        return editions.findings().list();
    }

    private static Editions talk(RuleKey rule) {
        return edition().judging(rule).defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:30");
    }

    private static Editions talkIn(Language spoken, LanguageSkill... skills) {
        return talk(RuleKey.INTERPRETER).who(it -> it.withLanguages(List.of(skills)))
                .last(it -> it.withArrangements(it.arrangements().withLanguages(List.of(spoken))));
    }

    private static LanguageSkill skill(Language language, LanguageSkill.Level level) {
        return new LanguageSkill(language, level);
    }

    @Test
    void whoSpeaksTheLanguageFluentlyNeedsNobody() {
        assertEquals(List.of(), found(talkIn(Language.SPANISH, skill(Language.SPANISH, LanguageSkill.Level.FLUENT))));
        assertEquals(List.of(new NoInterpreter(activityId("Reus"), List.of(defenderId("Ara")), List.of(Language.SPANISH))),
                found(talkIn(Language.SPANISH, skill(Language.SPANISH, LanguageSkill.Level.BASIC))));
    }

    @Test
    void anInterpreterOfThePairInEitherDirectionServes() {
        Editions editions = talkIn(Language.CATALAN, skill(Language.FRENCH, LanguageSkill.Level.NATIVE)).companion("Nour");
        assertEquals(List.of(new WrongPair(activityId("Reus"), defenderId("Ara"), List.of(companionId("Nour")),
                List.of(Language.CATALAN))), found(editions));
        assertEquals(List.of(), found(editions.companion("Nour", it -> it.withPairs(List.of(new LanguagePair(Language.CATALAN,
                Language.FRENCH))))));
        assertEquals(1, found(editions.companion("Nour", it -> it.withPairs(List.of(new LanguagePair(Language.CATALAN,
                Language.ARABIC))))).size());
    }

    @Test
    void anEscortDoesNotInterpret() {
        assertEquals(1, found(talkIn(Language.CATALAN, skill(Language.FRENCH, LanguageSkill.Level.NATIVE)).companion("Pau")
                .companion("Pau", it -> it.withRoles(Set.of(Companion.Role.ESCORT)).withPairs(List.of(new LanguagePair(Language.CATALAN,
                        Language.FRENCH))))).size());
    }

    @Test
    void asManyInterpretersAsTheHostAskedFor() {
        Editions two = talkIn(Language.SPANISH, skill(Language.SPANISH, LanguageSkill.Level.NATIVE)).companion("Nour")
                .last(it -> it.withArrangements(it.arrangements().withInterpreting(new Interpreting(Answer.YES,
                        Interpreting.Mode.CONSECUTIVE, 2))));
        assertEquals(List.of(new TooFewInterpreters(activityId("Reus"), 2, 1)), found(two));
        assertEquals(List.of(), found(two.companion("Martí")));
    }

    @Test
    void unknownLanguagesAreToldOnceAndNeverAWarning() {
        Editions editions = talk(RuleKey.INTERPRETER).talk("Vic", "20:00", "21:00");
        assertEquals(List.of(new UnknownActivityLanguages(List.of(activityId("Reus"), activityId("Vic")))), found(editions));
        assertEquals(List.of(new UnknownDefenderLanguages(defenderId("Ara"), List.of(activityId("Reus")))),
                found(talkIn(Language.CATALAN)));
        assertEquals(List.of(), found(talk(RuleKey.INTERPRETER).last(it -> it.withArrangements(it.arrangements()
                .withInterpreting(new Interpreting(Answer.NO, Interpreting.Mode.CONSECUTIVE, 0))))), "the host says that none is needed");
    }

    private static Editions nourComesFromMataro(String end) {
        return edition().judging(RuleKey.INTERPRETER_EARLY, RuleKey.TRANSFER).way("Mataró", "Reus", 80).defender("Ara").on("2027-04-08")
                .school("Mataró", "10:00", end).companion("Nour").defender("Bruna").talk("Reus", "18:00", "19:30").companion("Nour");
    }

    @Test
    void anInterpreterIsThereHalfAnHourBefore() {
        assertEquals(List.of(), found(nourComesFromMataro("16:10")));
        assertEquals(List.of(new InterpreterArrivesLate(companionId("Nour"), activityId("Mataró"), activityId("Reus"), minutes(29),
                minutes(30))),
                found(nourComesFromMataro("16:11")));
        assertEquals(1, found(nourComesFromMataro("16:26")).size(), "too late to be there at all is one thing, not two");
    }

    @Test
    void anHourOfWhisperingIsEnoughForOne() {
        Editions editions = talk(RuleKey.INTERPRETER_ALONE).companion("Nour").last(it -> it.withLength(minutes(60))
                .withArrangements(it.arrangements()
                .withInterpreting(new Interpreting(Answer.YES, Interpreting.Mode.WHISPERED, 1))));
        assertEquals(List.of(), found(editions));
        assertEquals(List.of(new AloneTooLong(activityId("Reus"), companionId("Nour"), minutes(61), minutes(60))),
                found(editions.last(it -> it.withLength(minutes(61)))));
        assertEquals(List.of(), found(editions.companion("Martí")), "two take turns");
    }

    @Test
    void whoNeedsAnEscortHasOne() {
        Editions alone = talk(RuleKey.ESCORT).who(it -> it.withNeedsEscort(Answer.YES)).companion("Nour");
        assertEquals(List.of(new NoEscort(activityId("Reus"), List.of(defenderId("Ara")))), found(alone));
        assertEquals(List.of(), found(alone.companion("Nour", it -> it.withRoles(Set.of(Companion.Role.INTERPRETER,
                Companion.Role.ESCORT)))));
    }

    @Test
    void anActivityThatAsksForAnEscortHasOne() {
        assertEquals(List.of(new NoEscort(activityId("Reus"), List.of())), found(talk(RuleKey.ESCORT)
                .who(it -> it.withNeedsEscort(Answer.NO))
                .last(it -> it.withArrangements(it.arrangements().withEscort(Answer.YES)))));
        assertEquals(List.of(new UnknownEscort(defenderId("Ara"), List.of(activityId("Reus")))), found(talk(RuleKey.ESCORT)));
    }

    @Test
    void consentIsAskedAndKept() {
        Editions photo = talk(RuleKey.CONSENT).last(it -> it.withArrangements(it.arrangements().withPhoto(Answer.YES)
                .withRecording(Answer.YES)));
        assertEquals(List.of(new AgainstConsent(activityId("Reus"), defenderId("Ara"), List.of(Use.PHOTO, Use.RECORDING))),
                found(photo.who(it -> it.withConsents(new Consents(Answer.NO, Answer.NO, Answer.UNKNOWN)))));
        assertEquals(List.of(), found(photo.who(it -> it.withConsents(new Consents(Answer.YES, Answer.YES, Answer.NO)))));
        assertEquals(List.of(new UnknownConsent(defenderId("Ara"), Use.PHOTO, List.of(activityId("Reus")))),
                found(photo.who(it -> it.withConsents(new Consents(Answer.UNKNOWN, Answer.YES, Answer.NO)))));
    }

    @Test
    void anInterviewIsForThePressAndARecordingRecords() {
        Editions interview = talk(RuleKey.CONSENT).last(it -> it.withType(ActivityType.INTERVIEW))
                .who(it -> it.withConsents(new Consents(Answer.YES, Answer.NO, Answer.NO)));
        assertEquals(List.of(new AgainstConsent(activityId("Reus"), defenderId("Ara"), List.of(Use.PRESS))), found(interview));
        assertEquals(List.of(new AgainstConsent(activityId("Reus"), defenderId("Ara"), List.of(Use.RECORDING))),
                found(interview.last(it -> it.withType(ActivityType.RECORDING))));
    }

    @Test
    void aTopicToAvoidIsFoundWithoutRegardToAccentsAndCase() {
        Editions editions = talk(RuleKey.TOPICS).who(it -> it.withTopicsToAvoid("La família; eleccions"))
                .last(it -> it.withTitle("Dona, FAMILIA i territori"));
        assertEquals(List.of(new TopicToAvoid(activityId("Reus"), defenderId("Ara"), "La família")), found(editions));
        assertEquals(List.of(), found(editions.last(it -> it.withTitle("Les lluites de la terra"))), "an article is no topic");
    }

    @Test
    void aPersonToAvoidIsFoundByTheWholeName() {
        Editions editions = talk(RuleKey.PEOPLE).who(it -> it.withPeopleToAvoid("Quim Inventat\nel cònsol"))
                .last(it -> it.withSpeakers("Modera: Quim Inventat, periodista"));
        assertEquals(List.of(new PersonToAvoid(activityId("Reus"), defenderId("Ara"), "Quim Inventat")), found(editions));
        assertEquals(List.of(), found(editions.last(it -> it.withSpeakers("Quima Inventat"))));
        assertEquals(1, found(editions.last(it -> it.withSpeakers("")).companion("Quim Inventat")).size(), "a companion too");
    }
}
