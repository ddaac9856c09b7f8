package cat.fullderuta.intake;

import cat.fullderuta.intake.HourReader.Hours;
import cat.fullderuta.intake.Reading.Why;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads when a host would like an activity to be, and how long it takes, from the four cells that say so. */
final class TimeReader {

    private final DateReader dates;

    TimeReader(DateReader dates) {
        this.dates = dates;
    }

    /** @param length null when neither stated nor between two hours */
    record Times(List<LocalDate> days, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable Duration length) { }

    Times read(Row row, Margin margin) {
        Written date = row.get(Field.DATE);
        List<LocalDate> days = dates.read(date, margin);
        Written startCell = row.get(Field.START);
        Written endCell = row.get(Field.END);
        Optional<Hours> hours = HourReader.read(startCell, Field.START, margin);
        LocalTime start = readStart(date, startCell, hours, margin);
        LocalTime end = readEnd(endCell, hours.map(Hours::end).orElse(null), margin);
        if (start != null && end != null && !end.isAfter(start)) {
            margin.problem(new Problem.EndBeforeStart(endCell.isBlank() ? startCell.at() : endCell.at(), start, end));
            start = null;
            end = null;
        }
        Duration between = start == null || end == null ? null : Duration.between(start, end);
        Written lengthCell = row.get(Field.LENGTH);
        Duration stated = LengthReader.read(lengthCell, row.isLengthInHours(), margin).orElse(null);
        if (stated != null && between != null && !stated.equals(between)) {
            margin.problem(new Problem.LengthsDisagree(lengthCell.at(), stated, between));
        }
        return new Times(days, start, end, stated != null ? stated : between);
    }

    /** The hour to start may also stand with the date. */
    private @Nullable LocalTime readStart(Written date, Written startCell, Optional<Hours> hours, Margin margin) {
        Optional<LocalTime> withDate = dates.readHour(date);
        if (withDate.isPresent() && startCell.isBlank()) {
            margin.read(date, Field.START, withDate.get(), Why.HOUR_WITH_DATE);
            return withDate.get();
        }
        LocalTime start = hours.map(Hours::start).orElse(null);
        if (withDate.isPresent() && start != null && !withDate.get().equals(start)) {
            margin.problem(new Problem.HoursDisagree(startCell.at(), Field.START, withDate.get(), start));
            return null;
        }
        return start;
    }

    /** The hour to end may also stand with the start: "de 10 a 12". */
    private static @Nullable LocalTime readEnd(Written endCell, @Nullable LocalTime withStart, Margin margin) {
        Optional<Hours> ending = HourReader.read(endCell, Field.END, margin);
        if (ending.isEmpty()) {
            return withStart;
        }
        LocalTime end = ending.get().start();
        if (ending.get().end() != null) { // two hours in the cell of the end
            margin.unread(endCell, Field.END);
            return null;
        }
        if (withStart != null && !withStart.equals(end)) {
            margin.problem(new Problem.HoursDisagree(endCell.at(), Field.END, withStart, end));
            return null;
        }
        return end;
    }
}
