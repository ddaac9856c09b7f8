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
import java.util.Optional;

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
    /** Why there is something that was not read: it is never written over. */
    private Optional<UnreadWords> unread = Optional.empty();

    UntakenFile(Path folder, Id<Edition> edition, Key key) {
        file = folder.resolve(NAME);
        sealedAs = edition.value() + "/untaken"; // another name than generations and releases have, so that none takes the place of another
        this.key = key;
    }

    /** What waits; nothing when the file is not there, damaged or not ours. Writes nothing. */
    Untaken read() {
        unread = Optional.empty();
        try {
            return unseal(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Untaken.NONE;
        } catch (Seal.Broken _) {
            return notRead(UnreadWords.DAMAGED);
        } catch (StoreException.NewerProgram _) {
            return notRead(UnreadWords.NEWER_PROGRAM);
        } catch (OtherKey _) {
            return notRead(UnreadWords.OTHER_KEY);
        } catch (IOException | RuntimeException _) {
            return notRead(UnreadWords.UNREADABLE);
        }
    }

    private Untaken notRead(UnreadWords why) {
        unread = Optional.of(why);
        return Untaken.NONE;
    }

    /** Why what is there was not read; empty when it was, or nothing is there. */
    Optional<UnreadWords> unread() {
        return unread;
    }

    /** What is damaged stays under another name, where nobody reads it again; what another program or key may read stays where it is. */
    void setDamagedAside() throws IOException {
        if (unread.equals(Optional.of(UnreadWords.DAMAGED))) {
            setAside();
        }
    }

    private void setAside() throws IOException {
        SafeFiles.setAside(file);
        unread = Optional.empty();
    }

    private static final class OtherKey extends IOException {
        private static final long serialVersionUID = 1;

        private OtherKey() {
            super("It was sealed with another key.");
        }
    }

    private Untaken unseal(byte[] bytes) throws IOException, Seal.Broken {
        Header header = Header.read(bytes);
        if (!Arrays.equals(header.fingerprint(), key.fingerprint())) {
            throw new OtherKey();
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

    /** When it returns, this survives a power cut; when nothing waits, the file is gone. What was not read stays, under another name. */
    void write(Untaken untaken) throws IOException {
        if (unread.isPresent()) {
            setAside();
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
