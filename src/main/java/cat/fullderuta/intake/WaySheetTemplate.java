package cat.fullderuta.intake;

import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook in which travel times are collected: one row for each way that is asked for, minutes empty. */
public final class WaySheetTemplate {

    private static final int ROWS = 500;
    private static final int[] WIDTHS = {30, 30, 12, 12, 18};
    private static final int WIDTH_UNIT = 256; // POI counts widths in 256ths of a character

    /** A way that is asked for, by the names of its towns. */
    public record Way(String from, String to) {}

    private WaySheetTemplate() {
    }

    /**
     * Writes it; a file of that name is replaced, never half.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(Path file, List<Way> ways, Messages messages) throws IOException {
        var workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet(messages.get("ways.template.sheet"));
        XSSFCellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        var heading = sheet.createRow(0);
        for (WayField field : WayField.values()) {
            var cell = heading.createCell(field.ordinal());
            cell.setCellValue(WayText.of(messages).field(field));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(field.ordinal(), WIDTHS[field.ordinal()] * WIDTH_UNIT);
        }
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < ways.size(); i++) {
            var row = sheet.createRow(i + 1);
            row.createCell(WayField.FROM.ordinal()).setCellValue(ways.get(i).from());
            row.createCell(WayField.TO.ordinal()).setCellValue(ways.get(i).to());
            row.createCell(WayField.MODE.ordinal()).setCellValue(messages.get("domain", TravelTime.Mode.CAR));
            row.createCell(WayField.BOTH_WAYS.ordinal()).setCellValue(messages.get("domain", Answer.YES));
        }
        offer(sheet, WayField.MODE, Arrays.stream(TravelTime.Mode.values()).map(mode -> messages.get("domain", mode)).toArray(String[]::new));
        offer(sheet, WayField.BOTH_WAYS, messages.get("domain", Answer.YES), messages.get("domain", Answer.NO));
        TemplateFile.write(file, workbook);
    }

    private static void offer(Sheet sheet, WayField field, String... values) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(helper.createExplicitListConstraint(values),
                new CellRangeAddressList(1, ROWS, field.ordinal(), field.ordinal())));
    }
}
