package cat.fullderuta.session;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.travel.Gazetteer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The open edition: applied, checked, told and saved. */
class SessionTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-04-01T08:30:00Z"), ZoneId.of("Europe/Madrid"));
    private static final SaveState SAVED = new SaveState.Saved(LocalTime.of(10, 30));
    private static final Edition EDITION = edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08")
            .school("Reus", "10:30", "12:00").talk("Mataró", "17:00", "18:30").get();

    private final List<Edition> written = Collections.synchronizedList(new ArrayList<>());
    private final List<SaveState> told = Collections.synchronizedList(new ArrayList<>());

    private Session open(Consumer<Edition> writer) {
        Session session = Session.of(EDITION, Gazetteer.standard(), writer, Runnable::run, CLOCK);
        session.saveStateProperty().addListener((property, before, now) -> told.add(now));
        return session;
    }

    private static Change moveMataroTo(String hour) {
        return new Change.Schedule(activityId("Mataró"), at("2027-04-08 " + hour), List.of(defenderId("Ara")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aChangeIsAppliedCheckedToldAndSaved() {
        List<Session.State> seen = new ArrayList<>();
        try (Session session = open(written::add)) {
            session.stateProperty().addListener((property, before, now) -> seen.add(now));
            session.apply(moveMataroTo("13:00"));
            assertEquals(at("2027-04-08 13:00"), session.edition().activities().get(activityId("Mataró")).start());
            assertInstanceOf(Finding.TooTightTransfer.class, session.state().findings().list().getFirst());
            assertEquals(session.edition(), session.state().timetable().edition());
            assertEquals(SAVED, session.awaitSaved());
            assertEquals(List.of(session.state()), seen);
            assertEquals(List.of(session.edition()), written);
        }
        assertEquals(List.of(new SaveState.Saving(), SAVED), told);
    }

    @Test
    void whatHasLeftTheOfficeStaysKnownWhateverIsUndone() {
        try (Session session = open(written::add)) {
            session.apply(moveMataroTo("13:00"));
            Edition moved = session.edition();
            Release release = moved.ledger().next(at("2027-04-02 12:00"), "M.", "");
            session.archive().freeze(release, moved);
            session.apply(new Change.PutRelease(release));
            session.apply(new Change.Send(List.of(new Dispatch(Id.of("d"), release.id(), new Recipient.Everybody(), Dispatch.Form.PDF,
                    release.at(), "M."))));
            Ledger sent = session.edition().ledger();
            session.undo();
            assertEquals(EDITION.withLedger(sent.withAlterations(Register.empty())), session.edition());
            session.apply(new Change.RollBack(release, session.archive().load(release, session.edition())));
            assertEquals(sent.dispatches(), session.edition().ledger().dispatches());
            assertEquals(moved.activities(), session.edition().activities());
            session.undo();
            session.redo();
            assertEquals(sent.releases(), session.edition().ledger().releases());
            assertEquals(moved.activities(), session.edition().activities());
            session.awaitSaved();
            assertEquals(session.edition(), written.getLast());
        }
    }

    private static Change nameReus(String title) {
        return new Change.PutActivity(EDITION.activities().get(activityId("Reus")).withTitle(title));
    }

    @Test
    void whatIsTakenInOneStayInAFieldIsOneStepAndOneAlteration() {
        try (Session session = open(written::add)) {
            session.apply(nameReus("A"), "stay");
            session.apply(nameReus("A de"), "stay");
            session.apply(nameReus("A debat"), "stay");
            Edition last = session.edition();
            assertEquals("A debat", last.activities().get(activityId("Reus")).title());
            assertEquals(1, last.ledger().alterations().size());
            session.undo();
            assertEquals(EDITION, session.edition());
            assertTrue(session.state().undo().isEmpty());
            session.redo();
            assertEquals(last, session.edition());
            session.apply(nameReus("B"), "stay");
            assertEquals(2, session.edition().ledger().alterations().size(), "after an undo or redo another step begins");
            session.undo();
            assertEquals(last, session.edition());
        }
    }

    @Test
    void aStayInAFieldThatLeadsBackToWhereItBeganLeavesNothing() {
        try (Session session = open(written::add)) {
            session.apply(moveMataroTo("13:00"));
            Edition moved = session.edition();
            session.apply(nameReus("A"), "stay");
            session.apply(new Change.PutActivity(EDITION.activities().get(activityId("Reus"))), "stay");
            assertEquals(moved, session.edition());
            assertEquals(moveMataroTo("13:00"), session.state().undo().orElseThrow().change());
        }
    }

    @Test
    void whateverComesBetweenPartsTheStay() {
        try (Session session = open(written::add)) {
            session.apply(nameReus("A"), "stay");
            Edition named = session.edition();
            Release release = named.ledger().next(at("2027-04-02 12:00"), "M.", "");
            session.archive().freeze(release, named);
            session.apply(new Change.PutRelease(release));
            session.apply(nameReus("B"), "stay");
            assertEquals(1, session.edition().ledger().releases().size());
            session.undo();
            assertEquals("A", session.edition().activities().get(activityId("Reus")).title());
            session.apply(nameReus("C"), "another");
            session.undo();
            session.undo();
            assertEquals(EDITION.activities(), session.edition().activities());
            assertEquals(1, session.edition().ledger().releases().size());
        }
    }

    @Test
    void undoAndRedoAreSavedToo() {
        try (Session session = open(written::add)) {
            session.apply(moveMataroTo("13:00"));
            Edition changed = session.edition();
            session.awaitSaved();
            session.undo();
            assertEquals(EDITION, session.edition());
            assertEquals(List.of(), session.state().findings().list());
            assertEquals(moveMataroTo("13:00"), session.state().redo().orElseThrow().change());
            assertTrue(session.state().undo().isEmpty());
            session.awaitSaved();
            session.redo();
            assertEquals(moveMataroTo("13:00"), session.state().undo().orElseThrow().change());
            session.awaitSaved();
            assertEquals(List.of(changed, EDITION, changed), written);
        }
    }

    @Test
    void aChangeThatChangesNothingLeavesNoTrace() {
        try (Session session = open(written::add)) {
            session.apply(moveMataroTo("17:00"));
            session.undo();
            session.redo();
            assertTrue(session.state().undo().isEmpty());
        }
        assertEquals(List.of(), written);
        assertEquals(List.of(), told);
    }

    @Test
    void aChangeThatCannotBeMadeLeavesEverythingAsItWas() {
        try (Session session = open(written::add)) {
            assertThrows(RuntimeException.class, () -> session.apply(new Change.ReturnToBacklog(activityId("Vic"))));
            assertEquals(EDITION, session.edition());
            assertTrue(session.state().undo().isEmpty());
        }
        assertEquals(List.of(), written);
    }

    @Test
    void changesWhileOneIsWrittenAreWrittenTogether() {
        var writing = new CountDownLatch(1);
        var disk = new CountDownLatch(1);
        Edition last;
        try (Session session = open(edition -> {
            writing.countDown();
            await(disk);
            written.add(edition);
        })) {
            session.apply(moveMataroTo("13:00"));
            await(writing);
            for (int minute = 10; minute < 20; minute++) {
                session.apply(moveMataroTo("14:" + minute));
            }
            assertEquals(new SaveState.Saving(), session.saveStateProperty().get());
            disk.countDown();
            last = session.edition();
        }
        assertEquals(2, written.size(), "the first, then the newest of the ten");
        assertEquals(last, written.getLast());
        assertEquals(List.of(SAVED), told.stream().filter(SaveState.Saved.class::isInstance).toList(), "told once, when all was written");
        assertEquals(SAVED, told.getLast());
    }

    @Test
    void aFailureIsToldAndTheNewestIsSavedOnRequest() {
        var full = new ArrayList<>(List.of(true));
        try (Session session = open(edition -> {
            if (!full.isEmpty()) {
                throw new IllegalStateException("No space is left on the disk.");
            }
            written.add(edition);
        })) {
            session.apply(moveMataroTo("13:00"));
            assertEquals("No space is left on the disk.", ((SaveState.Failed) session.awaitSaved()).problem().getMessage());
            assertEquals(session.awaitSaved(), session.saveStateProperty().get());
            full.clear();
            session.saveAgain();
            assertEquals(SAVED, session.awaitSaved());
            assertEquals(List.of(session.edition()), written);
        }
    }

    @Test
    void aFailureDoesNotStopTheNextChangeFromBeingSaved() {
        try (Session session = open(edition -> {
            if (edition.activities().get(activityId("Mataró")).start().equals(at("2027-04-08 13:00"))) {
                throw new IllegalStateException("No space is left on the disk.");
            }
            written.add(edition);
        })) {
            session.apply(moveMataroTo("13:00"));
            assertInstanceOf(SaveState.Failed.class, session.awaitSaved());
            session.apply(moveMataroTo("14:00"));
            assertEquals(SAVED, session.awaitSaved());
        }
    }

    @Test
    void evenWithoutMemoryNobodyIsToldThatItIsSaved() {
        try (Session session = open(edition -> {
            throw new OutOfMemoryError();
        })) {
            session.apply(moveMataroTo("13:00"));
            assertInstanceOf(OutOfMemoryError.class, ((SaveState.Failed) session.awaitSaved()).problem());
        }
    }

    @Test
    void closingWaitsUntilItIsWritten() {
        var disk = new CountDownLatch(1);
        Session session = open(edition -> {
            await(disk);
            written.add(edition);
        });
        session.apply(moveMataroTo("13:00"));
        Thread.ofVirtual().start(disk::countDown);
        session.close();
        assertEquals(List.of(session.edition()), written);
        assertEquals(SAVED, session.awaitSaved());
        session.close();
    }

    @Test
    void whatIsClosedCannotBeChanged() {
        Session session = open(written::add);
        session.close();
        assertThrows(IllegalStateException.class, () -> session.apply(moveMataroTo("13:00")));
        session.saveAgain();
        assertEquals(EDITION, session.edition());
        assertEquals(List.of(), written);
    }

    @Test
    void openToLookAtRefusesChanges() {
        try (Session session = Session.readOnly(EDITION, Archive.inMemory(), Gazetteer.standard(), CLOCK)) {
            assertTrue(session.isReadOnly());
            assertEquals(new SaveState.ReadOnly(), session.saveStateProperty().get());
            assertEquals(new SaveState.ReadOnly(), session.awaitSaved());
            var error = assertThrows(IllegalStateException.class, () -> session.apply(moveMataroTo("13:00")));
            assertEquals("This edition is open only to look at. Close the other program and open it again.", error.getMessage());
            assertThrows(IllegalStateException.class, session::undo);
            assertThrows(IllegalStateException.class, session::redo);
            session.saveAgain();
            assertEquals(EDITION, session.edition());
        }
    }

    @Test
    void whatWasJustOpenedCountsAsSaved() {
        try (Session session = open(written::add)) {
            assertFalse(session.isReadOnly());
            assertEquals(SAVED, session.saveStateProperty().get());
            assertEquals(SAVED, session.awaitSaved());
        }
        assertEquals(List.of(), written);
    }
}
