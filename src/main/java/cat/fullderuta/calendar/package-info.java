/**
 * Public holidays and school terms: which days are free for everybody, and on which schools are open.
 * What comes with the program; towns and editions add their own.
 */
@NullMarked
package cat.fullderuta.calendar;

import org.jspecify.annotations.NullMarked;
