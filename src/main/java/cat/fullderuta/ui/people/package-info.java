/**
 * The page of the defenders: all that the office keeps of each, and what happens when one cannot come.
 * What is typed here is of people at risk: nothing of it goes into ids, logs or file names.
 */
@NullMarked
package cat.fullderuta.ui.people;

import org.jspecify.annotations.NullMarked;
