/**
 * The three boards: visit, days and one defender.
 */
@NullMarked
package cat.fullderuta.ui.board;

import org.jspecify.annotations.NullMarked;
