/**
 * A schematic map without tiles, drawn from what the program carries: one defender's day or visit as a route of numbered stops, with
 * the legs that are too tight in red and with what they lack.
 */
@NullMarked
package cat.fullderuta.ui.map;

import org.jspecify.annotations.NullMarked;
