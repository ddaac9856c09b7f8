package cat.fullderuta.intake;

import cat.fullderuta.intake.Reading.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of a sheet, by what its cells are about. */
final class Row {

    private static final String ERROR = "#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)";

    private final CellAt at;
    private final boolean lengthInHours;
    private final Map<Field, Written> cells = new EnumMap<>(Field.class);
    private final Map<Field, String> headings = new EnumMap<>(Field.class);
    private final Map<String, String> others = new TreeMap<>();

    Row(String sheet, int row, Columns columns, CellSource source) {
        at = new CellAt(sheet, row + 1, "");
        lengthInHours = columns.lengthInHours();
        columns.known().forEach((field, column) -> {
            cells.put(field, source.cell(row, column));
            headings.put(field, source.cell(columns.headingRow(), column).shown());
            addOther(headings.get(field), source.comment(row, column));
        });
        columns.others().forEach((column, heading) -> {
            addOther(heading, source.cell(row, column).shown());
            addOther(heading, source.comment(row, column));
        });
    }

    private void addOther(String heading, String text) {
        if (!text.isEmpty()) {
            others.merge(heading, text, (one, other) -> one + "; " + other);
        }
    }

    CellAt at() {
        return at;
    }

    boolean isLengthInHours() {
        return lengthInHours;
    }

    /** The cell about that; an empty one when the sheet has no such column or the cell holds an error. */
    Written get(Field field) {
        Written cell = cells.get(field);
        return cell == null ? Written.nothing(at) : cell.shown().matches(ERROR) ? Written.nothing(cell.at()) : cell;
    }

    String text(Field field) {
        return get(field).shown();
    }

    boolean areBlank(Field... fields) {
        return List.of(fields).stream().allMatch(field -> get(field).isBlank());
    }

    boolean isEmpty() {
        return others.isEmpty() && cells.values().stream().allMatch(Written::isBlank);
    }

    /** Says which cells hold a formula, and which of them an error. */
    void noteFormulas(Margin margin) {
        cells.forEach((field, cell) -> {
            if (cell.shown().matches(ERROR)) {
                margin.unread(cell, field);
            } else if (cell.formula()) {
                margin.read(cell, field, cell.shown(), Why.FORMULA);
            }
        });
    }

    /** The columns that mean nothing here and the comments on cells, as "Heading: text". */
    List<String> others() {
        return others.entrySet().stream().map(other -> other.getKey() + ": " + other.getValue()).toList();
    }

    /** Adds "Heading: text", unless the cell is empty. */
    void addLine(Field field, List<String> lines) {
        Written cell = cells.get(field);
        if (cell != null && !cell.isBlank()) {
            lines.add(headings.get(field) + ": " + cell.shown());
        }
    }

    /** All that is written, in an order that does not depend on the sheet. */
    List<String> content() {
        List<String> content = new ArrayList<>();
        cells.forEach((field, cell) -> {
            if (!cell.isBlank()) {
                content.add(field + "=" + cell.shown());
            }
        });
        content.addAll(others());
        return content;
    }
}
