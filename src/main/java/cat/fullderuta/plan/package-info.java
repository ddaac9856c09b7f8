/**
 * Where to put what waits: the best places for one activity.
 * All of it asks the rules of room {@code check}; none is written twice.
 */
@NullMarked
package cat.fullderuta.plan;

import org.jspecify.annotations.NullMarked;
