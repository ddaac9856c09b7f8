package cat.fullderuta.edition;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Somebody looked at a finding and accepts it, for a reason. It counts as long as the facts of the finding stay the same.
 *
 * @param id     of what is found and about whom; the same as long as it is the same matter
 * @param facts  fingerprint of the facts it was given for
 * @param reason internal, never leaves the office
 * @param by     who
 * @param at     when, local time, to the minute
 */
public record Acknowledgement(Id<Acknowledgement> id, RuleKey rule, String facts, String reason, String by, LocalDateTime at)
        implements Identified<Acknowledgement> {

    /** @throws IllegalArgumentException without a reason */
    public Acknowledgement {
        at = at.truncatedTo(ChronoUnit.MINUTES); // a clock ticks finer than anything here is kept
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The reason is empty. Say in a few words why this is accepted.");
        }
    }
}
