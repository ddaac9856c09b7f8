package cat.fullderuta.intake;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.travel.Gazetteer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook of travel times into what could be taken; neither the file nor the edition is changed. */
public final class WaySheetReader {

    private static final Vocabulary<WayField> HEADINGS = Vocabulary.read("way-headings.properties", WayField.class);
    private static final Set<WayField> NEEDED = Set.of(WayField.FROM, WayField.TO, WayField.MINUTES);
    private static final int ROWS_TO_LOOK_AT = 30;

    private final List<WaySheet.Arrival> ways = new ArrayList<>();
    private final List<WayProblem> problems = new ArrayList<>();
    private final WayRowReader rows;
    private int unfilled;

    private WaySheetReader(Set<String> towns, Gazetteer gazetteer) {
        rows = new WayRowReader(gazetteer, towns);
    }

    /**
     * Every row under the headings becomes a time or a problem; a short name of a town means the one of the edition, if only one
     * does.
     *
     * @throws UnreadableWorkbook when the file is no .xlsx, is damaged, encrypted, has macros, or is far too large
     */
    public static WaySheet read(Path file, Edition edition, Gazetteer gazetteer) throws UnreadableWorkbook {
        String name = String.valueOf(file.getFileName());
        Set<String> towns = edition.hosts().stream().map(Host::municipality).filter(Objects::nonNull).collect(Collectors.toSet());
        try (XSSFWorkbook workbook = WorkbookFile.open(file)) {
            var reader = new WaySheetReader(towns, gazetteer);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    reader.read(workbook.getSheetAt(i));
                }
            }
            return new WaySheet(name, reader.ways, reader.problems, reader.unfilled);
        } catch (IOException | RuntimeException e) { // a part of the file that is read late may be broken too
            throw new UnreadableWorkbook(UnreadableWorkbook.Reason.DAMAGED, name, e);
        }
    }

    private void read(Sheet sheet) {
        var cells = new SheetCells(sheet);
        for (int row = 0; row < Math.min(cells.rows(), ROWS_TO_LOOK_AT); row++) {
            Map<WayField, Integer> columns = headings(cells, row);
            if (columns.keySet().containsAll(NEEDED)) {
                for (int below = row + 1; below < cells.rows(); below++) {
                    read(cells, below, columns, sheet.getSheetName());
                }
                if (cells.hasMoreRows()) {
                    problems.add(new WayProblem.TooManyRows(new CellAt(sheet.getSheetName(), cells.rows(), "")));
                }
                return;
            }
        }
        if (cells.columns() > 0) {
            problems.add(new WayProblem.NoHeadings(new CellAt(sheet.getSheetName(), 1, "")));
        }
    }

    private static Map<WayField, Integer> headings(SheetCells cells, int row) {
        Map<WayField, Integer> columns = new EnumMap<>(WayField.class);
        for (int column = 0; column < cells.columns(); column++) {
            int at = column;
            HEADINGS.find(cells.cell(row, column).shown().replaceAll("\\([^)]*\\)", " "))
                    .ifPresent(match -> columns.putIfAbsent(match.meaning(), at));
        }
        return columns;
    }

    private void read(SheetCells cells, int row, Map<WayField, Integer> columns, String sheet) {
        Map<WayField, Written> written = new EnumMap<>(WayField.class);
        columns.forEach((field, column) -> written.put(field, cells.cell(row, column)));
        if (written.values().stream().allMatch(Written::isBlank)) {
            return;
        }
        if (rows.isUnfilled(written)) {
            unfilled++;
            return;
        }
        CellAt at = new CellAt(sheet, row + 1, "");
        int before = problems.size();
        Optional<TravelTime> time = rows.read(written, at, problems);
        if (time.isPresent() && problems.size() == before) {
            ways.stream().filter(other -> other.time().replaces(time.get()) || time.get().replaces(other.time())).findFirst().ifPresentOrElse(
                    earlier -> problems.add(new WayProblem.Duplicate(at, earlier.at().row())),
                    () -> ways.add(new WaySheet.Arrival(at, time.get())));
        }
    }
}
