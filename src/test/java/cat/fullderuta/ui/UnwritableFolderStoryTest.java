package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A data folder in which nothing can be written: its lock cannot be taken, since a folder lies in its place, whoever runs this. */
@Tag("screen")
class UnwritableFolderStoryTest extends DesktopStory {

    private void makeUnwritable() throws IOException {
        Files.delete(data.resolve("lock"));
        Files.createDirectory(data.resolve("lock"));
    }

    private Map<Path, String> files() throws IOException {
        var all = new TreeMap<Path, String>();
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path each : paths.toList()) {
                all.put(each, Files.isRegularFile(each) ? Arrays.toString(Files.readAllBytes(each)) : "");
            }
        }
        return all;
    }

    @Test
    void itIsOpenedToLookAtAndStaysAsItIs() throws Exception {
        keep(SAMPLE, SMALL);
        makeUnwritable();
        Map<Path, String> before = files();
        var started = CompletableFuture.runAsync(() -> assertDoesNotThrow(() -> start())); // it waits for the answer
        await(() -> has("#unwritable-text"));
        assertTrue(text("#unwritable-text").contains("no s’hi pot escriure: " + data), text("#unwritable-text"));
        robot.clickOn("#unwritable-yes");
        started.join();
        assertEquals(SAMPLE, session().edition());
        assertTrue(session().isReadOnly());
        openEditions();
        assertTrue(robot.lookup("#editions-new").query().isDisabled());
        robot.push(KeyCode.ESCAPE);
        stop();
        assertEquals(before, files());
    }
}
