package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Library;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that can neither be written nor read, whoever runs this. */
class OpenedDataTest {

    private static final Edition SAMPLE = SampleEdition.small();

    @TempDir
    Path folder;

    private static void assertNothingToLookAt(Path data) {
        try (OpenedData refused = OpenedData.beginToWrite(data).data().join(); OpenedData looked = OpenedData.toRead(data)) {
            assertInstanceOf(StoreException.Disk.class, refused.trouble().orElseThrow());
            assertTrue(looked.session().isEmpty());
        }
    }

    @Test
    void aPlaceWhereNoFolderCanBeHasNothingToLookAt() throws IOException {
        assertNothingToLookAt(Files.createFile(folder.resolve("file")).resolve("data"));
    }

    @Test
    void withoutItsKeyAFolderHasNothingToLookAt() throws IOException {
        try (DataFolder data = DataFolder.open(folder)) {
            Library.of(data).add(SAMPLE);
        }
        Files.delete(folder.resolve("key"));
        Files.delete(folder.resolve("lock"));
        Files.createDirectory(folder.resolve("lock"));
        assertNothingToLookAt(folder);
    }
}
