package cat.fullderuta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program writes, any may read, nobody else of the machine may look. */
class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void everySystemHasItsUsualPlace() {
        Path home = Path.of("/home/anna");
        assertEquals(Path.of("/home/anna/.local/share/full-de-ruta"), UserFolder.of("Linux", Map.of(), home));
        assertEquals(Path.of("/data/full-de-ruta"), UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), home));
        assertEquals(Path.of("/home/anna/.local/share/full-de-ruta"), UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "relative"), home));
        assertEquals(Path.of("/roaming/Full de Ruta"), UserFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), home));
        assertEquals(Path.of("/home/anna/AppData/Roaming/Full de Ruta"), UserFolder.of("Windows 11", Map.of(), home));
        assertEquals(Path.of("/home/anna/Library/Application Support/Full de Ruta"), UserFolder.of("Mac OS X", Map.of(), home));
    }

    @Test
    void aSecondOpenerIsToldAndMayRead() {
        Path path = parent.resolve("data");
        Edition rich = RichEdition.rich();
        try (DataFolder first = DataFolder.open(path); OpenEdition edition = OpenEdition.create(first, rich)) {
            StoreException told = assertThrows(StoreException.OpenElsewhere.class, () -> DataFolder.open(path));
            assertTrue(told.getMessage().contains(path.toString()), told.getMessage());
            try (DataFolder second = DataFolder.openReadOnly(path); OpenEdition copy = OpenEdition.open(second, rich.id())) {
                assertEquals(rich, copy.edition());
                assertTrue(copy.isReadOnly());
                Edition changed = rich.withName("Canviada");
                assertThrows(StoreException.ReadOnly.class, () -> copy.save(changed));
                assertThrows(StoreException.ReadOnly.class, () -> second.setCurrent(rich.id()));
                assertThrows(StoreException.ReadOnly.class, () -> second.erase(rich.id()));
            }
            assertEquals(2, edition.save(rich.withName("La de qui pot escriure")));
        }
        try (DataFolder again = DataFolder.open(path); OpenEdition edition = OpenEdition.open(again, rich.id())) {
            assertEquals("La de qui pot escriure", edition.edition().name());
        }
    }

    @Test
    void anotherProgramIsRefusedEvenAfterASecondAttemptHere() throws Exception {
        Path path = parent.resolve("data");
        DataFolder first = DataFolder.open(path);
        assertThrows(StoreException.OpenElsewhere.class, () -> DataFolder.open(path));
        assertEquals("OpenElsewhere", OtherProgram.tryToOpen(path));
        first.close();
        assertEquals("opened", OtherProgram.tryToOpen(path));
    }

    @Test
    void onlyTheOwnerMayLook() throws IOException {
        Assumptions.assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX modes here");
        Path path = parent.resolve("above").resolve("data");
        try (DataFolder folder = DataFolder.open(path); OpenEdition edition = OpenEdition.create(folder, RichEdition.rich())) {
            folder.setCurrent(edition.edition().id());
        }
        Files.setPosixFilePermissions(path.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));
        DataFolder.open(path).close();
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.toList()) {
                String expected = Files.isDirectory(each) ? "rwx------" : "rw-------";
                assertEquals(expected, PosixFilePermissions.toString(Files.getPosixFilePermissions(each)), each.toString());
            }
        }
    }

    @Test
    void theEditionThatWasOpenLastIsRemembered() {
        Path path = parent.resolve("data");
        Edition rich = RichEdition.rich();
        try (DataFolder folder = DataFolder.open(path)) {
            assertEquals(Optional.empty(), folder.findCurrent());
            assertEquals(List.of(), folder.listEditions());
            OpenEdition.create(folder, rich).close();
            OpenEdition.create(folder, rich.withId(Id.of("other"))).close();
            folder.setCurrent(rich.id());
        }
        DataFolder reader = DataFolder.openReadOnly(path);
        assertEquals(Optional.of(rich.id()), reader.findCurrent());
        assertEquals(List.of(Id.of("other"), rich.id()), reader.listEditions());
    }

    @Test
    void anErasedEditionIsGoneAndTheOthersStay() throws IOException {
        Path path = parent.resolve("data");
        Edition rich = RichEdition.rich();
        Edition other = rich.withId(Id.of("other"));
        try (DataFolder folder = DataFolder.open(path)) {
            OpenEdition.create(folder, rich).close();
            OpenEdition.create(folder, other).close();
            folder.setCurrent(rich.id());
            folder.erase(rich.id());
            assertEquals(List.of(other.id()), folder.listEditions());
            assertEquals(Optional.empty(), folder.findCurrent());
            assertThrows(StoreException.NoSuchEdition.class, () -> OpenEdition.open(folder, rich.id()));
        }
        // The program was stopped half way through an erasure: the next start finishes it.
        Files.move(path.resolve("editions/other"), path.resolve("editions/.erased-other"));
        DataFolder.open(path).close();
        assertFalse(Files.exists(path.resolve("editions/.erased-other")));
    }

    @Test
    void aMissingKeyIsNeverReplacedByANewOne() throws IOException {
        Path path = parent.resolve("data");
        try (DataFolder folder = DataFolder.open(path)) {
            OpenEdition.create(folder, RichEdition.rich()).close();
        }
        Files.move(path.resolve("key"), parent.resolve("key"));
        try (DataFolder folder = DataFolder.open(path)) {
            assertThrows(StoreException.KeyUnusable.class, () -> OpenEdition.open(folder, RichEdition.ID));
            assertThrows(StoreException.KeyUnusable.class, () -> OpenEdition.create(folder, RichEdition.rich().withId(Id.of("new"))));
        }
        assertFalse(Files.exists(path.resolve("key")));
        String line = Files.readString(parent.resolve("key"));
        Files.writeString(path.resolve("key"), line.replace(line.charAt(25), line.charAt(25) == 'A' ? 'B' : 'A'));
        try (DataFolder folder = DataFolder.open(path)) {
            assertThrows(StoreException.KeyUnusable.class, () -> OpenEdition.open(folder, RichEdition.ID));
        }
        KeyFile.create(path.resolve("key"));
        try (DataFolder folder = DataFolder.open(path)) {
            assertThrows(StoreException.WrongKey.class, () -> OpenEdition.open(folder, RichEdition.ID));
        }
        Files.writeString(path.resolve("key"), line);
        try (DataFolder folder = DataFolder.open(path); OpenEdition edition = OpenEdition.open(folder, RichEdition.ID)) {
            assertEquals(RichEdition.rich(), edition.edition());
        }
    }

    @Test
    void anIdThatLeadsOutOfTheFolderIsRefused() {
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            assertThrows(IllegalArgumentException.class, () -> OpenEdition.create(folder, RichEdition.rich().withId(Id.of("../outside"))));
        }
    }

    @Test
    void whatCannotBeErasedYetKeepsNothingFromOpening() throws IOException {
        Path held = Files.createDirectories(parent.resolve("data").resolve("editions").resolve(".erased-old").resolve("held"));
        Files.write(held.resolve("file"), new byte[] {1}); // a folder in it cannot be deleted as a file
        try (DataFolder folder = DataFolder.open(parent.resolve("data"))) {
            assertEquals(List.of(), folder.listEditions());
        }
    }
}
