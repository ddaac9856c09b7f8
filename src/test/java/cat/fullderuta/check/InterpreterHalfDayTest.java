package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.HalfDayTooLong;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An interpreter works at most four hours of a morning, and four from two o'clock on. */
class InterpreterHalfDayTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static Editions nour(String from, String to) {
        return and(araOnThursday(RuleKey.INTERPRETER_HALF_DAY), from, to);
    }

    private static Editions and(Editions editions, String from, String to) {
        return editions.talk("Reus", from, to).companion("Nour");
    }

    private static List<Finding> tooLong(LocalDate day, boolean morning, long minutes, String... towns) {
        return List.of(new HalfDayTooLong(companionId("Nour"), day, morning, Stream.of(towns).map(Editions::activityId).toList(),
                minutes(minutes), minutes(240)));
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), and(nour("09:00", "11:00"), "12:00", "14:00").found());
        assertEquals(List.of(), and(nour("14:00", "16:00"), "17:00", "19:00").found());
    }

    @Test
    void oneMinuteMore() {
        assertEquals(tooLong(THURSDAY, true, 241, "Reus", "Reus 2"), and(nour("09:00", "11:00"), "11:59", "14:00").found());
        assertEquals(tooLong(THURSDAY, false, 241, "Reus", "Reus 2"), and(nour("14:00", "16:00"), "17:00", "19:01").found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), and(nour("09:00", "11:00"), "11:59", "14:00").rules(it -> it.withInterpreterHalfDay(minutes(241))).found());
    }

    @Test
    void whatTheySaidOfThemselvesCountsBeforeTheEdition() {
        Editions three = and(nour("09:00", "11:00"), "12:00", "13:00").companion("Nour", it -> it.withHalfDay(minutes(180)));
        assertEquals(List.of(), three.found(), "exact limit");
        assertEquals(List.of(new HalfDayTooLong(companionId("Nour"), THURSDAY, true, List.of(activityId("Reus"), activityId("Reus 2")),
                minutes(181), minutes(180))), three.last(it -> it.withLength(minutes(61))).found());
        Editions five = and(nour("09:00", "11:00"), "11:00", "14:00").companion("Nour", it -> it.withHalfDay(minutes(300)));
        assertEquals(List.of(), five.found(), "longer than the edition allows");
        assertEquals(1, five.companion("Nour", it -> it.withHalfDay(null)).found().size(), "or the figure of the edition");
    }

    @Test
    void theLimitOfOneIsNotThatOfAnother() {
        Editions both = and(nour("09:00", "11:00"), "12:00", "14:00").companion("Omar")
                .companion("Nour", it -> it.withHalfDay(minutes(120)));
        assertEquals(List.of(new HalfDayTooLong(companionId("Nour"), THURSDAY, true, List.of(activityId("Reus"), activityId("Reus 2")),
                minutes(240), minutes(120))), both.found(), "Omar, who went to the second only, may do four hours");
    }

    @Test
    void eachHalfDayIsOfItsOwn() {
        assertEquals(List.of(), and(nour("10:00", "14:00"), "14:00", "18:00").found());
        assertEquals(tooLong(THURSDAY, true, 241, "Reus", "Reus 2"), and(and(nour("09:00", "13:00"), "13:59", "14:00"), "14:00", "18:00")
                .found(),
                "by when it begins");
    }

    @Test
    void contained() {
        assertEquals(tooLong(THURSDAY, true, 241, "Reus", "Reus 2"), and(nour("09:00", "12:00"), "10:00", "11:01").found(),
                "each counts whole");
    }

    @Test
    void acrossMidnight() {
        Editions evening = nour("20:00", "22:00").on("2027-04-09");
        assertEquals(tooLong(THURSDAY, false, 241, "Reus", "Reus 2"), and(evening, "00:30", "02:31").found());
        assertEquals(List.of(), and(nour("20:00", "22:00").on("2027-04-09"), "04:00", "06:01").found());
    }

    @Test
    void acrossClockChange() {
        Editions night = edition("2027-03-24", "2027-04-02").judging(RuleKey.INTERPRETER_HALF_DAY).defender("Ara").on("2027-03-28");
        assertEquals(List.of(), and(night, "00:00", "04:00").found());
        assertEquals(tooLong(LocalDate.of(2027, 3, 27), false, 241, "Reus"), night.last(it -> it.withLength(minutes(241))).found());
    }

    @Test
    void onlyInterpretersAreCounted() {
        assertEquals(List.of(), nour("08:00", "13:00").companion("Nour", it -> it.withRoles(Set.of(Companion.Role.ESCORT))).found());
        assertEquals(List.of(), araOnThursday(RuleKey.INTERPRETER_HALF_DAY).talk("Reus", "08:00", "13:00").found(), "nor defenders");
    }
}
