package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Wish;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbooksTest {

    private static final int HEADINGS = 3;
    private static final int FIRST = 4;

    private static XSSFWorkbook written(AtomicFile.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static XSSFWorkbook reus(Fixture fixture) throws IOException {
        var itinerary = HostItinerary.of(fixture.build(), REUS, Surroundings.of(fixture.build()));
        return written(out -> HostWorkbook.write(itinerary, Fixture.DRAFT, out));
    }

    private static XSSFWorkbook whole(Fixture fixture) throws IOException {
        var grid = EditionGrid.of(fixture.build(), Surroundings.of(fixture.build()));
        return written(out -> EditionWorkbook.write(grid, Fixture.DRAFT, Locale.of("ca"), out));
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        var texts = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : ""));
        return texts;
    }

    private static void assertTime(LocalTime expected, XSSFCell cell) {
        assertEquals(CellType.NUMERIC, cell.getCellType());
        assertTrue(DateUtil.isCellDateFormatted(cell), cell.getCellStyle().getDataFormatString());
        assertEquals(expected, cell.getLocalDateTimeCellValue().toLocalTime());
    }

    private static void assertPrintsWell(XSSFSheet sheet, int frozenColumns) {
        assertEquals(HEADINGS + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(frozenColumns, sheet.getPaneInformation().getVerticalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals(HEADINGS, sheet.getRepeatingRows().getFirstRow());
        assertEquals(HEADINGS, sheet.getRepeatingRows().getLastRow());
        assertTrue(sheet.getFitToPage());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight(), "as many pages high as it takes");
    }

    @Test
    void hostReadsItsOwnActivitiesWithRealDatesAndHours() throws IOException {
        var fixture = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:30", 90, List.of(ROURE, ALZINA))
                .activity("other", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "18:30", 90, List.of(ROURE));
        try (var book = reus(fixture)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(List.of("Activitats", "Resposta"), List.of(book.getSheetName(0), book.getSheetName(1)));
            assertEquals(2, book.getNumberOfSheets(), "no third sheet where nothing waits");
            assertEquals("Primavera 2027", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals("Reus · Del 7 d’abril del 2027 al 16 d’abril del 2027 · Esborrany · 30 de març del 2027",
                    sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("Oficina de coordinació · +34 600 000 000 · oficina@exemple.cat", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(List.of("Dia", "Inici", "Final", "Activitat", "Lloc i adreça", "Contacte", "Telèfon", "Defensors/es",
                    "Acompanyament i llengua", "Àpat, transport, imatge", "Estat", "Notes"), texts(sheet, HEADINGS));
            assertEquals(FIRST, sheet.getLastRowNum(), "its own activity only");
            assertEquals(FRIDAY, sheet.getRow(FIRST).getCell(0).getLocalDateTimeCellValue().toLocalDate());
            assertTrue(DateUtil.isCellDateFormatted(sheet.getRow(FIRST).getCell(0)));
            assertTime(LocalTime.of(18, 30), sheet.getRow(FIRST).getCell(1));
            assertTime(LocalTime.of(20, 0), sheet.getRow(FIRST).getCell(2));
            assertEquals(List.of("", "", "", "Activitat talk\nTaula rodona o xerrada",
                    "Biblioteca Central Xavier Amorós\nCarrer de l’Escorxador, 1\nReus",
                    "Marta Soler, Regidoria de Cooperació\nreus@exemple.cat",
                    "977 010 010 ext. 21", "Roure, Alzina", "",
                    "Fotos: encara per preguntar\nGravació: encara per preguntar\nPremsa: encara per preguntar", "Confirmada", ""),
                    texts(sheet, FIRST));
            assertEquals("A4:L5", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertPrintsWell(sheet, 3);
        }
    }

    /** Both are free text: without a word before them nobody can tell the audience from who speaks. In the words of the calendar. */
    @ParameterizedTest
    @CsvSource({"ca,Públic: Veïnat · 30 persones,Hi intervenen: Joan Petit", "es,Público: Veïnat · 30 personas,Intervienen: Joan Petit",
        "en,Audience: Veïnat · 30 people,Speakers: Joan Petit", "fr,Public : Veïnat · 30 personnes,Interviennent : Joan Petit",
        "pt,Público: Veïnat · 30 pessoas,Participam: Joan Petit", "ar,الجمهور: Veïnat · 30 شخصا,المتحدثون: Joan Petit"})
    void whoComesAndWhoSpeaksSayWhichTheyAre(String language, String audience, String speakers) throws IOException {
        var fixture = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:30", 90, List.of(ROURE))
                .change("talk", it -> it.attendance(new Attendance("Veïnat", 30)).speakers("Joan Petit").description("Cafè"))
                .with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS).withLanguage(new Language(language)))));
        try (var book = reus(fixture)) {
            assertEquals(List.of(audience, speakers, "Cafè"), texts(book.getSheetAt(0), FIRST).getLast().lines().toList());
        }
        fixture.change("talk", it -> it.attendance(Attendance.UNKNOWN).speakers(""));
        try (var book = reus(fixture)) {
            assertEquals("Cafè", texts(book.getSheetAt(0), FIRST).getLast(), "no word before nothing");
        }
    }

    @Test
    void whatWaitsForADayIsOnASheetApart() throws IOException {
        var fixture = Fixture.edition().waiting("workshop", ActivityType.WORKSHOP, REUS)
                .change("workshop", it -> it.wish(new Wish(List.of(THURSDAY), LocalTime.of(9, 0), LocalTime.of(13, 0), "millor d’hora")));
        try (var book = reus(fixture)) {
            assertEquals("Encara no hi ha cap activitat programada.", book.getSheetAt(0).getRow(FIRST).getCell(0).getStringCellValue());
            XSSFSheet sheet = book.getSheet("Sense data");
            assertEquals("Activitat workshop", sheet.getRow(FIRST).getCell(0).getStringCellValue());
            assertEquals(1.5 / 24, sheet.getRow(FIRST).getCell(2).getNumericCellValue(), 1e-9);
            assertEquals("8 d’abril del 2027 · 9:00–13:00 · millor d’hora", sheet.getRow(FIRST).getCell(3).getStringCellValue());
        }
    }

    @Test
    void documentsSpeakTheReadersLanguage() throws IOException {
        var fixture = Fixture.edition();
        fixture.with(edition -> edition.withHosts(edition.hosts().with(edition.hosts().get(REUS).withLanguage(Language.SPANISH))));
        try (var book = reus(fixture)) {
            assertEquals("Actividades", book.getSheetAt(0).getSheetName());
        }
        fixture.change(ROURE, it -> it.agendaLanguage(new Language("quc")));
        var itinerary = DefenderItinerary.of(fixture.build(), ROURE, Surroundings.of(fixture.build()));
        try (var book = written(out -> DefenderWorkbook.write(itinerary, Fixture.DRAFT, out))) {
            assertEquals("Activities", book.getSheetAt(0).getSheetName());
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysTextUnaltered() throws IOException {
        var fixture = Fixture.edition();
        var dangerous = List.of("=1+1", "+34 977 010 010", "-cap", "@tothom", "\tal matí", "\ral vespre", "=HYPERLINK(\"http://x\";\"y\")");
        for (int i = 0; i < dangerous.size(); i++) {
            String text = dangerous.get(i);
            fixture.activity("a" + i, ActivityType.PUBLIC_TALK, REUS, FRIDAY, "1" + i + ":00", 30, List.of())
                    .change("a" + i, it -> it.title(text));
        }
        try (var book = whole(fixture)) {
            for (int i = 0; i < dangerous.size(); i++) {
                XSSFCell cell = book.getSheet("Llista").getRow(FIRST + i).getCell(3);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(dangerous.get(i), cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed());
                assertEquals("@", cell.getCellStyle().getDataFormatString());
            }
        }
    }

    @Test
    void defendersSheetTellsWhenToLeaveAndListsEveryDay() throws IOException {
        var fixture = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:30", 90, List.of(ROURE, ALZINA));
        var itinerary = DefenderItinerary.of(fixture.build(), ROURE, Surroundings.of(fixture.build()));
        try (var book = written(out -> DefenderWorkbook.write(itinerary, Fixture.DRAFT, out))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals(FIRST + 9, sheet.getLastRowNum(), "ten days, one line each");
            assertEquals(List.of("", "", "", "", "Arribada", "", "Aeroport, vol XX 123"), texts(sheet, FIRST).subList(0, 7));
            assertTime(LocalTime.of(11, 30), sheet.getRow(FIRST).getCell(2));
            assertEquals("Dia lliure", sheet.getRow(FIRST + 1).getCell(4).getStringCellValue());
            var talk = sheet.getRow(FIRST + 2);
            assertTime(LocalTime.of(18, 30), talk.getCell(2));
            assertTrue(talk.getCell(1).getLocalDateTimeCellValue().toLocalTime().isBefore(LocalTime.of(18, 0)));
            assertEquals("Reus", talk.getCell(5).getStringCellValue());
            assertEquals("Amb Alzina", talk.getCell(12).getStringCellValue());
            assertPrintsWell(sheet, 4);
        }
    }

    @Test
    void editionIsAGridAndAList() throws IOException {
        var fixture = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:30", 90, List.of(ROURE, ALZINA))
                .activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, FRIDAY, "10:00", 90, List.of(ROURE))
                .change("school", it -> it.internalNotes("només oficina"));
        try (var book = whole(fixture)) {
            XSSFSheet grid = book.getSheet("Graella");
            assertEquals(FRIDAY, grid.getRow(HEADINGS).getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("Roure", grid.getRow(FIRST).getCell(0).getStringCellValue());
            assertEquals("10:00 Granollers\nActivitat school\n18:30 Reus\nActivitat talk",
                    grid.getRow(FIRST).getCell(3).getStringCellValue());
            assertEquals("18:30 Reus\nActivitat talk", grid.getRow(FIRST + 1).getCell(3).getStringCellValue());
            assertEquals(CellType.BLANK, grid.getRow(FIRST + 2).getCell(3).getCellType());
            assertPrintsWell(grid, 1);
            XSSFSheet list = book.getSheet("Llista");
            assertEquals(FIRST + 1, list.getLastRowNum());
            assertEquals("només oficina", list.getRow(FIRST).getCell(15).getStringCellValue());
            assertEquals("A4:Q6", list.getCTWorksheet().getAutoFilter().getRef());
            assertPrintsWell(list, 4);
        }
    }

    @Test
    void rowsAreHighEnoughForTheirText() throws IOException {
        String notes = "Porteu el material de la xerrada i la còpia del permís, si us plau. ".repeat(10);
        var fixture = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:30", 90, List.of(ROURE))
                .change("talk", it -> it.publicNotes(notes));
        try (var book = reus(fixture)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertTrue(sheet.getRow(FIRST).getCell(11).getCellStyle().getWrapText());
            double lines = notes.length() * 4.6 / (28 * 5.25); // 4.6 points: a usual character of Arial 10
            assertTrue(sheet.getRow(FIRST).getHeightInPoints() > lines * 12,
                    () -> sheet.getRow(FIRST).getHeightInPoints() + " for " + lines + " lines");
        }
    }

    @Test
    void propertiesTellNothingOfWhoMadeItWithWhatAndWhen() throws IOException {
        try (var book = reus(Fixture.edition())) {
            var core = book.getProperties().getCoreProperties();
            assertEquals("Primavera 2027 · Reus", core.getTitle());
            assertFalse(core.getUnderlyingProperties().getCreatorProperty().isPresent());
            assertFalse(core.getUnderlyingProperties().getLastModifiedByProperty().isPresent());
            assertNull(core.getCreated());
            assertNull(core.getModified());
            String application = book.getProperties().getExtendedProperties().getApplication();
            assertTrue(application == null || application.isEmpty(), application);
        }
    }
}
