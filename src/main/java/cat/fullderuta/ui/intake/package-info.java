/**
 * A request workbook before it is taken in: what would arrive, how it was read, and what could not be.
 */
@NullMarked
package cat.fullderuta.ui.intake;

import org.jspecify.annotations.NullMarked;
