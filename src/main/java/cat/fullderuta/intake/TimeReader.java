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
        Optional<Hours> hours = HourReader.read(row.get(Field.START), Field.START, margin);
        Written endCell = row.get(Field.END);
        Optional<LocalTime> ending = HourReader.read(endCell, Field.END, margin).map(Hours::start);
        LocalTime start = hours.map(Hours::start).orElse(null);
        LocalTime end = ending.orElse(hours.map(Hours::end).orElse(null));
        LocalTime rangeEnd = hours.map(Hours::end).orElse(null);
        if (rangeEnd != null && ending.isPresent() && !rangeEnd.equals(ending.get())) {
            margin.problem(new Problem.EndsDisagree(endCell.at(), rangeEnd, ending.get()));
            end = null;
        }
        if (row.get(Field.START).isBlank()) {
            Optional<LocalTime> withDate = dates.readHour(date);
            withDate.ifPresent(hour -> margin.read(date, Field.START, hour, Why.HOUR_WITH_DATE));
            start = withDate.orElse(null);
        }
        if (start != null && end != null && !end.isAfter(start)) {
            margin.problem(new Problem.EndBeforeStart(endCell.isBlank() ? row.get(Field.START).at() : endCell.at(), start, end));
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
}
