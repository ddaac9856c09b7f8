package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The one sealed file beside the generations of an edition with what is typed and could not be taken; it is there only as long as
 * something waits. The edition opens whatever has become of it.
 */
final class UntakenFile {

    static final String NAME = "untaken.fdr";
    static final int VERSION = 1;

    private final Path file;
    private final String sealedAs;
    private final Key key;
    /** Whole, but of another key or a newer program, or not to be read just now: never written over. */
    private boolean isNotOurs;

    UntakenFile(Path folder, Id<Edition> edition, Key key) {
        file = folder.resolve(NAME);
        sealedAs = edition.value() + "/untaken"; // another name than generations and releases have, so that none takes the place of another
        this.key = key;
    }

    /** What waits; nothing when the file is not there, damaged or not ours. Writes nothing. */
    Untaken read() {
        isNotOurs = false;
        try {
            return unseal(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Untaken.NONE;
        } catch (Seal.Broken _) {
            return Untaken.NONE; // lost: the next words are written in its place
        } catch (IOException | RuntimeException _) {
            isNotOurs = true;
            return Untaken.NONE;
        }
    }

    private Untaken unseal(byte[] bytes) throws IOException, Seal.Broken {
        Header header = Header.read(bytes);
        if (!Arrays.equals(header.fingerprint(), key.fingerprint())) {
            throw new IOException("It was sealed with another key.");
        }
        byte[] content = Seal.open(key, header, bytes);
        if (!header.edition().equals(sealedAs)) {
            throw new Seal.Broken(Damage.Kind.MOVED);
        }
        if (header.schema() > VERSION) {
            throw new StoreException.NewerProgram("What is typed", header.schema(), VERSION);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return Untaken.readFrom(in);
        }
    }

    /** When it returns, this survives a power cut; when nothing waits, the file is gone. What is not ours stays, under another name. */
    void write(Untaken untaken) throws IOException {
        if (isNotOurs) {
            SafeFiles.setAside(file);
            isNotOurs = false;
        }
        if (untaken.all().isEmpty()) {
            SafeFiles.delete(file);
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            untaken.writeTo(out);
        }
        Header header = new Header(VERSION, 0, key.fingerprint(), Seal.newNonce(), sealedAs);
        SafeFiles.write(file, Seal.seal(key, header, content.toByteArray()));
    }
}
