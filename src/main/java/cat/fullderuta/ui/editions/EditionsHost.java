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

    /** Opens another one in this window and then erases the one that was open, for good. */
    void replaceEdition(Id<Edition> edition);

    /** Puts the open one away, or takes it out again. */
    void setArchived(boolean archived);
}
