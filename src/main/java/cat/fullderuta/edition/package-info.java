/**
 * The domain as immutable values: an edition of the visit with its people, hosts and activities.
 * The edition is the only root; whatever belongs to it can be copied, handed over and erased with it.
 */
@NullMarked
package cat.fullderuta.edition;

import org.jspecify.annotations.NullMarked;
