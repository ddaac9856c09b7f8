/**
 * The guide: short topics with drawings made of the program's own parts, so that they are always as it looks now.
 * It stands in a window of its own beside the work; the window knows which topic goes with what.
 */
@NullMarked
package cat.fullderuta.ui.help;

import org.jspecify.annotations.NullMarked;
