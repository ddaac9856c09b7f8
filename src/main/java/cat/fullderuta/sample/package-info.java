/**
 * The editions to try things on: a sample visit with everything in it, larger ones by size, and a workbook of requests.
 * Every person, phone and address in them is invented.
 */
@NullMarked
package cat.fullderuta.sample;

import org.jspecify.annotations.NullMarked;
