package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;

/** What the keys that are about people do on a board, with an activity that is scheduled. */
public interface RowKeys {

    /** Gives it to the next in the rows above (-1) or below (1) who does not have it. */
    void toNext(Activity activity, int sign);

    /** Gives it to one more, who does not have it. */
    void addNext(Activity activity);

    /** Takes it away from where it stands. */
    void takeAway(Activity activity);
}
