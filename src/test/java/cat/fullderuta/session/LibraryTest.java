package cat.fullderuta.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Season;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.EditionSummary;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.store.Shelf;
import cat.fullderuta.store.StoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editions of a folder: listed, begun, put away and erased. */
class LibraryTest {

    private static final Edition SPRING = SampleEdition.small();
    private static final Edition AUTUMN = Edition.of(Id.of("tardor"), Season.AUTUMN, "Tardor sense paraules", LocalDate.of(2027, 10, 4),
            LocalDate.of(2027, 10, 13));

    @TempDir
    private Path path;
    private DataFolder folder;
    private Library library;

    @BeforeEach
    void open() {
        folder = DataFolder.open(path);
        library = Library.of(folder);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    private static List<EditionSummary> summaries(Library library) {
        return library.list().stream().map(it -> ((Shelf.Entry.Whole) it).summary()).toList();
    }

    private Path editionFolder(Edition edition) {
        return path.resolve("editions").resolve(edition.id().value());
    }

    @Test
    void theListTellsOfEachWhatItIsNow() {
        library.add(SPRING);
        library.add(AUTUMN);
        assertEquals(List.of(EditionSummary.of(SPRING), EditionSummary.of(AUTUMN)), summaries(library));
        assertEquals(28, EditionSummary.of(SPRING).towns());
        library.edit(AUTUMN.id(), it -> it.withName("Tardor 2027"));
        assertEquals("Tardor 2027", summaries(library).getLast().name());
        library.setArchived(AUTUMN.id(), true);
        assertTrue(summaries(library).getLast().archived());
        library.setArchived(AUTUMN.id(), false);
        assertEquals(AUTUMN.withName("Tardor 2027"), library.read(AUTUMN.id()));
    }

    @Test
    void whatWasSeenOnceNeedNotBeOpenedAgain() throws IOException {
        library.add(SPRING);
        List<EditionSummary> seen = summaries(library);
        Path generation = editionFolder(SPRING).resolve("generation-00000001.fdr");
        Files.write(generation, new byte[10]);
        assertEquals(seen, summaries(library), "from what is kept of it");
    }

    @Test
    void aListThatIsLostOrDamagedIsMadeAnew() throws IOException {
        library.add(SPRING);
        List<EditionSummary> seen = summaries(library);
        Path list = path.resolve("shelf.fdr");
        Files.write(list, new byte[] {1, 2, 3});
        assertEquals(seen, summaries(library));
        Files.delete(list);
        assertEquals(seen, summaries(library));
        assertTrue(Files.exists(list));
    }

    @Test
    void theListStandsNowhereInClear() throws IOException {
        library.add(AUTUMN);
        library.list();
        String bytes = Files.readString(path.resolve("shelf.fdr"), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("Tardor"));
    }

    @Test
    void oneThatCannotBeReadIsToldAmongTheOthers() throws IOException {
        library.add(SPRING);
        library.add(AUTUMN);
        Files.write(editionFolder(AUTUMN).resolve("generation-00000001.fdr"), new byte[10]);
        List<Shelf.Entry> all = library.list();
        assertInstanceOf(Shelf.Entry.Whole.class, all.getFirst());
        assertInstanceOf(StoreException.AllDamaged.class, ((Shelf.Entry.Unreadable) all.getLast()).trouble());
        assertEquals(AUTUMN.id(), all.getLast().id());
    }

    @Test
    void erasingLeavesNothingNotEvenTheName() throws IOException {
        library.add(SPRING);
        library.add(AUTUMN);
        library.list();
        library.erase(AUTUMN.id());
        assertEquals(List.of(EditionSummary.of(SPRING)), summaries(library));
        try (Stream<Path> files = Files.walk(path)) {
            assertTrue(files.noneMatch(file -> file.toString().contains(AUTUMN.id().value())));
        }
        assertThrows(StoreException.NoSuchEdition.class, () -> library.read(AUTUMN.id()));
    }

    @Test
    void theOpenOneIsNeitherErasedNorAlteredBehindItsBack() {
        library.create(SPRING).close();
        assertThrows(IllegalStateException.class, () -> library.erase(SPRING.id()));
        assertThrows(IllegalStateException.class, () -> library.setArchived(SPRING.id(), true));
        library.close();
        library.setArchived(SPRING.id(), true);
        assertTrue(library.read(SPRING.id()).archived());
    }

    @Test
    void theOneOpenedLastIsOpenedNextTime() {
        library.add(SPRING);
        library.add(AUTUMN);
        library.open(AUTUMN.id()).close();
        assertEquals(AUTUMN.id(), Library.of(folder).findCurrent().orElseThrow());
    }

    @Test
    void openToLookAtListsAndAltersNothing() throws IOException {
        library.add(SPRING);
        try (DataFolder other = DataFolder.openReadOnly(path)) {
            Library looking = Library.of(other);
            assertTrue(looking.isReadOnly());
            assertEquals(List.of(EditionSummary.of(SPRING)), summaries(looking));
            assertThrows(StoreException.ReadOnly.class, () -> looking.add(AUTUMN));
            assertThrows(StoreException.ReadOnly.class, () -> looking.erase(SPRING.id()));
        }
        assertFalse(Files.exists(path.resolve("shelf.fdr")));
    }

    @Test
    void whereTheLastOneCannotBeReadAnotherIsOpenedAndItIsTold() throws IOException {
        library.add(AUTUMN);
        library.create(SPRING).close();
        try (var files = Files.list(editionFolder(SPRING))) {
            for (Path file : files.filter(it -> it.getFileName().toString().startsWith("generation-")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        var unreadable = new ArrayList<StoreException>();
        try (OpenEdition opened = Library.of(folder).openLast(unreadable::add).orElseThrow()) {
            assertEquals(AUTUMN.id(), opened.edition().id());
        }
        assertEquals(1, unreadable.size());
    }
}
