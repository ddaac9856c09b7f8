/**
 * What is wrong with an edition, and where an activity would fit: rules over one timetable.
 * A rule states facts; room {@code text} finds the words.
 */
@NullMarked
package cat.fullderuta.check;

import org.jspecify.annotations.NullMarked;
