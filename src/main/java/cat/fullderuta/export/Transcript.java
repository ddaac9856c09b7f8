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
import java.util.Set;
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
    private static final Pattern UNFOLD = Pattern.compile("\r\n[ \t]");
    private static final Pattern ZONE = Pattern.compile("(?s)BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n");
    /** Of a calendar; whatever is not listed is shown. */
    private static final Set<String> MACHINERY = Set.of("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "SEQUENCE",
            "DTSTAMP", "STATUS", "TRANSP", "CLASS");
    private static final String CALENDAR = "BEGIN:VCALENDAR";
    private static final byte[] WORKBOOK = {'P', 'K'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private Transcript() {
    }

    /**
     * The lines of a workbook, of a PDF, of a calendar, or of anything else as text.
     *
     * @throws IOException when the file is damaged
     */
    public static List<Line> of(byte[] file) throws IOException {
        if (startsWith(file, WORKBOOK)) {
            return ofWorkbook(file);
        }
        if (startsWith(file, PDF)) {
            return ofPdf(file);
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return text.startsWith(CALENDAR) ? ofCalendar(text)
                : text.lines().filter(line -> !line.isBlank()).map(line -> new Line(false, line)).toList();
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

    /** Each activity under its name, without what only programs read. */
    private static List<Line> ofCalendar(String file) {
        var lines = new ArrayList<Line>();
        for (String line : UNFOLD.matcher(ZONE.matcher(file).replaceAll("")).replaceAll("").lines().toList()) {
            int value = line.indexOf(':') + 1;
            String name = line.substring(0, Math.max(0, value - 1)).split(";")[0];
            String text = line.substring(value).replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
            if (name.equals("SUMMARY") || name.equals("NAME")) {
                lines.add(new Line(true, text));
            } else if (name.startsWith("DT") && !MACHINERY.contains(name)) {
                lines.add(new Line(false, hour(text)));
            } else if (!MACHINERY.contains(name)) {
                text.lines().map(part -> new Line(false, part)).forEach(lines::add);
            }
        }
        return lines;
    }

    /** "20270408T183000" as "2027-04-08 18:30". */
    private static String hour(String stamp) {
        return stamp.replaceFirst("^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)\\d\\d", "$1-$2-$3 $4:$5");
    }

    /** That of the day's name: Excel writes it as a Windows language id in front of the format, "[$-403]ddd". */
    private static Locale language(Cell cell) {
        var id = LANGUAGE.matcher(cell.getCellStyle().getDataFormatString());
        return id.lookingAt() ? Locale.forLanguageTag(LocaleID.lookupByLcid(Integer.parseInt(id.group(1), 16)).getLanguageTag())
                : Locale.UK;
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
