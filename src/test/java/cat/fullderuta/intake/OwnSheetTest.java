package cat.fullderuta.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.travel.Gazetteer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program itself wrote is never taken for requests; what a town wrote in similar words is. */
class OwnSheetTest {

    private static final Edition EDITION = SampleEdition.small();

    @TempDir
    private Path folder;

    /** All workbooks that leave the office. */
    private List<Path> written(Locale language) {
        List<Path> files = ItinerarySet.of(EDITION, Surroundings.of(EDITION), language, ItinerarySet.Only.EXCEL)
                .writeTo(folder.resolve(language.getLanguage()), ItinerarySet.Progress.NONE, () -> false).files();
        assertTrue(files.size() > EDITION.defenders().size(), files.toString());
        return files;
    }

    private void refuse(Path file) {
        UnreadableWorkbook refused = assertThrows(UnreadableWorkbook.class, () -> read(file), file.toString());
        assertEquals(UnreadableWorkbook.Reason.OWN, refused.reason(), file.toString());
    }

    private static Intake read(Path file) throws UnreadableWorkbook {
        return RequestReader.read(file, EDITION, Gazetteer.standard());
    }

    @Test
    void noWorkbookThatLeavesTheOfficeIsTakenForRequests() {
        for (String language : List.of("ca", "es", "en")) {
            written(Locale.of(language)).forEach(this::refuse);
        }
    }

    @Test
    void itinerariesAreKnownByTheirHeadingsWhereASpreadsheetDropsTheFootOfThePages() throws Exception {
        for (Path file : written(Locale.of("ca"))) {
            Path bare = altered(file, book -> book.forEach(sheet -> sheet.getFooter().setLeft("")));
            try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                boolean isItinerary = book.getSheet("Llista") != null || book.getSheet("Respostes") != null;
                assertTrue(!isItinerary || tells(bare), file.toString());
            }
        }
    }

    /** Whether a sheet is told to be the program's own. */
    private static boolean tells(Path file) {
        try {
            return read(file).notices().stream().anyMatch(Notice.OwnSheet.class::isInstance);
        } catch (UnreadableWorkbook e) {
            return e.reason() == UnreadableWorkbook.Reason.OWN;
        }
    }

    @Test
    void requestsOnASheetBesideTheItineraryAreTaken() throws Exception {
        Path file = altered(written(Locale.of("ca")).getFirst(), book -> {
            Sheet sheet = book.createSheet("Més peticions");
            fill(sheet, 0, "Municipi", "Tipus d’activitat", "Títol");
            fill(sheet, 1, "Reus", "Taula rodona", "Premsa");
        });
        Intake intake = read(file);
        assertEquals(List.of("Premsa"), intake.requests().stream().map(request -> request.activity().title()).toList());
        assertTrue(intake.notices().stream().anyMatch(Notice.OwnSheet.class::isInstance));
        assertEquals(1, intake.sheets());
    }

    @Test
    void aTownsOwnListInSimilarWordsIsRead() throws Exception {
        Path file = folder.resolve("llista.xlsx");
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Activitats");
            sheet.createRow(0).createCell(0).setCellValue("Ciutats Defensores");
            sheet.createRow(1).createCell(0).setCellValue("Reus");
            fill(sheet, 3, "Dia", "Inici", "Final", "Activitat", "Municipi", "Contacte", "Telèfon", "Estat", "Notes");
            fill(sheet, 4, "14/4", "18:30", "20:00", "Taula rodona", "Reus", "Cooperació", "93 555 00 00", "Per confirmar", "");
            book.write(out);
        }
        assertEquals(1, read(file).requests().size());
        assertFalse(tells(file));
    }

    private Path altered(Path file, Consumer<XSSFWorkbook> how) throws IOException {
        Path to = folder.resolve("altered-" + file.getFileName());
        try (var book = new XSSFWorkbook(Files.newInputStream(file)); OutputStream out = Files.newOutputStream(to)) {
            how.accept(book);
            book.write(out);
        }
        return to;
    }

    private static void fill(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
