package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import java.util.List;

/** What came of something typed or chosen. */
sealed interface Entered {

    /** It is understood, and these changes follow, in order. */
    record Changes(List<Change> changes) implements Entered {
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /** It cannot be; the reason says what is accepted. */
    record Wrong(String reason) implements Entered {}

    /** It is right, but something else is needed with it. */
    record Waits(String hint) implements Entered {}

    static Entered of(Change... changes) {
        return new Changes(List.of(changes));
    }

    static Entered put(Activity after) {
        return of(new Change.PutActivity(after));
    }
}
