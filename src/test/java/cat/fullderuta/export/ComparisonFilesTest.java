package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.ChangeNotice.Item;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.VersionComparison;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Stay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two versions, for the office: day by day, each activity once. */
class ComparisonFilesTest {

    @TempDir
    private Path folder;

    private static Fixture first() {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA, ROURE))
                .activity("school", ActivityType.SCHOOL_VISIT, REUS, FRIDAY, "10:00", 60, List.of(ALZINA))
                .activity("gone", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:00", 60, List.of(ROURE));
    }

    private static VersionComparison compared() {
        Edition now = first().change("talk", it -> it.start(FRIDAY.atTime(18, 0))).change("gone", it -> it.start(null))
                .activity("added", ActivityType.INTERVIEW, Fixture.RADIO, WEDNESDAY, "12:00", 30, List.of(ALZINA))
                .change("school", it -> it.internalNotes("res d’això")).with(it -> it.withDefenders(it.defenders().with(it.defenders().get(ROURE)
                        .withStay(new Stay(it.defenders().get(ROURE).stay().arrival(), "Aeroport, vol XX 123", FRIDAY.atTime(20, 0),
                                "Aeroport, T1"))))).build();
        return VersionComparison.of(first().build(), 1, now, 0);
    }

    @Test
    void eachActivityStandsOnceOnItsDayWhomeverItConcerns() {
        VersionComparison compared = compared();
        assertEquals(List.of(WEDNESDAY, FRIDAY), List.copyOf(compared.days().keySet()));
        assertInstanceOf(Item.Added.class, compared.days().get(WEDNESDAY).getFirst().item());
        assertEquals(List.of("Moved", "Cancelled", "Journey"), compared.days().get(FRIDAY).stream()
                .map(line -> line.item().getClass().getSimpleName()).sorted(java.util.Comparator.comparing("MCJ"::indexOf)).toList());
        assertEquals("Roure", compared.days().get(FRIDAY).getLast().defender());
        assertEquals(0, VersionComparison.of(first().build(), 1, first().build(), 2).days().size());
    }

    @Test
    void bothFilesSayTheSame() throws IOException {
        var result = ComparisonFiles.writeTo(compared(), Locale.of("ca"), folder, ItinerarySet.Progress.NONE, () -> false);
        assertEquals(List.of("Canvis des de la versió 1 (esborrany).xlsx", "Canvis des de la versió 1 (esborrany).pdf"),
                result.files().stream().map(file -> file.getFileName().toString()).toList());
        var rows = new ArrayList<String>();
        try (var book = new XSSFWorkbook(result.files().getFirst().toFile())) {
            var formatter = new DataFormatter(Locale.ROOT);
            book.getSheetAt(0).forEach(row -> {
                if (row.getRowNum() > 3) {
                    assertEquals("NUMERIC", row.getCell(0).getCellType().name(), "a real date");
                    rows.add(formatter.formatCellValue(row.getCell(1)) + "|" + formatter.formatCellValue(row.getCell(2)));
                }
            });
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
        assertEquals(4, rows.size());
        assertTrue(rows.contains("Nova|Dimecres, 7 d’abril del 2027, 12:00–12:30 · Activitat added · Estudi 2, Sabadell"), rows::toString);
        assertTrue(rows.contains("Canvia|Comiat i viatge de tornada · Roure"), rows::toString);
        try (var pdf = Loader.loadPDF(result.files().getLast().toFile())) {
            String said = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
            assertTrue(said.contains("Dimecres, 7 d’abril del 2027 Nova:"), said);
            assertTrue(said.contains("Divendres, 9 d’abril del 2027"), said);
            assertTrue(said.contains("(abans: Dijous, 8 d’abril del 2027, 18:00–19:30)"), said);
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void noDifferenceIsSaid() throws IOException {
        var same = VersionComparison.of(first().build(), 1, first().build(), 2);
        var result = ComparisonFiles.writeTo(same, Locale.ENGLISH, folder, ItinerarySet.Progress.NONE, () -> false);
        try (var pdf = Loader.loadPDF(result.files().getLast().toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("There is no difference."));
        }
    }
}
