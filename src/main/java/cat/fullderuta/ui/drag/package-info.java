/**
 * One drag for the whole window: from the backlog and the boards onto the boards and back, with a ghost that
 * tells before the drop what it would mean.
 */
@NullMarked
package cat.fullderuta.ui.drag;

import org.jspecify.annotations.NullMarked;
