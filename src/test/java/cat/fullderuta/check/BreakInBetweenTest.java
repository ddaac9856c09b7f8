package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.NoBreak;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of three activities in a row one pause is a break of half an hour, the way not counted. */
class BreakInBetweenTest {

    private static Editions ara() {
        return araOnThursday(RuleKey.BREAK);
    }

    private static List<Finding> noBreak(long longest) {
        return List.of(new NoBreak(defenderId("Ara"), List.of(activityId("Vic"), activityId("Vic 2"), activityId("Vic 3")),
                minutes(longest), minutes(30)));
    }

    /** All three in one room, the second from 10:10 to 11:00. */
    private static Editions inOneRoom(String first, String third) {
        return ara().school("Vic", "09:00", first).venue("Sala").talk("Vic", "10:10", "11:00").venue("Sala")
                .talk("Vic", third, "12:00").venue("Sala");
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), inOneRoom("10:00", "11:30").found());
        assertEquals(List.of(), inOneRoom("09:40", "11:00").found(), "the first of the two pauses");
    }

    @Test
    void oneMinuteShort() {
        assertEquals(noBreak(29), inOneRoom("10:00", "11:29").found());
        assertEquals(noBreak(29), inOneRoom("09:41", "11:00").found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), inOneRoom("10:00", "11:29").rules(it -> it.withPause(minutes(29))).found());
    }

    @Test
    void twoInARowNeedNone() {
        assertEquals(List.of(), ara().school("Vic", "09:00", "10:00").venue("Sala").talk("Vic", "10:00", "11:00").venue("Sala").found());
    }

    @Test
    void fourInARowAreTwoTimesThree() {
        Editions four = inOneRoom("10:10", "11:00").talk("Vic", "12:00", "13:00").venue("Sala");
        assertEquals(List.of(List.of(activityId("Vic"), activityId("Vic 2"), activityId("Vic 3")),
                List.of(activityId("Vic 2"), activityId("Vic 3"), activityId("Vic 4"))),
                four.found().stream().map(Finding::activities).toList());
    }

    @Test
    void touching() {
        assertEquals(noBreak(0), inOneRoom("10:10", "11:00").found());
    }

    @Test
    void contained() {
        assertEquals(noBreak(0), ara().school("Vic", "09:00", "12:00").venue("Sala").talk("Vic", "10:00", "11:30").venue("Sala")
                .talk("Vic", "11:00", "11:20").venue("Sala").found(), "no pause is less than nothing");
    }

    @Test
    void acrossMidnight() {
        assertEquals(noBreak(10), ara().talk("Vic", "22:00", "23:00").venue("Sala").talk("Vic", "23:10", "00:05").venue("Sala")
                .on("2027-04-09").talk("Vic", "00:10", "01:00").venue("Sala").found());
    }

    @Test
    void acrossClockChange() {
        // From 1:45 to 3:15 on the wall is a break, though that night it lasts half an hour.
        Editions night = edition("2027-03-24", "2027-04-02").judging(RuleKey.BREAK).defender("Ara").on("2027-03-28")
                .meal("Vic", "00:00", "01:00").venue("Sala").meal("Vic", "01:00", "01:45").venue("Sala");
        assertEquals(List.of(), night.meal("Vic", "03:15", "03:45").venue("Sala").found());
        assertEquals(noBreak(29), night.last(it -> it.withStart(at("2027-03-28 02:14"))).found());
    }

    @Test
    void theWayIsNoBreak() {
        Editions editions = ara().way("Reus", "Mataró", 80).school("Reus", "09:00", "10:00");
        assertEquals(List.of(), editions.talk("Mataró", "11:50", "12:00").talk("Reus", "13:20", "14:00").found());
        assertEquals(1, ara().way("Reus", "Mataró", 80).school("Reus", "09:00", "10:00").talk("Mataró", "11:49", "12:00")
                .talk("Reus", "13:20", "14:00").found().size());
    }

    @Test
    void aWayThatNobodyKnowsIsNotTakenOff() {
        assertEquals(List.of(), ara().talk(SOMEWHERE, "09:00", "10:00").talk("Reus", "10:30", "11:00").talk("Reus", "11:00", "12:00")
                .found());
        assertEquals(1, ara().talk(SOMEWHERE, "09:00", "10:00").talk("Reus", "10:29", "11:00").talk("Reus", "11:00", "12:00").found()
                .size());
    }

    @Test
    void whatIsOfTheOfficeIsNoneOfThree() {
        for (String town : List.of("Vic", "Vic 2", "Vic 3")) {
            Editions editions = inOneRoom("10:10", "11:00");
            Edition edition = editions.get();
            Activity office = edition.activities().get(activityId(town)).withType(ActivityType.INTERNAL);
            assertEquals(List.of(), Checker.check(timetable(edition.withActivities(edition.activities().with(office)))).list(), town);
        }
    }

    @Test
    void companionsNeedNone() {
        assertEquals(List.of(), ara().school("Vic", "09:00", "10:00").companion("Pau").defender("Bruna").talk("Vic", "10:00", "11:00")
                .companion("Pau").defender("Carles").talk("Vic", "11:00", "12:00").companion("Pau").found());
    }
}
