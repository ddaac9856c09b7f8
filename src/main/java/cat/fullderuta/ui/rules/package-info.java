/**
 * The rules of an edition to read and to set: how seriously each is taken, its figures, when schools are open.
 * All is tried on a draft that tells its effect, and applied as one change.
 */
@NullMarked
package cat.fullderuta.ui.rules;

import org.jspecify.annotations.NullMarked;
