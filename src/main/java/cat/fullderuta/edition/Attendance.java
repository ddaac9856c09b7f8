package cat.fullderuta.edition;

import org.jspecify.annotations.Nullable;

/**
 * For whom an activity is.
 *
 * @param who    such as "4t ESO" or "Públic general"; may be empty
 * @param number how many are expected, null when not known
 */
public record Attendance(String who, @Nullable Integer number) {

    /** Not known. */
    public static final Attendance UNKNOWN = new Attendance("", null);
}
