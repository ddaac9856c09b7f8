package cat.fullderuta.intake;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the empty workbook that is sent to towns: headings, lists to choose from, and a second sheet with an example. */
public final class RequestTemplate {

    private static final List<Field> COLUMNS = Arrays.stream(Field.values()).filter(field -> field != Field.ORGANISATION).toList();
    private static final int ROWS = 200;
    private static final int FIRST_LIST_ROW = 4;
    private static final int WIDTH_UNIT = 256; // POI counts widths in 256ths of a character

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Edition edition;
    private final Messages messages;
    private final IntakeText text;

    private RequestTemplate(Edition edition, Locale locale) {
        this.edition = edition;
        messages = Messages.of(locale);
        text = IntakeText.of(locale);
    }

    /**
     * Writes it, in the language of the host it is for; a file of that name is replaced, never half.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(Path file, Edition edition, Locale locale) throws IOException {
        var template = new RequestTemplate(edition, locale);
        template.fill();
        TemplateFile.write(file, template.workbook);
    }

    /**
     * Writes it in the language in which the edition writes to its hosts; in English where there is no workbook in that one. A file of
     * that name is replaced, never half.
     *
     * @return the language it is in
     * @throws IOException when the folder cannot be written to
     */
    public static Locale write(Path file, Edition edition) throws IOException {
        Locale language = Messages.nearest(edition.conventions().hostLanguage().locale());
        write(file, edition, language);
        return language;
    }

    private void fill() {
        Sheet requests = workbook.createSheet(messages.get("intake.template.requests"));
        Sheet example = workbook.createSheet(messages.get("intake.template.example"));
        for (Sheet sheet : List.of(requests, example)) {
            writeHeadings(sheet);
        }
        writeExample(example.createRow(1));
        List<String> types = Arrays.stream(ActivityType.values()).filter(type -> !type.isOfficeOnly())
                .map(type -> messages.get("domain", type)).toList();
        List<String> towns = edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY).map(Host::name).toList();
        List<String> answers = List.of(messages.get("domain", Answer.YES), messages.get("domain", Answer.NO));
        offer(requests, example, Field.TYPE, types);
        offer(requests, example, Field.TOWN, towns);
        offer(requests, example, Field.INTERPRETING, answers);
        offer(requests, example, Field.TRANSPORT, answers);
    }

    private void writeHeadings(Sheet sheet) {
        XSSFCellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        bold.setWrapText(true);
        Row row = sheet.createRow(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            Field field = COLUMNS.get(column);
            String heading = text.field(field);
            row.createCell(column).setCellValue(heading);
            row.getCell(column).setCellStyle(bold);
            sheet.setColumnWidth(column, Math.clamp(heading.length() + 4L, 14, 32) * WIDTH_UNIT);
            sheet.setDefaultColumnStyle(column, style(field));
        }
        sheet.createFreezePane(0, 1);
    }

    /** Dates and hours show themselves as such whatever the computer's habits are; the rest stays as typed. */
    private CellStyle style(Field field) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(switch (field) {
            case DATE -> "dd/mm/yyyy";
            case START, END -> "hh:mm";
            case LENGTH, NUMBER -> "0";
            default -> "@";
        }));
        return style;
    }

    private void writeExample(Row row) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            Field field = COLUMNS.get(column);
            var cell = row.createCell(column);
            cell.setCellStyle(row.getSheet().getColumnStyle(column));
            switch (field) {
                case TOWN -> cell.setCellValue(edition.hosts().stream().filter(host -> host.kind() == Host.Kind.MUNICIPALITY)
                        .map(Host::name).findFirst().orElse("Granollers"));
                case TYPE -> cell.setCellValue(messages.get("domain", ActivityType.SCHOOL_VISIT));
                case DATE -> cell.setCellValue(edition.firstDay().plusDays(1));
                case START -> cell.setCellValue(LocalTime.of(10, 0).toSecondOfDay() / 86_400.0);
                case LENGTH -> cell.setCellValue(ActivityType.SCHOOL_VISIT.usualLength().toMinutes());
                case PHONE -> cell.setCellValue("93 555 00 00");
                case EMAIL -> cell.setCellValue("cooperacio@town.example");
                case NUMBER -> cell.setCellValue(54);
                case INTERPRETING, TRANSPORT -> cell.setCellValue(messages.get("domain", Answer.NO));
                case END, ORGANISATION -> { } // the length is enough; towns do not name an organisation
                case TITLE, VENUE, ADDRESS, CONTACT, AUDIENCE, LANGUAGE, DEFENDERS, REMARKS ->
                        cell.setCellValue(messages.get("intake.template." + field.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Lists values under the example and lets the cells of that column choose one of them; other words are allowed after a warning. */
    private void offer(Sheet requests, Sheet example, Field field, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        int column = COLUMNS.indexOf(field);
        for (int i = 0; i < values.size(); i++) {
            Row row = example.getRow(FIRST_LIST_ROW + i) == null ? example.createRow(FIRST_LIST_ROW + i)
                    : example.getRow(FIRST_LIST_ROW + i);
            row.createCell(column).setCellValue(values.get(i));
        }
        String letter = CellReference.convertNumToColString(column);
        DataValidationHelper helper = requests.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint("'" + example.getSheetName() + "'!$" + letter + "$" + (FIRST_LIST_ROW + 1) + ":$"
                        + letter + "$"
                        + (FIRST_LIST_ROW + values.size())),
                new CellRangeAddressList(1, ROWS, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox(text.field(field), messages.get("intake.template.choose", example.getSheetName()));
        requests.addValidationData(validation);
    }
}
