package cat.fullderuta.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file whole or not at all: into a sibling, flushed to the disk, and moved into place in one step. What is written is readable
 * by its owner alone, where the system knows rights; a file that is replaced keeps those it had.
 */
public final class AtomicFile {

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<?> OWNER_ALONE = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private AtomicFile() {
    }

    /** Puts a file's content into a stream, which it need not close. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes the sibling; what its stream has closed is on the disk. */
    @FunctionalInterface
    interface Open {
        OutputStream open(Path sibling) throws IOException;
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
     * @throws DiskFull    when there is no room left
     * @throws CannotWrite when the folder does not take the file; in all cases the old file is untouched and no trace is left
     */
    public static void write(Path target, Content content) throws CannotWrite {
        write(target, content, AtomicFile::open, AtomicFile::replace);
    }

    static void write(Path target, Content content, Open open, Move move) throws CannotWrite {
        Path file = target.toAbsolutePath();
        Path sibling = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        boolean written = false;
        try {
            Files.createDirectories(file.getParent());
            fill(open, sibling, content);
            written = true;
            keepRights(file, sibling);
            move.move(sibling, file);
        } catch (IOException e) {
            throw written && Files.isRegularFile(file) ? new FileInUse(file, e) : DiskFull.isTold(e) || DiskFull.isSeen(file.getParent())
                    ? new DiskFull(file, e) : new CannotWrite(file, e);
        } finally {
            deleteQuietly(sibling); // gone already when the move succeeded
        }
    }

    /** Libraries tell of a disk that refuses in exceptions of their own, or keep it to themselves: the disk is believed. */
    private static void fill(Open open, Path sibling, Content content) throws IOException {
        try (var disk = new Watched(open.open(sibling)); var out = new BufferedOutputStream(disk, 1 << 16)) {
            try {
                content.writeTo(out);
            } catch (RuntimeException e) {
                disk.throwRefusal();
                for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                    if (cause instanceof IOException refusal) { // of a file that a library keeps meanwhile
                        throw refusal;
                    }
                }
                throw e;
            }
            disk.throwRefusal();
        }
    }

    private static OutputStream open(Path sibling) throws IOException {
        FileChannel channel = FileChannel.open(sibling, NEW, knowsRights(sibling) ? new FileAttribute<?>[] {OWNER_ALONE}
                : new FileAttribute<?>[0]);
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    channel.force(true);
                }
            }
        };
    }

    private static void keepRights(Path file, Path sibling) {
        try {
            if (knowsRights(file) && Files.isRegularFile(file)) {
                Files.setPosixFilePermissions(sibling, Files.getPosixFilePermissions(file));
            }
        } catch (IOException e) { // some network shares: its owner can read it, and give the rights anew
            return;
        }
    }

    private static boolean knowsRights(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
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

    /** Remembers that the disk refused. */
    private static final class Watched extends FilterOutputStream {

        private @Nullable IOException refusal;

        Watched(OutputStream disk) {
            super(disk);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                refusal = e;
                throw e;
            }
        }

        void throwRefusal() throws IOException {
            if (refusal != null) {
                throw refusal;
            }
        }
    }
}
