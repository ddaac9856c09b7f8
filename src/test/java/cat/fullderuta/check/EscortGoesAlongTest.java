package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.defenderId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.NoEscort;
import cat.fullderuta.check.PeopleFinding.UnknownEscort;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever may not travel or appear alone has an escort. */
class EscortGoesAlongTest {

    private static Editions talk(Answer needsEscort) {
        return araOnThursday(RuleKey.ESCORT).talk("Reus", "18:00", "19:30").who(it -> it.withNeedsEscort(needsEscort));
    }

    private static Editions escorted(Editions editions) {
        return editions.companion("Nour").companion("Nour", it -> it.withRoles(Set.of(Companion.Role.INTERPRETER, Companion.Role.ESCORT)));
    }

    private static Editions hostAsks(Editions editions) {
        return editions.last(it -> it.withArrangements(it.arrangements().withEscort(Answer.YES)));
    }

    @Test
    void whoNeedsAnEscortHasOne() {
        assertEquals(List.of(new NoEscort(activityId("Reus"), List.of(defenderId("Ara")))), talk(Answer.YES).companion("Nour").found());
        assertEquals(List.of(), escorted(talk(Answer.YES)).found());
        assertEquals(List.of(), talk(Answer.NO).found());
    }

    @Test
    void anEscortOfAnotherActivityDoesNotHelp() {
        assertEquals(List.of(new NoEscort(activityId("Reus"), List.of(defenderId("Ara")))),
                escorted(talk(Answer.YES).talk("Vic", "20:00", "21:00")).found());
    }

    @Test
    void ofSeveralThoseWhoNeedOneAreNamed() {
        assertEquals(List.of(new NoEscort(activityId("Reus"), List.of(defenderId("Ara"), defenderId("Carles")))),
                talk(Answer.YES).together("Bruna").together("Carles").defender("Bruna").who(it -> it.withNeedsEscort(Answer.NO))
                        .defender("Carles").who(it -> it.withNeedsEscort(Answer.YES)).found());
    }

    @Test
    void anActivityThatAsksForAnEscortHasOne() {
        assertEquals(List.of(new NoEscort(activityId("Reus"), List.of())), hostAsks(talk(Answer.NO)).found());
        assertEquals(List.of(), escorted(hostAsks(talk(Answer.NO))).found());
    }

    @Test
    void unknownIsToldOnceAndIsNoWarning() {
        Editions editions = talk(Answer.UNKNOWN).talk("Vic", "20:00", "21:00");
        assertEquals(List.of(new UnknownEscort(defenderId("Ara"), List.of(activityId("Reus"), activityId("Vic")))), editions.found());
        assertEquals(Optional.of(Severity.UNKNOWN), editions.findings().findWorst());
        assertEquals(List.of(), escorted(talk(Answer.UNKNOWN)).found(), "it does not matter where one goes along");
    }

    @Test
    void whereNobodyGoesOrItIsOfTheOfficeNoneIsNeeded() {
        assertEquals(List.of(), hostAsks(talk(Answer.YES)).last(it -> it.withDefenders(List.of())).found());
        assertEquals(List.of(), talk(Answer.YES).last(it -> it.withType(ActivityType.INTERNAL)).found());
    }
}
