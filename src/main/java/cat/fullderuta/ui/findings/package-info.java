/**
 * What the check says: one card for each finding, and the list of all of them that leads to the place.
 */
@NullMarked
package cat.fullderuta.ui.findings;

import org.jspecify.annotations.NullMarked;
