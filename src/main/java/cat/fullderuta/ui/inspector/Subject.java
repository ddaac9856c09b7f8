package cat.fullderuta.ui.inspector;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.session.Session;
import java.util.Optional;

/** The activity that is shown, and the state of the session it stands in. */
record Subject(Session.State state, Activity activity) {

    Edition edition() {
        return state.edition();
    }

    Optional<Host> findHost() {
        return edition().findHost(activity);
    }
}
