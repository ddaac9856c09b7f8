package cat.fullderuta.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: into a sibling, flushed to the disk, and moved into place in one step. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** Puts a file's content into a stream, which it need not close. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Moves the finished sibling into place. */
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    /**
     * Writes a file, in place of the one that is there if there is one; makes its folder if need be.
     *
     * @throws FileInUse   when the file that is there cannot be replaced because another program has it open
     * @throws CannotWrite when the folder does not take the file; in both cases the old file is untouched and no trace is left
     */
    public static void write(Path target, Content content) throws CannotWrite {
        write(target, content, AtomicFile::replace);
    }

    static void write(Path target, Content content, Move move) throws CannotWrite {
        Path file = target.toAbsolutePath();
        Path sibling = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        boolean written = false;
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(sibling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            written = true;
            move.move(sibling, file);
        } catch (IOException e) {
            throw written && Files.isRegularFile(file) ? new FileInUse(file, e) : new CannotWrite(file, e);
        } finally {
            deleteQuietly(sibling); // gone already when the move succeeded
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) { // some network shares
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
