package cat.fullderuta.ui.common;

import cat.fullderuta.session.Session;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;

/** Draws a view anew after each change of the edition while it is seen; one that is not costs nothing and catches up once it is. */
public final class WhenSeen {

    private final Node view;
    private final Session session;
    private final Runnable draw;
    private final InvalidationListener follow = _ -> follow();
    private final InvalidationListener catchUp = _ -> catchUp();
    private final InvalidationListener following = new WeakInvalidationListener(follow);
    private boolean isBehind;

    private WhenSeen(Node view, Session session, boolean isBehind, Runnable draw) {
        this.view = view;
        this.session = session;
        this.draw = draw;
        this.isBehind = isBehind;
        session.stateProperty().addListener(following);
        view.sceneProperty().addListener(catchUp); // keeps this as long as the view is there
    }

    /** For a view that shows the edition as it is now. */
    public static WhenSeen follow(Node view, Session session, Runnable draw) {
        return new WhenSeen(view, session, false, draw);
    }

    /** For a view that shows nothing yet: it is drawn once it is seen. */
    public static WhenSeen begin(Node view, Session session, Runnable draw) {
        return new WhenSeen(view, session, true, draw);
    }

    /** Draws no more. */
    public void dispose() {
        session.stateProperty().removeListener(following);
        view.sceneProperty().removeListener(catchUp);
    }

    private void follow() {
        session.state(); // or the property would tell of no further change
        isBehind = true;
        catchUp();
    }

    private void catchUp() {
        if (isBehind && view.getScene() != null) {
            isBehind = false;
            draw.run();
        }
    }
}
