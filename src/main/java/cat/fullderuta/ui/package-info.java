/**
 * The window: puts the views of its rooms together and wires them to one session.
 * Views ask for changes and follow the session; none of them knows another.
 */
@NullMarked
package cat.fullderuta.ui;

import org.jspecify.annotations.NullMarked;
