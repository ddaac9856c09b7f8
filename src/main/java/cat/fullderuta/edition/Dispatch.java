package cat.fullderuta.edition;

import java.time.LocalDateTime;

/**
 * Somebody was sent a release.
 *
 * @param at when, local time
 * @param by who sent it, as they sign
 */
public record Dispatch(Id<Dispatch> id, Id<Release> release, Recipient recipient, Form form, LocalDateTime at, String by)
        implements Identified<Dispatch> {

    /** In which form it went. */
    public enum Form { WORKBOOK, PDF, PAPER, CALENDAR, EMAIL, MESSAGE }
}
