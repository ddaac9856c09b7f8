package cat.fullderuta.edition;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * One fact of an activity that somebody altered: internal. Values are kept as plain words that no language changes: ids, constants,
 * ISO hours and lengths; several are parted by a comma. A fact of many parts or of free text, such as the title, says only that it
 * was altered: what somebody wrote and took back is not kept, neither of those stored before that was so.
 *
 * @param at     local time, to the minute
 * @param by     who did it, as they sign; may be empty
 * @param before empty when there was nothing
 * @param after  empty when there is nothing any more
 */
public record Alteration(Id<Alteration> id, Id<Activity> activity, LocalDateTime at, String by, Fact fact, String before, String after)
        implements Identified<Alteration> {

    /** What can be altered of an activity. */
    public enum Fact {
        MADE, TITLE, TYPE, HOST, VENUE, CONTACT, START, LENGTH, INVITATION, DEFENDERS, COMPANIONS, STATUS, CERTAINTY, ARRANGEMENTS, NOTES,
        FOLLOW_UP, OTHER
    }

    public Alteration {
        at = at.truncatedTo(ChronoUnit.MINUTES);
        if (fact == Fact.TITLE) {
            before = "";
            after = "";
        }
    }
}
