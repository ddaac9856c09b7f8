package cat.fullderuta.intake;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one row of a sheet of travel times. Unless the row says otherwise, a time is by car and holds both ways. */
final class WayRowReader {

    private static final Vocabulary<TravelTime.Mode> MODES = Vocabulary.read("way-modes.properties", TravelTime.Mode.class);
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:'|’|′|m|min|mins|minuts|minutos|minutes)?\\.?");
    private static final Pattern HOURS = Pattern.compile(
            "(\\d{1,2})\\s*(?:h|:|hores|horas|hours?|hora)\\s*(?:(?:i|y|and)\\s*)?(?:(\\d{1,2})\\s*(?:'|’|′|m|min|minuts|minutos|minutes)?)?\\.?");
    private static final int MINUTES_A_DAY = 24 * 60;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int MOST_CANDIDATES = 6;

    private final Gazetteer gazetteer;
    private final Set<String> towns;

    WayRowReader(Gazetteer gazetteer, Set<String> towns) {
        this.gazetteer = gazetteer;
        this.towns = towns;
    }

    /** Whether it names two towns and nothing else that matters. */
    boolean isUnfilled(Map<WayField, Written> row) {
        return !cell(row, WayField.FROM).isBlank() && !cell(row, WayField.TO).isBlank() && cell(row, WayField.MINUTES).isBlank();
    }

    /** The time, if it can be read; all that is the matter with the row is added to the problems. */
    Optional<TravelTime> read(Map<WayField, Written> row, CellAt at, List<WayProblem> problems) {
        Optional<String> from = town(cell(row, WayField.FROM), WayField.FROM, problems);
        Optional<String> to = town(cell(row, WayField.TO), WayField.TO, problems);
        Written minutes = cell(row, WayField.MINUTES);
        Optional<Duration> length = length(minutes);
        if (minutes.isBlank()) {
            problems.add(new WayProblem.Missing(at, WayField.MINUTES));
        } else if (length.isEmpty()) {
            problems.add(new WayProblem.Unread(minutes.at(), WayField.MINUTES, minutes.shown()));
        }
        Written mode = row.get(WayField.MODE);
        Optional<TravelTime.Mode> how = mode == null || mode.isBlank() ? Optional.of(TravelTime.Mode.CAR)
                : MODES.find(mode.shown()).map(Vocabulary.Match::meaning);
        if (how.isEmpty() && mode != null) {
            problems.add(new WayProblem.Unread(mode.at(), WayField.MODE, mode.shown()));
        }
        Written both = row.get(WayField.BOTH_WAYS);
        Optional<Answer> answer = both == null || both.isBlank() ? Optional.of(Answer.YES) : WordReader.findAnswer(both);
        if (answer.isEmpty() && both != null) {
            problems.add(new WayProblem.Unread(both.at(), WayField.BOTH_WAYS, both.shown()));
        }
        return from.flatMap(a -> to.flatMap(b -> length.flatMap(time -> how.flatMap(by -> answer.map(way ->
                new TravelTime(Id.random(), a, b, by, time, way == Answer.YES))))));
    }

    private static Written cell(Map<WayField, Written> row, WayField field) {
        Written cell = row.get(field);
        if (cell == null) {
            throw new IllegalStateException("A sheet without the column " + field + " was read.");
        }
        return cell;
    }

    private Optional<String> town(Written cell, WayField field, List<WayProblem> problems) {
        if (cell.isBlank()) {
            problems.add(new WayProblem.Missing(cell.at(), field));
            return Optional.empty();
        }
        Optional<Municipality> found = gazetteer.findByName(cell.shown(), towns);
        if (found.isEmpty()) {
            List<String> candidates = gazetteer.listByName(cell.shown()).stream().limit(MOST_CANDIDATES).map(Municipality::name).toList();
            problems.add(candidates.isEmpty() ? new WayProblem.UnknownTown(cell.at(), cell.shown())
                    : new WayProblem.AmbiguousTown(cell.at(), cell.shown(), candidates));
        }
        return found.map(Municipality::code);
    }

    /** "75", "1h15", "1:15", "1 h 15 min", an hour of Excel, or a number of minutes. */
    private static Optional<Duration> length(Written cell) {
        Optional<Long> minutes = Optional.empty();
        if (cell.number() != null) {
            minutes = Optional.of(Math.round(cell.asDate() != null ? cell.number() * MINUTES_A_DAY : cell.number()));
        } else {
            String text = cell.shown().toLowerCase(Locale.ROOT);
            Matcher plain = MINUTES.matcher(text);
            Matcher hours = HOURS.matcher(text);
            if (plain.matches()) {
                minutes = Optional.of(Long.valueOf(plain.group(1)));
            } else if (hours.matches()) {
                long beyond = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
                minutes = Optional.of(Long.parseLong(hours.group(1)) * MINUTES_AN_HOUR + beyond).filter(any -> beyond < MINUTES_AN_HOUR);
            }
        }
        return minutes.filter(count -> count > 0 && count <= MINUTES_A_DAY).map(Duration::ofMinutes);
    }
}
