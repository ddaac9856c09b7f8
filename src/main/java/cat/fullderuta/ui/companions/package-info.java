/**
 * The page of companions: who interprets, escorts and drives, between which languages, at which hours, and where they go.
 * Availability is painted as hours.
 */
@NullMarked
package cat.fullderuta.ui.companions;

import org.jspecify.annotations.NullMarked;
