package cat.fullderuta.ui.rules;

import cat.fullderuta.store.Typed;
import java.util.Optional;

/** Where something is typed here. */
interface Typing {

    /** A name that nothing else here has. */
    String id();

    /** What is typed and not in the edition; nothing when all of it is. */
    Optional<Typed> findUntaken();

    /** Shows again what {@link #findUntaken} gave, perhaps in another window. */
    void recall(Typed typed);

    /** Shows what the draft has, in place of whatever is typed. */
    void showTaken();
}
