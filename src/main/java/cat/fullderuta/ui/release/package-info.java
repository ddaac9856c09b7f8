/**
 * Versions: makes a release of the draft, compares versions in words, says who has which, and takes the newest to those who are
 * behind.
 */
@NullMarked
package cat.fullderuta.ui.release;

import org.jspecify.annotations.NullMarked;
