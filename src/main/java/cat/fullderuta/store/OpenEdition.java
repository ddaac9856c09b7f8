package cat.fullderuta.store;

import cat.fullderuta.change.Changes;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The edition that is being worked on: in tables in memory, and after each save sealed as a new generation in its vault.
 * One thread at a time may save.
 */
public final class OpenEdition implements AutoCloseable {

    private final DataFolder folder;
    private final Vault vault;
    private final UntakenFile untakenFile;
    private final MemoryDatabase database;
    private final EditionStore store;
    private final List<Damage> damaged;
    /** The numbers of the releases that lie beside it. */
    private final SortedSet<Integer> releases;
    /** What the tables hold; after a full disk it may be newer than what is sealed. */
    private Edition stored;
    private Edition sealed;
    private long generation;
    private Untaken untaken;

    private OpenEdition(DataFolder folder, Vault vault, MemoryDatabase database, EditionStore store, Edition edition,
            long generation, List<Damage> damaged) throws IOException {
        this.folder = folder;
        this.vault = vault;
        this.database = database;
        this.store = store;
        this.stored = edition;
        this.sealed = edition;
        this.generation = generation;
        this.damaged = List.copyOf(damaged);
        releases = vault.listReleases();
        untakenFile = folder.untakenFile(edition.id());
        untaken = untakenFile.read();
    }

