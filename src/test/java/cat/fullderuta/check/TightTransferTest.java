package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionResource;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Finding.UnknownTransfer;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.travel.Estimate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Between two places there is time for the way and the edition's 15 minutes. */
class TightTransferTest {

    private static List<Finding> transfers(Editions editions) {
        return editions.findings().list().stream().filter(it -> it instanceof TooTightTransfer || it instanceof UnknownTransfer).toList();
    }

    /** Ara's, on the entered way of 80 minutes. */
    private static TooTightTransfer reusToMataro(long available) {
        return new TooTightTransfer(defenderResource("Ara"), activityId("Reus"), activityId("Mataró"), minutes(available), minutes(80),
                minutes(15), false);
    }

    private static UnknownTransfer unknown(String from, String to) {
        return new UnknownTransfer(defenderResource("Ara"), activityId(from), activityId(to));
    }

    private static Editions araOnThursday() {
        return edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08");
    }

    @Test
    void thirtyFiveMinutesShort() {
        Editions editions = araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:00", "14:30");
        assertEquals(List.of(reusToMataro(60)), transfers(editions));
        assertEquals(minutes(35), reusToMataro(60).shortBy());
        assertEquals(editions.findings().listFor(activityId("Reus")), editions.findings().listFor(activityId("Mataró")),
                "shown on both sides");
    }

    @Test
    void exactLimit() {
        assertEquals(List.of(), transfers(araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:35", "15:00")));
    }

    @Test
    void oneMinuteOver() {
        assertEquals(List.of(reusToMataro(94)), transfers(araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:34",
                "15:00")));
    }

    @Test
    void theBufferIsTheEditions() {
        Edition edition = araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:34", "15:00").get();
        RuleSettings noBuffer = edition.rules().withTransferBuffer(minutes(14));
        assertEquals(List.of(), Checker.check(timetable(edition.withRules(noBuffer))).list());
    }

    @Test
    void touchingInAnotherTown() {
        assertEquals(List.of(reusToMataro(0)), transfers(araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "12:00",
                "13:00")));
    }

    @Test
    void touchingInTheSameVenue() {
        assertEquals(List.of(), transfers(araOnThursday().school("Reus", "10:00", "11:00").venue("Auditori").school("Reus", "11:00",
                "12:00").venue("Auditori")));
    }

    @Test
    void touchingInTheSameVenueOfWhichNobodyKnowsTheTown() {
        assertEquals(List.of(), transfers(araOnThursday().school(SOMEWHERE, "10:00", "11:00").venue("Auditori")
                .school(SOMEWHERE, "11:00", "12:00").venue("Auditori")));
    }

    @Test
    void anotherVenueOfTheTownIsAShortWay() {
        assertEquals(List.of(new TooTightTransfer(defenderResource("Ara"), activityId("Reus"), activityId("Reus 2"), minutes(27),
                minutes(13), minutes(15), true)),
                transfers(araOnThursday().school("Reus", "10:00", "11:00").venue("Institut").talk("Reus", "11:27",
                        "12:00").venue("Biblioteca")));
        assertEquals(List.of(), transfers(araOnThursday().school("Reus", "10:00", "11:00").venue("Institut").talk("Reus", "11:28",
                "12:00").venue("Biblioteca")));
    }

    @Test
    void anUnknownVenueOfTheTownIsAShortWayToo() {
        TooTightTransfer tight = new TooTightTransfer(defenderResource("Ara"), activityId("Reus"), activityId("Reus 2"), minutes(20),
                minutes(13), minutes(15), true);
        assertEquals(List.of(tight), transfers(araOnThursday().school("Reus", "10:00", "11:00").talk("Reus", "11:20", "12:00")));
        assertEquals(List.of(tight), transfers(araOnThursday().school("Reus", "10:00", "11:00").venue("Institut").talk("Reus", "11:20",
                "12:00")));
    }

    @Test
    void aVenueInAnotherTownCountsAndNotItsHostsTown() {
        assertEquals(List.of(new TooTightTransfer(defenderResource("Ara"), activityId("Reus"), activityId("Barcelona"), minutes(60),
                minutes(80), minutes(15), false)),
                transfers(araOnThursday().school("Reus", "10:30", "12:00").talk("Barcelona", "13:00", "14:00").venue("Tecnocampus",
                        "Mataró")));
    }

    @Test
    void anEstimateIsMarkedAsSuch() {
        List<Finding> found = transfers(edition().defender("Ara").on("2027-04-08").school("Reus", "10:30", "12:00").talk("Mataró",
                "13:00", "14:00"));
        assertEquals(1, found.size());
        assertTrue(((TooTightTransfer) found.getFirst()).approximate());
        assertEquals(Estimate.Confidence.LOW, ((TooTightTransfer) found.getFirst()).confidence(), "over 100 km");
    }

    @Test
    void acrossMidnight() {
        assertEquals(List.of(reusToMataro(60)), transfers(araOnThursday().meal("Reus", "22:00", "00:30").on("2027-04-09").talk("Mataró",
                "01:30", "02:30")));
    }

    @Test
    void overTheNight() {
        assertEquals(List.of(), transfers(araOnThursday().meal("Reus", "22:00", "00:30").on("2027-04-09").talk("Mataró", "09:30",
                "10:30")));
    }

