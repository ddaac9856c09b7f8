package cat.fullderuta.ui.tour;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import java.util.Optional;
import java.util.Set;

/**
 * What the coordinator sees.
 *
 * @param opened   the activity whose details are in sight
 * @param findings whether the list of findings is in sight
 * @param companions whether the board of companions is shown
 * @param panes    ids of the panes that are open in windows of their own
 */
public record Sight(Optional<Id<Activity>> opened, boolean findings, boolean companions, Set<String> panes) {

    /** The plain board. */
    public static final Sight BOARD = new Sight(Optional.empty(), false, false, Set.of());

    public Sight {
        panes = Set.copyOf(panes);
    }
}
