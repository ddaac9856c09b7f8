package cat.fullderuta.ui.people;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.DefenderBuilder;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.session.Session;
import cat.fullderuta.ui.form.Entered;
import java.util.function.Consumer;

/** A defender as the lines of the form read them. */
record Profile(Session.State state, Defender defender) {

    Edition edition() {
        return state.edition();
    }

    /** The defender, altered. */
    Entered.Changes put(Consumer<DefenderBuilder> change) {
        return Entered.of(new Change.PutDefender(defender.with(change)));
    }
}
