package cat.fullderuta.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Season;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.travel.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed and could not be taken is saved as the edition is, and only where the edition is. */
class UntakenSavedTest {

    private static final Id<Defender> ARA = Id.of("ara");
    private static final Edition EDITION =
            Edition.of(Id.of("primavera"), Season.SPRING, "Primavera", LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 9))
            .withDefenders(Register.of(List.of(Defender.of(ARA, "Ara"))));
    private static final Untaken.Place OF_ARA = new Untaken.Place("defenders", List.of(ARA));

    @TempDir
    private Path parent;
    private DataFolder folder;
    private OpenEdition open;
    private final List<SaveState> told = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void create() {
        folder = DataFolder.open(parent.resolve("data"));
        open = OpenEdition.create(folder, EDITION);
    }

    @AfterEach
    void close() {
        open.close();
        folder.close();
    }

    private Session session() {
        Session session = Session.of(open, Gazetteer.standard(), Runnable::run, Clock.systemUTC());
        session.saveStateProperty().addListener((_, _, now) -> told.add(now));
        return session;
    }

    private static Map<String, Typed> hour(String text) {
        return Map.of("edit-arrival-hour", Typed.of(text));
    }

    /** As another program finds it on the disk at this moment. */
    private Map<String, Typed> stored() {
        try (DataFolder other = DataFolder.openReadOnly(parent.resolve("data")); OpenEdition there = OpenEdition.open(other, EDITION.id())) {
            return there.untaken().list(OF_ARA);
        }
    }

    @Test
    void theLastOfWhatWasTypedIsOnTheDiskAndThereWhenTheEditionIsOpenedAgain() {
        try (Session session = session()) {
            for (int i = 0; i < 40; i++) {
                session.keepUntaken(OF_ARA, hour("25:" + i));
                session.apply(new Change.PutDefender(EDITION.defenders().get(ARA).withAlias("Ara " + i)));
            }
            assertInstanceOf(SaveState.Saved.class, session.awaitSaved());
            assertEquals(hour("25:39"), stored());
        }
        try (Session session = session()) {
            assertEquals(hour("25:39"), session.untaken().list(OF_ARA));
            assertEquals("Ara 39", session.edition().defenders().get(ARA).alias());
            session.keepUntaken(OF_ARA, Map.of());
            session.awaitSaved();
            assertEquals(Map.of(), stored());
        }
    }

    @Test
    void whatIsKeptAlreadyIsNotSavedAgain() {
        try (Session session = session()) {
            session.keepUntaken(OF_ARA, hour("25:99"));
            session.awaitSaved();
            told.clear();
            session.keepUntaken(OF_ARA, hour("25:99"));
            session.keepUntaken(new Untaken.Place("hosts", List.of(Id.of("reus"))), Map.of());
            session.awaitSaved();
            assertEquals(List.of(), told);
        }
    }

    @Test
    void whatCannotBeWrittenIsToldAndWrittenOnRequest() throws IOException {
        Path there = parent.resolve("data/editions/primavera");
        try (Session session = session()) {
            Files.move(there, parent.resolve("away"));
            session.keepUntaken(OF_ARA, hour("25:99"));
            assertInstanceOf(SaveState.Failed.class, session.awaitSaved());
            Files.move(parent.resolve("away"), there);
            session.saveAgain();
            assertInstanceOf(SaveState.Saved.class, session.awaitSaved());
            assertEquals(hour("25:99"), stored());
        }
    }

    @Test
    void ofAnEditionThatIsPutAwayNothingIsReadNorWrittenUntilItIsTakenOut() {
        open.keep(Untaken.NONE.with(OF_ARA, hour("25:99")));
        open.save(EDITION.withArchived(true));
        try (Session session = session()) {
            assertTrue(session.isReadOnly());
            assertEquals(Untaken.NONE, session.untaken());
            session.keepUntaken(OF_ARA, hour("26"));
            session.awaitSaved();
            assertEquals(hour("25:99"), stored());
        }
        open.save(EDITION);
        try (Session session = session()) {
            assertEquals(hour("25:99"), session.untaken().list(OF_ARA));
        }
    }

    @Test
    void whileAnotherProgramHasTheDataNothingIsWritten() {
        open.keep(Untaken.NONE.with(OF_ARA, hour("25:99")));
        try (DataFolder other = DataFolder.openReadOnly(parent.resolve("data")); OpenEdition looked = OpenEdition.open(other, EDITION.id());
                Session session = Session.of(looked, Gazetteer.standard(), Runnable::run, Clock.systemUTC())) {
            session.keepUntaken(OF_ARA, hour("26"));
            session.awaitSaved();
        }
        assertEquals(hour("25:99"), stored());
    }

    @Test
    void onceItIsClosedNothingIsWrittenAnyMore() {
        Session session = session();
        session.close();
        session.keepUntaken(OF_ARA, hour("25:99"));
        assertFalse(session.untaken().all().isEmpty());
        assertEquals(Map.of(), stored());
    }
}
