package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.AloneTooLong;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One person whispers or interprets at once for at most an hour. */
class InterpreterAloneTest {

    private static Editions whispered(long minutes) {
        return in(Answer.YES, Interpreting.Mode.WHISPERED, minutes).companion("Nour");
    }

    private static Editions in(Answer needed, Interpreting.Mode mode, long minutes) {
        return araOnThursday(RuleKey.INTERPRETER_ALONE).talk("Reus", "18:00", "19:30").last(it -> it.withLength(minutes(minutes))
                .withArrangements(it.arrangements().withInterpreting(new Interpreting(needed, mode, 1))));
    }

    private static final List<Finding> TOO_LONG =
            List.of(new AloneTooLong(activityId("Reus"), companionId("Nour"), minutes(61), minutes(60)));

    @Test
    void exactLimit() {
        assertEquals(List.of(), whispered(60).found());
    }

    @Test
    void oneMinuteMore() {
        assertEquals(TOO_LONG, whispered(61).found());
        assertEquals(TOO_LONG, in(Answer.UNKNOWN, Interpreting.Mode.SIMULTANEOUS, 61).companion("Nour").found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), whispered(61).rules(it -> it.withInterpreterAlone(minutes(61))).found());
        assertEquals(1, whispered(41).rules(it -> it.withInterpreterAlone(minutes(40))).found().size(), "as AIIC has it");
    }

    @Test
    void twoTakeTurns() {
        assertEquals(List.of(), whispered(61).companion("Martí").found());
        assertEquals(TOO_LONG, whispered(61).companion("Martí").companion("Martí", it -> it.withRoles(Set.of(Companion.Role.DRIVER)))
                .found(),
                "but not with the driver");
    }

    @Test
    void oneAfterTheOtherIsNoSuchStrain() {
        assertEquals(List.of(), in(Answer.YES, Interpreting.Mode.CONSECUTIVE, 180).companion("Nour").found());
    }

    @Test
    void whereNoneIsNeededOrThereNobodyIsAlone() {
        assertEquals(List.of(), in(Answer.NO, Interpreting.Mode.WHISPERED, 180).companion("Nour").found());
        assertEquals(List.of(), in(Answer.YES, Interpreting.Mode.WHISPERED, 180).found());
    }

    @Test
    void acrossMidnight() {
        assertEquals(TOO_LONG, whispered(61).last(it -> it.withStart(at("2027-04-08 23:30"))).found());
    }
}
