package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.HostFinding.OutsideWantedDays;
import cat.fullderuta.check.HostFinding.OutsideWantedHours;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An activity starts and ends within the days and hours that its host wants. */
class WantedTimeTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);
    private static final LocalTime SIX = LocalTime.of(18, 0);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);

    private static Editions talk(String from, String to) {
        return araOnThursday(RuleKey.WANTED_TIME).talk("Reus", from, to);
    }

    private static Editions wanting(Editions editions, @Nullable LocalTime from, @Nullable LocalTime to, LocalDate... days) {
        return editions.last(it -> it.withWish(new Wish(List.of(days), from, to, "")));
    }

    private static List<Finding> found(String from, String to) {
        return wanting(talk(from, to), SIX, EIGHT).found();
    }

    private static List<Finding> outside(String from, String to) {
        return List.of(new OutsideWantedHours(activityId("Reus"), span("2027-04-08 " + from, "2027-04-08 " + to), SIX, EIGHT));
    }

    @Test
    void exact() {
        assertEquals(List.of(), found("18:00", "20:00"));
    }

    @Test
    void contained() {
        assertEquals(List.of(), found("18:30", "19:30"));
    }

    @Test
    void sharedStart() {
        assertEquals(List.of(), found("18:00", "19:00"));
        assertEquals(outside("18:00", "20:01"), found("18:00", "20:01"));
    }

    @Test
    void oneMinuteEarly() {
        assertEquals(outside("17:59", "19:00"), found("17:59", "19:00"));
    }

    @Test
    void touching() {
        assertEquals(outside("20:00", "21:00"), found("20:00", "21:00"));
        assertEquals(outside("17:00", "18:00"), found("17:00", "18:00"));
    }

    @Test
    void acrossMidnight() {
        assertEquals(List.of(), wanting(talk("22:00", "00:30"), LocalTime.of(21, 0), LocalTime.of(0, 30)).found());
        assertEquals(1, wanting(talk("22:00", "00:31"), LocalTime.of(21, 0), LocalTime.of(0, 30)).found().size());
        assertEquals(List.of(), wanting(talk("22:00", "21:00"), LocalTime.of(21, 0), LocalTime.of(21, 0)).found(), "a day and night");
    }

    @Test
    void acrossClockChange() {
        Editions night = edition("2027-03-24", "2027-04-02").judging(RuleKey.WANTED_TIME).defender("Ara").on("2027-03-28")
                .talk("Reus", "01:00", "03:00");
        assertEquals(List.of(), wanting(night, LocalTime.of(1, 0), LocalTime.of(3, 0)).found());
        assertEquals(1, wanting(night, LocalTime.of(1, 0), LocalTime.of(2, 59)).found().size());
    }

    @Test
    void onlyAStartOrOnlyAnEnd() {
        assertEquals(List.of(), wanting(talk("18:00", "23:00"), SIX, null).found());
        assertEquals(1, wanting(talk("17:59", "23:00"), SIX, null).found().size());
        assertEquals(List.of(), wanting(talk("09:00", "20:00"), null, EIGHT).found());
        assertEquals(1, wanting(talk("09:00", "20:01"), null, EIGHT).found().size());
    }

    @Test
    void aWantedDayIsKept() {
        LocalDate friday = THURSDAY.plusDays(1);
        assertEquals(List.of(), wanting(talk("18:00", "19:00"), null, null, friday, THURSDAY).found());
        assertEquals(List.of(new OutsideWantedDays(activityId("Reus"), THURSDAY, List.of(friday))),
                wanting(talk("18:00", "19:00"), null, null, friday).found());
    }

    @Test
    void theFirstAndTheLastDayOfAVisitOfEightAndOfTwelveDays() {
        for (String last : List.of("2027-04-14", "2027-04-18")) {
            LocalDate first = LocalDate.of(2027, 4, 7);
            Editions editions = wanting(edition("2027-04-07", last).judging(RuleKey.WANTED_TIME).defender("Ara").on(last)
                    .talk("Reus", "18:00", "19:00"), null, null, LocalDate.parse(last));
            assertEquals(List.of(), editions.found());
            assertEquals(List.of(new OutsideWantedDays(activityId("Reus"), LocalDate.parse(last), List.of(first))),
                    wanting(editions, null, null, first).found());
        }
    }

    @Test
    void theDayAndTheHourAreTwoThings() {
        assertEquals(2, wanting(talk("17:00", "19:00"), SIX, null, THURSDAY.plusDays(1)).found().size());
    }

    @Test
    void whoWantsNothingIsContent() {
        assertEquals(List.of(), wanting(talk("03:00", "05:00"), null, null).found());
    }
}
