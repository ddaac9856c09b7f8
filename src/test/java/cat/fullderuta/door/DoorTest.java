package cat.fullderuta.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts the program twice gets the window that is there, and nobody else can call it. */
class DoorTest {

    @TempDir
    private Path folder;
    private final AtomicInteger calls = new AtomicInteger();

    private boolean call() {
        return calls.incrementAndGet() > 0;
    }

    @Test
    void theFirstIsCalledByTheSecond() {
        try (Door _ = Door.open(folder, this::call).orElseThrow()) {
            assertTrue(Door.knock(folder));
            assertTrue(Door.knock(folder));
            assertEquals(2, calls.get());
        }
    }

    @Test
    void anotherProgramCallsIt() throws Exception {
        try (Door _ = Door.open(folder, this::call).orElseThrow()) {
            assertEquals("answered", otherProgram(folder));
            assertEquals(1, calls.get());
        }
        assertEquals("nobody", otherProgram(folder));
    }

    @Test
    void aWindowThatCannotComeSaysSo() {
        try (Door _ = Door.open(folder, () -> false).orElseThrow()) {
            assertFalse(Door.knock(folder));
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        Door.open(folder, this::call).orElseThrow().close();
        assertFalse(Door.knock(folder));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void whatAKilledProgramLeftIsReplaced() throws Exception {
        Process killed = start(Opener.class, folder);
        try (BufferedReader lines = killed.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("open", lines.readLine());
            killed.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(folder.resolve(DoorSign.FILE)), "the kill leaves the sign");
        assertFalse(Door.knock(folder));
        try (Door _ = Door.open(folder, this::call).orElseThrow()) {
            assertTrue(Door.knock(folder));
        }
    }

    @Test
    void onlyTheOwnerMayReadWhereAndTheWord() throws IOException {
        try (Door _ = Door.open(folder, this::call).orElseThrow()) {
            DoorSign sign = DoorSign.read(folder).orElseThrow();
            for (Path each : List.of(sign.file(), sign.socket())) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
        }
    }

    @Test
    void withoutTheWordNobodyIsLetIn() throws IOException {
        try (Door _ = Door.open(folder, this::call).orElseThrow()) {
            DoorSign sign = DoorSign.read(folder).orElseThrow();
            byte[] wrong = sign.word().clone();
            wrong[0]++;
            assertFalse(Knock.isAnswered(new DoorSign(sign.file(), sign.socket(), wrong)));
            assertEquals(0, calls.get());
        }
    }

    @Test
    void aFolderWithALongNameHasADoorToo() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a".repeat(120)));
        try (Door _ = Door.open(deep, this::call).orElseThrow()) {
            assertTrue(Door.knock(deep));
            Path around = DoorSign.read(deep).orElseThrow().socket().getParent();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(around)));
        }
    }

    private static String otherProgram(Path folder) throws IOException, InterruptedException {
        Process process = start(Knocker.class, folder);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String said = lines.readLine();
            process.waitFor();
            return said;
        }
    }

    private static Process start(Class<?> main, Path folder) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), main.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** A second start. */
    static final class Knocker {
        private Knocker() {
        }

        public static void main(String... arguments) {
            System.out.println(Door.knock(Path.of(arguments[0])) ? "answered" : "nobody");
        }
    }

    /** A first start that will be killed. */
    static final class Opener {
        private Opener() {
        }

        public static void main(String... arguments) throws IOException {
            Door.open(Path.of(arguments[0]), () -> true).orElseThrow();
            System.out.println("open");
            System.in.read(); // until it is killed
        }
    }

    @Test
    void aCopyOfTheFolderDoesNotLeadToTheFirst() throws IOException {
        Path copy = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-copy"));
        try (Door _ = Door.open(folder, this::call).orElseThrow()) {
            Files.copy(folder.resolve(DoorSign.FILE), copy.resolve(DoorSign.FILE));
            assertFalse(Door.knock(copy));
            assertEquals(0, calls.get());
            try (Door _ = Door.open(copy, this::call).orElseThrow()) {
                assertTrue(Door.knock(folder), "nor is the first one's door taken away");
            }
        } finally {
            Files.deleteIfExists(copy.resolve(DoorSign.FILE));
            Files.deleteIfExists(copy);
        }
    }
}
