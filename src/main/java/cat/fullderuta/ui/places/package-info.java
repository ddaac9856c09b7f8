/**
 * The best places for one activity, each with what speaks for and against it; where there is none, why not.
 * Moving through them outlines them on the boards, Enter takes one.
 */
@NullMarked
package cat.fullderuta.ui.places;

import org.jspecify.annotations.NullMarked;
