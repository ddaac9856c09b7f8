package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.ShortRest;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the end of one day to the start of the next a defender rests ten hours. */
class NightRestTest {

    private static Editions ara() {
        return araOnThursday(RuleKey.NIGHT_REST);
    }

    /** Ara's, between two of Reus. */
    private static ShortRest rest(String evening, String morning, long minutes) {
        return new ShortRest(defenderId("Ara"), activityId(evening), activityId(morning), minutes(minutes), minutes(600));
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), ara().talk("Reus", "20:00", "22:00").on("2027-04-09").school("Reus", "08:00", "09:00").found());
    }

    @Test
    void oneMinuteShort() {
        assertEquals(List.of(rest("Reus", "Reus 2", 599)),
                ara().talk("Reus", "20:00", "22:01").on("2027-04-09").school("Reus", "08:00", "09:00").found());
        assertEquals(List.of(rest("Reus", "Reus 2", 599)),
                ara().talk("Reus", "20:00", "22:00").on("2027-04-09").school("Reus", "07:59", "09:00").found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), ara().rules(it -> it.withNightRest(minutes(599))).talk("Reus", "20:00", "22:01").on("2027-04-09")
                .school("Reus", "08:00", "09:00").found());
    }

    @Test
    void acrossMidnight() {
        assertEquals(List.of(rest("Reus", "Reus 2", 450)),
                ara().meal("Reus", "22:00", "01:30").on("2027-04-09").school("Reus", "09:00", "10:00").found());
    }

    @Test
    void whatStartsAfterMidnightBelongsToTheEveningBefore() {
        Editions late = ara().meal("Reus", "21:00", "23:00").on("2027-04-09").talk("Reus", "00:30", "01:00");
        assertEquals(List.of(), late.found());
        assertEquals(List.of(rest("Reus 2", "Reus 3", 480)), late.school("Reus", "09:00", "10:00").found());
    }

    @Test
    void touching() {
        assertEquals(List.of(rest("Reus", "Reus 2", 0)),
                ara().meal("Reus", "22:00", "04:00").on("2027-04-09").talk("Reus", "04:00", "05:00").found());
    }

    @Test
    void overlappingIsADoubleBookingAndNoNight() {
        assertEquals(List.of(), ara().meal("Reus", "22:00", "04:01").on("2027-04-09").talk("Reus", "04:00", "05:00").found());
    }

    @Test
    void contained() {
        // The one that ends last ends the evening, whichever began last.
        assertEquals(List.of(rest("Reus", "Reus 3", 540)), ara().talk("Reus", "18:00", "23:00").talk("Reus", "19:00", "20:00")
                .on("2027-04-09").school("Reus", "08:00", "09:00").talk("Reus", "08:30", "08:45").found());
    }

    @Test
    void acrossClockChange() {
        // The hours are those on the wall; that this night has one less is for the coordinators to know.
        Editions night = edition("2027-03-24", "2027-04-02").judging(RuleKey.NIGHT_REST).defender("Ara").on("2027-03-27")
                .talk("Reus", "20:00", "22:00").on("2027-03-28");
        assertEquals(List.of(), night.school("Reus", "08:00", "09:00").found());
        assertEquals(List.of(rest("Reus", "Reus 2", 599)), night.last(it -> it.withStart(at("2027-03-28 07:59"))).found());
    }

    @Test
    void everyNightOfAVisit() {
        for (String last : List.of("2027-04-14", "2027-04-18")) { // eight days and twelve
            Editions visit = edition("2027-04-07", last).judging(RuleKey.NIGHT_REST).defender("Ara");
            for (LocalDate day : visit.get().listDays()) {
                visit.on(day.toString()).school("Reus", "09:00", "10:00").talk("Reus", "22:00", "23:30");
            }
            assertEquals(visit.get().listDays().size() - 1, visit.found().size());
        }
    }

    @Test
    void eachDefenderOfBothIsToldAndNoCompanion() {
        Editions both = ara().talk("Reus", "20:00", "22:01").together("Bruna").companion("Pau").on("2027-04-09")
                .school("Reus", "08:00", "09:00").together("Bruna").companion("Pau");
        assertEquals(List.of(rest("Reus", "Reus 2", 599), new ShortRest(defenderId("Bruna"), activityId("Reus"), activityId("Reus 2"),
                minutes(599), minutes(600))), both.found());
    }

    @Test
    void tryingAnActivityLooksAtBothNights() {
        Edition edition = ara().talk("Reus", "20:00", "22:00").on("2027-04-10").school("Reus", "08:00", "09:00")
                .waiting(ActivityType.PUBLIC_TALK, "Vic").get();
        Activity waiting = edition.listBacklog().getFirst();
        Fit early = Fit.of(waiting, at("2027-04-09 07:59"), List.of(defenderId("Ara")), timetable(edition));
        assertEquals(List.of(rest("Reus", "Vic", 599)), early.findings().list());
        Fit late = Fit.of(waiting, at("2027-04-09 20:31"), List.of(defenderId("Ara")), timetable(edition));
        assertEquals(List.of(rest("Vic", "Reus 2", 599)), late.findings().list());
    }
}
