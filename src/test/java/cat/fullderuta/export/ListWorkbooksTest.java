package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.PAU;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.CompanionRoster;
import cat.fullderuta.document.DriverSheet;
import cat.fullderuta.document.EditionReport;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.PressList;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbooks of companions, drivers, press and report, as their readers open them. */
class ListWorkbooksTest {

    private static final int FIRST = 4;
    private static final Locale CATALAN = Locale.of("ca");

    private final Fixture fixture = Fixture.edition()
            .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA))
            .change("talk", it -> it.companions(List.of(ONA, PAU)));

    private static XSSFWorkbook written(AtomicFile.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XSSFRow row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static LocalTime time(XSSFRow row, int column) {
        return row.getCell(column).getLocalDateTimeCellValue().toLocalTime();
    }

    @Test
    void rosterTellsWhenToBeThereAndWithWhom() throws IOException {
        var edition = fixture.build();
        var roster = CompanionRoster.of(edition, ONA, Surroundings.of(edition));
        try (var book = written(out -> RosterWorkbook.write(roster, Fixture.DRAFT, CATALAN, out))) {
            var row = book.getSheetAt(0).getRow(FIRST);
            assertEquals(THURSDAY, row.getCell(0).getLocalDateTimeCellValue().toLocalDate());
            assertEquals(LocalTime.of(18, 0), time(row, 1));
            assertEquals(LocalTime.of(18, 30), time(row, 2));
            assertEquals("Roure\nAlzina", text(row, 9));
            assertEquals("Llengües per concretar: pregunteu-ho a l’oficina", text(row, 10));
            assertEquals("Pau Riera (conductor/a) · +34 622 222 222", text(row, 11));
            assertEquals("On la persona defensora sigui abans: pregunteu-ho a l’oficina", text(row, 12));
            assertEquals("A4:O5", book.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void driversSheetIsInTheOrderOfTheDay() throws IOException {
        fixture.activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:00", 90, List.of(ROURE));
        var edition = fixture.build();
        var sheet = DriverSheet.of(edition, PAU, Surroundings.of(edition));
        try (var book = written(out -> DriverWorkbook.write(sheet, Fixture.DRAFT, CATALAN, out))) {
            var fromSchool = book.getSheetAt(0).getRow(FIRST);
            assertEquals("Granollers\nInstitut Celestí Bellera\nCarrer d’Esteve Terrades, 75", text(fromSchool, 2));
            assertEquals(LocalTime.of(18, 30), time(fromSchool, 3));
            assertTrue(text(fromSchool, 5).matches("uns 1 h (\\d*[05] min)?"), () -> text(fromSchool, 5));
            var fromBed = book.getSheetAt(0).getRow(FIRST + 1);
            assertEquals(CellType.BLANK, fromBed.getCell(1).getCellType());
            assertEquals("On s’allotgen: pregunteu-ho a l’oficina", text(fromBed, 2));
            var back = book.getSheetAt(0).getRow(FIRST + 2);
            assertEquals(LocalTime.of(20, 0), time(back, 1));
            assertEquals("On s’allotgen: pregunteu-ho a l’oficina", text(back, 4));
        }
    }

    @Test
    void pressReadsNamesOnlyOfThoseWhoTellEverybody() throws IOException {
        fixture.change(ALZINA, it -> it.country("Mèxic").themes(List.of("Aigua", "Terra"))
                .disclosure(new Disclosure(Set.of(), Set.of(Fact.values()))));
        var edition = fixture.build();
        var press = PressList.of(edition, Surroundings.of(edition));
        try (var book = written(out -> PressWorkbook.write(press, Fixture.DRAFT, CATALAN, out))) {
            var row = book.getSheetAt(0).getRow(FIRST);
            assertEquals("Alzina (Mèxic; Aigua, Terra)\nun defensor o una defensora de drets humans", text(row, 7));
            assertEquals("Abans de fer fotos, pregunteu-ho a l’oficina\nAbans de gravar, pregunteu-ho a l’oficina", text(row, 8));
        }
    }

    @Test
    void reportCountsInNumbers() throws IOException {
        fixture.change("talk", it -> it.status(Status.DONE).followUp(new FollowUp(80, "Moció aprovada", "https://exemple.cat/a")));
        var edition = fixture.build();
        var report = EditionReport.of(edition, Surroundings.of(edition));
        try (var book = written(out -> ReportWorkbook.write(report, Fixture.DRAFT, CATALAN, out))) {
            var talks = book.getSheet("Activitats").getRow(FIRST);
            assertEquals("Taula rodona o xerrada", text(talks, 0));
            assertEquals(List.of(1.0, 1.0, 0.0, 80.0, 0.0, 1.0), List.of(1, 2, 3, 4, 5, 6).stream()
                    .map(i -> talks.getCell(i).getNumericCellValue()).toList());
            assertEquals("Total", text(book.getSheet("Activitats").getRow(FIRST + 1), 0));
            var summary = book.getSheetAt(0);
            assertEquals(List.of("Activitats fetes", "Persones que hi han vingut"), List.of(text(summary.getRow(FIRST), 0),
                    text(summary.getRow(FIRST + 1), 0)));
            assertEquals(80.0, summary.getRow(FIRST + 1).getCell(1).getNumericCellValue());
            var result = book.getSheet("Què se n’ha tret").getRow(FIRST);
            assertEquals(80.0, result.getCell(5).getNumericCellValue());
            assertEquals("Moció aprovada", text(result, 6));
            assertEquals("Encara no se sap res de cap activitat feta.", text(book.getSheet("Mitjans").getRow(FIRST), 0));
        }
    }
}
