package cat.fullderuta.export;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The one look of all workbooks: Arial 10, one calm blue, thin light borders. */
final class BookStyles {

    static final short SIZE = 10;
    private static final XSSFColor BLUE = colour(0x2F, 0x5D, 0x8A);
    private static final XSSFColor LINE = colour(0xC9, 0xD3, 0xDD);
    private static final XSSFColor GREY = colour(0x59, 0x63, 0x6E);

    final XSSFCellStyle title;
    final XSSFCellStyle subtitle;
    /** The same, beside the mark. */
    final XSSFCellStyle titleBesideMark;
    final XSSFCellStyle subtitleBesideMark;
    final XSSFCellStyle heading;
    final XSSFCellStyle dateHeading;
    final XSSFCellStyle text;
    /** For text that a sheet would otherwise take for a formula as soon as somebody edits it. */
    final XSSFCellStyle literal;
    final XSSFCellStyle date;
    final XSSFCellStyle time;
    final XSSFCellStyle length;
    final XSSFCellStyle count;
    /** Several lines of plain text over the table. */
    final XSSFCellStyle instruction;
    /** Where the reader writes. */
    final XSSFCellStyle input;
    final XSSFFont bold;
    private final XSSFFont cellFont;

    BookStyles(XSSFWorkbook book, Locale locale) {
        XSSFFont plain = book.getFontAt(0);
        plain.setFontName("Arial");
        plain.setFontHeightInPoints(SIZE);
        plain.setScheme(FontScheme.NONE); // else the theme's font wins over the name
        cellFont = font(book, SIZE, false, null); // LibreOffice takes its own font for cells of the first one
        bold = font(book, SIZE, true, null);

        title = book.createCellStyle();
        title.setFont(font(book, (short) 16, true, BLUE));
        subtitle = book.createCellStyle();
        subtitle.setFont(font(book, (short) 11, false, GREY));
        boolean fromRight = locale.getLanguage().equals("ar");
        if (fromRight) { // else the parts of a line stand in the wrong order, and what does not fit is cut
            for (XSSFCellStyle style : List.of(title, subtitle)) {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
            }
        }
        titleBesideMark = besideMark(title, fromRight);
        subtitleBesideMark = besideMark(subtitle, fromRight);

        heading = indented(book);
        heading.setFont(font(book, SIZE, true, colour(0xFF, 0xFF, 0xFF)));
        heading.setFillForegroundColor(BLUE);
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        String dates = language(locale);
        dateHeading = heading.copy();
        dateHeading.setDataFormat(book.createDataFormat().getFormat(dates + "ddd d mmm"));

        text = indented(book);
        literal = indented(book);
        literal.setDataFormat(book.createDataFormat().getFormat("@"));
        literal.setQuotePrefixed(true);
        date = indented(book);
        date.setDataFormat(book.createDataFormat().getFormat(dates + "ddd d/m/yyyy"));
        time = cell(book);
        time.setDataFormat(book.createDataFormat().getFormat("hh:mm"));
        time.setAlignment(HorizontalAlignment.CENTER);
        instruction = book.createCellStyle();
        instruction.setFont(cellFont);
        instruction.setWrapText(true);
        instruction.setVerticalAlignment(VerticalAlignment.TOP);
        if (fromRight) {
            instruction.setAlignment(HorizontalAlignment.RIGHT);
            instruction.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        }
        input = indented(book);
        input.setFillForegroundColor(colour(0xFF, 0xF8, 0xE1));
        input.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        length = cell(book);
        length.setDataFormat(book.createDataFormat().getFormat("[h]:mm"));
        length.setAlignment(HorizontalAlignment.CENTER);
        count = cell(book);
        count.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        count.setAlignment(HorizontalAlignment.CENTER);
    }

    /** So that "ddd" is a day of the document's language, whatever the reader's Excel speaks (Windows language ids). */
    private static String language(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ca" -> "[$-403]";
            case "es" -> "[$-C0A]";
            case "fr" -> "[$-40C]";
            case "pt" -> "[$-416]";
            case "ar" -> "[$-C01]";
            default -> "[$-809]";
        };
    }

    private static XSSFCellStyle besideMark(XSSFCellStyle style, boolean fromRight) {
        XSSFCellStyle beside = style.copy();
        beside.setAlignment(fromRight ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        beside.setIndention(Mark.INDENT);
        beside.setVerticalAlignment(VerticalAlignment.CENTER);
        return beside;
    }

    private XSSFCellStyle cell(XSSFWorkbook book) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(cellFont);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(LINE);
        style.setBottomBorderColor(LINE);
        style.setLeftBorderColor(LINE);
        style.setRightBorderColor(LINE);
        return style;
    }

    private XSSFCellStyle indented(XSSFWorkbook book) {
        XSSFCellStyle style = cell(book);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook book, short size, boolean bold, @Nullable XSSFColor colour) {
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
    }
}
