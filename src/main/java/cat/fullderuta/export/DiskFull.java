package cat.fullderuta.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** There is no room left for a file: make some, or choose another folder, and try again. */
public final class DiskFull extends CannotWrite {

    private static final long serialVersionUID = 1;

    /** With less than this left a disk counts as full: the words in which systems say so differ. */
    private static final long NEXT_TO_NOTHING = 1 << 20;

    /** @param file the file that was to be written */
    public DiskFull(Path file, IOException cause) {
        super(file, cause, "Cannot write " + file + ": the disk is full. Make room or choose another folder, and try again.");
    }

    static boolean isTold(IOException refusal) {
        String said = String.valueOf(refusal.getMessage());
        return said.contains("No space left") || said.contains("quota exceeded");
    }

    static boolean isSeen(Path folder) {
        try {
            return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    String key() {
        return "disk_full";
    }
}
