/**
 * How far an edition is, as values: progress, towns, load, what was found and what is missing. A screen or a document only
 * draws them.
 */
@NullMarked
package cat.fullderuta.overview;

import org.jspecify.annotations.NullMarked;
