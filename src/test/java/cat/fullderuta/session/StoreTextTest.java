package cat.fullderuta.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.StoreException;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when data cannot be saved. */
class StoreTextTest {

    @Test
    void aDiskThatRefusesIsSaidInWordsWithThePlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "a file where a folder should be");
        var trouble = assertThrows(StoreException.Disk.class, () -> DataFolder.open(file.resolve("dades")).close());
        for (Locale language : Messages.INTERFACE) {
            String said = StoreText.of(Messages.of(language)).sentence(trouble);
            assertFalse(said.contains("Exception"), said);
            assertTrue(said.contains(file.toString()), said);
        }
    }

    @Test
    void soIsOneThatTheStoreDidNotSee() {
        var words = Messages.of(Locale.of("ca"));
        for (Throwable trouble : List.of(new IOException("No space left on device"), new UncheckedIOException(new IOException()))) {
            assertEquals(words.get("store.disk"), StoreText.of(words).sentence(trouble));
        }
    }
}
