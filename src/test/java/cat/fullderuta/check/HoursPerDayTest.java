package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.TooManyHours;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The activities of a defender's day take at most six hours. */
class HoursPerDayTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static Editions morning() {
        return araOnThursday(RuleKey.HOURS_PER_DAY).school("Reus", "09:00", "12:00");
    }

    private static List<Finding> tooMany(LocalDate day, long minutes) {
        return List.of(new TooManyHours(defenderId("Ara"), day, List.of(activityId("Reus"), activityId("Reus 2")), minutes(minutes),
                minutes(360)));
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), morning().talk("Reus", "17:00", "20:00").found());
    }

    @Test
    void oneMinuteMore() {
        assertEquals(tooMany(THURSDAY, 361), morning().talk("Reus", "17:00", "20:01").found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), morning().rules(it -> it.withHoursPerDay(minutes(361))).talk("Reus", "17:00", "20:01").found());
    }

    @Test
    void whatIsOfTheOfficeDoesNotCount() {
        assertEquals(tooMany(THURSDAY, 361), morning().activity(ActivityType.INTERNAL, "Vic", "13:00", "16:00")
                .talk("Reus", "17:00", "20:01").found());
    }

    @Test
    void contained() {
        assertEquals(tooMany(THURSDAY, 361), araOnThursday(RuleKey.HOURS_PER_DAY).school("Reus", "09:00", "14:00")
                .talk("Reus", "10:00", "11:01").found(), "each counts whole");
    }

    @Test
    void acrossMidnight() {
        assertEquals(List.of(), morning().meal("Reus", "21:30", "00:30").found());
        assertEquals(tooMany(THURSDAY, 361), morning().meal("Reus", "21:30", "00:31").found());
    }

    @Test
    void acrossClockChange() {
        // From 1:00 to 4:00 on the wall are three hours, though that night they last two.
        Editions saturday = edition("2027-03-24", "2027-04-02").judging(RuleKey.HOURS_PER_DAY).defender("Ara").on("2027-03-27")
                .school("Reus", "09:00", "12:00").on("2027-03-28");
        assertEquals(List.of(), saturday.meal("Reus", "01:00", "04:00").found());
        assertEquals(tooMany(LocalDate.of(2027, 3, 27), 361), saturday.last(it -> it.withLength(minutes(181))).found());
    }

    @Test
    void companionsMayWorkLonger() {
        assertEquals(List.of(), morning().companion("Pau").defender("Bruna").talk("Reus", "17:00", "20:01").companion("Pau").found());
    }
}
