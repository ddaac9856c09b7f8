package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.companionResource;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding.OutsideAvailability;
import cat.fullderuta.check.Finding.Unavailable;
import cat.fullderuta.check.Finding.UnknownAvailability;
import cat.fullderuta.edition.Availability;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People are asked only for hours at which they can. */
class WithinAvailabilityTest {

    private static final Availability DOCTOR = Availability.unavailable(span("2027-04-08 10:00", "2027-04-08 12:00"), "");
    private static final List<Finding> UNAVAILABLE = List.of(new Unavailable(activityId("Reus"), defenderResource("Ara"), DOCTOR));
    private static final List<Finding> NOT_OFFERED = List.of(new OutsideAvailability(activityId("Reus"), defenderResource("Ara")));

    private static List<Finding> found(List<Availability> stated, String from, String to) {
        return edition().defender("Ara").who(it -> it.withAvailability(stated)).on("2027-04-08").talk("Reus", from, to).findings().list();
    }

    private static Availability offered(String from, String to) {
        return Availability.available(span("2027-04-08 " + from, "2027-04-08 " + to), "");
    }

    @Test
    void exact() {
        assertEquals(UNAVAILABLE, found(List.of(DOCTOR), "10:00", "12:00"));
        assertEquals(List.of(), found(List.of(offered("10:00", "12:00")), "10:00", "12:00"));
    }

    @Test
    void touching() {
        assertEquals(List.of(), found(List.of(DOCTOR), "09:00", "10:00"));
        assertEquals(List.of(), found(List.of(DOCTOR), "12:00", "13:00"));
    }

    @Test
    void oneMinuteOver() {
        assertEquals(UNAVAILABLE, found(List.of(DOCTOR), "09:00", "10:01"));
        assertEquals(UNAVAILABLE, found(List.of(DOCTOR), "11:59", "13:00"));
        assertEquals(NOT_OFFERED, found(List.of(offered("10:00", "12:00")), "09:59", "11:00"));
        assertEquals(NOT_OFFERED, found(List.of(offered("10:00", "12:00")), "11:00", "12:01"));
    }

    @Test
    void contained() {
        assertEquals(UNAVAILABLE, found(List.of(DOCTOR), "10:30", "11:00"));
        assertEquals(List.of(), found(List.of(offered("10:00", "12:00")), "10:30", "11:00"));
    }

    @Test
    void acrossMidnight() {
        Availability night = Availability.unavailable(span("2027-04-09 00:00", "2027-04-09 08:00"), "");
        assertEquals(List.of(new Unavailable(activityId("Reus"), defenderResource("Ara"), night)), found(List.of(night), "22:00", "00:30"));
    }

    @Test
    void whoStatedNothingCanAtAnyHour() {
        assertEquals(List.of(), found(List.of(), "22:00", "23:00"));
    }

    @Test
    void offeredHoursThatTouchAreOne() {
        assertEquals(List.of(), found(List.of(offered("12:00", "14:00"), offered("10:00", "12:00")), "11:00", "13:00"));
    }

    @Test
    void offeredHoursWithAGapAreTwo() {
        assertEquals(NOT_OFFERED, found(List.of(offered("10:00", "12:00"), offered("12:01", "14:00")), "11:00", "13:00"));
    }

    @Test
    void anOfferDoesNotLiftWhatIsExcluded() {
        assertEquals(UNAVAILABLE, found(List.of(offered("08:00", "20:00"), DOCTOR), "11:00", "13:00"));
    }

    @Test
    void eachExcludedSpanIsTold() {
        Availability rest = Availability.unavailable(span("2027-04-08 12:30", "2027-04-08 14:00"), "");
        assertEquals(2, found(List.of(DOCTOR, rest), "11:00", "13:00").size());
    }

    @Test
    void companion() {
        Editions editions = edition().defender("Ara").on("2027-04-08").talk("Reus", "11:00", "13:00").companion("Pau")
                .companion("Pau", it -> it.withAvailability(List.of(DOCTOR)));
        assertEquals(List.of(new Unavailable(activityId("Reus"), companionResource("Pau"), DOCTOR)), editions.findings().list());
    }

    @Test
    void sharedStart() {
        assertEquals(UNAVAILABLE, found(List.of(DOCTOR), "10:00", "11:00"));
        assertEquals(NOT_OFFERED, found(List.of(offered("10:00", "12:00")), "10:00", "12:01"));
    }

    @Test
    void offeredHoursWithinOthersEndNothing() {
        assertEquals(List.of(), found(List.of(offered("10:00", "14:00"), offered("11:00", "12:00")), "10:00", "14:00"));
    }

    @Test
    void acrossClockChange() {
        Availability night = Availability.available(span("2027-03-28 01:00", "2027-03-28 04:00"), "");
        Editions editions = edition("2027-03-24", "2027-04-02").defender("Ara").who(it -> it.withAvailability(List.of(night)))
                .on("2027-03-28").talk("Reus", "01:00", "04:00");
        assertEquals(List.of(), editions.found());
        assertEquals(NOT_OFFERED, editions.last(it -> it.withLength(minutes(181))).found());
    }

    @Test
    void ofACompanionWhoSaidNothingNobodyKnows() {
        Editions editions = edition().defender("Ara").on("2027-04-08").talk("Reus", "11:00", "13:00").companion("Pau")
                .companion("Pau", it -> it.withAvailability(List.of())).on("2027-04-09").talk("Vic", "11:00", "13:00").companion("Pau");
        assertEquals(List.of(new UnknownAvailability(companionId("Pau"), List.of(activityId("Reus"), activityId("Vic")))), editions.found());
        assertEquals(Optional.of(Severity.UNKNOWN), editions.findings().findWorst());
    }
}
