package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding.AfterDeparture;
import cat.fullderuta.check.Finding.BeforeArrival;
import cat.fullderuta.check.Finding.NotComing;
import cat.fullderuta.check.Finding.UnknownStay;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing before a defender's arrival, nothing after the departure. */
class WithinStayTest {

    private static final Stay STAY = new Stay(at("2027-04-08 11:30"), "el Prat", at("2027-04-15 18:00"), "el Prat");

    private static Editions ara(Stay stay) {
        return edition().judging(RuleKey.STAY).defender("Ara").who(it -> it.withStay(stay));
    }

    private static BeforeArrival before(String town) {
        return new BeforeArrival(activityId(town), defenderId("Ara"), at("2027-04-08 11:30"));
    }

    private static AfterDeparture after(String town) {
        return new AfterDeparture(activityId(town), defenderId("Ara"), at("2027-04-15 18:00"));
    }

    @Test
    void exact() {
        assertEquals(List.of(), ara(STAY).on("2027-04-08").talk("Reus", "11:30", "12:30").on("2027-04-15").talk("Reus", "17:00",
                "18:00").findings().list());
    }

    @Test
    void oneMinuteBefore() {
        assertEquals(List.of(before("Reus")), ara(STAY).on("2027-04-08").talk("Reus", "11:29", "12:30").findings().list());
    }

    @Test
    void oneMinuteAfter() {
        assertEquals(List.of(after("Reus")), ara(STAY).on("2027-04-15").talk("Reus", "17:00", "18:01").findings().list());
    }

    @Test
    void acrossMidnight() {
        Stay night = new Stay(null, "", at("2027-04-16 00:15"), "");
        assertEquals(List.of(new AfterDeparture(activityId("Reus"), defenderId("Ara"), at("2027-04-16 00:15")),
                new UnknownStay(defenderId("Ara"), List.of(activityId("Reus")))),
                ara(night).on("2027-04-15").meal("Reus", "22:00", "00:30").findings().list());
    }

    @Test
    void unknownIsToldAndIsNoClash() {
        Findings findings = ara(Stay.UNKNOWN).on("2027-04-08").talk("Reus", "11:00", "12:00").findings();
        assertEquals(List.of(new UnknownStay(defenderId("Ara"), List.of(activityId("Reus")))), findings.list());
        assertEquals(Severity.UNKNOWN, findings.findWorst().orElseThrow());
    }

    @Test
    void theEndThatIsKnownIsChecked() {
        Stay half = new Stay(at("2027-04-08 11:30"), "", null, "");
        assertEquals(List.of(before("Reus"), new UnknownStay(defenderId("Ara"), List.of(activityId("Reus")))),
                ara(half).on("2027-04-08").talk("Reus", "11:00", "12:00").findings().list());
    }

    @Test
    void onlyTheOneWhoIsNotThereYetIsTold() {
        assertEquals(List.of(before("Reus")), ara(STAY).on("2027-04-08").talk("Reus", "10:00", "11:00")
                .together("Bruna").findings().list());
    }

    @Test
    void acrossClockChange() {
        Stay stay = new Stay(at("2027-03-28 03:00"), "", at("2027-03-28 04:00"), "");
        Editions night = edition("2027-03-24", "2027-04-02").judging(RuleKey.STAY).defender("Ara").who(it -> it.withStay(stay)).on("2027-03-28")
                .talk("Reus", "03:00", "04:00");
        assertEquals(List.of(), night.found());
        assertEquals(2, night.last(it -> it.withStart(at("2027-03-28 02:59")).withLength(minutes(62))).found().size());
    }

    @Test
    void theWholeOfAVisitOfEightAndOfTwelveDays() {
        for (String last : List.of("2027-04-14", "2027-04-18")) {
            Editions editions = edition("2027-04-07", last).judging(RuleKey.VISIT_DAYS, RuleKey.STAY).defender("Ara").on("2027-04-07").talk("Reus", "00:00", "01:00").on(last)
                    .talk("Vic", "22:00", "00:00");
            assertEquals(List.of(), editions.found());
        }
    }

    @Test
    void whoCannotComeIsToldOnWhateverStillCountsOnThemAndOnNothingElse() {
        Editions two = edition().judging(RuleKey.values()).defender("Ara").who(it -> it.withComing(false)).on("2027-04-08")
                .talk("Reus", "10:00", "11:00").talk("Girona", "10:30", "11:30");
        assertEquals(List.of(new NotComing(activityId("Reus"), defenderId("Ara")), new NotComing(activityId("Girona"), defenderId("Ara"))),
                two.findings().list(Severity.CLASH), "nobody can be in two places who is in none");
        assertEquals(List.of(), two.found().stream().filter(it -> !(it instanceof NotComing))
                .filter(it -> it.findDefender(List.of(defenderId("Ara"))).isPresent()).toList(), "no other rule speaks of them");
        assertEquals(List.of(), edition().defender("Bruna").on("2027-04-08").meal("Reus", "20:00", "21:00").everyone()
                .defender("Ara").who(it -> it.withComing(false)).found(), "everyone is everyone who comes");
    }
}
