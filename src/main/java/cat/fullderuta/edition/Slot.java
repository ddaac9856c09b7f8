package cat.fullderuta.edition;

import java.time.Duration;
import java.time.LocalDateTime;

/** Where an activity stands in the calendar: its start, local time, and its length. */
public record Slot(LocalDateTime start, Duration length) {

    /** @throws IllegalArgumentException when the length is not positive */
    public Slot {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("An activity of " + length.toMinutes() + " minutes has no length. Enter at least 5.");
        }
    }

    /** Local hour at which it ends. */
    public LocalDateTime end() {
        return start.plus(length);
    }

    /** The same as a span. */
    public TimeSpan span() {
        return new TimeSpan(start, end());
    }
}
