package cat.fullderuta.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> namesInFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesANewFileAndItsFolders() throws IOException {
        Path file = folder.resolve("a/b/Reus.xlsx");
        AtomicFile.write(file, text("new"));

        assertEquals("new", Files.readString(file));
    }

    @Test
    void takesThePlaceOfTheOldFileAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("Reus.xlsx"), "old");
        AtomicFile.write(file, text("new"));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("Reus.xlsx"), namesInFolder());
    }

    @Test
    void failureHalfwayLeavesTheOldFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("Reus.xlsx"), "old");
        var failure = assertThrows(CannotWrite.class, () -> AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));

        assertFalse(failure instanceof FileInUse);
        assertEquals(file, failure.file());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("Reus.xlsx"), namesInFolder());
    }

    @Test
    void mistakeInAWriterLeavesNoTraceEither() throws IOException {
        Path file = folder.resolve("Reus.xlsx");
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
            throw new IllegalStateException("a bug");
        }));

        assertEquals(List.of(), namesInFolder());
    }

    @Test
    void fileOpenInExcelIsNamedAndCanBeTriedAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("Reus.xlsx"), "old");
        AtomicFile.Move asOnWindows = (from, to) -> {
            throw new AccessDeniedException(from.toString(), to.toString(), null);
        };
        var failure = assertThrows(FileInUse.class, () -> AtomicFile.write(file, text("new"), Files::newOutputStream, asOnWindows));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("Reus.xlsx"), namesInFolder());
        assertTrue(failure.describe(Messages.of(Locale.of("ca"))).contains("«Reus.xlsx»"));
        AtomicFile.write(file, text("new"));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatIsWrittenIsReadByItsOwnerAlone() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights to speak of");
        Path file = folder.resolve("Reus.xlsx");
        AtomicFile.write(file, text("new"));

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void whatIsReplacedKeepsItsRights() throws IOException {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights to speak of");
        Path file = Files.writeString(folder.resolve("Reus.xlsx"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        AtomicFile.write(file, text("new"));

        assertEquals("new", Files.readString(file));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void folderThatIsNoneIsSaid() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("notes.txt"), "");
        var failure = assertThrows(CannotWrite.class, () -> AtomicFile.write(notAFolder.resolve("Reus.xlsx"), text("new")));

        assertTrue(failure.describe(Messages.of(Locale.ENGLISH)).contains("Reus.xlsx"));
        assertInstanceOf(IOException.class, failure.getCause());
    }

    @Test
    void readOnlyFolderIsSaid() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "an administrator may write everywhere");
        assertThrows(CannotWrite.class, () -> AtomicFile.write(locked.resolve("Reus.xlsx"), text("new")));
        assertTrue(locked.toFile().setWritable(true));
    }
}
