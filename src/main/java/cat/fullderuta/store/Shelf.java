package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of the editions of a data folder. Opening one takes tens of milliseconds, so what the list shows of each is kept in one
 * sealed file beside them, with the number of the generation it was taken from: an edition that was saved since is looked at anew,
 * and the file may be lost or damaged at any time. From any one thread at a time.
 */
public final class Shelf {

    private static final String FILE_NAME = "shelf.fdr";
    /** No edition can have this id, so neither file can be put in the place of the other. */
    private static final String SEALED_AS = "/shelf";
    private static final int VERSION = 1;

    private final DataFolder folder;

    /** Of a folder, open for writing or only for reading. */
    public Shelf(DataFolder folder) {
        this.folder = folder;
    }

    /** One edition in the list. */
    public sealed interface Entry {

        /** Which one. */
        Id<Edition> id();

        /** One that can be opened. */
        record Whole(EditionSummary summary) implements Entry {
            @Override public Id<Edition> id() {
                return summary.id();
            }
        }

        /** One that is there and cannot be opened. */
        record Unreadable(Id<Edition> id, StoreException trouble) implements Entry {}
    }

    /** Of which generation a summary tells. */
    private record Known(long generation, EditionSummary summary) {}

    /** All editions that are here, by id. */
    public List<Entry> list() {
        return Disk.at(folder.path(), () -> {
            Map<Id<Edition>, Known> known = read();
            Map<Id<Edition>, Known> now = new LinkedHashMap<>();
            List<Entry> all = new ArrayList<>();
            for (Id<Edition> id : folder.listEditions()) {
                try {
                    Known one = look(id, known);
                    now.put(id, one);
                    all.add(new Entry.Whole(one.summary()));
                } catch (StoreException trouble) {
                    all.add(new Entry.Unreadable(id, trouble));
                }
            }
            if (!now.equals(known) && !folder.isReadOnly()) {
                write(now.values());
            }
            return all;
        });
    }

    private Known look(Id<Edition> id, Map<Id<Edition>, Known> known) throws IOException {
        long newest = folder.newestGeneration(id);
        Known before = known.get(id);
        return before != null && before.generation() == newest ? before : new Known(newest, EditionSummary.of(OpenEdition.read(folder, id)));
    }

    private Map<Id<Edition>, Known> read() {
        Map<Id<Edition>, Known> all = new LinkedHashMap<>();
        Path file = file();
        if (!Files.exists(file)) {
            return all;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            Header header = Header.read(bytes);
            byte[] content = Seal.open(folder.key(), header, bytes);
            if (header.schema() != VERSION || !header.edition().equals(SEALED_AS)) {
                return all;
            }
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
                for (int left = in.readInt(); left > 0; left--) {
                    Known one = new Known(in.readLong(), EditionSummary.readFrom(in));
                    all.put(one.summary().id(), one);
                }
            }
        } catch (IOException | Seal.Broken | RuntimeException _) {
            all.clear(); // of another key, a newer program or damaged: all of it can be looked up again
        }
        return all;
    }

    private void write(Iterable<Known> all) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            List<Known> list = new ArrayList<>();
            all.forEach(list::add);
            out.writeInt(list.size());
            for (Known one : list) {
                out.writeLong(one.generation());
                one.summary().writeTo(out);
            }
            out.flush();
            Key key = folder.key();
            Header header = new Header(VERSION, 0, key.fingerprint(), Seal.newNonce(), SEALED_AS);
            SafeFiles.write(file(), Seal.seal(key, header, content.toByteArray()));
        } catch (IOException _) {
            // Only the next list takes longer.
        }
    }

    private Path file() {
        return folder.path().resolve(FILE_NAME);
    }
}
