/**
 * The only ways an edition changes, each a value with a name, and the history that undoes them.
 * Also what differs between two editions.
 */
@NullMarked
package cat.fullderuta.change;

import org.jspecify.annotations.NullMarked;
