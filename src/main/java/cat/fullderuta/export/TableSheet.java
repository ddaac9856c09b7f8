package cat.fullderuta.export;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * One table on one sheet, made to be worked with and to be printed: title rows, frozen and repeated headings, filters, real dates
 * and hours, rows high enough for their text, one page wide.
 */
final class TableSheet {

    private static final int TITLE_ROWS = 4;
    private static final double POINTS_PER_CHARACTER = 5.25; // 7 pixels of 96 to the inch
    private static final double INDENT = 1.5; // characters that the indent of a cell takes
    private static final double LINE_HEIGHT = 12.75;
    private static final float MAX_ROW_HEIGHT = 409;
    private static final int LONGEST_TEXT = 32_767;
    private static final int CHARACTER = 256; // POI counts widths in 256ths of a character
    private static final double MARGIN_INCHES = 0.4;

    private final Book book;
    private final XSSFSheet sheet;
    private final int[] widths;
    private int nextRow = TITLE_ROWS;

    /**
     * @param frozenColumns columns that stay in sight
     * @param headings      a text or a date for each column
     * @param widths        in characters
     */
    private TableSheet(Book book, String name, int frozenColumns, List<?> headings, int[] widths) {
        this.book = book;
        this.sheet = book.sheet(name);
        this.widths = widths;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        XSSFRow row = sheet.createRow(TITLE_ROWS - 1);
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            XSSFCell cell = row.createCell(i);
            if (headings.get(i) instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(book.styles.dateHeading);
            } else {
                String text = headings.get(i).toString();
                cell.setCellValue(text);
                cell.setCellStyle(book.styles.heading);
                lines = Math.max(lines, book.bold.lines(text, BookStyles.SIZE,
                        (widths[i] - INDENT - 2) * POINTS_PER_CHARACTER)); // room for the filter
            }
        }
        row.setHeightInPoints((float) (lines * LINE_HEIGHT + 8));
        sheet.createFreezePane(frozenColumns, TITLE_ROWS);
        setUpPage();
    }

    static TableSheet of(Book book, String name, int frozenColumns, List<Column> columns) {
        return new TableSheet(book, name, frozenColumns,
                columns.stream().map(book.words::heading).toList(),
                columns.stream().mapToInt(Column::width).toArray());
    }

    /** A table whose headings are worded already. */
    static TableSheet of(Book book, String name, int frozenColumns, List<String> headings, List<Integer> widths) {
        return new TableSheet(book, name, frozenColumns, headings, widths.stream().mapToInt(Integer::intValue).toArray());
    }

    /** A table with a first column of names and one column a day. */
    static TableSheet ofDays(Book book, String name, String corner, int cornerWidth, List<LocalDate> days, int dayWidth) {
        var headings = new ArrayList<Object>(days);
        headings.addFirst(corner);
        var widths = new int[days.size() + 1];
        Arrays.fill(widths, dayWidth);
        widths[0] = cornerWidth;
        return new TableSheet(book, name, 1, headings, widths);
    }

    /** The rows above the headings; after the subtitle it says of which version the workbook is. */
    TableSheet title(String title, String subtitle, String note) {
        titleRow(0, title, book.styles.titleBesideMark, 24);
        titleRow(1, Wording.join(" · ", subtitle, book.imprint), book.styles.subtitleBesideMark, 16);
        titleRow(2, note, book.styles.subtitle, 18);
        book.mark.put(sheet);
        sheet.getFooter().setLeft((title + " · " + subtitle).replace("&", "&&"));
        return this;
    }

    private void titleRow(int index, String text, XSSFCellStyle style, float height) {
        XSSFRow row = sheet.createRow(index);
        row.setHeightInPoints(height);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** What to do with the table, over its whole width in the place of the note. */
    TableSheet instruction(String text) {
        int last = widths.length - 1;
        XSSFRow row = sheet.getRow(2);
        XSSFCell cell = row.getCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(book.styles.instruction);
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, last));
        int lines = book.plain.lines(text, BookStyles.SIZE, Arrays.stream(widths).sum() * POINTS_PER_CHARACTER);
        row.setHeightInPoints((float) (lines * LINE_HEIGHT + 8));
        return this;
    }

    /** Marks the columns in which the reader writes. */
    TableSheet inputs(int... columns) {
        for (int number = TITLE_ROWS; number < nextRow; number++) {
            for (int column : columns) {
                sheet.getRow(number).getCell(column).setCellStyle(book.styles.input);
            }
        }
        return this;
    }

    /** Lets a column hold only one of these, chosen from a list, in the rows there are. */
    TableSheet choice(int column, List<String> choices, String otherwise) {
        if (nextRow > TITLE_ROWS) {
            var helper = sheet.getDataValidationHelper();
            var validation = helper.createValidation(helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                    new CellRangeAddressList(TITLE_ROWS, nextRow - 1, column, column));
            validation.setShowErrorBox(true);
            validation.createErrorBox(book.words.get("column.state"), otherwise);
            sheet.addValidationData(validation);
        }
        return this;
    }

    /** Adds a row of texts, rich texts, dates, hours, lengths and counts; null leaves a cell empty. */
    TableSheet row(@Nullable Object... values) {
        XSSFRow row = sheet.createRow(nextRow++);
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellStyle(book.styles.text);
            switch (values[i]) {
                case LocalDate day -> {
                    cell.setCellValue(day);
                    cell.setCellStyle(book.styles.date);
                }
                case LocalTime time -> {
                    cell.setCellValue(time.toSecondOfDay() / (double) Duration.ofDays(1).toSeconds());
                    cell.setCellStyle(book.styles.time);
                }
                case Duration length -> {
                    cell.setCellValue(length.toSeconds() / (double) Duration.ofDays(1).toSeconds());
                    cell.setCellStyle(book.styles.length);
                }
                case XSSFRichTextString rich -> {
                    cell.setCellValue(rich);
                    lines = Math.max(lines, linesOf(rich, i));
                }
                case Integer count -> {
                    cell.setCellValue(count);
                    cell.setCellStyle(book.styles.count);
                }
                case String text -> {
                    setText(cell, text);
                    lines = Math.max(lines, linesOf(book.plain, text, i));
                }
                case null, default -> { }
            }
        }
        row.setHeightInPoints(Math.min(MAX_ROW_HEIGHT, (float) (lines * LINE_HEIGHT + 5)));
        return this;
    }

    private int linesOf(TextWidth width, String text, int column) {
        return width.lines(text, BookStyles.SIZE, (widths[column] - INDENT) * POINTS_PER_CHARACTER);
    }

    private int linesOf(XSSFRichTextString rich, int column) {
        int lines = 0;
        int at = 0;
        for (String paragraph : rich.getString().split("\n")) {
            XSSFFont font = rich.getFontAtIndex(at);
            lines += linesOf(font != null && font.getBold() ? book.bold : book.plain, paragraph, column);
            at += paragraph.length() + 1;
        }
        return lines;
    }

    private void setText(XSSFCell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text);
        if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(book.styles.literal);
        }
    }

    /** A line under the headings where there are no rows. */
    TableSheet remark(String text) {
        XSSFCell cell = sheet.createRow(nextRow++).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(book.styles.subtitle);
        return this;
    }

    /** Puts filters on the headings. */
    TableSheet filtered() {
        sheet.setAutoFilter(new CellRangeAddress(TITLE_ROWS - 1, Math.max(TITLE_ROWS - 1, nextRow - 1), 0, widths.length - 1));
        return this;
    }

    private void setUpPage() {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.setMargin(PageMargin.BOTTOM, 2 * MARGIN_INCHES);
        sheet.setMargin(PageMargin.FOOTER, MARGIN_INCHES);
        sheet.setHorizontallyCenter(true);
        sheet.setRepeatingRows(new CellRangeAddress(TITLE_ROWS - 1, TITLE_ROWS - 1, -1, -1));
        sheet.getFooter().setRight(Wording.join("\n", book.imprint, book.words.get("sheet.page", "&P", "&N")));
    }
}
