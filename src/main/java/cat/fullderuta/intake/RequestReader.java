package cat.fullderuta.intake;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.travel.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook of requests into what could be taken; neither the file nor the edition is changed. */
public final class RequestReader {

    /** Names of the sheet that shows how to fill the others in: see {@link RequestTemplate}. */
    private static final Set<String> EXAMPLES = Set.of("exemple", "ejemplo", "example");

    private RequestReader() {
    }

    /**
     * Every row under the headings becomes a request, a problem, or a request with problems.
     *
     * @throws UnreadableWorkbook when the file is no .xlsx, is damaged, encrypted, has macros, or is far too large
     */
    public static Intake read(Path file, Edition edition, Gazetteer gazetteer) throws UnreadableWorkbook {
        String name = String.valueOf(file.getFileName());
        try (XSSFWorkbook workbook = WorkbookFile.open(file)) {
            return read(workbook, name, edition, gazetteer);
        } catch (IOException | RuntimeException e) { // a part of the file that is read late may be broken too
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.DAMAGED, name, e);
        }
    }

    private static Intake read(XSSFWorkbook workbook, String name, Edition edition, Gazetteer gazetteer) {
        var reader = new RowReader(edition, gazetteer, name);
        List<Request> requests = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            String title = sheet.getSheetName();
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                notices.add(new Notice.HiddenSheet(title));
            } else if (EXAMPLES.contains(Vocabulary.plain(title))) {
                notices.add(new Notice.ExampleSheet(title));
            } else {
                rows += readSheet(sheet, reader, requests, problems, notices);
            }
        }
        return new Intake(name, rows, requests, problems, notices);
    }

    private static int readSheet(Sheet sheet, RowReader reader, List<Request> requests, List<Problem> problems, List<Notice> notices) {
        var cells = new SheetCells(sheet);
        String title = sheet.getSheetName();
        Optional<Columns> columns = Columns.find(title, cells.rows(), cells.columns(), cells::cell);
        if (columns.isEmpty()) {
            if (cells.columns() > 0) {
                notices.add(new Notice.NoHeadings(title));
            }
            return 0;
        }
        notices.addAll(columns.get().notices());
        if (cells.hasMoreRows()) {
            notices.add(new Notice.TooManyRows(title, cells.rows()));
        }
        if (cells.hasMoreColumns()) {
            notices.add(new Notice.TooManyColumns(title, cells.columns()));
        }
        int rows = 0;
        for (int number = columns.get().headingRow() + 1; number < cells.rows(); number++) {
            var row = new Row(title, number, columns.get(), cells);
            if (!row.isEmpty()) {
                rows++;
                var margin = new Margin();
                reader.read(row, margin).ifPresent(requests::add);
                problems.addAll(margin.problems());
            }
        }
        return rows;
    }
}
