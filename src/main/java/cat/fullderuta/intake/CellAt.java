package cat.fullderuta.intake;

/**
 * Where something stands in a workbook.
 *
 * @param row    as Excel counts, from 1
 * @param column its letter, such as "D"; empty for a row as a whole or a column that the sheet lacks
 */
public record CellAt(String sheet, int row, String column) {

    /** Such as "D12", or "12" for a whole row. */
    public String reference() {
        return column + row;
    }
}
