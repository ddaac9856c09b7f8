package cat.fullderuta.text;

import cat.fullderuta.edition.Edition;
import java.time.LocalDate;

/** A day that shows how one types days. */
public record ExampleDay(LocalDate day) {

    private static final int MONTHS = 12;

    /** One of an edition's own days. */
    public static ExampleDay of(Edition edition) {
        return of(edition.firstDay(), edition.lastDay());
    }

    /** The first of these whose number cannot be that of a month, so that nobody wonders which comes first; else the first of all. */
    public static ExampleDay of(LocalDate first, LocalDate last) {
        return new ExampleDay(first.datesUntil(last.plusDays(1)).filter(day -> day.getDayOfMonth() > MONTHS).findFirst().orElse(first));
    }

    /** As one types it: "14/4". */
    public String typed() {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    /** The same with the year: "14/4/2027". */
    public String typedWithYear() {
        return typed() + "/" + day.getYear();
    }
}
