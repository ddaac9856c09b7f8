/**
 * What came of the visit: who came to each activity, what it led to, what the press published, and the totals of the edition.
 */
@NullMarked
package cat.fullderuta.ui.followup;

import org.jspecify.annotations.NullMarked;
