package cat.fullderuta.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/** Files that are whole or not there, and that only their owner may read. */
final class SafeFiles {

    /** Ends the name of a file that is not whole yet. */
    static final String UNFINISHED = ".tmp";

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    /** Windows cannot open a folder to flush it; its file system keeps the order of renames by itself. */
    private static final boolean WINDOWS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private SafeFiles() {
    }

    /** Writes to a sibling, flushes, renames, flushes the folder: when it returns, the file survives a power cut. */
    static void write(Path file, byte[] content) throws IOException {
        Path sibling = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(sibling);
        try {
            try (FileChannel channel = FileChannel.open(sibling, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    attributes(file, OWNER_FILE))) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(sibling, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(sibling);
            throw e;
        }
        flushFolder(file.toAbsolutePath().getParent());
    }

    /** Removes a file if it is there; when it returns, it does not come back after a power cut. */
    static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            flushFolder(file.toAbsolutePath().getParent());
        }
    }

    /** What lies there stays, under another name. */
    static void setAside(Path file) throws IOException {
        for (int i = 1; Files.exists(file); i++) {
            Path aside = file.resolveSibling(file.getFileName() + ".aside-" + i);
            if (!Files.exists(aside)) {
                Files.move(file, aside);
            }
        }
    }

    /** Makes a folder, and those above it, that only the owner may enter. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folder.toAbsolutePath().getParent();
            if (above != null && !Files.isDirectory(above)) {
                makeFolder(above);
            }
            Files.createDirectory(folder, attributes(folder, OWNER_FOLDER));
            if (above != null) {
                flushFolder(above);
            }
        }
    }

    /** Takes the others' rights away, which a copy brought back may have. */
    static void keepToOwner(Path path) throws IOException {
        if (isPosix(path)) {
            Set<PosixFilePermission> wanted = Files.isDirectory(path) ? OWNER_FOLDER : OWNER_FILE;
            if (!Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).equals(wanted)) {
                Files.setPosixFilePermissions(path, wanted);
            }
        }
    }

    /** The attributes with which a file that only its owner may read is made. */
    static FileAttribute<?>[] ownerFile(Path file) {
        return attributes(file, OWNER_FILE);
    }

    private static void flushFolder(Path folder) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
