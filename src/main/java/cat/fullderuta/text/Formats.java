package cat.fullderuta.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/** Hours, dates and durations as people of one language write them (CLDR, as the JDK carries it). */
public final class Formats {

    private static final int MINUTES_PER_HOUR = 60;
    /** By the words they go with; also what is held while the JDK works a pattern out, which it cannot do on two threads (25.0.3). */
    private static final Map<Messages, Formats> KNOWN = new IdentityHashMap<>();

    private final Messages messages;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfMonth;
    private final DateTimeFormatter dayAndMonth;
    private final DateTimeFormatter date;
    private final DateTimeFormatter fullDate;
    private final boolean dayComesFirst;

    private Formats(Messages messages) {
        this.messages = messages;
        Locale locale = messages.locale();
        hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        shortDay = ofSkeleton("MMMEd", locale);
        weekday = ofSkeleton("Ed", locale);
        dayOfMonth = DateTimeFormatter.ofPattern("d", locale);
        dayAndMonth = ofSkeleton("MMMMd", locale);
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        fullDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        String full = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        // The skeletons of CLDR have no full weekday without a year in all of our languages: the year and its "de" are cut off.
        day = DateTimeFormatter.ofPattern(full.replaceFirst("[,\\s]*('[^']*')?\\s*y+\\W*$", ""), locale);
        dayComesFirst = DateTimeFormatterBuilder.getLocalizedDateTimePattern("MMMMd", IsoChronology.INSTANCE, locale).startsWith("d");
    }

    /** The formats that go with these words. */
    public static Formats of(Messages messages) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(messages, Formats::new);
        }
    }

    /** A format of the parts that CLDR's letters name, such as "Hm", in the order and with the signs of a language. */
    public static DateTimeFormatter ofSkeleton(String letters, Locale locale) {
        synchronized (KNOWN) {
            return DateTimeFormatter.ofPattern(DateTimeFormatterBuilder.getLocalizedDateTimePattern(letters, IsoChronology.INSTANCE, locale),
                    locale);
        }
    }

    /** An hour: "9:30", in English "09:30". */
    public String hour(LocalTime time) {
        return hour.format(time);
    }

    /** The hour of a local date and hour. */
    public String hour(LocalDateTime time) {
        return hour.format(time);
    }

    /** Two hours: "10:00–12:00". */
    public String hours(LocalDateTime from, LocalDateTime to) {
        return hour(from) + "–" + hour(to);
    }

    /** A day in few letters: "dv., 9 d’abr.". */
    public String shortDay(LocalDate when) {
        return shortDay.format(when);
    }

    /** A day where the month is plain from elsewhere: "dv. 9". */
    public String weekday(LocalDate when) {
        return weekday.format(when);
    }

    /** A day in full, without the year: "divendres, 9 d’abril". */
    public String day(LocalDate when) {
        return day.format(when);
    }

    /** A date: "9 d’abril del 2027". */
    public String date(LocalDate when) {
        return date.format(when);
    }

    /** A date with its weekday: "divendres, 9 d’abril del 2027". */
    public String fullDate(LocalDate when) {
        return fullDate.format(when);
    }

    /** From one day to another, both included: "7–16 d’abril". */
    public String days(LocalDate first, LocalDate last) {
        return days(first, last, dayAndMonth);
    }

    /** The same with the year: "7–16 d’abril del 2027". */
    public String dates(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear() ? days(first, last, date) : date.format(first) + " – " + date.format(last);
    }

    /** A short duration, always in minutes: "80 min". */
    public String minutes(Duration duration) {
        return messages.get("formats.minutes", duration.toMinutes());
    }

    /** A duration in hours and minutes: "45 min", "2 h", "1 h 20 min". */
    public String duration(Duration duration) {
        long hours = duration.toMinutes() / MINUTES_PER_HOUR;
        long minutes = duration.toMinutes() % MINUTES_PER_HOUR;
        if (hours == 0) {
            return minutes(duration);
        }
        return minutes == 0 ? messages.get("formats.hours", hours) : messages.get("formats.hoursMinutes", hours, minutes);
    }

    private String days(LocalDate first, LocalDate last, DateTimeFormatter end) {
        if (first.equals(last)) {
            return end.format(last);
        }
        return first.getMonth() == last.getMonth() && dayComesFirst
                ? dayOfMonth.format(first) + "–" + end.format(last)
                : dayAndMonth.format(first) + " – " + end.format(last);
    }
}
