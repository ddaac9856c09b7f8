/**
 * One window for each data folder: a second start finds the first and asks it to come forward.
 * Knows no other room; nothing can be reached from another machine or by another user.
 */
@NullMarked
package cat.fullderuta.door;

import org.jspecify.annotations.NullMarked;
