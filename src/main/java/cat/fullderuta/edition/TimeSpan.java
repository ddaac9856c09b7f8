package cat.fullderuta.edition;

import java.time.Duration;
import java.time.LocalDateTime;

/** From a local date and hour (included) to a later one (excluded). */
public record TimeSpan(LocalDateTime from, LocalDateTime to) {

    /** @throws IllegalArgumentException when it ends before it starts */
    public TimeSpan {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("The end (" + to + ") is not after the start (" + from + "). Does it end on the next day?");
        }
    }

    /** Whether the two share at least a minute; touching is not overlapping. */
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether the other lies within this one. */
    public boolean contains(TimeSpan other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Local hours between the two ends; clock changes do not count. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
