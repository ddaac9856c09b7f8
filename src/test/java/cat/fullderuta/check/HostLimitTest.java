package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.HostFinding.TooManyForHost;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Some hosts take only so many activities a day. */
class HostLimitTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static Editions two() {
        return araOnThursday(RuleKey.HOST_LIMIT).school("Reus", "09:00", "10:00").defender("Bruna").talk("Reus", "18:00", "19:00");
    }

    private static List<Finding> tooMany(int limit, String... towns) {
        return List.of(new TooManyForHost(hostId("Reus"), THURSDAY, Stream.of(towns).map(Editions::activityId).toList(), limit));
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), two().host(it -> it.withDailyLimit(2)).found());
    }

    @Test
    void oneMoreIsToldOnce() {
        assertEquals(tooMany(1, "Reus", "Reus 2"), two().host(it -> it.withDailyLimit(1)).found());
    }

    @Test
    void whoSaidNothingTakesAll() {
        assertEquals(List.of(), two().found());
    }

    @Test
    void anotherHostOrDayIsAnotherMatter() {
        assertEquals(List.of(), two().host(it -> it.withDailyLimit(2)).talk("Vic", "20:00", "21:00").on("2027-04-09").talk("Reus",
                "18:00", "19:00")
                .found());
    }

    @Test
    void acrossMidnight() {
        Editions night = two().host(it -> it.withDailyLimit(2)).on("2027-04-09").meal("Reus", "03:59", "05:00");
        assertEquals(tooMany(2, "Reus", "Reus 2", "Reus 3"), night.found());
        assertEquals(List.of(), night.last(it -> it.withStart(at("2027-04-09 04:00"))).found());
    }

    @Test
    void whatWaitsOrIsCancelledDoesNotCount() {
        assertEquals(List.of(), two().host(it -> it.withDailyLimit(2)).waiting(ActivityType.PUBLIC_TALK, "Reus").found());
        assertEquals(List.of(), two().host(it -> it.withDailyLimit(1)).last(it -> it.withStatus(Status.CANCELLED)).found());
    }

    @Test
    void anActivityOfNobodyHasNoLimit() {
        assertEquals(List.of(), two().host(it -> it.withDailyLimit(1)).last(it -> it.withHost(null)).found());
    }

    @Test
    void tryingItElsewhereOnTheDayDoesNotCountItTwice() {
        Edition edition = two().host(it -> it.withDailyLimit(2)).get();
        Activity talk = edition.activities().get(activityId("Reus 2"));
        assertEquals(List.of(), Fit.of(talk, at("2027-04-08 12:00"), talk.defenders(), timetable(edition)).findings().list());
    }
}
