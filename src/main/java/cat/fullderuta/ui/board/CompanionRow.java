package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;

/** What a row of the board of companions stands for. */
sealed interface CompanionRow {

    /** Somebody of this role is missing. */
    record Missing(Companion.Role role) implements CompanionRow {}

    /** A companion. */
    record Of(Id<Companion> companion) implements CompanionRow {}
}
