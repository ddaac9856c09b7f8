package cat.fullderuta.edition;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A frozen, numbered version of an edition: what others were told, while the draft goes on. The frozen edition itself lies in
 * the store, under this number.
 *
 * @param number from 1; one that a lost state may have given is left out
 * @param at     when it was frozen, local time, to the minute
 * @param by     who did it, as they sign
 * @param note   why, such as "after Reus changed"; may be empty
 */
public record Release(Id<Release> id, int number, LocalDateTime at, String by, String note) implements Identified<Release> {

    /** @throws IllegalArgumentException when the number is below 1 */
    public Release {
        at = at.truncatedTo(ChronoUnit.MINUTES); // a clock ticks finer than anything here is kept
        if (number < 1) {
            throw new IllegalArgumentException("A release cannot have the number " + number + ". The first is 1.");
        }
    }

    /** The release of that number. */
    public static Release of(int number, LocalDateTime at, String by, String note) {
        return new Release(Id.of("v" + number), number, at, by, note);
    }
}
