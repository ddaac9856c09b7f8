package cat.fullderuta.ui.editions;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Library;

/** What only the program around the window can do with editions. All calls but the first build the window anew. */
public interface EditionsHost {

    /** All that there are. */
    Library library();

    /** Opens another one in this window, once everything is saved. */
    void openEdition(Id<Edition> edition);

    /** Opens one that has just been made, once everything is saved: on the board of the visit, whatever was shown before. */
    void openNew(Id<Edition> edition);

    /**
     * Adds a new one and opens it in this window, once everything is saved.
     *
     * @param opened called when it is open, before it is shown; never when it could not be opened
     */
    void beginEdition(Edition edition, Runnable opened);

    /**
     * Opens another one in this window and then erases the one that was open, for good.
     *
     * @param opened as above
     */
    void replaceEdition(Id<Edition> edition, Runnable opened);

    /** Puts the open one away, or takes it out again. */
    void setArchived(boolean archived);
}
