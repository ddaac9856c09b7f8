package cat.fullderuta.intake;

import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.TravelTime.Mode;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Sheets of travel times as people write them: what is read, and what is left out and why. */
class WaySheetTest {

    @SuppressWarnings("unused") // by name
    private static final List<Locale> LANGUAGES = Messages.INTERFACE;
    private static final Edition EDITION = edition().defender("Ara").on("2027-04-08").school("Vilanova i la Geltrú", "10:00", "11:00").get();

    @TempDir
    private Path folder;

    /** Cells: a text, a number, or null for none. */
    private WaySheet read(Object[]... rows) throws Exception {
        Path file = folder.resolve("camins.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Full");
            var hour = book.createCellStyle();
            hour.setDataFormat(book.createDataFormat().getFormat("h:mm"));
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < rows[i].length; column++) {
                    switch (rows[i][column]) {
                        case Double ofADay -> {
                            row.createCell(column).setCellValue(ofADay);
                            row.getCell(column).setCellStyle(hour);
                        }
                        case Integer number -> row.createCell(column).setCellValue(number);
                        case String text -> row.createCell(column).setCellValue(text);
                        case null, default -> { }
                    }
                }
            }
            book.write(out);
        }
        return WaySheetReader.read(file, EDITION, Gazetteer.standard());
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static final Object[] HEADINGS = row("De", "A", "Minuts", "Mitjà", "Anada i tornada");

    private static List<String> told(WaySheet sheet) {
        return sheet.ways().stream().map(WaySheet.Arrival::time).map(time -> name(time.from()) + ">" + name(time.to()) + " "
                + time.duration().toMinutes() + " " + time.mode() + (time.bothWays() ? " both" : "")).toList();
    }

    private static String name(String code) {
        return Gazetteer.standard().get(code).name();
    }

    @Test
    void namesAndTimesAsPeopleWriteThem() throws Exception {
        WaySheet sheet = read(row("Temps de la tardor passada"), HEADINGS, row("reus", "MATARO", 75, "cotxe", "sí"),
                row("St. Cugat del Vallès", "Vic", "1h15", "tren", "no"), row("Girona", "Vic", "1:05"), row("Reus", "Vic", 1.25 / 24));
        assertEquals(List.of(), sheet.problems());
        assertEquals(List.of("Reus>Mataró 75 CAR both", "Sant Cugat del Vallès>Vic 75 TRAIN", "Girona>Vic 65 CAR both",
                "Reus>Vic 75 CAR both"), told(sheet), "by car and both ways unless it says otherwise");
        assertEquals(3, sheet.ways().getFirst().at().row());
    }

    @ParameterizedTest
    @CsvSource({"75, 75", "75 min, 75", "1 h, 60", "1 h 15 min, 75", "2h05, 125", "90’, 90", "1 hora i 10 minuts, 70", "24h, 1440"})
    void aLooseTime(String written, int minutes) throws Exception {
        assertEquals(minutes(minutes), read(HEADINGS, row("Reus", "Vic", written)).ways().getFirst().time().duration());
    }

    @ParameterizedTest
    @CsvSource({"0", "1441", "1:60", "-5", "una hora", "25h"})
    void whatIsNoTime(String written) throws Exception {
        WaySheet sheet = read(HEADINGS, row("Reus", "Vic", written));
        assertEquals(List.of(), sheet.ways());
        assertEquals(List.of(new WayProblem.Unread(new CellAt("Full", 2, "C"), WayField.MINUTES, written)), sheet.problems());
    }

    @Test
    void townsThatNobodyOrSeveralAreCalled() throws Exception {
        WaySheet sheet = read(HEADINGS, row("Atlantis", "Vic", 10), row("Reus", "Sant Feliu", 10), row(null, "Vic", 10));
        assertEquals(List.of(), sheet.ways());
        assertEquals(new WayProblem.UnknownTown(new CellAt("Full", 2, "A"), "Atlantis"), sheet.problems().get(0));
        assertTrue(sheet.problems().get(1) instanceof WayProblem.AmbiguousTown it && it.candidates().contains("Sant Feliu de Llobregat"));
        assertEquals(new WayProblem.Missing(new CellAt("Full", 4, "A"), WayField.FROM), sheet.problems().get(2));
    }

    @Test
    void aShortNameMeansTheTownOfTheEdition() throws Exception {
        assertEquals(code("Vilanova i la Geltrú"), read(HEADINGS, row("Vilanova", "Vic", 90)).ways().getFirst().time().from());
    }

    @Test
    void neitherCarNorTrainAndNeitherYesNorNo() throws Exception {
        WaySheet sheet = read(HEADINGS, row("Reus", "Vic", 10, "globus", "potser"));
        assertEquals(List.of(), sheet.ways());
        assertEquals(List.of(new WayProblem.Unread(new CellAt("Full", 2, "D"), WayField.MODE, "globus"),
                new WayProblem.Unread(new CellAt("Full", 2, "E"), WayField.BOTH_WAYS, "potser")), sheet.problems());
    }

    @Test
    void aRowThatRepeatsAnother() throws Exception {
        WaySheet sheet = read(HEADINGS, row("Reus", "Vic", 90), row("Vic", "Reus", 95), row("Reus", "Vic", 100, "tren"));
        assertEquals(List.of(new WayProblem.Duplicate(new CellAt("Full", 3, ""), 2)), sheet.problems());
        assertEquals(List.of("Reus>Vic 90 CAR both", "Reus>Vic 100 TRAIN both"), told(sheet), "another means is no repetition");
    }

    @Test
    void eachDirectionOnItsOwnIsNoRepetition() throws Exception {
        WaySheet sheet = read(HEADINGS, row("Reus", "Vic", 90, "", "no"), row("Vic", "Reus", 95, "", "no"));
        assertEquals(List.of(), sheet.problems());
        assertEquals(2, sheet.ways().size());
    }

    @Test
    void aSheetWithoutHeadings() throws Exception {
        assertEquals(List.of(new WayProblem.NoHeadings(new CellAt("Full", 1, ""))), read(row("Reus", "Vic", 90)).problems());
    }

    @Test
    void headingsInSpanishAndEnglishInAnyOrder() throws Exception {
        assertEquals(List.of("Reus>Vic 90 TRAIN"), told(read(row("Duración", "Destino", "Origen", "Medio", "Ida y vuelta"),
                row(90, "Vic", "Reus", "tren", "no"))));
        assertEquals(List.of("Reus>Vic 90 CAR both"), told(read(row("From", "To", "Minutes", "Means", "Both ways"),
                row("Reus", "Vic", 90, "car", "yes"))));
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("camins.xlsx"), "De;A;Minuts");
        assertThrows(UnreadableWorkbook.class, () -> WaySheetReader.read(file, EDITION, Gazetteer.standard()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theTemplateComesBackUnfilledAndFilled(Locale language) throws Exception {
        Path file = folder.resolve("plantilla.xlsx");
        WaySheetTemplate.write(file, List.of(new WaySheetTemplate.Way("Reus", "Vic"), new WaySheetTemplate.Way("Vic", "Girona")),
                Messages.of(language));
        WaySheet empty = WaySheetReader.read(file, EDITION, Gazetteer.standard());
        assertEquals(new WaySheet("plantilla.xlsx", List.of(), List.of(), 2), empty);
        Path filled = folder.resolve("plena.xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(file)); var out = Files.newOutputStream(filled)) {
            book.getSheetAt(0).getRow(1).createCell(WayField.MINUTES.ordinal()).setCellValue(95);
            book.write(out);
        }
        WaySheet sheet = WaySheetReader.read(filled, EDITION, Gazetteer.standard());
        TravelTime time = sheet.ways().getFirst().time();
        assertEquals(new TravelTime(time.id(), code("Reus"), code("Vic"), Mode.CAR, minutes(95), true), time);
        assertEquals(1, sheet.unfilled());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyProblemIsSaidWithItsPlace(Locale language) {
        WayText text = WayText.of(Messages.of(language));
        CellAt at = new CellAt("Full", 7, "C");
        for (WayProblem problem : List.of(new WayProblem.NoHeadings(at), new WayProblem.TooManyRows(at),
                new WayProblem.Missing(at, WayField.TO), new WayProblem.UnknownTown(at, "x"),
                new WayProblem.AmbiguousTown(at, "x", List.of("y")), new WayProblem.Unread(at, WayField.MINUTES, "x"),
                new WayProblem.Unread(at, WayField.MODE, "x"), new WayProblem.Unread(at, WayField.BOTH_WAYS, "x"),
                new WayProblem.Duplicate(at, 2))) {
            String said = text.problem(problem);
            assertTrue(said.contains("Full") && said.contains("C7"), said);
            assertFalse(said.contains("{"), said);
        }
    }
}
