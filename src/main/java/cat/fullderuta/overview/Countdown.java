package cat.fullderuta.overview;

import cat.fullderuta.edition.Edition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a day stands to the visit. */
public sealed interface Countdown {

    /** So many days are left until its first. */
    record Before(long days) implements Countdown {}

    /** It is the n-th of so many days. */
    record During(long day, long of) implements Countdown {}

    /** So many days have passed since its last. */
    record After(long days) implements Countdown {}

    /** On that day. */
    static Countdown of(Edition edition, LocalDate today) {
        if (today.isBefore(edition.firstDay())) {
            return new Before(ChronoUnit.DAYS.between(today, edition.firstDay()));
        }
        return today.isAfter(edition.lastDay()) ? new After(ChronoUnit.DAYS.between(edition.lastDay(), today))
                : new During(ChronoUnit.DAYS.between(edition.firstDay(), today) + 1, edition.listDays().size());
    }
}
