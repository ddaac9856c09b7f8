package cat.fullderuta.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.LocaleID;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader finds in a file, in plain lines: read from the file itself, not from what it was made of. */
public final class Transcript {

    /** @param heading whether it names a sheet or a page */
    public record Line(boolean heading, String text) { }

    private static final Pattern LANGUAGE = Pattern.compile("\\[\\$-([0-9A-Fa-f]+)]");
    private static final byte[] WORKBOOK = {'P', 'K'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Transcript() {
    }

    /**
     * The lines of a workbook, of a PDF, or of anything else as text.
     *
     * @throws IOException when the file is damaged
     */
    public static List<Line> of(byte[] file) throws IOException {
        return startsWith(file, WORKBOOK) ? ofWorkbook(file) : startsWith(file, PDF) ? ofPdf(file)
                : new String(file, StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).map(line -> new Line(false, line)).toList();
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static List<Line> ofWorkbook(byte[] file) throws IOException {
        var lines = new ArrayList<Line>();
        Map<Locale, DataFormatter> formatters = new HashMap<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.sheetIterator().forEachRemaining(sheet -> {
                lines.add(new Line(true, sheet.getSheetName()));
                for (Row row : (XSSFSheet) sheet) {
                    var cells = new ArrayList<String>();
                    row.forEach(cell -> cells.add(text(cell, formatters.computeIfAbsent(language(cell), DataFormatter::new))));
                    String line = Wording.join(" · ", cells.toArray(String[]::new));
                    if (!line.isEmpty()) {
                        lines.add(new Line(false, line));
                    }
                }
            });
        }
        return lines;
    }

    /** That of the day's name: Excel writes it as a Windows language id in front of the format, "[$-403]ddd". */
    private static Locale language(Cell cell) {
        var id = LANGUAGE.matcher(cell.getCellStyle().getDataFormatString());
        return id.lookingAt() ? Locale.forLanguageTag(LocaleID.lookupByLcid(Integer.parseInt(id.group(1), 16)).getLanguageTag()) : Locale.UK;
    }

    private static String text(Cell cell, DataFormatter formatter) {
        String text = formatter.formatCellValue(cell).strip();
        return text.replaceAll("\\s*\\n\\s*", ", ");
    }

    private static List<Line> ofPdf(byte[] file) throws IOException {
        var lines = new ArrayList<Line>();
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (document.getNumberOfPages() > 1) {
                    lines.add(new Line(true, page + "/" + document.getNumberOfPages()));
                }
                stripper.getText(document).lines().map(String::strip).filter(line -> !line.isEmpty())
                        .forEach(line -> lines.add(new Line(false, line)));
            }
        }
        return lines;
    }
}
