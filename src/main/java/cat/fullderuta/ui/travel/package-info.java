/**
 * The travel times of an edition: the ways that people go, the tightest first, what is known of them, and times entered by hand or
 * taken from a sheet.
 */
@NullMarked
package cat.fullderuta.ui.travel;

import org.jspecify.annotations.NullMarked;
