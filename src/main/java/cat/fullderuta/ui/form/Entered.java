package cat.fullderuta.ui.form;

import cat.fullderuta.change.Change;
import java.util.List;

/** What came of something typed or chosen. To find that out alters nothing: a form asks at every pause in typing. */
public sealed interface Entered {

    /**
     * It is understood, and these changes follow, in order.
     *
     * @param along other lines whose words are taken with them and wait no more
     */
    record Changes(List<Change> changes, List<Line<?>> along) implements Entered {
        public Changes {
            changes = List.copyOf(changes);
            along = List.copyOf(along);
        }

        /** The same, taking the words of other lines along. */
        public Changes along(Line<?>... others) {
            return new Changes(changes, List.of(others));
        }
    }

    /** It cannot be; the reason says what is accepted. */
    record Wrong(String reason) implements Entered {}

    /** It is right, but something else is needed with it. */
    record Waits(String hint) implements Entered {}

    /** Understood, with what follows. */
    static Changes of(Change... changes) {
        return new Changes(List.of(changes), List.of());
    }
}
