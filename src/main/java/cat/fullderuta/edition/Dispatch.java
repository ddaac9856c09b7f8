package cat.fullderuta.edition;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Somebody was sent a release.
 *
 * @param at when, local time, to the minute
 * @param by who sent it, as they sign
 */
public record Dispatch(Id<Dispatch> id, Id<Release> release, Recipient recipient, Form form, LocalDateTime at, String by)
        implements Identified<Dispatch> {

    public Dispatch {
        at = at.truncatedTo(ChronoUnit.MINUTES); // a clock ticks finer than anything here is kept
    }

    /** In which form it went. */
    public enum Form { WORKBOOK, PDF, PAPER, CALENDAR, EMAIL, MESSAGE }
}
