/**
 * The editions of the data folder: which there are, beginning one, saying what one is, putting one away and erasing it. The
 * program around the window opens them.
 */
@NullMarked
package cat.fullderuta.ui.editions;

import org.jspecify.annotations.NullMarked;
