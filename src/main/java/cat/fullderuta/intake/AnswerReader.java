package cat.fullderuta.intake;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Aspect;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.HostAnswer;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Reference;
import cat.fullderuta.document.RowSign;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.intake.Answers.Row;
import cat.fullderuta.intake.Answers.Trouble;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheet of answers out of a host's workbook that comes back. Nothing in it is trusted: each row is held against the
 * edition, and what does not fit is refused with the reason, never taken in part.
 */
public final class AnswerReader {

    private static final int ROWS_TO_LOOK_AT = 10;

    private final Edition edition;
    private final SheetCells cells;
    private final Messages words;
    private final Map<String, Integer> columns;
    private final int headings;
    private final Map<Id<Activity>, Integer> seen = new HashMap<>();
    private @Nullable Id<Host> host;

    private AnswerReader(Edition edition, SheetCells cells, Messages words, Map<String, Integer> columns, int headings) {
        this.edition = edition;
        this.cells = cells;
        this.words = words;
        this.columns = columns;
        this.headings = headings;
    }

    /**
     * What the host answered; empty when the workbook has no sheet of answers, such as one of requests.
     *
     * @throws UnreadableWorkbook when the file is no .xlsx, is damaged, encrypted, has macros, or is far too large
     */
    public static Optional<Answers> find(Path file, Edition edition) throws UnreadableWorkbook {
        String name = String.valueOf(file.getFileName());
        try (XSSFWorkbook workbook = WorkbookFile.open(file)) {
            for (Sheet sheet : workbook) {
                Optional<AnswerReader> reader = findHeadings(new SheetCells(sheet), edition);
                if (reader.isPresent()) {
                    return Optional.of(new Answers(name, reader.get().rows()));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.DAMAGED, name, e);
        }
    }

    private static Optional<AnswerReader> findHeadings(SheetCells cells, Edition edition) {
        for (Locale language : DocumentLanguage.list()) {
            Messages words = Messages.of(language);
            for (int row = 0; row < Math.min(ROWS_TO_LOOK_AT, cells.rows()); row++) {
                Map<String, Integer> columns = new HashMap<>();
                for (String column : List.of("reference", "date", "start", "end", "answer", "remark", "where", "defenders", "version")) {
                    find(cells, row, words.get("answers.column." + column)).ifPresent(at -> columns.put(column, at));
                }
                if (columns.containsKey("reference") && columns.containsKey("answer")) {
                    return Optional.of(new AnswerReader(edition, cells, words, columns, row));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> find(SheetCells cells, int row, String heading) {
        return Stream.iterate(0, at -> at < cells.columns(), at -> at + 1).filter(at -> cells.cell(row,
                at).shown().equalsIgnoreCase(heading))
                .findFirst();
    }

    private List<Row> rows() {
        List<Integer> numbers = Stream.iterate(headings + 1, at -> at < cells.rows(), at -> at + 1)
                .filter(at -> !get(at, "reference").isBlank() || !get(at, "answer").isBlank() || !get(at, "remark").isBlank()).toList();
        host = numbers.stream().flatMap(at -> activity(at).stream()).flatMap(activity -> Optional.ofNullable(activity.host()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<Id<Host>, Long> it) -> it.getValue()).thenComparing(it -> it.getKey().value()))
                .map(Map.Entry::getKey).orElse(null);
        List<Row> rows = new ArrayList<>();
        numbers.forEach(at -> rows.add(row(at)));
        return rows;
    }

    private Row row(int number) {
        Written reference = get(number, "reference");
        Optional<Activity> found = activity(number);
        if (found.isEmpty()) {
            return new Row.Refused(reference.at(), new Trouble.UnknownReference(reference.shown()));
        }
        Activity activity = found.get();
        Integer earlier = seen.putIfAbsent(activity.id(), number + 1);
        if (earlier != null) {
            return new Row.Refused(reference.at(), new Trouble.Twice(reference.shown(), earlier));
        }
        if (host == null || !host.equals(activity.host())) {
            return new Row.Refused(reference.at(), new Trouble.OtherHost(reference.shown()));
        }
        Written answer = get(number, "answer");
        String remark = get(number, "remark").shown();
        if (answer.isBlank() && remark.isEmpty()) {
            return new Row.Unchanged(answer.at(), activity);
        }
        return answered(number, activity, answer, remark);
    }

    private Row answered(int number, Activity activity, Written written, String remark) {
        if (!activity.isAlive() || !activity.isScheduled()) {
            return new Row.Refused(written.at(), new Trouble.NotPlanned(activity));
        }
        Optional<HostAnswer> answer = written.isBlank() ? Optional.of(HostAnswer.CHANGE) // a remark alone asks for something
                : Stream.of(HostAnswer.values()).filter(it -> word(it).equalsIgnoreCase(written.shown())).findFirst();
        if (answer.isEmpty()) {
            return new Row.Refused(written.at(),
                    new Trouble.NotAnAnswer(written.shown(), Stream.of(HostAnswer.values()).map(this::word).toList()));
        }
        if (!sameHours(number, activity)) {
            return new Row.Refused(get(number, "date").at(), new Trouble.OtherHours(activity, Stream.of("date", "start", "end")
                    .map(column -> get(number, column).shown()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "))));
        }
        Optional<Trouble> stale = findStale(number, activity);
        if (stale.isPresent()) {
            return new Row.Refused(get(number, "version").at(), stale.get());
        }
        boolean saysNothingNew = remark.isEmpty() && Answers.statusAfter(activity, answer.get()) == activity.status();
        return saysNothingNew ? new Row.Unchanged(written.at(), activity) : new Row.Answered(written.at(), activity, answer.get(), remark);
    }

    /** A workbook of an earlier program has no signs: then the hours must do. */
    private Optional<Trouble> findStale(int number, Activity activity) {
        if (!columns.containsKey("version")) {
            return Optional.empty();
        }
        String written = get(number, "version").shown();
        Optional<RowSign> sign = RowSign.find(written)
                .filter(it -> it.isOf(activity.id(), get(number, "where").shown(), get(number, "defenders").shown()));
        if (sign.isEmpty()) {
            return Optional.of(new Trouble.Altered(activity, written));
        }
        Optional<Engagement> now = findShown(activity);
        if (now.isEmpty()) {
            return Optional.of(new Trouble.NotPlanned(activity)); // no longer a matter of hosts
        }
        List<Aspect> changed = sign.get().changedSince(now.get());
        return changed.isEmpty() ? Optional.empty() : Optional.of(new Trouble.Outdated(activity, sign.get().release(), changed, now.get()));
    }

    /** As the host is to be shown it now. */
    private Optional<Engagement> findShown(Activity activity) {
        return HostItinerary.of(edition, Objects.requireNonNull(activity.host()), Surroundings.of(edition)).scheduled().stream()
                .filter(it -> it.id().equals(activity.id())).findFirst();
    }

    private boolean sameHours(int number, Activity activity) {
        Slot slot = activity.findSlot().orElseThrow();
        return slot.start().toLocalDate().equals(date(get(number, "date"))) && slot.start().toLocalTime().equals(time(get(number, "start")))
                && slot.end().toLocalTime().equals(time(get(number, "end")));
    }

    private static @Nullable LocalDate date(Written cell) {
        return cell.asDate() == null ? null : cell.asDate().toLocalDate();
    }

    private static @Nullable LocalTime time(Written cell) {
        return cell.asDate() == null ? null : cell.asDate().toLocalTime();
    }

    private Optional<Activity> activity(int number) {
        return Reference.find(get(number, "reference").shown(), edition);
    }

    private String word(HostAnswer answer) {
        return words.get("answers." + answer);
    }

    private Written get(int number, String column) {
        Integer at = columns.get(column);
        return at == null ? Written.nothing(new CellAt("", number + 1, "")) : cells.cell(number, at);
    }
}
