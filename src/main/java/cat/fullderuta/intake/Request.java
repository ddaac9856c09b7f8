package cat.fullderuta.intake;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Venue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as an activity for the backlog.
 *
 * @param at           its sheet and row
 * @param host         as it is in the edition, or new; null when the row names none
 * @param isNewHost    whether the edition does not have the host yet
 * @param newVenue     to be added to the host, null when it has it already
 * @param newContact   to be added to the host, null when it has it already
 * @param readings     cells read otherwise than written
 * @param problems     cells that could not be read: the activity arrives without them, their text in its internal notes
 * @param alreadyTaken whether the edition has this very row already
 */
public record Request(CellAt at, Activity activity, @Nullable Host host, boolean isNewHost, @Nullable Venue newVenue,
        @Nullable Contact newContact, List<Reading> readings, List<Problem> problems, boolean alreadyTaken) {

    public Request {
        readings = List.copyOf(readings);
        problems = List.copyOf(problems);
    }

    /** Whether every cell of the row could be read. */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
