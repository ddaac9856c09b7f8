/**
 * Requests in: workbooks of the municipalities become activities for the backlog, or problems that name the cell.
 * Nothing is silently altered: whatever is read otherwise than written comes with a {@code Reading}.
 */
@NullMarked
package cat.fullderuta.intake;

import org.jspecify.annotations.NullMarked;
