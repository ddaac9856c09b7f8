package cat.fullderuta.ui.common;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import java.util.List;

/** A place that is thought of and not taken: boards outline it. */
public record Proposal(Slot slot, List<Id<Defender>> defenders) {

    public Proposal {
        defenders = List.copyOf(defenders);
    }
}
