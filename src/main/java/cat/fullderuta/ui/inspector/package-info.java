/**
 * The selected activity, whole: what is known of it, what is said of it, and the fields to edit it.
 * Each edit is one change, made when a field is left.
 */
@NullMarked
package cat.fullderuta.ui.inspector;

import org.jspecify.annotations.NullMarked;
