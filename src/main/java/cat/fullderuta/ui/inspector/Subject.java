package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.ui.form.Entered;
import java.util.Optional;

/** The activity that is shown, and the state of the session it stands in. */
record Subject(Session.State state, Activity activity) {

    /** The activity as it is in a state, if it is there. */
    static Optional<Subject> find(Session.State state, Id<Activity> id) {
        return state.edition().activities().find(id).map(activity -> new Subject(state, activity));
    }

    /** It is understood, and this is the activity after it. */
    static Entered.Changes put(Activity after) {
        return Entered.of(new Change.PutActivity(after));
    }

    Edition edition() {
        return state.edition();
    }

    Optional<Host> findHost() {
        return edition().findHost(activity);
    }
}
