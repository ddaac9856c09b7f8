package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.NoFreeHalfDay;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Of five days in a row a defender has one with a free morning or a free afternoon. */
class FreeHalfDayTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 7);

    /** On each of these days what is said, from the seventh of April on. */
    private static Editions days(int days, UnaryOperator<Editions> each) {
        return days(edition("2027-04-07", "2027-04-18"), days, each);
    }

    private static Editions days(Editions editions, int days, UnaryOperator<Editions> each) {
        editions.judging(RuleKey.FREE_HALF_DAY).defender("Ara");
        for (LocalDate day : editions.get().listDays().subList(0, days)) {
            each.apply(editions.on(day.toString()));
        }
        return editions;
    }

    private static Editions full(Editions day) {
        return day.school("Reus", "09:00", "10:00").talk("Reus", "18:00", "19:00");
    }

    private static List<Finding> none(LocalDate from, LocalDate to, int days) {
        return List.of(new NoFreeHalfDay(defenderId("Ara"), from, to, days, 5));
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), days(4, FreeHalfDayTest::full).found());
    }

    @Test
    void oneDayMoreIsToldOnce() {
        assertEquals(none(FIRST, LocalDate.of(2027, 4, 11), 5), days(5, FreeHalfDayTest::full).found(), "a visit of twelve days");
        assertEquals(none(FIRST, LocalDate.of(2027, 4, 14), 8), days(edition("2027-04-07", "2027-04-14"), 8, FreeHalfDayTest::full).found(),
                "a visit of eight days");
        assertEquals(none(FIRST, LocalDate.of(2027, 4, 18), 12), days(12, FreeHalfDayTest::full).found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), days(5, FreeHalfDayTest::full).rules(it -> it.withFreeHalfDayWithin(6)).found());
    }

    @Test
    void acrossClockChange() {
        assertEquals(none(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 30), 5),
                days(edition("2027-03-26", "2027-04-04"), 5, FreeHalfDayTest::full).found());
    }

    @Test
    void twoRunsAreTwo() {
        Editions editions = days(12, FreeHalfDayTest::full);
        Edition edition = editions.get();
        Activity sixth = edition.activities().get(activityId("Reus 12"));
        assertEquals(at("2027-04-12 18:00"), sixth.start());
        Edition free = edition.withActivities(edition.activities().with(sixth.withStart(null)));
        assertEquals(List.of(new NoFreeHalfDay(defenderId("Ara"), FIRST, LocalDate.of(2027, 4, 11), 5, 5),
                new NoFreeHalfDay(defenderId("Ara"), LocalDate.of(2027, 4, 13), LocalDate.of(2027, 4, 18), 6, 5)),
                Checker.check(timetable(free)).list());
    }

    @Test
    void theMorningEndsAtTwo() {
        assertEquals(List.of(), days(5, day -> day.talk("Reus", "14:00", "19:00")).found());
        assertEquals(1, days(5, day -> day.talk("Reus", "13:59", "19:00")).found().size(), "one that takes morning and afternoon");
    }

    @Test
    void theAfternoonBeginsAtThreeAndEndsAtEight() {
        assertEquals(List.of(), days(5, day -> day.talk("Reus", "09:00", "15:00")).found());
        assertEquals(1, days(5, day -> day.talk("Reus", "09:00", "15:01")).found().size());
        assertEquals(List.of(), days(5, day -> day.talk("Reus", "09:00", "10:00").talk("Reus", "20:00", "22:00")).found());
        assertEquals(1, days(5, day -> day.talk("Reus", "09:00", "10:00").talk("Reus", "19:59", "22:00")).found().size());
    }

    @Test
    void acrossMidnight() {
        // From one in the night on it is still the evening before: no morning is taken.
        assertEquals(List.of(), days(5, day -> day.talk("Reus", "01:00", "02:00").talk("Reus", "18:00", "19:00")).found());
    }

    @Test
    void whatIsOfTheOfficeTakesNoHalfDay() {
        assertEquals(List.of(), days(5, day -> day.activity(ActivityType.INTERNAL, "Reus", "09:00", "10:00").talk("Reus", "18:00",
                "19:00")).found());
        assertEquals(List.of(), days(5, day -> day.school("Reus", "09:00", "10:00").activity(ActivityType.INTERNAL, "Reus", "18:00",
                "19:00")).found());
    }

    @Test
    void companionsAreNotCounted() {
        Editions pau = edition("2027-04-07", "2027-04-18").judging(RuleKey.FREE_HALF_DAY);
        for (int day = 7; day < 12; day++) {
            pau.on("2027-04-%02d".formatted(day)).defender("Ara").school("Reus", "09:00", "10:00").companion("Pau")
                    .defender("Bruna").talk("Reus", "18:00", "19:00").companion("Pau");
        }
        assertEquals(List.of(), pau.found());
    }

    @Test
    void tryingAnActivityThatJoinsTwoRunsTellsTheLongOne() {
        Edition edition = days(5, FreeHalfDayTest::full).get();
        for (int day = 0; day < 5; day++) { // at the beginning, in the middle and at the end of the run
            Activity evening = edition.activities().get(activityId("Reus " + (2 * day + 2)));
            LocalDate date = FIRST.plusDays(day);
            assertEquals(date.atTime(18, 0), evening.start());
            Edition without = edition.withActivities(edition.activities().with(evening.withStart(null)));
            assertEquals(List.of(), Checker.check(timetable(without)).list());
            assertEquals(none(FIRST, LocalDate.of(2027, 4, 11), 5),
                    Fit.of(evening, date.atTime(17, 0), List.of(defenderId("Ara")), timetable(without)).findings().list());
            assertEquals(List.of(), Fit.of(evening, date.atTime(11, 0), List.of(defenderId("Ara")), timetable(without)).findings().list());
        }
    }
}
