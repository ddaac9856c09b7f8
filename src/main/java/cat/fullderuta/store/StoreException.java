package cat.fullderuta.store;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an edition could not be opened or saved. Each kind carries its values, for a window to word them in the user's
 * language. None has a cause or a message with what stands in the edition: a database tells whole rows in its messages.
 */
public abstract sealed class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String detail;

    private StoreException(String message, String detail, @Nullable Throwable cause) {
        super(message, cause);
        this.detail = detail;
    }

    /** The values alone (a folder, a number, the kind of a failure), to stand beside a sentence in any language; blank without any. */
    public String detail() {
        return detail;
    }

    /** Another program, or another window of this one, has the data folder open. */
    public static final class OpenElsewhere extends StoreException {
        private static final long serialVersionUID = 1;

        OpenElsewhere(Path folder) {
            super("The data in " + folder + " are open elsewhere. Close the other program, or open them read-only.", folder.toString(), null);
        }
    }

    /** The data were opened read-only and something was to be written. */
    public static final class ReadOnly extends StoreException {
        private static final long serialVersionUID = 1;

        ReadOnly() {
            super("These data were opened read-only. Close the other program and open them again to change them.", "", null);
        }
    }

    /** There is no such edition. */
    public static final class NoSuchEdition extends StoreException {
        private static final long serialVersionUID = 1;

        NoSuchEdition(Id<Edition> edition) {
            super("There is no edition " + edition + " here. Maybe it was erased, or lies in another data folder.", edition.value(), null);
        }
    }

    /** Generations are there, and none of them verifies. */
    public static final class AllDamaged extends StoreException {
        private static final long serialVersionUID = 1;
        private final transient List<Damage> damaged;

        AllDamaged(Id<Edition> edition, List<Damage> damaged) {
            super("All " + damaged.size() + " generations of the edition " + edition + " are damaged, so nothing was opened and nothing"
                    + " was changed. Bring the folder back from a copy.", edition.value(), null);
            this.damaged = List.copyOf(damaged);
        }

        /** What is wrong with each, newest first. */
        public List<Damage> damaged() {
            return damaged;
        }
    }

    /** What a release froze is gone or damaged; the draft and the other releases are not touched by that. */
    public static final class ReleaseLost extends StoreException {
        private static final long serialVersionUID = 1;

        ReleaseLost(int number) {
            super("The file of release " + number + " is missing or damaged. The draft and the other releases are whole;"
                    + " bring the file back from a copy.", String.valueOf(number), null);
        }
    }

    /** The generation is whole, but was sealed with another key. */
    public static final class WrongKey extends StoreException {
        private static final long serialVersionUID = 1;

        WrongKey(Id<Edition> edition, long generation) {
            super("Generation " + generation + " of the edition " + edition + " was sealed with another key. Maybe the key file and"
                    + " the editions come from two different copies.", edition + ", " + generation, null);
        }
    }

    /** The key file is missing though there are editions, or it is damaged. */
    public static final class KeyUnusable extends StoreException {
        private static final long serialVersionUID = 1;

        KeyUnusable(Path file, String what) {
            super("The key file " + file + " " + what + ". Without it the editions cannot be read: bring it back from a copy.", file.toString(), null);
        }
    }

    /** A newer program wrote this. It was not touched. */
    public static final class NewerProgram extends StoreException {
        private static final long serialVersionUID = 1;

        NewerProgram(String what, int found, int known) {
            super(what + " has version " + found + ", and this program knows up to " + known
                    + ". It was not touched: open it with the newer program.", found + " > " + known, null);
        }
    }

    /** Something refers to what is not in the edition. */
    public static final class LooseEnd extends StoreException {
        private static final long serialVersionUID = 1;

        LooseEnd(String activity, String what, String missing) {
            super("The activity " + activity + " refers to the " + what + " " + missing + ", who or which is not in the edition."
                    + " Take it off the activity before it is removed.", activity + ", " + missing, null);
        }
    }

    /** The disk refused: full, gone, or not allowed. */
    public static final class Disk extends StoreException {
        private static final long serialVersionUID = 1;

        Disk(Path place, Exception cause) {
            super("Reading or writing " + place + " failed (" + cause.getClass().getSimpleName()
                    + "). Maybe the disk is full or the folder is not allowed.", place.toString(), cause);
        }
    }

    /** The database refused. The message of the database is left out on purpose; its SQL state says what kind of trouble it is. */
    public static final class Database extends StoreException {
        private static final long serialVersionUID = 1;

        Database(String doing, Throwable cause) {
            super("The database refused (" + doing + ", SQL state " + stateOf(cause) + "). Nothing was changed in it.", "SQL " + stateOf(cause), null);
            setStackTrace(cause.getStackTrace());
        }

        private static String stateOf(Throwable cause) {
            for (Throwable at = cause; at != null; at = at.getCause()) {
                if (at instanceof SQLException sql && sql.getSQLState() != null) {
                    return sql.getSQLState();
                }
            }
            return "unknown";
        }
    }
}
