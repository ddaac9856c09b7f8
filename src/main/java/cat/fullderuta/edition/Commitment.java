package cat.fullderuta.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a municipality stands with the yearly institutional statement.
 *
 * @param adoptedOn day of the adoption, null unless adopted on a known day
 */
public record Commitment(State state, @Nullable LocalDate adoptedOn) {

    /** Rising order. */
    public enum State { NOT_ASKED, ASKED, ADOPTED }

    /** Nobody has asked yet. */
    public static final Commitment NOT_ASKED = new Commitment(State.NOT_ASKED, null);
}
