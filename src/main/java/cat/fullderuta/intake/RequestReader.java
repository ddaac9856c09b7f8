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

    private final RowReader reader;
    private final List<Request> requests = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int sheets;
    private int rows;

    private RequestReader(RowReader reader) {
        this.reader = reader;
    }

    /**
     * Every row under the headings becomes a request, a problem, or a request with problems.
     *
     * @throws UnreadableWorkbook when the file is no .xlsx, is damaged, encrypted, has macros, is far too large, or holds only what
     *                            this program wrote
     */
    public static Intake read(Path file, Edition edition, Gazetteer gazetteer) throws UnreadableWorkbook {
        String name = String.valueOf(file.getFileName());
        try (XSSFWorkbook workbook = WorkbookFile.open(file)) {
            return new RequestReader(new RowReader(edition, gazetteer, name)).read(workbook, name);
        } catch (IOException | RuntimeException e) { // a part of the file that is read late may be broken too
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.DAMAGED, name, e);
        }
    }

    private Intake read(XSSFWorkbook workbook, String name) throws UnreadableWorkbook {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            String title = sheet.getSheetName();
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                notices.add(new Notice.HiddenSheet(title));
            } else if (EXAMPLES.contains(Vocabulary.plain(title))) {
                notices.add(new Notice.ExampleSheet(title));
            } else {
                read(sheet);
            }
        }
        if (sheets == 0 && notices.stream().anyMatch(Notice.OwnSheet.class::isInstance)) {
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.OWN, name, null);
        }
        return new Intake(name, sheets, rows, requests, problems, notices);
    }

    private void read(Sheet sheet) {
        var cells = new SheetCells(sheet);
        String title = sheet.getSheetName();
        if (OwnSheet.isOne(sheet, cells)) {
            notices.add(new Notice.OwnSheet(title));
            return;
        }
        Optional<Columns> columns = Columns.find(title, cells.rows(), cells.columns(), cells::cell);
        if (columns.isPresent()) {
            sheets++;
            read(title, cells, columns.get());
        } else if (cells.columns() > 0) {
            notices.add(new Notice.NoHeadings(title));
        }
    }

    private void read(String title, SheetCells cells, Columns columns) {
        notices.addAll(columns.notices());
        if (cells.hasMoreRows()) {
            notices.add(new Notice.TooManyRows(title, cells.rows()));
        }
        if (cells.hasMoreColumns()) {
            notices.add(new Notice.TooManyColumns(title, cells.columns()));
        }
        for (int number = columns.headingRow() + 1; number < cells.rows(); number++) {
            var row = new Row(title, number, columns, cells);
            if (!row.isEmpty()) {
                rows++;
                var margin = new Margin();
                reader.read(row, margin).ifPresent(requests::add);
                problems.addAll(margin.problems());
            }
        }
    }
}
