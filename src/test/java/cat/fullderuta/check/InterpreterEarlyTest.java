package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.InterpreterArrivesLate;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An interpreter is there half an hour before the start, counted from what they did before and the way. */
class InterpreterEarlyTest {

    /** Nour in Mataró until then, and in Reus, 80 minutes away, from six on. */
    private static Editions nourComesFromMataro(String end) {
        return edition().judging(RuleKey.INTERPRETER_EARLY, RuleKey.TRANSFER).way("Mataró", "Reus", 80).defender("Ara").on("2027-04-08")
                .school("Mataró", "10:00", end).companion("Nour").defender("Bruna").talk("Reus", "18:00", "19:30").companion("Nour");
    }

    private static List<Finding> late(long early) {
        return List.of(new InterpreterArrivesLate(companionId("Nour"), activityId("Mataró"), activityId("Reus"), minutes(early),
                minutes(30)));
    }

    private static List<Finding> tried(Editions editions, String town, String start) {
        Edition edition = editions.get();
        Activity activity = edition.activities().get(activityId(town));
        return Fit.of(activity, at(start), activity.defenders(), timetable(edition)).findings().list();
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), nourComesFromMataro("16:10").found());
    }

    @Test
    void oneMinuteLate() {
        assertEquals(late(29), nourComesFromMataro("16:11").found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), nourComesFromMataro("16:11").rules(it -> it.withInterpreterEarly(minutes(29))).found());
    }

    @Test
    void whoIsTooLateToBeThereAtAllIsOneThingAndNotTwo() {
        assertEquals(late(15), nourComesFromMataro("16:25").found());
        List<Finding> tight = nourComesFromMataro("16:26").found();
        assertEquals(List.of(RuleKey.TRANSFER), tight.stream().map(Finding::rule).toList());
    }

    @Test
    void whoStaysInTheSameRoomIsThereAlready() {
        assertEquals(List.of(), araOnThursday(RuleKey.INTERPRETER_EARLY).talk("Vic", "10:00", "11:00").venue("Sala").companion("Nour")
                .talk("Vic", "11:00", "12:00").venue("Sala").companion("Nour").found());
    }

    @Test
    void anUnknownWayIsToldByTheTransfer() {
        assertEquals(List.of(), araOnThursday(RuleKey.INTERPRETER_EARLY).talk(SOMEWHERE, "10:00", "11:00").companion("Nour")
                .talk("Vic", "11:10", "12:00").companion("Nour").found());
    }

    @Test
    void onlyInterpretersMeetTheSpeakersBefore() {
        assertEquals(List.of(), nourComesFromMataro("16:11").companion("Nour", it -> it.withRoles(Set.of(Companion.Role.DRIVER))).found());
    }

    @Test
    void acrossMidnight() {
        Editions night = edition().judging(RuleKey.INTERPRETER_EARLY).way("Mataró", "Reus", 80).defender("Ara").on("2027-04-08")
                .meal("Mataró", "22:00", "00:10").companion("Nour").on("2027-04-09").talk("Reus", "02:00", "03:00").companion("Nour");
        assertEquals(List.of(), night.found());
        assertEquals(late(29), night.last(it -> it.withStart(at("2027-04-09 01:59"))).found());
    }

    @Test
    void acrossClockChange() {
        Editions night = edition("2027-03-24", "2027-04-02").judging(RuleKey.INTERPRETER_EARLY).way("Mataró", "Reus", 80).defender("Ara")
                .on("2027-03-28").meal("Mataró", "00:00", "01:10").companion("Nour").talk("Reus", "03:00", "04:00").companion("Nour");
        assertEquals(List.of(), night.found(), "from 1:10 to 3:00 on the wall");
        assertEquals(late(29), night.last(it -> it.withStart(at("2027-03-28 02:59"))).found());
    }

    @Test
    void whatOverlapsIsPassedOver() {
        // A double booking says enough; the way counts from the one that was over.
        Editions editions = nourComesFromMataro("16:11").judging(RuleKey.INTERPRETER_EARLY).defender("Carles").talk("Salt", "17:30",
                "18:30")
                .companion("Nour");
        assertEquals(1, editions.found().stream().filter(late(29)::contains).count());
    }

    @Test
    void tryingLooksBackAndAhead() {
        Editions editions = nourComesFromMataro("11:00").judging(RuleKey.INTERPRETER_EARLY);
        assertEquals(late(29), tried(editions, "Reus", "2027-04-08 12:49"));
        assertEquals(List.of(), tried(editions, "Reus", "2027-04-08 12:50"));
        assertEquals(late(29), tried(editions, "Mataró", "2027-04-08 15:11"));
        assertEquals(List.of(), tried(editions, "Mataró", "2027-04-08 15:10"));
    }

    @Test
    void aDayLaterNobodyIsLate() {
        Editions editions = edition().judging(RuleKey.INTERPRETER_EARLY).way("Mataró", "Reus", 1430)
                .rules(it -> it.withTransferBuffer(minutes(0)))
                .defender("Ara").on("2027-04-08").talk("Mataró", "10:00", "11:00").companion("Nour").on("2027-04-09")
                .talk("Reus", "10:59", "12:00").companion("Nour");
        assertEquals(late(9), editions.found());
        assertEquals(List.of(), editions.last(it -> it.withStart(at("2027-04-09 11:00"))).found());
    }
}
