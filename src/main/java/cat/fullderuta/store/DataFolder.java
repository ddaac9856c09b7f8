package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder with all data of a user: {@code key}, {@code lock}, {@code current} (which edition was open last) and
 * {@code editions/ID/generation-*.fdr}, with {@code untaken.fdr} beside them as long as something waits. Whoever opens it for
 * writing is alone in it; any number may read.
 * Methods throw {@link StoreException.Disk} when the disk refuses.
 */
public final class DataFolder implements AutoCloseable {

    private static final Pattern FOLDER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final String BEING_ERASED = ".erased-";

    private final Path path;
    private final @Nullable FolderLock lock;
    private @Nullable Key key;

    private DataFolder(Path path, @Nullable FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Where this operating system wants a user's data: XDG on Linux, AppData on Windows, Library on macOS. */
    public static Path usual() {
        return UserFolder.of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /**
     * Opens a folder for writing, and makes it when it is not there.
     *
     * @throws StoreException.OpenElsewhere when somebody else has it open for writing; {@link #openReadOnly} is the way out
     */
    public static DataFolder open(Path path) {
        return Disk.at(path, () -> {
            SafeFiles.makeFolder(path);
            FolderLock lock = FolderLock.take(path);
            try {
                SafeFiles.makeFolder(path.resolve("editions"));
                keepToOwner(path);
                DataFolder folder = new DataFolder(path, lock);
                try {
                    folder.finishErasing();
                } catch (IOException | UncheckedIOException held) {
                    // Some other program holds a file of what was erased: tried again at the next start, and no reason not to open.
                    System.getLogger(DataFolder.class.getName()).log(System.Logger.Level.WARNING, "What was erased is not all gone yet.");
                }
                return folder;
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        });
    }

    /** Opens a folder for reading only; nothing in it is altered, whoever else has it open. */
    public static DataFolder openReadOnly(Path path) {
        return new DataFolder(path, null);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether nothing can be written. */
    public boolean isReadOnly() {
        return lock == null;
    }

    /** The editions that are here, by id. */
    public List<Id<Edition>> listEditions() {
        return Disk.at(path, () -> {
            if (!Files.isDirectory(editions())) {
                return List.of();
            }
            try (Stream<Path> folders = Files.list(editions())) {
                return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString())
                        .filter(name -> FOLDER_NAME.matcher(name).matches() && Vault.hasGenerations(editions().resolve(name)))
                        .sorted().map(Id::<Edition>of).toList();
            }
        });
    }

    /** The edition that was open last, if it is still here. */
    public Optional<Id<Edition>> findCurrent() {
        return Disk.at(path, () -> {
            Path file = path.resolve("current");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String name = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            return listEditions().stream().filter(id -> id.value().equals(name)).findFirst();
        });
    }

    /** Remembers which edition to open at the next start. */
    public void setCurrent(Id<Edition> edition) {
        requireWritable();
        Disk.at(path, () -> {
            SafeFiles.write(path.resolve("current"), folderOf(edition).getFileName().toString().getBytes(StandardCharsets.US_ASCII));
            return true;
        });
    }

    /** Removes an edition with all its generations; without effect when it is not here. It must not be open. */
    public void erase(Id<Edition> edition) {
        requireWritable();
        Disk.at(path, () -> {
            Path folder = folderOf(edition);
            if (Files.exists(folder)) {
                // Renamed first: were the program to stop half way, an older state must not come back.
                Files.move(folder, folder.resolveSibling(BEING_ERASED + folder.getFileName()));
                finishErasing();
            }
            return true;
        });
    }

    @Override
    public void close() {
        if (lock != null) {
            Disk.at(path, () -> {
                lock.close();
                return true;
            });
        }
    }

    /** The vault of an edition; its folder is made when this is open for writing. */
    Vault vault(Id<Edition> edition) {
        return Disk.at(path, () -> {
            Path folder = folderOf(edition);
            if (isReadOnly() && !Files.isDirectory(folder)) {
                throw new StoreException.NoSuchEdition(edition);
            }
            Key sealing = key();
            if (!isReadOnly()) {
                SafeFiles.makeFolder(folder);
                SafeFiles.keepToOwner(folder);
            }
            return new Vault(folder, edition, sealing, Schema.NEWEST);
        });
    }

    /** Where what is typed and could not be taken waits, beside the generations in the {@link #vault}. */
    UntakenFile untakenFile(Id<Edition> edition) {
        return Disk.at(path, () -> new UntakenFile(folderOf(edition), edition, key()));
    }

    /** The number of the newest generation of an edition, whole or not. */
    long newestGeneration(Id<Edition> edition) throws IOException {
        return Vault.newest(folderOf(edition));
    }

    void requireWritable() {
        if (isReadOnly()) {
            throw new StoreException.ReadOnly();
        }
    }

    /** A new key is made only where there is nothing yet that another one may have sealed. */
    synchronized Key key() throws IOException {
        if (key == null) {
            Path file = path.resolve("key");
            boolean first = !isReadOnly() && !Files.exists(file) && listEditions().isEmpty();
            key = first ? KeyFile.create(file) : KeyFile.read(file);
        }
        return key;
    }

    private void finishErasing() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(editions())) {
            folders = all.filter(folder -> folder.getFileName().toString().startsWith(BEING_ERASED)).toList();
        }
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /** Takes the others' rights away from what is ours; a folder of the user's with other things in it is left as it is. */
    private static void keepToOwner(Path path) throws IOException {
        Path key = path.resolve("key");
        if (Files.exists(key)) {
            SafeFiles.keepToOwner(key);
            SafeFiles.keepToOwner(path);
        }
        SafeFiles.keepToOwner(path.resolve("editions"));
    }

    private Path folderOf(Id<Edition> edition) {
        if (!FOLDER_NAME.matcher(edition.value()).matches()) {
            throw new IllegalArgumentException("The id \"" + edition.value() + "\" cannot name a folder. Use letters, digits and"
                    + " hyphens, or Id.random().");
        }
        return editions().resolve(edition.value());
    }

    private Path editions() {
        return path.resolve("editions");
    }
}
