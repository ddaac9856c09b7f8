/**
 * The page that tells how an edition stands: what room {@code overview} counted, drawn so that one sees it at a glance, each
 * figure a way to what it counts.
 */
@NullMarked
package cat.fullderuta.ui.overview;

import org.jspecify.annotations.NullMarked;
