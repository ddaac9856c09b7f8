package cat.fullderuta.intake;

import cat.fullderuta.intake.Reading.Why;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths: minutes, Excel's hours, and text such as "90 min", "1h 30", "1,5 h" or "2 hores". */
final class LengthReader {

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})\\s*(?:'|’|m|min|mins|minuts|minutos|minutes)?\\.?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?\\s*(?:h|hs|hr|hrs|hora|hores|horas|hour|hours)\\.?");
    private static final Pattern BOTH = Pattern.compile(
            "(\\d{1,2})\\s*(?:h|:|hora i|hora y|hores i|horas y|hour and|hours and)\\s*"
            + "(\\d{1,2})\\s*(?:'|’|m|min|minuts|minutos|minutes)?\\.?");
    private static final int FEWEST_MINUTES = 10;
    private static final int MINUTES_A_DAY = 24 * 60;

    private LengthReader() {
    }

    /** @param inHours whether the heading says that numbers are hours */
    static Optional<Duration> read(Written cell, boolean inHours, Margin margin) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<Long> minutes = cell.number() != null ? ofNumber(cell, cell.number(), inHours, margin)
                : ofText(cell.shown().toLowerCase(Locale.ROOT), inHours);
        Optional<Duration> length = minutes.filter(m -> m > 0 && m <= MINUTES_A_DAY).map(Duration::ofMinutes);
        if (length.isEmpty()) {
            margin.unread(cell, Field.LENGTH);
        }
        return length;
    }

    private static Optional<Long> ofNumber(Written cell, double number, boolean inHours, Margin margin) {
        if (cell.asDate() != null && number <= 1) {
            return Optional.of(Math.round(number * MINUTES_A_DAY));
        }
        long minutes = Math.round(inHours || number < FEWEST_MINUTES ? number * 60 : number);
        if (!inHours && number < FEWEST_MINUTES && number > 0) {
            margin.read(cell, Field.LENGTH, minutes + " min", Why.HOURS_NOT_MINUTES);
        }
        return Optional.of(minutes);
    }

    private static Optional<Long> ofText(String text, boolean inHours) {
        Matcher minutes = MINUTES.matcher(text);
        if (!inHours && minutes.matches() && Integer.parseInt(minutes.group(1)) >= FEWEST_MINUTES) {
            return Optional.of(Long.valueOf(minutes.group(1)));
        }
        Matcher hours = HOURS.matcher(inHours && text.matches("[\\d.,]+") ? text + "h" : text);
        if (hours.matches()) {
            return Optional.of(Math.round(Double.parseDouble(hours.group(1) + "." + (hours.group(2) == null ? "0" : hours.group(2))) * 60));
        }
        Matcher both = BOTH.matcher(text);
        return both.matches() ? Optional.of(Long.parseLong(both.group(1)) * 60 + Long.parseLong(both.group(2))) : Optional.empty();
    }
}
