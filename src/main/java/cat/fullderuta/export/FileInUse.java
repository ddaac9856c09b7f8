package cat.fullderuta.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file is open in another program, such as Excel: close it there and try again. */
public final class FileInUse extends CannotWrite {

    private static final long serialVersionUID = 1;

    /** @param file the file that was to be replaced */
    public FileInUse(Path file, IOException cause) {
        super(file, cause, "Cannot replace " + file + ": it is in use. Close it in the other program (maybe Excel) and try again.");
    }

    @Override
    String key() {
        return "in_use";
    }
}
