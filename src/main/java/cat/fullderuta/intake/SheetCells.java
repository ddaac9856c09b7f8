package cat.fullderuta.intake;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet, within bounds; a cell merged over several rows counts for each of them, as one sees it. */
final class SheetCells implements CellSource {

    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 100;

    private final Sheet sheet;
    private final DataFormatter formatter = Written.formatter();
    private final Map<CellReference, CellReference> merged = new HashMap<>();
    private final int lastColumn;

    SheetCells(Sheet sheet) {
        this.sheet = sheet;
        int columns = 0;
        for (int row = 0; row < rows(); row++) {
            Row there = sheet.getRow(row);
            columns = Math.max(columns, there == null ? 0 : there.getLastCellNum());
        }
        lastColumn = columns;
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            for (int row = range.getFirstRow() + 1; row <= Math.min(range.getLastRow(), rows()); row++) {
                merged.put(new CellReference(row, range.getFirstColumn()), new CellReference(range.getFirstRow(), range.getFirstColumn()));
            }
        }
    }

    /** How many rows there are to read. */
    int rows() {
        return Math.min(sheet.getLastRowNum() + 1, MOST_ROWS + 1);
    }

    int columns() {
        return Math.min(lastColumn, MOST_COLUMNS);
    }

    boolean hasMoreRows() {
        return sheet.getLastRowNum() + 1 > rows();
    }

    boolean hasMoreColumns() {
        return lastColumn > MOST_COLUMNS;
    }

    @Override
    public Written cell(int row, int column) {
        CellReference top = merged.get(new CellReference(row, column));
        int from = top == null ? row : top.getRow();
        return Written.of(find(from, column), sheet.getSheetName(), row, column, formatter);
    }

    @Override
    public String comment(int row, int column) {
        Cell cell = find(row, column);
        return cell == null || cell.getCellComment() == null ? "" : String.valueOf(cell.getCellComment().getString()).strip();
    }

    private @Nullable Cell find(int row, int column) {
        Row there = sheet.getRow(row);
        return there == null ? null : there.getCell(column);
    }
}
