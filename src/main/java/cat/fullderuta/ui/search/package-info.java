/**
 * Search everywhere: people, hosts, activities, days and commands of the open edition in one field.
 * What is found is a value; the window knows how to get there.
 */
@NullMarked
package cat.fullderuta.ui.search;

import org.jspecify.annotations.NullMarked;
