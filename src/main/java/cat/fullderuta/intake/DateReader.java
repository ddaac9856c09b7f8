package cat.fullderuta.intake;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.intake.Reading.Why;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates. Day before month; a date outside the visit that falls within it by the one plausible misreading (day and
 * month swapped, or day-month-year taken for year-month-day) is read so and noted; any other is a problem.
 */
final class DateReader {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,4})\\s*[-/.]\\s*(\\d{1,2})(?:\\s*[-/.]\\s*(\\d{4}|\\d{2}))?");
    private static final int CENTURY = 2000;
    private static final int SMALLEST_SERIAL = 30_000; // 1982: smaller plain numbers are no dates

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Edition edition;

    DateReader(Edition edition) {
        this.edition = edition;
        firstDay = edition.firstDay();
        lastDay = edition.lastDay();
    }

    /** The wanted days in the order written; none when nothing is written or nothing could be read. */
    List<LocalDate> read(Written cell, Margin margin) {
        if (cell.isBlank()) {
            return List.of();
        }
        if (cell.number() != null) {
            LocalDateTime dated = cell.asDate() != null ? cell.asDate()
                    : cell.number() >= SMALLEST_SERIAL && cell.number() < 2 * SMALLEST_SERIAL
                    ? DateUtil.getLocalDateTime(cell.number()) : null;
            if (dated == null || cell.number() < 1) {
                noDate(cell, margin);
                return List.of();
            }
            if (cell.asDate() == null && isInside(dated.toLocalDate())) {
                margin.read(cell, Field.DATE, dated.toLocalDate(), Why.PLAIN_NUMBER);
            }
            return settle(cell, dated.toLocalDate(), margin).map(List::of).orElse(List.of());
        }
        List<LocalDate> inFigures = readFigures(cell, margin);
        return inFigures != null ? inFigures : DateWords.of(cell.shown()).map(words -> readWords(words, cell, margin)).orElseGet(() -> {
            noDate(cell, margin);
            return List.of();
        });
    }

    /** The hour in a cell that holds a date with an hour. */
    Optional<LocalTime> readHour(Written cell) {
        return Optional.ofNullable(cell.asDate()).map(LocalDateTime::toLocalTime).filter(hour -> !hour.equals(LocalTime.MIDNIGHT));
    }

    /** "14/4", "14/04/2027", "08-04-27", "2027-04-08", or several of these; null when it is not written so. */
    private @Nullable List<LocalDate> readFigures(Written cell, Margin margin) {
        List<LocalDate> days = new ArrayList<>();
        for (String part : cell.shown().split("\\s+(?:o|i|y|or|and)\\s+|\\s*[;,]\\s*")) {
            Matcher figures = FIGURES.matcher(part.strip());
            if (!figures.matches()) {
                return null;
            }
            int first = Integer.parseInt(figures.group(1));
            int second = Integer.parseInt(figures.group(2));
            String third = figures.group(3);
            boolean yearFirst = figures.group(1).length() == 4;
            if (figures.group(1).length() == 3 || yearFirst && third == null) {
                return null;
            }
            LocalDate date = third == null ? inVisitYear(first, second)
                    : yearFirst ? date(first, second, Integer.parseInt(third)) : date(year(third), second, first);
            if (date == null && third != null && !yearFirst) { // "04/14/2027": only the other order makes a date
                LocalDate monthFirst = date(year(third), first, second);
                if (monthFirst != null && isInside(monthFirst)) {
                    margin.read(cell, Field.DATE, monthFirst, Why.DAY_AND_MONTH_SWAPPED);
                    days.add(monthFirst);
                    continue;
                }
            }
            if (date == null) {
                noDate(cell, margin);
                return List.of();
            }
            settle(cell, date, margin).ifPresent(days::add);
        }
        return days;
    }

    private List<LocalDate> readWords(DateWords words, Written cell, Margin margin) {
        if (words.month() == null) {
            List<LocalDate> days = edition.listDays().stream().filter(day -> words.weekdays().contains(day.getDayOfWeek())).toList();
            if (days.isEmpty()) {
                noDate(cell, margin);
            } else {
                margin.read(cell, Field.DATE, String.join(", ", days.stream().map(LocalDate::toString).toList()), Why.DAYS_OF_THE_WEEK);
            }
            return days;
        }
        List<LocalDate> days = new ArrayList<>();
        Month month = words.month();
        for (int i = 0; i < words.days().size(); i++) {
            int day = words.days().get(i);
            LocalDate date = words.year() == null ? inVisitYear(day, month.getValue()) : date(words.year(), month.getValue(), day);
            DayOfWeek weekday = words.weekdays().isEmpty() ? null : words.weekdays().get(i);
            if (date == null) {
                noDate(cell, margin);
            } else if (weekday != null && date.getDayOfWeek() != weekday) {
                margin.problem(new Problem.WrongWeekday(cell.at(), cell.shown(), date));
            } else if (isInside(date)) {
                days.add(date);
            } else {
                margin.problem(new Problem.OutsideVisit(cell.at(), cell.shown(), date, firstDay, lastDay));
            }
        }
        return days;
    }

    private void noDate(Written cell, Margin margin) {
        margin.problem(new Problem.NoDate(cell.at(), cell.shown(), firstDay, lastDay));
    }

    private Optional<LocalDate> settle(Written cell, LocalDate date, Margin margin) {
        if (isInside(date)) {
            return Optional.of(date);
        }
        LocalDate swapped = date(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
        LocalDate turned = date(CENTURY + date.getDayOfMonth(), date.getMonthValue(), date.getYear() - CENTURY);
        if (swapped != null && isInside(swapped)) {
            margin.read(cell, Field.DATE, swapped, Why.DAY_AND_MONTH_SWAPPED);
            return Optional.of(swapped);
        }
        if (turned != null && isInside(turned)) { // never both: they are over 31 days apart, and no visit is so long
            margin.read(cell, Field.DATE, turned, Why.YEAR_TAKEN_FOR_DAY);
            return Optional.of(turned);
        }
        margin.problem(new Problem.OutsideVisit(cell.at(), cell.shown(), date, firstDay, lastDay));
        return Optional.empty();
    }

    private boolean isInside(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    /** In the year of the visit; where it spans two, in the one that has it within the visit. */
    private @Nullable LocalDate inVisitYear(int day, int month) {
        LocalDate last = date(lastDay.getYear(), month, day);
        return last != null && isInside(last) ? last : date(firstDay.getYear(), month, day);
    }

    private static int year(String figures) {
        return figures.length() == 2 ? CENTURY + Integer.parseInt(figures) : Integer.parseInt(figures);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
