package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.defenderId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.AgainstConsent;
import cat.fullderuta.check.PeopleFinding.UnknownConsent;
import cat.fullderuta.check.PeopleFinding.Use;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody is photographed, recorded or put before the press who did not agree to it. */
class ConsentTest {

    private static Editions talk(Answer photo, Answer recording, Answer press) {
        return araOnThursday(RuleKey.CONSENT).talk("Reus", "18:00", "19:30").who(it -> it.withConsents(new Consents(photo, recording,
                press)));
    }

    private static Editions planned(Editions editions, Answer photo, Answer recording, Answer press) {
        return editions.last(it -> it.withArrangements(it.arrangements().withPhoto(photo).withRecording(recording).withPress(press)));
    }

    private static AgainstConsent against(Use... uses) {
        return new AgainstConsent(activityId("Reus"), defenderId("Ara"), List.of(uses));
    }

    @Test
    void whoAgreesToWhatIsPlannedIsWelcome() {
        assertEquals(List.of(), planned(talk(Answer.YES, Answer.YES, Answer.YES), Answer.YES, Answer.YES, Answer.YES).found());
    }

    @Test
    void eachUseIsAskedOfItsOwn() {
        Editions editions = talk(Answer.NO, Answer.NO, Answer.NO);
        assertEquals(List.of(against(Use.PHOTO)), planned(editions, Answer.YES, Answer.NO, Answer.NO).found());
        assertEquals(List.of(against(Use.RECORDING)), planned(editions, Answer.NO, Answer.YES, Answer.NO).found());
        assertEquals(List.of(against(Use.PRESS)), planned(editions, Answer.NO, Answer.NO, Answer.YES).found());
        assertEquals(List.of(against(Use.PHOTO, Use.RECORDING, Use.PRESS)), planned(editions, Answer.YES, Answer.YES, Answer.YES).found());
    }

    @Test
    void whatIsNotPlannedMattersToNobody() {
        assertEquals(List.of(), talk(Answer.NO, Answer.NO, Answer.NO).found());
        assertEquals(List.of(), planned(talk(Answer.YES, Answer.NO, Answer.NO), Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN).found());
    }

    @Test
    void anInterviewIsForThePress() {
        assertEquals(List.of(against(Use.PRESS)), talk(Answer.NO, Answer.NO, Answer.NO).last(it -> it.withType(ActivityType.INTERVIEW))
                .found());
    }

    @Test
    void aRecordingRecords() {
        assertEquals(List.of(against(Use.RECORDING)), talk(Answer.NO, Answer.NO, Answer.NO).last(it -> it.withType(ActivityType.RECORDING))
                .found());
    }

    @Test
    void unknownIsToldOnceForEachUse() {
        Editions editions = planned(planned(talk(Answer.UNKNOWN, Answer.UNKNOWN, Answer.YES), Answer.YES, Answer.YES, Answer.YES)
                .talk("Vic", "20:00", "21:00"), Answer.YES, Answer.NO, Answer.NO);
        assertEquals(Set.of(new UnknownConsent(defenderId("Ara"), Use.PHOTO, List.of(activityId("Reus"), activityId("Vic"))),
                new UnknownConsent(defenderId("Ara"), Use.RECORDING, List.of(activityId("Reus")))), Set.copyOf(editions.found()));
        assertEquals(Optional.of(Severity.UNKNOWN), editions.findings().findWorst());
    }

    @Test
    void eachDefenderIsAskedForThemselves() {
        assertEquals(List.of(new AgainstConsent(activityId("Reus"), defenderId("Bruna"), List.of(Use.PHOTO))),
                planned(talk(Answer.YES, Answer.NO, Answer.NO), Answer.YES, Answer.NO, Answer.NO).together("Bruna").defender("Bruna")
                        .who(it -> it.withConsents(new Consents(Answer.NO, Answer.YES, Answer.YES))).found());
    }
}
