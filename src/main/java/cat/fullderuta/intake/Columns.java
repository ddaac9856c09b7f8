package cat.fullderuta.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Which column of a sheet is about what.
 *
 * @param headingRow    counted from 0
 * @param known         the column of each field, counted from 0
 * @param others        the headings of all columns that mean nothing here, or what another column means already
 * @param lengthInHours whether the heading of the length says hours
 */
record Columns(int headingRow, Map<Field, Integer> known, Map<Integer, String> others, boolean lengthInHours, List<Notice> notices) {

    private static final Vocabulary<Field> HEADINGS = Vocabulary.read("headings.properties", Field.class);
    private static final int FEWEST_KNOWN = 3;
    private static final int ROWS_TO_LOOK_AT = 30;

    /** The first row in which at least three headings are known, and no later row near it knows more. */
    static Optional<Columns> find(String sheet, int rows, int columns, BiFunction<Integer, Integer, Written> cells) {
        Columns best = null;
        for (int row = 0; row < Math.min(rows, ROWS_TO_LOOK_AT); row++) {
            Columns here = read(sheet, row, columns, cells);
            if (here.known.size() >= FEWEST_KNOWN && (best == null || here.known.size() > best.known.size())) {
                best = here;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Columns read(String sheet, int row, int columns, BiFunction<Integer, Integer, Written> cells) {
        Map<Field, Integer> known = new EnumMap<>(Field.class);
        Map<Integer, String> others = new TreeMap<>();
        List<Notice> notices = new ArrayList<>();
        boolean hours = false;
        for (int column = 0; column < columns; column++) {
            Written cell = cells.apply(row, column);
            if (cell.isBlank()) {
                continue;
            }
            Field field = HEADINGS.find(cell.shown().replaceAll("\\([^)]*\\)", " ")).map(Vocabulary.Match::meaning).orElse(null);
            if (field == null) {
                others.put(column, cell.shown());
                notices.add(new Notice.UnknownColumn(sheet, cell.at().column(), cell.shown()));
            } else if (known.putIfAbsent(field, column) != null) {
                others.put(column, cell.shown());
                notices.add(new Notice.SecondColumn(sheet, cell.at().column(), cell.shown(), field));
            } else if (field == Field.LENGTH) {
                hours = cell.plain().matches(".*\\b(h|hores|horas|hours)\\b.*");
            }
        }
        return new Columns(row, known, others, hours, notices);
    }
}
