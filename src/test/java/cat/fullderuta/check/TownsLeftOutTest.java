package cat.fullderuta.check;

import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.hostId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.HostFinding.TownsWithout;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every town that takes part has something in the calendar. */
class TownsLeftOutTest {

    private static Editions twoWait() {
        return araOnThursday(RuleKey.TOWN_LEFT_OUT).waiting(ActivityType.PUBLIC_TALK, "Vic").waiting(ActivityType.PUBLIC_TALK, "Salt");
    }

    @Test
    void everyTownHasSomething() {
        assertEquals(List.of(), araOnThursday(RuleKey.TOWN_LEFT_OUT).talk("Reus", "18:00", "19:00").talk("Vic", "20:00", "21:00").found());
    }

    @Test
    void townsWithNothingAreToldTogether() {
        assertEquals(List.of(new TownsWithout(List.of(hostId("Vic"), hostId("Salt")))), twoWait().talk("Reus", "18:00", "19:00").found());
    }

    @Test
    void nothingIsPlannedYetAtAll() {
        assertEquals(List.of(), twoWait().found());
    }

    @Test
    void onlyTownsAreCounted() {
        assertEquals(List.of(new TownsWithout(List.of(hostId("Vic")))),
                twoWait().host(it -> it.withKind(Host.Kind.ORGANISATION)).talk("Reus", "18:00", "19:00").found());
    }

    @Test
    void whatIsCancelledOrOfNobodyFillsNoTown() {
        assertEquals(List.of(new TownsWithout(List.of(hostId("Vic")))), araOnThursday(RuleKey.TOWN_LEFT_OUT).talk("Reus", "18:00", "19:00")
                .talk("Vic", "20:00", "21:00").last(it -> it.withStatus(Status.CANCELLED)).found());
        assertEquals(List.of(new TownsWithout(List.of(hostId("Reus")))), araOnThursday(RuleKey.TOWN_LEFT_OUT).talk("Reus", "18:00", "19:00")
                .last(it -> it.withHost(null)).found());
    }
}
