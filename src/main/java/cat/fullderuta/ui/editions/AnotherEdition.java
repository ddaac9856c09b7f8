package cat.fullderuta.ui.editions;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.ui.common.Edits;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Workspace;
import java.time.Clock;
import javafx.application.Platform;

/** An edition that is altered in a form while another one is that of the window: saved as it is typed, and with an undo of its own. */
record AnotherEdition(OpenEdition edition, Workspace workspace) implements AutoCloseable {

    /**
     * Opens it, off the thread of the window.
     *
     * @param window whose words and gazetteer it has
     * @throws cat.fullderuta.store.StoreException when it cannot be opened
     */
    static AnotherEdition open(Library library, Id<Edition> id, Workspace window, Clock clock) {
        OpenEdition opened = library.openBeside(id);
        Session session = Session.of(opened, window.session().gazetteer(), Platform::runLater, clock);
        var edits = new Edits(session, (_, _) -> true, window.edits()::tell, "");
        return new AnotherEdition(opened, new Workspace(session, new Selection(opened.edition().firstDay()), window.words(), edits));
    }

    /** Waits until it is saved. */
    @Override
    public void close() {
        workspace.session().close();
        edition.close();
    }
}
