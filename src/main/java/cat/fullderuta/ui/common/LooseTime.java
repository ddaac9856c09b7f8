package cat.fullderuta.ui.common;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hours, days and lengths as people type them. What is ambiguous or impossible is not guessed: it gives nothing. */
public final class LooseTime {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2})?\\s*(?:h|min)?)?");
    private static final Pattern HOUR_IN_DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})\\s*h?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{1,2})(?:\\s*[/.-]\\s*(\\d{4}|\\d{2}))?)?\\.?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:'|’|m|min|minuts|minutos|minutes)?\\.?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2})\\s*(?:h|:|hores|horas|hours?|hora)\\s*(?:(\\d{1,2})\\s*(?:'|’|m|min)?)?\\.?");
    private static final Pattern HOURS_AND_PART = Pattern.compile("(\\d{1,2}),(\\d{1,2})\\s*h");
    private static final int CENTURY = 2000;

    private LooseTime() {
    }

    /** An hour of the day: "9:30", "9.30", "9h30", "930", "16h", "16". */
    public static Optional<LocalTime> findHour(String typed) {
        String text = tidy(typed);
        return match(HOUR, text).or(() -> match(HOUR_IN_DIGITS, text)).flatMap(it -> hour(number(it, 1), number(it, 2)));
    }

    /**
     * A day: "14/4", "14.4.2027", "14-04-27", "2027-04-14", or "14" alone. Without a year the one nearest to the visit, without
     * a month too the one day of the visit with that number; words before the first figure, such as a weekday, are passed over.
     *
     * @param firstDay of the visit
     * @param lastDay  of the visit, included
     */
    public static Optional<LocalDate> findDay(String typed, LocalDate firstDay, LocalDate lastDay) {
        String text = tidy(typed).replaceFirst("^\\p{L}+[.,]*\\s+", "");
        Optional<Matcher> iso = match(ISO_DAY, text);
        if (iso.isPresent()) {
            return day(number(iso.get(), 1), number(iso.get(), 2), number(iso.get(), 3));
        }
        return match(DAY, text).flatMap(it -> {
            if (it.group(2) == null) {
                return firstDay.datesUntil(lastDay.plusDays(1)).filter(day -> day.getDayOfMonth() == number(it, 1)).findFirst();
            }
            if (it.group(3) == null) {
                return nearest(number(it, 2), number(it, 1), firstDay);
            }
            int year = number(it, 3);
            return day(year < 100 ? CENTURY + year : year, number(it, 2), number(it, 1));
        });
    }

    /** A length over nothing and up to a day: "90", "90 min", "1h30", "1:30", "1 h 30 min", "2h", "1,5 h". */
    public static Optional<Duration> findLength(String typed) {
        String text = tidy(typed);
        return match(MINUTES, text).map(it -> Duration.ofMinutes(number(it, 1)))
                .or(() -> match(HOURS, text).filter(it -> number(it, 2) < 60)
                        .map(it -> Duration.ofHours(number(it, 1)).plusMinutes(number(it, 2))))
                .or(() -> match(HOURS_AND_PART, text)
                        .map(it -> Duration.ofMinutes(Math.round(60 * Double.parseDouble(it.group(1) + "." + it.group(2))))))
                .filter(length -> length.isPositive() && length.compareTo(Duration.ofDays(1)) <= 0);
    }

    private static Optional<LocalDate> nearest(int month, int dayOfMonth, LocalDate to) {
        return Stream.of(0, -1, 1).flatMap(years -> day(to.getYear() + years, month, dayOfMonth).stream())
                .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - to.toEpochDay())));
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year, month, dayOfMonth));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> hour(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static String tidy(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
