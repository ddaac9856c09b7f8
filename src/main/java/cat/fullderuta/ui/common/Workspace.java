package cat.fullderuta.ui.common;

import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;

/**
 * What every view is given: the open edition, what is selected in it, the words, and the one way to change it.
 *
 * @param session   the open edition; views read it and follow its state
 * @param selection what the coordinator looks at
 * @param words     in the language of the window
 * @param edits     through which views ask for changes
 */
public record Workspace(Session session, Selection selection, Messages words, Edits edits) {

    /** See {@link Session#state()}. */
    public Session.State state() {
        return session.state();
    }
}
