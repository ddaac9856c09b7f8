/**
 * The guided tour: its steps as values that notice what was done, and the mark beside what is to be used.
 * It goes over an edition of its own, a copy of the sample, so that nobody's plan is touched.
 */
@NullMarked
package cat.fullderuta.ui.tour;

import org.jspecify.annotations.NullMarked;
