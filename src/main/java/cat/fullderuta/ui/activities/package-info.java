/**
 * The page of all activities of the edition: a table to sort, to look through and to go to the board from.
 */
@NullMarked
package cat.fullderuta.ui.activities;

import org.jspecify.annotations.NullMarked;
