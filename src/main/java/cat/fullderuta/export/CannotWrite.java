package cat.fullderuta.export;

import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written; what was there before is still there, whole. */
public class CannotWrite extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path file;

    /** @param file the file that was to be written */
    public CannotWrite(Path file, IOException cause) {
        this(file, cause, "Cannot write " + file + ". Is the folder there, is there room, and may you write in it? Choose another folder.");
    }

    CannotWrite(Path file, IOException cause, String message) {
        super(message, cause);
        this.file = file;
    }

    /** The file that was to be written. */
    public Path file() {
        return file;
    }

    /** What happened and what to do, in the reader's language. */
    public String describe(Messages messages) {
        return messages.get("documents.error." + key(), file.getFileName(), String.valueOf(file.toAbsolutePath().getParent()));
    }

    /** Of the sentence that says it. */
    String key() {
        return "cannot_write";
    }
}
