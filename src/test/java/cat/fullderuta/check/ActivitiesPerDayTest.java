package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.DayFinding.TooManyActivities;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A defender has at most three activities a day. */
class ActivitiesPerDayTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static Editions three() {
        return araOnThursday(RuleKey.ACTIVITIES_PER_DAY).school("Reus", "09:00", "10:00").talk("Reus", "12:00", "13:00")
                .talk("Reus", "18:00", "19:00");
    }

    private static final List<Finding> FOUR = List.of(new TooManyActivities(defenderId("Ara"), THURSDAY,
            List.of(activityId("Reus"), activityId("Reus 2"), activityId("Reus 3"), activityId("Reus 4")), 3));

    @Test
    void exactLimit() {
        assertEquals(List.of(), three().found());
    }

    @Test
    void oneMore() {
        assertEquals(FOUR, three().talk("Reus", "20:00", "21:00").found());
    }

    @Test
    void theLimitIsTheEditions() {
        assertEquals(List.of(), three().rules(it -> it.withActivitiesPerDay(4)).talk("Reus", "20:00", "21:00").found());
    }

    @Test
    void aDefendersOwnLimitGoesBefore() {
        assertEquals(List.of(), three().who(it -> it.withDailyLimit(4)).talk("Reus", "20:00", "21:00").found());
        assertEquals(List.of(new TooManyActivities(defenderId("Ara"), THURSDAY,
                List.of(activityId("Reus"), activityId("Reus 2"), activityId("Reus 3")), 2)), three().who(it -> it.withDailyLimit(2))
                        .found());
    }

    @Test
    void whatIsOfTheOfficeDoesNotCount() {
        assertEquals(List.of(), three().activity(ActivityType.INTERNAL, "Vic", "20:00", "21:00").found());
        assertEquals(FOUR, three().activity(ActivityType.INTERNAL, "Vic", "11:00", "11:30").talk("Reus", "20:00", "21:00").found(),
                "and is not named");
    }

    @Test
    void acrossMidnight() {
        assertEquals(FOUR, three().on("2027-04-09").talk("Reus", "03:59", "04:30").found(), "the small hours are of the evening before");
        assertEquals(List.of(), three().on("2027-04-09").talk("Reus", "04:00", "04:30").found());
    }

    @Test
    void acrossClockChange() {
        Editions saturday = edition("2027-03-24", "2027-04-02").judging(RuleKey.ACTIVITIES_PER_DAY).defender("Ara")
                .who(it -> it.withDailyLimit(1)).on("2027-03-27").talk("Reus", "18:00", "19:00");
        assertEquals(List.of(), saturday.on("2027-03-28").talk("Reus", "04:00", "05:00").found());
        assertEquals(1, saturday.last(it -> it.withStart(at("2027-03-28 03:30"))).found().size());
    }

    @Test
    void theLastDayOfAVisitOfEightAndOfTwelveDays() {
        for (String last : List.of("2027-04-14", "2027-04-18")) {
            Editions editions = edition("2027-04-07", last).judging(RuleKey.ACTIVITIES_PER_DAY).defender("Ara")
                    .who(it -> it.withDailyLimit(1)).on(last).talk("Reus", "10:00", "11:00").talk("Reus", "18:00", "19:00");
            assertEquals(List.of(new TooManyActivities(defenderId("Ara"), LocalDate.parse(last),
                    List.of(activityId("Reus"), activityId("Reus 2")), 1)), editions.found());
        }
    }

    @Test
    void companionsMayHaveMore() {
        Editions pau = araOnThursday(RuleKey.ACTIVITIES_PER_DAY);
        for (String alias : List.of("Ara", "Bruna", "Carles", "Dolça")) {
            pau.defender(alias).talk("Reus", "10:00", "11:00").companion("Pau");
        }
        assertEquals(List.of(), pau.found());
    }

    @Test
    void movingAnActivityWithinItsDayDoesNotCountItTwice() {
        Edition edition = three().get();
        Fit moved = Fit.of(edition.activities().get(activityId("Reus")), at("2027-04-08 15:00"), List.of(defenderId("Ara")),
                timetable(edition));
        assertEquals(List.of(), moved.findings().list());
    }

    @Test
    void tryingAFourthNamesItInItsOrder() {
        Edition edition = three().waiting(ActivityType.PUBLIC_TALK, "Vic").get();
        Fit tried = Fit.of(edition.listBacklog().getFirst(), at("2027-04-08 11:00"), List.of(defenderId("Ara")), timetable(edition));
        assertEquals(List.of(new TooManyActivities(defenderId("Ara"), THURSDAY,
                List.of(activityId("Reus"), activityId("Vic"), activityId("Reus 2"), activityId("Reus 3")), 3)), tried.findings().list());
    }
}
