package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.PAU;
import static cat.fullderuta.document.Fixture.RADIO;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static cat.fullderuta.document.Standing.State.CHANGED;
import static cat.fullderuta.document.Standing.State.CURRENT;
import static cat.fullderuta.document.Standing.State.NEVER;
import static cat.fullderuta.document.Standing.State.NEWER;
import static cat.fullderuta.document.Standing.State.NOTHING;
import static cat.fullderuta.document.Standing.State.UNCHANGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has which version, and who is to be told: nobody is bothered for nothing, nobody whose part changed is forgotten. */
class StandingTest {

    private static final Recipient TO_REUS = new Recipient.OfHost(REUS);
    private static final Recipient TO_GRANOLLERS = new Recipient.OfHost(GRANOLLERS);
    private static final Recipient TO_RADIO = new Recipient.OfHost(RADIO);
    private static final Recipient TO_ROURE = new Recipient.OfDefender(ROURE);
    private static final Recipient TO_ALZINA = new Recipient.OfDefender(ALZINA);
    private static final Recipient TO_OLIVERA = new Recipient.OfDefender(OLIVERA);
    private static final Recipient TO_ONA = new Recipient.OfCompanion(ONA);
    private static final Recipient TO_PAU = new Recipient.OfCompanion(PAU);
    private static final LocalDateTime NOON = LocalDateTime.of(2027, 4, 1, 12, 0);

    private final Map<Release, Edition> archive = new HashMap<>();
    private Edition draft = edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA))
            .activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "09:30", 60, List.of(ROURE)).build();

    private Release release() {
        Release release = draft.ledger().next(NOON, "Mireia", "");
        archive.put(release, draft);
        draft = new Change.PutRelease(release).applyTo(draft);
        return release;
    }

    private void send(Release release, Recipient... to) {
        draft = new Change.Send(Stream.of(to).map(it -> new Dispatch(Id.random(), release.id(), it, Dispatch.Form.EMAIL,
                NOON.plusHours(draft.ledger().dispatches().size()), "Mireia")).toList()).applyTo(draft);
    }

    private void talkAt(int hour) {
        draft = draft.withActivities(draft.activities().with(draft.activities().get(Id.of("talk")).withStart(THURSDAY.atTime(hour, 0))));
    }

    private Map<Recipient, Standing.State> states(Edition version, int number) {
        var states = new LinkedHashMap<Recipient, Standing.State>();
        Standing.list(version, number, draft.ledger(), archive::get).forEach(it -> states.put(it.recipient(), it.state()));
        return states;
    }

    @Test
    void beforeAnythingIsSentOnlyThoseWithAPartAreToBeWrittenTo() {
        Release first = release();
        assertEquals(Map.of(TO_REUS, NEVER, TO_GRANOLLERS, NEVER, TO_RADIO, NOTHING, TO_ROURE, NEVER, TO_ALZINA, NEVER, TO_OLIVERA, NEVER,
                TO_ONA, NOTHING, TO_PAU, NOTHING), states(archive.get(first), 1));
    }

    @Test
    void afterAChangeThoseWhoHaveTheOldVersionAreToldAndTheOthersAreLeftInPeace() {
        send(release(), TO_REUS, TO_GRANOLLERS, TO_ALZINA, TO_ROURE);
        talkAt(19);
        assertEquals(Map.of(TO_REUS, CHANGED, TO_GRANOLLERS, UNCHANGED, TO_RADIO, NOTHING, TO_ROURE, UNCHANGED, TO_ALZINA, CHANGED,
                TO_OLIVERA, NEVER, TO_ONA, NOTHING, TO_PAU, NOTHING), states(draft, 0), "against the draft");
        Release second = release();
        send(second, TO_REUS);
        assertEquals(CURRENT, states(archive.get(second), 2).get(TO_REUS));
        assertEquals(CHANGED, states(archive.get(second), 2).get(TO_ALZINA));
        assertEquals(NEWER, states(archive.get(draft.ledger().releases().list().getFirst()), 1).get(TO_REUS));
    }

    @Test
    void whoeverMissedAVersionIsToldAllSinceTheOneTheyHave() {
        send(release(), TO_REUS);
        talkAt(19);
        release();
        talkAt(18);
        Release third = release();
        Standing reus = Standing.list(archive.get(third), 3, draft.ledger(), archive::get).getFirst();
        assertEquals(UNCHANGED, reus.state(), "back where it was: they need not know of the detour");
        assertEquals(1, reus.has().orElseThrow().number());
        assertEquals(NOON, reus.sent().orElseThrow().at());
    }

    @Test
    void whoeverLeftTheVisitIsToldOnceAndThenForgotten() {
        send(release(), TO_REUS);
        draft = draft.withActivities(draft.activities().without(Id.of("talk"))).withHosts(draft.hosts().without(REUS));
        Release second = release();
        Standing reus = Standing.list(archive.get(second), 2, draft.ledger(), archive::get).stream()
                .filter(it -> it.recipient().equals(TO_REUS)).findFirst().orElseThrow();
        assertEquals(CHANGED, reus.state());
        assertEquals("Reus", reus.addressee().name());
        send(second, TO_REUS);
        assertEquals(CURRENT, states(archive.get(second), 2).get(TO_REUS));
        release();
        assertFalse(states(draft, 3).containsKey(TO_REUS));
    }

    @Test
    void theLastTimeAVersionWentOutCounts() {
        Release first = release();
        send(first, TO_REUS);
        send(first, TO_REUS);
        assertEquals(NOON.plusHours(1), Standing.list(archive.get(first), 1, draft.ledger(), archive::get).getFirst()
                .sent().orElseThrow().at());
    }

    @Test
    void whoCannotComeIsNotOnTheListAnyMoreAndGetsNothing() {
        send(release(), TO_ROURE, TO_GRANOLLERS);
        draft = draft.withDefenders(draft.defenders().with(draft.defenders().get(ROURE).withComing(false)));
        Map<Recipient, Standing.State> states = states(draft, 0);
        assertFalse(states.containsKey(TO_ROURE));
        assertEquals(CHANGED, states.get(TO_GRANOLLERS));
        assertFalse(Addressee.list(draft).contains(TO_ROURE));
        assertEquals(List.of("Alzina", "Olivera"), EditionGrid.of(draft, Surroundings.of(draft)).rows().stream()
                .map(EditionGrid.Row::defender).filter(it -> !it.isEmpty()).toList());
        assertEquals(List.of(), DefenderItinerary.of(draft, ROURE, Surroundings.of(draft)).days().stream()
                .flatMap(day -> day.listEngagements().stream()).toList());
    }
}
