package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.StayFinding.TightArrival;
import cat.fullderuta.check.StayFinding.TightDeparture;
import cat.fullderuta.check.StayFinding.UnknownTerminal;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.travel.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody who lands at half past eleven is in Reus then. The way from the airport to Reus is entered: 80 minutes; 15 are added. */
class StayTransferTest {

    private static final Stay STAY = new Stay(at("2027-04-08 11:30"), "Aeroport, T1", at("2027-04-15 18:00"), "Aeroport, T1");

    private static Editions ara(Stay stay) {
        return edition().judging(RuleKey.TRANSFER).defender("Ara").who(it -> it.withStay(stay)).way("El Prat de Llobregat", "Reus", 80);
    }

    private static TightArrival arrival(int available) {
        return new TightArrival(activityId("Reus"), defenderId("Ara"), "Aeroport, T1", at("2027-04-08 11:30"), minutes(available),
                minutes(80), minutes(15), Estimate.Confidence.EXACT);
    }

    private static TightDeparture departure(int available) {
        return new TightDeparture(activityId("Reus"), defenderId("Ara"), "Aeroport, T1", at("2027-04-15 18:00"), minutes(available),
                minutes(80), minutes(15), Estimate.Confidence.EXACT);
    }

    @Test
    void exact() {
        assertEquals(List.of(), ara(STAY).on("2027-04-08").talk("Reus", "13:05", "14:00").findings().list());
        assertEquals(List.of(), ara(STAY).on("2027-04-15").talk("Reus", "15:00", "16:25").findings().list());
    }

    @Test
    void oneMinuteShort() {
        assertEquals(List.of(arrival(94)), ara(STAY).on("2027-04-08").talk("Reus", "13:04", "14:00").findings().list());
        assertEquals(List.of(departure(94)), ara(STAY).on("2027-04-15").talk("Reus", "15:00", "16:26").findings().list());
        assertEquals(minutes(1), arrival(94).shortBy());
    }

    @Test
    void fiveMinutesAfterLandingAndBeforeTheFlight() {
        assertEquals(List.of(arrival(5)), ara(STAY).on("2027-04-08").talk("Reus", "11:35", "12:30").findings().list());
        assertEquals(List.of(departure(5)), ara(STAY).on("2027-04-15").talk("Reus", "17:00", "17:55").findings().list());
    }

    @Test
    void itIsAClash() {
        assertEquals(Severity.CLASH, ara(STAY).on("2027-04-08").talk("Reus", "11:35", "12:30").findings().findWorst().orElseThrow());
    }

    @Test
    void whatIsBeforeTheArrivalIsAnotherFinding() {
        assertEquals(List.of(), ara(STAY).on("2027-04-08").talk("Reus", "11:00", "12:00").findings().list());
        assertEquals(List.of(), ara(STAY).on("2027-04-15").talk("Reus", "17:30", "18:30").findings().list());
    }

    @Test
    void otherDaysAreNoMatterOfTheArrival() {
        assertEquals(List.of(), ara(STAY).on("2027-04-09").talk("Reus", "00:30", "01:30").on("2027-04-14").talk("Vic", "18:00", "19:00")
                .findings().list());
    }

    @Test
    void aPlaceThatIsNoPlaceIsToldAndIsNoClash() {
        Stay unclear = new Stay(at("2027-04-08 11:30"), "amb la Mireia", at("2027-04-15 18:00"), "");
        Findings findings = ara(unclear).on("2027-04-08").talk("Reus", "13:00", "14:00").on("2027-04-15").talk("Vic", "12:00", "14:00")
                .findings();
        assertEquals(List.of(new UnknownTerminal(defenderId("Ara"), List.of(activityId("Reus"), activityId("Vic")))), findings.list());
        assertEquals(Severity.UNKNOWN, findings.findWorst().orElseThrow());
    }

    @Test
    void hoursLaterAnUnclearPlaceNoLongerMatters() {
        Stay unclear = new Stay(at("2027-04-08 11:30"), "", null, "");
        assertEquals(List.of(), ara(unclear).on("2027-04-08").talk("Reus", "16:30", "17:30").findings().list());
    }

    @Test
    void withinATownThereIsAShortWay() {
        Stay here = new Stay(at("2027-04-08 11:30"), "Estació de Reus", null, "");
        assertEquals(List.of(new TightArrival(activityId("Reus"), defenderId("Ara"), "Estació de Reus", at("2027-04-08 11:30"), minutes(20),
                minutes(13), minutes(15), Estimate.Confidence.APPROXIMATE)),
                ara(here).on("2027-04-08").talk("Reus", "11:50", "12:30").findings().list());
    }
}
