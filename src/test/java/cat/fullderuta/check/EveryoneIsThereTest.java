package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.HostFinding.NotEveryone;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An event for everyone has everyone who is here. */
class EveryoneIsThereTest {

    private static final List<Finding> BRUNA = List.of(new NotEveryone(activityId("Reus"), List.of(defenderId("Bruna"))));

    /** Bruna is let off. */
    private static Editions without(@Nullable String arrival, @Nullable String departure) {
        return araOnThursday(RuleKey.EVERYONE).talk("Reus", "18:00", "19:00").defender("Bruna")
                .last(it -> it.withInvitation(new Invitation.Everyone(List.of(defenderId("Bruna")))))
                .who(it -> it.withStay(new Stay(arrival == null ? null : at(arrival), "", departure == null ? null : at(departure), "")));
    }

    @Test
    void everyoneGoes() {
        assertEquals(List.of(), without(null, null).last(it -> it.withInvitation(new Invitation.Everyone(List.of()))).found());
    }

    @Test
    void whoIsLetOffIsTold() {
        assertEquals(BRUNA, without("2027-04-07 10:00", "2027-04-16 10:00").found());
        assertEquals(BRUNA, without(null, null).found(), "who may be here is told, too");
    }

    @Test
    void exactLimit() {
        assertEquals(BRUNA, without("2027-04-08 18:00", null).found());
        assertEquals(BRUNA, without(null, "2027-04-08 19:00").found());
    }

    @Test
    void whoArrivesOneMinuteLaterCannotCome() {
        assertEquals(List.of(), without("2027-04-08 18:01", null).found());
    }

    @Test
    void whoLeavesOneMinuteEarlierCannotStay() {
        assertEquals(List.of(), without(null, "2027-04-08 18:59").found());
    }

    @Test
    void acrossMidnight() {
        Editions night = without(null, "2027-04-09 00:30").last(it -> it.withStart(at("2027-04-08 23:30")));
        assertEquals(BRUNA, night.found());
        assertEquals(List.of(), night.last(it -> it.withLength(minutes(61))).found());
    }

    @Test
    void whoIsNoLongerInTheEditionIsNotMissed() {
        assertEquals(List.of(), without(null, null).last(it -> it.withInvitation(new Invitation.Everyone(List.of(defenderId("Zoe")))))
                .found());
    }

    @Test
    void anEventForSomeMissesNobody() {
        assertEquals(List.of(), without(null, null).last(it -> it.withInvitation(Invitation.ANYONE)).found());
    }

    @Test
    void whoCannotComeIsNotMissed() {
        assertEquals(List.of(), without(null, null).who(it -> it.withComing(false)).found());
    }
}
