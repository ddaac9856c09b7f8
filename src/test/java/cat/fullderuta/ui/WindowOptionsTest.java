package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What opens the window, and with what. */
class WindowOptionsTest {

    private static final Optional<Path> FOLDER = Optional.of(Path.of("folder"));
    private static final WindowOptions NONE =
            new WindowOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Optional<Path> FILE = Optional.of(Path.of("file"));

    @Test
    void inAnyOrderOrNone() {
        assertEquals(Optional.of(NONE), WindowOptions.find(List.of()));
        assertEquals(Optional.of(new WindowOptions(FOLDER, Optional.empty(), Optional.empty(), Optional.empty())),
                WindowOptions.find(List.of("--data", "folder")));
        assertEquals(Optional.of(new WindowOptions(FOLDER, FILE, Optional.empty(), Optional.empty())),
                WindowOptions.find(List.of("--frames", "file", "--data", "folder")));
        assertEquals(Optional.of(new WindowOptions(Optional.empty(), Optional.empty(), FILE, FOLDER)),
                WindowOptions.find(List.of("--startup", "file", "--rehearse", "folder")));
    }

    @Test
    void aCommandOpensNone() {
        assertEquals(Optional.empty(), WindowOptions.find(List.of("check", "--data", "folder")));
        assertEquals(Optional.empty(), WindowOptions.find(List.of("check", "folder")));
        assertEquals(Optional.empty(), WindowOptions.find(List.of("--data")));
        assertEquals(Optional.empty(), WindowOptions.find(List.of("--help")));
    }
}
