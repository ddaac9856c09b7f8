package cat.fullderuta.intake;

/** Where cells come from; rows and columns are counted from 0. */
interface CellSource {

    Written cell(int row, int column);

    /** What somebody wrote beside the cell, as Excel's comment; empty when nothing. */
    String comment(int row, int column);
}
