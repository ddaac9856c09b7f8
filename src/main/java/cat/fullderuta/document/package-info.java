/**
 * What goes out, as values: agendas, itineraries and the grid of a visit, before any file format.
 * {@link Audience} says who may see what; whatever is not listed there is left out.
 */
@NullMarked
package cat.fullderuta.document;

import org.jspecify.annotations.NullMarked;
