package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding.OutsideVisit;
import cat.fullderuta.edition.ActivityType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Activities are within the days of the visit; a preparatory workshop may be before. */
class WithinVisitTest {

    private static final List<Finding> REUS_OUTSIDE =
            List.of(new OutsideVisit(activityId("Reus"), LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 16)));

    private static List<Finding> outside(Editions editions) {
        return editions.findings().list().stream().filter(OutsideVisit.class::isInstance).toList();
    }

    @Test
    void exact() {
        assertEquals(List.of(), outside(edition().defender("Ara").on("2027-04-07").talk("Reus", "00:00", "01:00")));
        assertEquals(List.of(), outside(edition().defender("Ara").on("2027-04-16").talk("Reus", "22:30", "00:00")));
    }

    @Test
    void oneMinuteBefore() {
        assertEquals(REUS_OUTSIDE, outside(edition().defender("Ara").on("2027-04-06").talk("Reus", "23:59", "01:00")));
    }

    @Test
    void oneMinuteAfter() {
        assertEquals(REUS_OUTSIDE, outside(edition().defender("Ara").on("2027-04-16").talk("Reus", "22:30", "00:01")));
    }

    @Test
    void aWorkshopMayBeBeforeButNotAfter() {
        assertEquals(List.of(), outside(edition().defender("Ara").on("2027-04-01").activity(ActivityType.WORKSHOP, "Reus", "10:00",
                "11:00")));
        assertEquals(REUS_OUTSIDE, outside(edition().defender("Ara").on("2027-04-17").activity(ActivityType.WORKSHOP, "Reus", "10:00",
                "11:00")));
    }

    @Test
    void aVisitOfOneDay() {
        assertEquals(List.of(), outside(edition("2027-04-07", "2027-04-07").defender("Ara").on("2027-04-07").talk("Reus", "09:00",
                "10:00")));
    }

    @Test
    void aVisitOfEightAndOfTwelveDays() {
        for (String last : List.of("2027-04-14", "2027-04-18")) {
            LocalDate day = LocalDate.parse(last);
            Editions editions = edition("2027-04-07", last).defender("Ara").on(last).talk("Reus", "22:30", "00:00");
            assertEquals(List.of(), outside(editions));
            assertEquals(List.of(new OutsideVisit(activityId("Reus"), LocalDate.of(2027, 4, 7), day)),
                    outside(editions.last(it -> it.withLength(minutes(91)))));
        }
    }

    @Test
    void aVisitThatEndsOnTheClockChange() {
        Editions editions = edition("2027-03-21", "2027-03-28").defender("Ara").on("2027-03-28").talk("Reus", "22:00", "00:00");
        assertEquals(List.of(), outside(editions));
        assertEquals(1, outside(editions.last(it -> it.withLength(minutes(121)))).size());
    }
}
