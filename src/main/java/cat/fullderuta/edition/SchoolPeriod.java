package cat.fullderuta.edition;

import java.time.LocalDate;

/**
 * Days on which schools are open or closed.
 *
 * @param from    first day
 * @param to      last day, included
 * @param classes whether schools are open, weekends and holidays within apart
 */
public record SchoolPeriod(LocalDate from, LocalDate to, boolean classes) {

    /** @throws IllegalArgumentException when it ends before it starts */
    public SchoolPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day (" + to + ") is before the first (" + from + "). Maybe the two are swapped.");
        }
    }

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
