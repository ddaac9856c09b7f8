package cat.fullderuta.intake;

import cat.fullderuta.intake.Reading.Why;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads hours: Excel's, and text such as "9.30", "9:30h", "16h", "de 10 a 12" or "4 de la tarda". */
final class HourReader {

    private static final String HOUR = "(\\d{1,2})(?:\\s*[:.,h'’]\\s*(\\d{2}))?\\s*(?:hs?|hrs?|hores|horas|hours)?\\.?"
            + "\\s*(am|pm|del mati|de la manana|de la tarda|de la tarde|del vespre|de la nit|de la noche|"
            + "in the morning|in the afternoon|in the evening)?";
    private static final Pattern ONE = Pattern.compile("(?:a les |a la |a las |les |las |at )?" + HOUR);
    private static final Pattern RANGE =
            Pattern.compile("(?:de |des de les |de les |de las |des de |from |between |entre les |entre las )?" + HOUR
            + "\\s*(?:-|–|—| a | a les | a las | fins a les | fins a | hasta las | hasta | to | until | and | i les | y las )\\s*" + HOUR);
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int GRID = 5;

    /** @param end null when the cell says one hour only */
    record Hours(LocalTime start, @Nullable LocalTime end) { }

    private HourReader() {
    }

    /** The hour, or the two hours, that a cell says; empty when it is blank or a problem. */
    static Optional<Hours> read(Written cell, Field field, Margin margin) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<Hours> hours = cell.number() != null ? ofNumber(cell, field, margin).map(hour -> new Hours(hour, null))
                : ofText(cell.shown());
        if (hours.isEmpty()) {
            margin.unread(cell, field);
        }
        return hours;
    }

    private static Optional<LocalTime> ofNumber(Written cell, Field field, Margin margin) {
        double number = cell.number() == null ? 0 : cell.number();
        if (number >= 0 && number < 1 || cell.asDate() != null) { // Excel's own hours are parts of a day
            LocalTime hour = LocalTime.ofSecondOfDay(Math.round((number - Math.floor(number)) * MINUTES_A_DAY) % MINUTES_A_DAY * 60);
            if (cell.asDate() == null || number >= 1) {
                margin.read(cell, field, hour, Why.PLAIN_NUMBER);
            }
            return Optional.of(hour);
        }
        Set<LocalTime> plausible = new LinkedHashSet<>();
        int whole = (int) number;
        double rest = number - whole;
        if (number >= 0 && whole < 24) {
            addOnGrid(plausible, whole, rest * 60);
            addOnGrid(plausible, whole, rest * 100);
        } else if (rest == 0 && whole >= 24 && whole < 2400) { // 930, 1630
            addOnGrid(plausible, whole / 100, whole % 100);
        }
        if (plausible.size() != 1) {
            return Optional.empty();
        }
        LocalTime hour = plausible.iterator().next();
        margin.read(cell, field, hour, Why.PLAIN_NUMBER);
        return Optional.of(hour);
    }

    private static void addOnGrid(Set<LocalTime> plausible, int hour, double minutes) {
        long whole = Math.round(minutes);
        if (Math.abs(minutes - whole) < 1e-6 && whole < 60 && whole % GRID == 0) {
            plausible.add(LocalTime.of(hour, (int) whole));
        }
    }

    private static Optional<Hours> ofText(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("\\b([ap])\\.\\s?m\\.?", "$1m").replaceAll("\\s+", " ").strip();
        Matcher one = ONE.matcher(plain);
        if (one.matches()) {
            return hour(one, 1, null).map(hour -> new Hours(hour, null));
        }
        Matcher range = RANGE.matcher(plain);
        return range.matches() ? hour(range, 1, range.group(6)).flatMap(start -> hour(range, 4, null).map(end -> new Hours(start, end)))
                : Optional.empty();
    }

    private static Optional<LocalTime> hour(Matcher matcher, int group, @Nullable String otherHalf) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = matcher.group(group + 1) == null ? 0 : Integer.parseInt(matcher.group(group + 1));
        String half = matcher.group(group + 2) != null ? matcher.group(group + 2) : otherHalf;
        boolean morning = half == null || half.equals("am") || half.contains("mati") || half.contains("manana") || half.contains("morning");
        int of24 = !morning && hour < 12 ? hour + 12 : "am".equals(half) && hour == 12 ? 0 : hour;
        return of24 < 24 && minute < 60 ? Optional.of(LocalTime.of(of24, minute)) : Optional.empty();
    }
}
