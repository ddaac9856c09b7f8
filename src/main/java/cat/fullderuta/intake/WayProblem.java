package cat.fullderuta.intake;

import java.util.List;

/** Why a row of a sheet of travel times is left out, as facts; {@link WayText} has the words. */
public sealed interface WayProblem {

    /** Where it stands. */
    CellAt at();

    /** No row of the sheet names the columns from, to and minutes. */
    record NoHeadings(CellAt at) implements WayProblem {}

    /** The sheet goes on below the last row that is read. */
    record TooManyRows(CellAt at) implements WayProblem {}

    /** The cell has to say something and is empty. */
    record Missing(CellAt at, WayField field) implements WayProblem {}

    /** No municipality has this name. */
    record UnknownTown(CellAt at, String written) implements WayProblem {}

    /** A short name that several towns have. */
    record AmbiguousTown(CellAt at, String written, List<String> candidates) implements WayProblem {
        public AmbiguousTown {
            candidates = List.copyOf(candidates);
        }
    }

    /** No length over nothing and up to a day, neither car nor train, or neither yes nor no. */
    record Unread(CellAt at, WayField field, String written) implements WayProblem {}

    /** An earlier row says the time of the same way and mode already. */
    record Duplicate(CellAt at, int earlierRow) implements WayProblem {}
}
