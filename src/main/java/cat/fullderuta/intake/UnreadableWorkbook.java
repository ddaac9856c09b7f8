package cat.fullderuta.intake;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read as a workbook of requests; {@link IntakeText} says what to do about it. */
public final class UnreadableWorkbook extends Exception {

    /** What is the matter with the file. */
    public enum Reason { NOT_THERE, OLD_FORMAT, MACROS, ENCRYPTED, TOO_LARGE, DAMAGED, NOT_A_WORKBOOK, OWN }

    private final Reason reason;
    private final String fileName;

    UnreadableWorkbook(Reason reason, String fileName, @Nullable Throwable cause) {
        super(fileName + " cannot be read: " + reason, cause);
        this.reason = reason;
        this.fileName = fileName;
    }

    /** What is the matter. */
    public Reason reason() {
        return reason;
    }

    /** Its name without the folders. */
    public String fileName() {
        return fileName;
    }
}
