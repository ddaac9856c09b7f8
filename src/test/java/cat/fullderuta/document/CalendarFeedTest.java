package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private static final Instant NOW = Instant.parse("2027-03-30T08:15:00Z");

    /** Two talks in Reus, both Roure's, the second Alzina's too; Ona goes along to the first. */
    private static Fixture visit() {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .activity("school", ActivityType.SCHOOL_VISIT, REUS, FRIDAY, "09:30", 90, List.of(ROURE, ALZINA))
                .change("talk", it -> it.companions(List.of(ONA)));
    }

    private static CalendarFeed roures(Edition edition, Edition... sent) {
        return CalendarFeed.of(edition, new Recipient.OfDefender(ROURE), List.of(sent), NOW);
    }

    private static List<String> ids(List<Engagement> activities) {
        return activities.stream().map(it -> it.id().value()).toList();
    }

    private static UUID identity(CalendarFeed feed, String activity) {
        var all = new ArrayList<>(feed.planned());
        all.addAll(feed.cancelled());
        return feed.identify(all.stream().filter(it -> it.id().value().equals(activity)).findFirst().orElseThrow());
    }

    private static Edition released(Edition edition, int times) {
        Edition released = edition;
        for (int i = 0; i < times; i++) {
            Ledger ledger = released.ledger();
            released = released.withLedger(ledger.withReleases(ledger.releases().with(ledger.next(THURSDAY.atStartOfDay(), "Aina", ""))));
        }
        return released;
    }

    @Test
    void everyReaderGetsTheirOwnInTheirLanguageByStart() {
        Edition edition = visit().build();
        var host = CalendarFeed.of(edition, new Recipient.OfHost(REUS), List.of(), NOW);
        var alzina = CalendarFeed.of(edition, new Recipient.OfDefender(ALZINA), List.of(), NOW);
        var ona = CalendarFeed.of(edition, new Recipient.OfCompanion(ONA), List.of(), NOW);

        assertEquals(List.of("talk", "school"), ids(host.planned()));
        assertEquals(List.of("school"), ids(alzina.planned()));
        assertEquals(List.of("talk"), ids(ona.planned()));
        assertEquals(List.of("Reus", "Alzina", "Ona Camps"), List.of(host.reader(), alzina.reader(), ona.reader()));
        assertEquals(List.of(Language.CATALAN, Language.ENGLISH, Language.CATALAN),
                List.of(host.language(), alzina.language(), ona.language()));
        assertEquals(List.of("Roure"), alzina.planned().getFirst().defenders().stream().map(Engagement.Participant::alias).toList(),
                "the others, not oneself");
    }

    @Test
    void aMovedActivityKeepsItsIdentity() {
        var before = roures(visit().build());
        var after = roures(released(visit().change("talk", it -> it.start(FRIDAY.atTime(20, 0)).title("Una altra")).build(), 1));

        assertEquals(identity(before, "talk"), identity(after, "talk"));
        assertNotEquals(identity(before, "talk"), identity(before, "school"));
        assertEquals(List.of(), after.cancelled());
    }

    @Test
    void nobodyElsesCalendarCanOverwriteIt() {
        Edition edition = visit().build();
        var feeds = List.of(roures(edition), CalendarFeed.of(edition, new Recipient.OfHost(REUS), List.of(), NOW),
                CalendarFeed.of(edition, new Recipient.OfCompanion(ONA), List.of(), NOW),
                roures(edition.with(it -> it.id(Id.of("next year's copy")))));

        assertEquals(4, feeds.stream().map(feed -> identity(feed, "talk")).distinct().count());
    }

    @Test
    void theNumberIsThatOfTheNewestRelease() {
        assertEquals(0, roures(visit().build()).sequence());
        assertEquals(3, roures(released(visit().build(), 3)).sequence());
    }

    @Test
    void whatTheReaderWasToldAndIsNoMoreIsCancelledAsTheyKnewIt() {
        Edition sent = visit().build();
        for (Fixture now : List.of(visit().change("talk", it -> it.status(Status.CANCELLED).start(FRIDAY.atTime(8, 0))),
                visit().change("talk", it -> it.start(null)), visit().change("talk", it -> it.defenders(List.of(ALZINA))),
                visit().with(it -> it.withActivities(it.activities().without(Id.of("talk")))))) {
            var feed = roures(now.build(), sent);

            assertEquals(List.of("school"), ids(feed.planned()));
            assertEquals(List.of("talk"), ids(feed.cancelled()));
            assertEquals(THURSDAY.atTime(18, 30), feed.cancelled().getFirst().slot().start());
            assertEquals(identity(roures(sent), "talk"), identity(feed, "talk"));
        }
    }

    @Test
    void aCancellationIsRepeatedForWhoeverMissedTheCalendarThatToldIt() {
        Edition first = visit().build();
        Edition moved = visit().change("talk", it -> it.start(THURSDAY.atTime(19, 0))).build();
        Edition without = visit().change("talk", it -> it.start(null)).build();
        var feed = roures(without, first, moved, without);

        assertEquals(List.of("talk"), ids(feed.cancelled()));
        assertEquals(THURSDAY.atTime(19, 0), feed.cancelled().getFirst().slot().start(), "as they heard last");
        assertEquals(List.of(), roures(moved, first, moved, without).cancelled(), "it takes place again");
    }

    @Test
    void whatTheReaderNeverHeardOfIsNotCancelledToThem() {
        Edition sent = visit().with(it -> it.withActivities(it.activities().without(Id.of("talk")))).build();

        assertEquals(List.of(), roures(visit().change("talk", it -> it.status(Status.CANCELLED)).build(), sent).cancelled());
    }

    @Test
    void whoWasSentWhatNobodyNotedDownHearsOfEveryCancellation() {
        var feed = roures(visit().change("talk", it -> it.status(Status.CANCELLED)).change("school", it -> it.start(null)).build());

        assertEquals(List.of("talk"), ids(feed.cancelled()));
        assertEquals(List.of(), feed.planned());
        assertFalse(feed.isEmpty());
        assertTrue(roures(Fixture.edition().build()).isEmpty());
    }

    @Test
    void whoeverIsNotInTheEditionHasNoCalendarInIt() {
        var edition = visit().build();
        assertThrows(NoSuchElementException.class,
                () -> CalendarFeed.of(edition, new Recipient.OfHost(Id.of("elsewhere")), List.of(), NOW));
        assertThrows(IllegalArgumentException.class, () -> CalendarFeed.of(edition, new Recipient.Everybody(), List.of(), NOW));
    }

    @Test
    void anActivityWithoutAStartCannotStandInACalendar() {
        var edition = visit().waiting("later", ActivityType.MEAL, REUS).build();
        var waiting = HostItinerary.of(edition, REUS, Surroundings.of(edition)).unscheduled();
        var recipient = new Recipient.OfHost(REUS);

        assertEquals(List.of(), CalendarFeed.of(edition, recipient, "Reus", Language.CATALAN, NOW, waiting, List.of()).planned());
        var wrong = assertThrows(IllegalArgumentException.class, () -> new CalendarFeed(edition.id(), recipient, "", "Reus",
                Language.CATALAN, 0, NOW, waiting, List.of(), edition.office()));
        assertEquals("Activity later has no start, and a calendar cannot show it. Leave it out.", wrong.getMessage());
    }
}
