package cat.fullderuta.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to write in a data folder: one program at a time. The operating system takes it back when a program dies. */
final class FolderLock implements AutoCloseable {

    /**
     * Folders locked by this program. On Unix, closing any channel of a file gives up all locks this program has on it, so
     * a second attempt must not even open the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StoreException.OpenElsewhere when another program, or this one already, has it */
    static FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw new StoreException.OpenElsewhere(folder);
        }
        FileChannel channel = null;
        FileLock lock = null;
        try {
            Path file = real.resolve("lock");
            channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), SafeFiles.ownerFile(file));
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            throw new StoreException.OpenElsewhere(folder);
        } finally {
            if (lock == null) {
                HELD.remove(real);
                if (channel != null) {
                    channel.close();
                }
            }
        }
        if (lock == null) {
            throw new StoreException.OpenElsewhere(folder);
        }
        return new FolderLock(real, channel);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(folder);
        }
    }
}
