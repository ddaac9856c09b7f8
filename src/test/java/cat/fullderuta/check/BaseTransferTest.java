package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.BackTooLate;
import cat.fullderuta.check.DayFinding.LeavesTooEarly;
import cat.fullderuta.check.DayFinding.UnknownBase;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nobody leaves their base before seven nor is back after half past eleven. */
class BaseTransferTest {

    private static Editions fromBarcelona() {
        return edition().judging(RuleKey.BASE_TRANSFER).way("Barcelona", "Reus", 100).defender("Ara")
                .who(it -> it.withBase(Place.in(code("Barcelona")))).on("2027-04-08");
    }

    private static List<Finding> leaves(String town, String at) {
        return List.of(new LeavesTooEarly(defenderId("Ara"), activityId(town), at(at), LocalTime.of(7, 0), minutes(100)));
    }

    private static List<Finding> back(String town, String at) {
        return List.of(new BackTooLate(defenderId("Ara"), activityId(town), at(at), LocalTime.of(23, 30), minutes(100)));
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), fromBarcelona().talk("Reus", "08:55", "10:00").found(), "100 minutes and 15");
        assertEquals(List.of(), fromBarcelona().talk("Reus", "20:00", "21:50").found());
    }

    @Test
    void oneMinuteMore() {
        assertEquals(leaves("Reus", "2027-04-08 06:59"), fromBarcelona().talk("Reus", "08:54", "10:00").found());
        assertEquals(back("Reus", "2027-04-08 23:31"), fromBarcelona().talk("Reus", "20:00", "21:51").found());
    }

    @Test
    void hoursAndBufferAreTheEditions() {
        assertEquals(List.of(), fromBarcelona().rules(it -> it.withLeaveFrom(LocalTime.of(6, 59))).talk("Reus", "08:54", "10:00").found());
        assertEquals(List.of(), fromBarcelona().rules(it -> it.withTransferBuffer(minutes(14))).talk("Reus", "08:54", "10:00").found());
        assertEquals(List.of(), fromBarcelona().rules(it -> it.withBackUntil(LocalTime.of(0, 30))).talk("Reus", "20:00", "22:50").found(),
                "half an hour past midnight");
        assertEquals(1, fromBarcelona().rules(it -> it.withBackUntil(LocalTime.of(0, 30))).talk("Reus", "20:00", "22:51").found().size());
    }

    @Test
    void onlyTheFirstAndTheLastOfADay() {
        assertEquals(List.of(), fromBarcelona().talk("Barcelona", "08:00", "08:30").talk("Reus", "08:40", "22:00")
                .talk("Barcelona", "22:10", "22:40").found());
    }

    @Test
    void contained() {
        assertEquals(back("Reus", "2027-04-08 23:40"), fromBarcelona().talk("Reus", "18:00", "22:00").talk("Barcelona", "19:00", "20:00")
                .found(), "the last is the one that ends last");
    }

    @Test
    void acrossMidnight() {
        assertEquals(back("Reus", "2027-04-09 02:10"), fromBarcelona().meal("Reus", "22:00", "00:30").found());
    }

    @Test
    void acrossClockChange() {
        Editions sunday = edition("2027-03-24", "2027-04-02").judging(RuleKey.BASE_TRANSFER).way("Barcelona", "Reus", 100).defender("Ara")
                .who(it -> it.withBase(Place.in(code("Barcelona")))).on("2027-03-28");
        assertEquals(List.of(), sunday.talk("Reus", "08:55", "10:00").found());
        assertEquals(leaves("Reus", "2027-03-28 06:59"), sunday.last(it -> it.withStart(at("2027-03-28 08:54"))).found());
    }

    @Test
    void onTheDayOfTheArrivalTheyComeFromElsewhere() {
        Stay arrives = new Stay(at("2027-04-08 06:00"), "BCN", null, "");
        assertEquals(List.of(), fromBarcelona().talk("Reus", "08:00", "10:00").who(it -> it.withStay(arrives)).found());
        assertEquals(back("Reus", "2027-04-09 00:10"), fromBarcelona().talk("Reus", "20:00", "22:30").who(it -> it.withStay(arrives))
                .found(),
                "but sleep here");
    }

    @Test
    void onTheDayOfTheDepartureTheyGoElsewhere() {
        Stay leaves = new Stay(null, "", at("2027-04-08 23:00"), "BCN");
        assertEquals(List.of(), fromBarcelona().talk("Reus", "20:00", "22:30").who(it -> it.withStay(leaves)).found());
        assertEquals(leaves("Reus", "2027-04-08 06:05"), fromBarcelona().talk("Reus", "08:00", "10:00").who(it -> it.withStay(leaves))
                .found());
    }

    @Test
    void anUnknownBaseIsToldOnceForAllActivities() {
        Editions editions = araOnThursday(RuleKey.BASE_TRANSFER).talk("Reus", "10:00", "11:00").on("2027-04-09").talk("Vic", "10:00",
                "11:00");
        assertEquals(List.of(new UnknownBase(defenderId("Ara"), List.of(activityId("Reus"), activityId("Vic")))), editions.found());
        assertEquals(Optional.of(Severity.UNKNOWN), editions.findings().findWorst());
    }

    @Test
    void anUnknownPlaceIsToldByAnotherRule() {
        assertEquals(List.of(), fromBarcelona().talk(SOMEWHERE, "04:00", "05:00").found());
        assertEquals(List.of(), fromBarcelona().talk(SOMEWHERE, "23:00", "23:59").found());
    }

    @Test
    void companionsHaveNoBaseToLeave() {
        assertEquals(List.of(), fromBarcelona().talk("Reus", "08:55", "10:00").companion("Pau").found());
    }
}
