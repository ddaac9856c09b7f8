package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.BackTooLate;
import cat.fullderuta.check.DayFinding.FullFirstDay;
import cat.fullderuta.check.DayFinding.LeavesTooEarly;
import cat.fullderuta.check.DayFinding.Meal;
import cat.fullderuta.check.DayFinding.NoBreak;
import cat.fullderuta.check.DayFinding.NoFreeHalfDay;
import cat.fullderuta.check.DayFinding.NoMeal;
import cat.fullderuta.check.DayFinding.ShortRest;
import cat.fullderuta.check.DayFinding.TooManyActivities;
import cat.fullderuta.check.DayFinding.TooManyHours;
import cat.fullderuta.check.DayFinding.UnknownBase;
import cat.fullderuta.check.PeopleFinding.HalfDayTooLong;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a day, a night or a run of days may ask of a person. */
class DayRulesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static Editions ara(RuleKey rule) {
        return edition().judging(rule).defender("Ara").on("2027-04-08");
    }

    private static List<Finding> found(Editions editions) {
        return editions.findings().list();
    }

    private static Editions reusAndMataro(RuleKey rule) {
        return edition().judging(rule).way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08");
    }

    @Test
    void nightRestHoldsAtTheLimitAndOneMinuteLessIsTold() {
        assertEquals(List.of(), found(ara(RuleKey.NIGHT_REST).talk("Reus", "20:00", "22:00").on("2027-04-09").school("Reus", "08:00",
                "09:00")));
        assertEquals(List.of(new ShortRest(defenderId("Ara"), activityId("Reus"), activityId("Reus 2"), minutes(599), minutes(600))),
                found(ara(RuleKey.NIGHT_REST).talk("Reus", "20:00", "22:01").on("2027-04-09").school("Reus", "08:00", "09:00")));
    }

    @Test
    void nightRestAcrossMidnight() {
        assertEquals(List.of(new ShortRest(defenderId("Ara"), activityId("Reus"), activityId("Reus 2"), minutes(450), minutes(600))),
                found(ara(RuleKey.NIGHT_REST).meal("Reus", "22:00", "01:30").on("2027-04-09").school("Reus", "09:00", "10:00")));
    }

    @Test
    void whatStartsAfterMidnightBelongsToTheEveningBefore() {
        assertEquals(List.of(), found(ara(RuleKey.NIGHT_REST).meal("Reus", "21:00", "23:00").on("2027-04-09").talk("Reus", "00:30",
                "01:00")));
        assertEquals(List.of(new ShortRest(defenderId("Ara"), activityId("Reus 2"), activityId("Reus 3"), minutes(480), minutes(600))),
                found(ara(RuleKey.NIGHT_REST).meal("Reus", "21:00", "23:00").on("2027-04-09").talk("Reus", "00:30", "01:00").school("Reus",
                        "09:00", "10:00")));
    }

    @Test
    void nightRestOverTheClockChangeIsThatOfTheHoursOnTheWall() {
        Editions night = edition("2027-03-24", "2027-04-02").judging(RuleKey.NIGHT_REST).defender("Ara").on("2027-03-27")
                .talk("Reus", "20:00", "22:00").on("2027-03-28").school("Reus", "08:00", "09:00");
        assertEquals(List.of(), found(night));
    }

    @Test
    void tryingAnActivityLooksAtBothNights() {
        Edition edition = ara(RuleKey.NIGHT_REST).talk("Reus", "20:00", "22:00").on("2027-04-10").school("Reus", "08:00", "09:00")
                .waiting(ActivityType.PUBLIC_TALK, "Vic").get();
        Activity waiting = edition.listBacklog().getFirst();
        Fit early = Fit.of(waiting, at("2027-04-09 07:59"), List.of(defenderId("Ara")), timetable(edition));
        assertEquals(List.of(new ShortRest(defenderId("Ara"), activityId("Reus"), activityId("Vic"), minutes(599), minutes(600))),
                early.findings().list());
        Fit late = Fit.of(waiting, at("2027-04-09 20:31"), List.of(defenderId("Ara")), timetable(edition));
        assertEquals(List.of(new ShortRest(defenderId("Ara"), activityId("Vic"), activityId("Reus 2"), minutes(599), minutes(600))),
                late.findings().list());
    }

    @Test
    void threeActivitiesADayAreEnough() {
        Editions three = ara(RuleKey.ACTIVITIES_PER_DAY).school("Reus", "09:00", "10:00").talk("Reus", "12:00", "13:00").talk("Reus",
                "18:00", "19:00");
        assertEquals(List.of(), found(three));
        assertEquals(List.of(new TooManyActivities(defenderId("Ara"), THURSDAY,
                List.of(activityId("Reus"), activityId("Reus 2"), activityId("Reus 3"), activityId("Reus 4")), 3)),
                        found(three.talk("Reus", "20:00", "21:00")));
    }

    @Test
    void aDefendersOwnLimitGoesBeforeAndWhatIsOfTheOfficeDoesNotCount() {
        Editions two = ara(RuleKey.ACTIVITIES_PER_DAY).who(it -> it.withDailyLimit(2)).school("Reus", "09:00", "10:00")
                .activity(ActivityType.INTERNAL, "Reus", "11:00", "12:00").talk("Reus", "18:00", "19:00");
        assertEquals(List.of(), found(two));
        assertEquals(1, found(two.talk("Reus", "20:00", "21:00")).size());
    }

    @Test
    void movingAnActivityWithinItsDayDoesNotCountItTwice() {
        Edition edition = ara(RuleKey.ACTIVITIES_PER_DAY).school("Reus", "09:00", "10:00").talk("Reus", "12:00", "13:00").talk("Reus",
                "18:00", "19:00").get();
        Fit moved = Fit.of(edition.activities().get(activityId("Reus")), at("2027-04-08 15:00"), List.of(defenderId("Ara")),
                timetable(edition));
        assertEquals(List.of(), moved.findings().list());
    }

    @Test
    void sixHoursOfActivitiesAreTheLimit() {
        assertEquals(List.of(), found(ara(RuleKey.HOURS_PER_DAY).school("Reus", "09:00", "12:00").talk("Reus", "17:00", "20:00")));
        assertEquals(List.of(new TooManyHours(defenderId("Ara"), THURSDAY, List.of(activityId("Reus"), activityId("Reus 2")), minutes(361),
                minutes(360))),
                found(ara(RuleKey.HOURS_PER_DAY).school("Reus", "09:00", "12:00").talk("Reus", "17:00", "20:01")));
    }

    @Test
    void threeInARowNeedOneBreakOfHalfAnHour() {
        assertEquals(List.of(), found(inOneRoom("11:30")));
        assertEquals(List.of(new NoBreak(defenderId("Ara"), List.of(activityId("Vic"), activityId("Vic 2"), activityId("Vic 3")),
                minutes(29), minutes(30))),
                found(inOneRoom("11:29")));
    }

    private static Editions inOneRoom(String third) {
        return ara(RuleKey.BREAK).school("Vic", "09:00", "10:00").venue("Sala").talk("Vic", "10:10", "11:00").venue("Sala")
                .talk("Vic", third, "12:00").venue("Sala");
    }

    @Test
    void theWayIsNoBreak() {
        assertEquals(List.of(), found(reusAndMataro(RuleKey.BREAK).school("Reus", "09:00", "10:00").talk("Mataró", "11:50",
                "12:00").talk("Reus", "13:20", "14:00")));
        assertEquals(1, found(reusAndMataro(RuleKey.BREAK).school("Reus", "09:00", "10:00").talk("Mataró", "11:49", "12:00").talk("Reus",
                "13:20", "14:00")).size());
    }

    @Test
    void lunchNeedsAnHourBetweenOneAndHalfPastThree() {
        assertEquals(List.of(), found(ara(RuleKey.LUNCH).school("Reus", "12:00", "14:30")));
        assertEquals(List.of(new NoMeal(defenderId("Ara"), THURSDAY, Meal.LUNCH, List.of(activityId("Reus")), minutes(59), minutes(60),
                LocalTime.of(13, 0), LocalTime.of(15, 30))), found(ara(RuleKey.LUNCH).school("Reus", "12:00", "14:31")));
    }

    @Test
    void oneDoesNotEatOnTheWay() {
        assertEquals(List.of(), found(reusAndMataro(RuleKey.LUNCH).school("Reus", "12:00", "13:00").talk("Mataró", "15:20", "16:00")));
        assertEquals(List.of(new NoMeal(defenderId("Ara"), THURSDAY, Meal.LUNCH, List.of(activityId("Mataró")), minutes(59), minutes(60),
                LocalTime.of(13, 0), LocalTime.of(15, 30))),
                found(reusAndMataro(RuleKey.LUNCH).school("Reus", "12:00", "13:00").talk("Mataró", "15:19", "16:00")));
    }

    @Test
    void aSharedMealIsTheMeal() {
        assertEquals(List.of(), found(ara(RuleKey.LUNCH).meal("Reus", "13:00", "15:30")));
        assertEquals(List.of(), found(ara(RuleKey.DINNER).meal("Reus", "20:00", "23:00")));
    }

    @Test
    void dinnerNeedsAnHour() {
        assertEquals(List.of(), found(ara(RuleKey.DINNER).talk("Reus", "19:00", "22:00")));
        assertEquals(List.of(new NoMeal(defenderId("Ara"), THURSDAY, Meal.DINNER, List.of(activityId("Reus")), minutes(59), minutes(60),
                LocalTime.of(19, 30), LocalTime.of(23, 0))), found(ara(RuleKey.DINNER).talk("Reus", "19:00", "22:01")));
    }

    @Test
    void theFirstDayIsThatOfTheVisitOrOfALaterArrival() {
        Editions three = edition().judging(RuleKey.FIRST_DAY).defender("Ara").on("2027-04-07").talk("Reus", "09:00", "10:00").talk("Reus",
                "12:00", "13:00");
        assertEquals(List.of(), found(three));
        three.talk("Reus", "18:00", "19:00");
        assertEquals(List.of(new FullFirstDay(defenderId("Ara"), LocalDate.of(2027, 4, 7), List.of(activityId("Reus"),
                activityId("Reus 2"), activityId("Reus 3")), 2)),
                found(three));
        assertEquals(List.of(), found(three.who(it -> it.withStay(new Stay(at("2027-04-08 09:00"), "", null, "")))),
                "their first day is another");
    }

    /** Each day a school in the morning and a talk in the afternoon. */
    private static Editions fullDays(String first, String last, int days) {
        Editions editions = edition(first, last).judging(RuleKey.FREE_HALF_DAY).defender("Ara");
        for (int i = 0; i < days; i++) {
            editions.on(LocalDate.parse(first).plusDays(i).toString()).school("Reus", "09:00", "10:00").talk("Reus", "18:00", "19:00");
        }
        return editions;
    }

    @Test
    void fiveFullDaysInARowAreToldOnce() {
        assertEquals(List.of(), found(fullDays("2027-04-07", "2027-04-18", 4)));
        assertEquals(List.of(new NoFreeHalfDay(defenderId("Ara"), LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 11), 5, 5)),
                found(fullDays("2027-04-07", "2027-04-18", 5)), "a visit of twelve days");
        assertEquals(List.of(new NoFreeHalfDay(defenderId("Ara"), LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 14), 8, 5)),
                found(fullDays("2027-04-07", "2027-04-14", 8)), "a visit of eight days");
    }

    @Test
    void tryingAnActivityThatJoinsTwoRunsTellsTheLongOne() {
        Editions editions = fullDays("2027-04-07", "2027-04-18", 5);
        Edition edition = editions.get();
        Activity third = edition.activities().get(activityId("Reus 6"));
        assertEquals(at("2027-04-09 18:00"), third.start());
        Edition without = edition.withActivities(edition.activities().with(third.withStart(null)));
        assertEquals(List.of(), Checker.check(timetable(without)).list());
        assertEquals(List.of(new NoFreeHalfDay(defenderId("Ara"), LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 11), 5, 5)),
                Fit.of(third, at("2027-04-09 17:00"), List.of(defenderId("Ara")), timetable(without)).findings().list());
        assertEquals(List.of(), Fit.of(third, at("2027-04-09 11:00"), List.of(defenderId("Ara")), timetable(without)).findings().list());
    }

    private static Editions fromBarcelona(String start, String end) {
        return edition().judging(RuleKey.BASE_TRANSFER).way("Barcelona", "Reus", 100).defender("Ara")
                .who(it -> it.withBase(Place.in(code("Barcelona")))).on("2027-04-08").talk("Reus", start, end);
    }

    @Test
    void nobodyLeavesBeforeSeven() {
        assertEquals(List.of(), found(fromBarcelona("08:55", "10:00")), "100 minutes and 15");
        assertEquals(List.of(new LeavesTooEarly(defenderId("Ara"), activityId("Reus"), at("2027-04-08 06:59"), LocalTime.of(7, 0),
                minutes(100))),
                found(fromBarcelona("08:54", "10:00")));
    }

    @Test
    void nobodyIsBackAfterHalfPastEleven() {
        assertEquals(List.of(), found(fromBarcelona("20:00", "21:50")));
        assertEquals(List.of(new BackTooLate(defenderId("Ara"), activityId("Reus"), at("2027-04-08 23:31"), LocalTime.of(23, 30),
                minutes(100))),
                found(fromBarcelona("20:00", "21:51")));
        assertEquals(List.of(), found(fromBarcelona("20:00", "21:51").rules(it -> it.withBackUntil(LocalTime.of(0, 30)))),
                "half an hour past midnight");
    }

    @Test
    void onTheDayOfTheArrivalTheyComeFromElsewhere() {
        assertEquals(List.of(), found(fromBarcelona("08:00", "10:00").who(it -> it.withStay(new Stay(at("2027-04-08 06:00"), "BCN", null,
                "")))));
        assertEquals(List.of(), found(fromBarcelona("20:00", "22:30").who(it -> it.withStay(new Stay(null, "", at("2027-04-08 23:00"),
                "BCN")))));
    }

    @Test
    void anUnknownBaseIsToldOnceForAllActivities() {
        assertEquals(List.of(new UnknownBase(defenderId("Ara"), List.of(activityId("Reus"), activityId("Vic")))),
                found(ara(RuleKey.BASE_TRANSFER).talk("Reus", "10:00", "11:00").on("2027-04-09").talk("Vic", "10:00", "11:00")));
    }

    @Test
    void anInterpreterWorksFourHoursOfAHalfDay() {
        Editions morning = ara(RuleKey.INTERPRETER_HALF_DAY).school("Reus", "09:00", "11:00").companion("Nour").talk("Reus", "12:00",
                "14:00").companion("Nour")
                .talk("Reus", "14:00", "16:00").companion("Nour");
        assertEquals(List.of(), found(morning));
        assertEquals(List.of(new HalfDayTooLong(companionId("Nour"), THURSDAY, true, List.of(activityId("Reus"), activityId("Reus 2"),
                activityId("Reus 4")),
                minutes(241), minutes(240))), found(morning.talk("Reus", "13:59", "14:00").companion("Nour")));
    }
}
