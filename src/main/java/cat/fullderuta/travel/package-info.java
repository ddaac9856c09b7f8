/**
 * How long it takes from one place to another: entered times first, an estimate from the map otherwise.
 * The gazetteer knows the Catalan municipalities by all the names people write.
 */
@NullMarked
package cat.fullderuta.travel;

import org.jspecify.annotations.NullMarked;
