package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.DRAFT;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.PAU;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Two papers of one day can be told apart: each says of which version it is, and of which day. */
class ImprintTest {

    private static final Release SECOND = Release.of(2, LocalDateTime.of(2026, 11, 23, 21, 40), "Mireia Font", "després de Reus");
    /** A language, what a version says in it, and what the draft of that day says. */
    private static final List<Arguments> EACH = List.of(
            Arguments.of("ca", "Versió 2 · 23 de novembre del 2026", "Esborrany · 23 de novembre del 2026"),
            Arguments.of("es", "Versión 2 · 23 de noviembre de 2026", "Borrador · 23 de noviembre de 2026"),
            Arguments.of("en", "Version 2 · 23 November 2026", "Draft · 23 November 2026"),
            Arguments.of("fr", "Version 2 · 23 novembre 2026", "Brouillon · 23 novembre 2026"),
            Arguments.of("pt", "Versão 2 · 23 de novembro de 2026", "Rascunho · 23 de novembro de 2026"),
            Arguments.of("ar", "النسخة 2 · 23 نوفمبر 2026", "مسودة · 23 نوفمبر 2026"));
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** In Barcelona it is the 24th already. */
    private static final Clock NIGHT = Clock.fixed(ZonedDateTime.of(2026, 11, 23, 23, 30, 0, 0, ZoneId.of("UTC")).toInstant(),
            ZoneId.of("Europe/Madrid"));

    @TempDir
    private Path folder;

    private static byte[] bytes(AtomicFile.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }

    private static Fixture visit() {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA))
                .change("talk", it -> it.companions(List.of(ONA, PAU))).waiting("other", ActivityType.INTERVIEW, REUS);
    }

    /** What is on each page, as it reads. */
    private static List<String> pages(byte[] file) throws IOException {
        var pages = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("[\\s\u00A0]+", " "));
            }
        }
        return pages;
    }

    private static String page(String language, Imprint imprint) throws IOException {
        var day = visit().change(ROURE, it -> it.agendaLanguage(new Language(language))).agenda(ROURE, THURSDAY);
        return pages(bytes(out -> AgendaPdf.write(day, imprint, TextSize.NORMAL, out))).getFirst();
    }

    /** In a line of Arabic PDFBox reads digits now this way round, now that. */
    private static int count(String text, String part) {
        String turned = DIGITS.matcher(part).replaceAll(digits -> new StringBuilder(digits.group()).reverse().toString());
        return text.split(Pattern.quote(part) + "|" + Pattern.quote(turned), -1).length - 1;
    }

    @ParameterizedTest
    @FieldSource("EACH")
    void anAgendaSaysOfWhichVersionItIsInTheLanguageOfItsReader(String language, String version, String draft) throws IOException {
        String second = page(language, Imprint.of(SECOND));
        assertEquals(2, count(second, version), () -> "on the page and on what the escort tears off: " + second);
        assertFalse(second.contains("Mireia") || count(second, draft) > 0, second);
        String now = page(language, Imprint.ofDraft(SECOND.at().toLocalDate()));
        assertEquals(2, count(now, draft), now);
        assertEquals(0, count(now, version), now);
    }

    @ParameterizedTest
    @FieldSource("EACH")
    void everyPageOfABookletSaysSoAlsoInLargePrint(String language, String version, String draft) throws IOException {
        var edition = Fixture.fullDay().change(ROURE, it -> it.agendaLanguage(new Language(language))).build();
        var visit = DefenderItinerary.of(edition, ROURE, Surroundings.of(edition));
        for (TextSize size : TextSize.values()) {
            List<String> pages = pages(bytes(out -> AgendaPdf.writeBooklet(visit, Imprint.of(SECOND), size, out)));
            assertTrue(pages.size() > visit.days().size(), "a full day goes on on another page");
            for (String page : pages) {
                assertTrue(count(page.replace(" ·", ""), version.replace(" ·", "")) > 0, () -> size + ": " + page);
            }
        }
    }

    @Test
    void everySheetOfAHostsWorkbookSaysSoBelowItsTitleAndOnEachPrintedPage() throws IOException {
        var itinerary = HostItinerary.of(visit().build(), REUS, Surroundings.of(visit().build()));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(out -> HostWorkbook.write(itinerary, Imprint.of(SECOND), out))))) {
            assertEquals(3, book.getNumberOfSheets());
            for (Sheet sheet : book) {
                assertEquals("Reus · Del 7 d’abril del 2027 al 16 d’abril del 2027 · Versió 2 · 23 de novembre del 2026",
                        sheet.getRow(1).getCell(0).getStringCellValue());
                assertEquals("Versió 2 · 23 de novembre del 2026\nPàgina &P de &N", sheet.getFooter().getRight());
            }
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(out -> HostWorkbook.write(itinerary, DRAFT, out))))) {
            for (Sheet sheet : book) {
                assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().endsWith(" · Esborrany · 30 de març del 2027"));
                assertEquals("Esborrany · 30 de març del 2027\nPàgina &P de &N", sheet.getFooter().getRight());
            }
        }
    }

    @Test
    void whatAHostAnswersToDoesNotChangeWithTheDayOfTheDraft() throws IOException {
        var itinerary = HostItinerary.of(visit().build(), REUS, Surroundings.of(visit().build()));
        assertEquals(answers(itinerary, DRAFT), answers(itinerary, Imprint.ofDraft(DRAFT.day().plusDays(1))));
    }

    private static List<String> answers(HostItinerary itinerary, Imprint imprint) throws IOException {
        var row = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(out -> HostWorkbook.write(itinerary, imprint, out))))) {
            book.getSheet("Resposta").getRow(4).forEach(cell -> row.add(cell.toString()));
        }
        return row;
    }

    @Test
    void everythingThatIsExportedOfAVersionSaysSo() throws IOException {
        Edition frozen = visit().build().withLedger(Ledger.of(SECOND));
        export(frozen, new ItinerarySet.Past(NIGHT, _ -> List.of()).withRelease(Optional.of(SECOND)));
        assertAllSay("(Versió|Version) 2 · 23 (de novembre del|November|novembre) 2026");
    }

    @Test
    void everythingThatIsExportedOfTheDraftSaysSoAndTheDayThatItIsHere() throws IOException {
        export(visit().build().withLedger(Ledger.of(SECOND)), new ItinerarySet.Past(NIGHT, _ -> List.of()));
        assertAllSay("(Esborrany|Draft|Brouillon) · 24 (de novembre del|November|novembre) 2026");
    }

    private void export(Edition edition, ItinerarySet.Past past) {
        var set = ItinerarySet.of(edition, Surroundings.of(edition), Locale.of("ca"), ItinerarySet.Choice.of(ItinerarySet.Only.ALL), past);
        assertEquals(List.of(), set.writeTo(folder, ItinerarySet.Progress.NONE, () -> false).failures());
    }

    private void assertAllSay(String imprint) throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".ics")).toList();
        }
        assertTrue(files.size() > 30, files.toString());
        for (Path file : files) {
            if (file.toString().endsWith(".pdf")) {
                for (String page : pages(Files.readAllBytes(file))) {
                    assertTrue(page.matches(".*" + imprint + ".*"), () -> file + ": " + page);
                }
            } else {
                try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
                    for (Sheet sheet : book) {
                        assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().matches(".* · " + imprint), () -> file + sheet.getSheetName());
                        assertTrue(sheet.getFooter().getRight().matches(imprint + "\n.*"), file::toString);
                    }
                }
            }
        }
    }
}
