package cat.fullderuta.ui.board;

import cat.fullderuta.ui.drag.DropArea;

/** What the window asks of each of its boards, besides taking drops. */
public interface Board extends DropArea {

    /** Selects the next activity in that direction, or the first one when none is selected. */
    void selectNext(Direction direction);

    /** Tells of the selected activity beside it, once the keys rest there. */
    void tell();

    /** Brings the selected activity into sight, where the board shows it. */
    void reveal();

    /** What the keys do that are about its rows. */
    RowKeys rowKeys();
}
