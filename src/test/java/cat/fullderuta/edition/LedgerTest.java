package cat.fullderuta.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has which version, and what may be told of whom. */
class LedgerTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2027, 4, 2, 12, 0);
    private static final Recipient REUS = new Recipient.OfHost(Id.of("reus"));
    private static final Recipient ARA = new Recipient.OfDefender(Id.of("ara"));
    private static final Release FIRST = Release.of(1, NOON, "M.", "");
    private static final Release SECOND = Release.of(2, NOON.plusHours(1), "M.", "");

    private static Dispatch sent(String id, Release release, Recipient to) {
        return new Dispatch(Id.of(id), release.id(), to, Dispatch.Form.WORKBOOK, NOON, "M.");
    }

    @Test
    void numbersFollowEachOther() {
        assertEquals(1, Ledger.EMPTY.next(NOON, "M.", "").number());
        assertEquals(3, new Ledger(Register.of(List.of(SECOND, FIRST)), Register.empty(), Register.empty()).next(NOON, "M.", "").number());
        assertThrows(IllegalArgumentException.class, () -> Release.of(0, NOON, "M.", ""));
    }

    @Test
    void theVersionSomebodyHasIsTheNewestTheyWereSentInWhateverOrder() {
        var ledger = new Ledger(Register.of(List.of(FIRST, SECOND)), Register.of(List.of(sent("b", SECOND, REUS), sent("a", FIRST, REUS))),
                Register.empty());
        assertEquals(Optional.of(SECOND), ledger.findSentTo(REUS));
        assertEquals(Optional.empty(), ledger.findSentTo(ARA));
    }

    @Test
    void whatEverybodyMayKnowTheHostsMayToo() {
        var disclosure = new Disclosure(Set.of(), Set.of(Disclosure.Fact.ALIAS));
        assertTrue(disclosure.tellsHosts(Disclosure.Fact.ALIAS));
        assertFalse(disclosure.tellsHosts(Disclosure.Fact.COUNTRY));
        assertTrue(Disclosure.USUAL.tellsHosts(Disclosure.Fact.ALIAS));
        assertFalse(Disclosure.USUAL.tellsEverybody(Disclosure.Fact.ALIAS));
    }

    @Test
    void whatSomebodyWithdrewCountsForWhatWasFrozenBeforeToo() {
        var open = new Disclosure(Set.of(Disclosure.Fact.ALIAS, Disclosure.Fact.COUNTRY), Set.of(Disclosure.Fact.ALIAS));
        assertEquals(Disclosure.USUAL, open.and(Disclosure.USUAL));
        assertEquals(new Consents(Answer.NO, Answer.UNKNOWN, Answer.YES),
                new Consents(Answer.YES, Answer.UNKNOWN, Answer.YES).and(new Consents(Answer.NO, Answer.YES, Answer.YES)));
    }

    @Test
    void nobodyCountsFewerThanNobody() {
        assertThrows(IllegalArgumentException.class, () -> new FollowUp(-1, "", ""));
        assertEquals(0, new FollowUp(0, "", "").attended());
    }
}