    /**
     * Opens the newest generation that verifies, and brings its tables forward to this program's version.
     *
     * @throws StoreException.NoSuchEdition when there is none
     * @throws StoreException.AllDamaged    when none of its generations verifies
     * @throws StoreException.WrongKey      when it was sealed with another key
     * @throws StoreException.NewerProgram  when a newer program wrote it
     * @throws StoreException.KeyUnusable   when the key file is missing or damaged
     */
    public static OpenEdition open(DataFolder folder, Id<Edition> id) {
        Vault vault = folder.vault(id);
        return Disk.at(folder.path(), () -> {
            Vault.Unsealed newest = vault.open();
            if (!folder.isReadOnly()) {
                vault.tidy();
            }
            MemoryDatabase database = new MemoryDatabase();
            try {
                database.restore(newest.content());
                EditionStore store = storeOf(database, newest);
                var opened = new OpenEdition(folder, vault, database, store, store.load(id), newest.generation(), newest.damaged());
                opened.forgetWhatIsAboutNothing();
                return opened;
            } catch (IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        });
    }

    /**
     * The edition as it was last saved, to look at; nothing stays open and nothing is written.
     *
     * @throws StoreException as {@link #open} does
     */
    public static Edition read(DataFolder folder, Id<Edition> id) {
        Vault vault = folder.vault(id);
        return Disk.at(folder.path(), () -> {
            Vault.Unsealed newest = vault.open();
            try (MemoryDatabase database = new MemoryDatabase()) {
                database.restore(newest.content());
                return storeOf(database, newest).load(id);
            }
        });
    }

    /** Looking for migrations costs a good part of a cold start, and the seal already says which version is inside. */
    private static EditionStore storeOf(MemoryDatabase database, Vault.Unsealed newest) {
        return newest.schema() == Schema.NEWEST ? EditionStore.ofNewest(database.source()) : EditionStore.open(database.source());
    }

    /**
     * Begins an edition that is not in the folder yet; when it returns, its first generation is safe.
     *
     * @throws IllegalArgumentException when there is one with this id already
     */
    public static OpenEdition create(DataFolder folder, Edition edition) {
        folder.requireWritable();
        Vault vault = folder.vault(edition.id());
        return Disk.at(folder.path(), () -> {
            if (!vault.isEmpty()) {
                throw new IllegalArgumentException("There is an edition " + edition.id() + " already. Open it, or take a new id.");
            }
            MemoryDatabase database = new MemoryDatabase();
            try {
                EditionStore store = EditionStore.open(database.source());
                store.save(null, edition);
                return new OpenEdition(folder, vault, database, store, edition, vault.seal(database.script()), List.of());
            } catch (IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        });
    }

    /** No undo reaches back before the opening: what was typed about something that is gone by then is meant no more. */
    private void forgetWhatIsAboutNothing() {
        if (folder.isReadOnly() || sealed.archived() || !damaged.isEmpty()) { // what is damaged may hold it, and be mended
            return;
        }
        try {
            keep(untaken());
        } catch (StoreException.Disk _) {
            // Tried again with the next words; it is no reason not to open.
        }
    }

    /** The edition as it was last saved. */
    public synchronized Edition edition() {
        return sealed;
    }

    /** Number of the generation that holds it. */
    public synchronized long generation() {
        return generation;
    }

    /** Newer generations that were found damaged and passed over; the user must be told when there are any. */
    public List<Damage> damaged() {
        return damaged;
    }

    /** Whether {@link #save} is refused. */
    public boolean isReadOnly() {
        return folder.isReadOnly();
    }

    /**
     * Writes what differs from the last saved state, in one transaction, and seals it. When this returns, the edition
     * survives a power cut; when it throws, the last saved state does, and the same or a later state may be saved again.
     *
     * @return number of the generation that holds it
     * @throws StoreException.ReadOnly when the folder was opened read-only
     */
    public synchronized long save(Edition edition) {
        folder.requireWritable();
        if (!Changes.between(stored, edition).isEmpty()) {
            store.save(stored, edition);
            stored = edition;
        }
        if (!edition.equals(sealed)) {
            Disk.at(folder.path(), () -> {
                generation = vault.seal(database.script());
                sealed = edition;
                vault.prune();
                return generation;
            });
        }
        return generation;
    }

    /** What was last kept of what is typed and could not be taken, as far as it is about something in the edition. */
    public synchronized Untaken untaken() {
        return untaken.in(sealed);
    }

    /** Why what was typed and not taken could not be read at the opening; the user must be told then. */
    public synchronized Optional<UnreadWords> unreadWords() {
        return untakenFile.unread();
    }

    /**
     * Once that is told: what is damaged is kept under another name, and not told again. A disk that refuses is asked at the next
     * opening.
     */
    public synchronized void setDamagedWordsAside() {
        if (!folder.isReadOnly()) {
            try {
                untakenFile.setDamagedAside();
            } catch (IOException _) {
                // It stays where it is, and is told again.
            }
        }
    }

    /**
     * Seals what is typed and could not be taken in the place of what was; when this returns, it survives a power cut.
     *
     * @throws StoreException.ReadOnly when the folder was opened read-only
     */
    public synchronized void keep(Untaken now) {
        folder.requireWritable();
        if (!now.equals(untaken)) {
            untaken = Disk.at(folder.path(), () -> {
                untakenFile.write(now);
                return now;
            });
        }
    }

    /**
     * Freezes an edition under the number of a release; when it returns, it survives a power cut. The release counts once its entry
     * in the ledger is saved too.
     *
     * @throws StoreException.ReadOnly          when the folder was opened read-only
     * @throws IllegalArgumentException when the release is entered already: what was frozen stays as it is
     */
    public synchronized void freeze(Release release, Edition frozen) {
        folder.requireWritable();
        if (sealed.ledger().releases().has(release.id())) {
            throw new IllegalArgumentException("Release " + release.number() + " is there already. Take the next number.");
        }
        Disk.at(folder.path(), () -> {
            try (MemoryDatabase tables = new MemoryDatabase()) {
                EditionStore.open(tables.source()).save(null, frozen.withLedger(Ledger.EMPTY));
                vault.sealRelease(release.number(), tables.script());
            }
            releases.add(release.number());
            return release;
        });
    }

    /** The numbers of the releases that lie beside it and are not in a ledger: a newer state, which was lost, may have entered them. */
    public synchronized SortedSet<Integer> releasesUnknownTo(Ledger ledger) {
        SortedSet<Integer> unknown = new TreeSet<>(releases);
        ledger.releases().forEach(it -> unknown.remove(it.number()));
        return unknown;
    }

    /**
     * The edition as a release froze it, without ledger.
     *
     * @throws StoreException.ReleaseLost  when its file is missing or damaged
     * @throws StoreException.NewerProgram when a newer program wrote it
     */
    public Edition loadRelease(Release release) {
        return Disk.at(folder.path(), () -> {
            Vault.Unsealed unsealed = vault.openRelease(release.number());
            try (MemoryDatabase tables = new MemoryDatabase()) {
                tables.restore(unsealed.content());
                return EditionStore.open(tables.source()).load(edition().id());
            }
        });
    }

    /** Forgets the tables in memory. What was saved is on disk. */
    @Override
    public synchronized void close() {
        database.close();
    }
}