    @Test
    void acrossClockChange() {
        // Hours are those on the wall: from 1:30 to 3:00 they write 90 minutes.
        assertEquals(List.of(reusToMataro(90)), transfers(edition("2027-03-24", "2027-04-02").way("Reus", "Mataró", 80).defender("Ara")
                .on("2027-03-28").meal("Reus", "00:00", "01:30").talk("Mataró", "03:00", "04:00")));
    }

    @Test
    void theWayBackIsCheckedToo() {
        assertEquals(List.of(new TooTightTransfer(defenderResource("Ara"), activityId("Mataró"), activityId("Reus"), minutes(60),
                minutes(80), minutes(15), false)),
                transfers(araOnThursday().school("Mataró", "10:30", "12:00").talk("Reus", "13:00", "14:00")));
    }

    @Test
    void ofThreeInARowEachStepIsCheckedOnce() {
        assertEquals(Set.of(reusToMataro(60), new TooTightTransfer(defenderResource("Ara"), activityId("Mataró"), activityId("Reus 2"),
                minutes(30), minutes(80), minutes(15), false)),
                Set.copyOf(transfers(araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:00", "14:00").talk("Reus",
                        "14:30", "15:30"))));
    }

    @Test
    void ofTwoThatOverlapBothAreFollowed() {
        // Reus ends before Barcelona does, within it; when Barcelona goes, the way from Reus must not come as a surprise.
        List<Finding> found = transfers(araOnThursday().school("Barcelona", "09:00", "12:00").school("Reus", "10:00", "11:45")
                .talk("Mataró", "13:00", "14:00"));
        assertEquals(List.of(reusToMataro(75)), found);
    }

    @Test
    void ofTwoThatOverlapBothAreReached() {
        List<Finding> found = transfers(araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:00", "14:00")
                .talk("Tarragona", "12:45", "15:00"));
        assertEquals(List.of(reusToMataro(60)), found);
    }

    @Test
    void anUnknownPlaceIsToldAndIsNoClash() {
        assertEquals(List.of(unknown("Reus", SOMEWHERE)), transfers(araOnThursday().school("Reus", "10:30", "12:00").talk(SOMEWHERE,
                "13:00", "14:00")));
        assertTrue(unknown("Reus", SOMEWHERE).isUnknown());
    }

    @Test
    void anUnknownPlaceInBetweenHidesNoClash() {
        assertEquals(Set.of(reusToMataro(60), unknown("Reus", SOMEWHERE), unknown(SOMEWHERE, "Mataró")),
                Set.copyOf(transfers(araOnThursday().school("Reus", "10:30", "12:00").talk(SOMEWHERE, "12:10", "12:40").talk("Mataró",
                        "13:00", "14:00"))));
    }

    @Test
    void ofSeveralUnknownPlacesOnlyEachStepIsTold() {
        assertEquals(Set.of(unknown(SOMEWHERE, SOMEWHERE + " 2"), unknown(SOMEWHERE + " 2", SOMEWHERE + " 3")),
                Set.copyOf(transfers(araOnThursday().talk(SOMEWHERE, "10:00", "11:00").talk(SOMEWHERE, "12:00", "13:00").talk(SOMEWHERE,
                        "14:00", "15:00"))));
    }

    @Test
    void anUnknownWayDoesNotMatterFromOneDayToTheNext() {
        assertEquals(List.of(), transfers(araOnThursday().talk("Reus", "19:00", "21:00").on("2027-04-09").talk(SOMEWHERE, "09:00",
                "10:00")));
        assertEquals(List.of(unknown("Reus", SOMEWHERE)),
                transfers(araOnThursday().talk("Reus", "19:00", "21:00").on("2027-04-09").talk(SOMEWHERE, "08:59", "10:00")));
    }

    @Test
    void companionsTravelToo() {
        assertEquals(List.of(new TooTightTransfer(companionResource("Pau"), activityId("Reus"), activityId("Mataró"), minutes(60),
                minutes(80), minutes(15), false)),
                transfers(araOnThursday().school("Reus", "10:30", "12:00").companion("Pau").defender("Bruna").talk("Mataró", "13:00",
                        "14:00").companion("Pau")));
    }

    @Test
    void eachDefenderOfBothIsTold() {
        assertEquals(2, transfers(araOnThursday().school("Reus", "10:30", "12:00").together("Bruna").together("Carles")
                .talk("Mataró", "13:00", "14:00").together("Bruna")).size());
    }

    @Test
    void tryingAnActivityDoesNotTravelFromItself() {
        Edition edition = araOnThursday().school("Reus", "10:30", "12:00").talk("Mataró", "13:00", "14:30").get();
        Fit later = Fit.of(edition.activities().get(activityId("Mataró")), at("2027-04-08 13:35"), List.of(defenderId("Ara")),
                timetable(edition));
        assertEquals(List.of(), later.findings().list());
        Fit tooEarly = Fit.of(edition.activities().get(activityId("Mataró")), at("2027-04-08 13:30"), List.of(defenderId("Ara")),
                timetable(edition));
        assertEquals(List.of(reusToMataro(90)), tooEarly.findings().list());
    }
}
