/**
 * The rules of an edition to read and to set: how seriously each is taken, its figures, when schools are open.
 * Each is taken as it is typed, and tells its effect at once.
 */
@NullMarked
package cat.fullderuta.ui.rules;

import org.jspecify.annotations.NullMarked;
