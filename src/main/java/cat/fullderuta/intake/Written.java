package cat.fullderuta.intake;

import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds.
 *
 * @param shown    as Excel shows it, without space around
 * @param number   its number, null for a text
 * @param asDate   that number as date and hour, null when it is not shown as one
 * @param formula  whether a formula stands behind it; then this is the value it last had
 */
record Written(CellAt at, String shown, @Nullable Double number, @Nullable LocalDateTime asDate, boolean formula) {

    /** A cell of a column that the sheet does not have. */
    static Written nothing(CellAt row) {
        return new Written(row, "", null, null, false);
    }

    static Written of(@Nullable Cell cell, String sheet, int row, int column, DataFormatter formatter) {
        var at = new CellAt(sheet, row + 1, CellReference.convertNumToColString(column));
        if (cell == null) {
            return nothing(at);
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String shown = formatter.formatCellValue(cell).strip();
        if (type != CellType.NUMERIC) {
            return new Written(at, shown, null, null, formula && !shown.isEmpty());
        }
        double number = cell.getNumericCellValue();
        boolean date = DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(number);
        boolean from1904 = ((XSSFWorkbook) cell.getSheet().getWorkbook()).isDate1904();
        return new Written(at, shown, number, date ? DateUtil.getLocalDateTime(number, from1904, true) : null, formula);
    }

    /** Shows cells as Excel does, with the values formulas last had; never computes one. */
    static DataFormatter formatter() {
        var formatter = new DataFormatter(Locale.US);
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter;
    }

    boolean isBlank() {
        return shown.isEmpty();
    }

    /** Letters and figures alone, see {@link Vocabulary#plain}. */
    String plain() {
        return Vocabulary.plain(shown);
    }
}
