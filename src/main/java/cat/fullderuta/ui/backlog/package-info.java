/**
 * The activities that wait for a place.
 */
@NullMarked
package cat.fullderuta.ui.backlog;

import org.jspecify.annotations.NullMarked;
