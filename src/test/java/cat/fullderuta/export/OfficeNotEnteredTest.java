package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.PAU;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A new edition knows no phone and no e-mail of the office: what goes out has no sentence with a hole in it. */
class OfficeNotEnteredTest {

    private static final Pattern HOLE = Pattern.compile("[ \u00A0][.,;](?![0-9])");
    private static final Release FIRST = Release.of(1, THURSDAY.minusDays(6).atTime(10, 15), "Mireia", "");

    private static Edition edition(String language, Office office) {
        var reader = new Language(language);
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .change("talk", it -> it.companions(List.of(ONA, PAU))).change(ROURE, it -> it.agendaLanguage(reader))
                .with(it -> it.withOffice(office).withHosts(it.hosts().with(it.hosts().get(REUS).withLanguage(reader)))).build();
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void nothingThatGoesOutHasAHole(String language) throws Exception {
        Edition edition = edition(language, Office.UNKNOWN);
        var set = ItinerarySet.of(edition, Surroundings.of(edition), Locale.of("ca"), ItinerarySet.Only.ALL);
        int read = 0;
        for (var document : set.listDocuments()) { // the office's own are in its language
            for (Transcript.Line line : set.read(document)) {
                assertWhole(line.text(), language, document.file().toString());
                read++;
            }
        }
        assertTrue(read > 100, () -> "too little was read of " + set.listDocuments());
        for (Recipient to : List.of(new Recipient.OfHost(REUS), new Recipient.OfDefender(ROURE), new Recipient.OfCompanion(ONA))) {
            PlainText.itinerary(to, edition).lines().forEach(line -> assertWhole(line, language, "text for " + to));
            MailDraft.of(edition, edition, FIRST, to, Optional.empty(), Past.UNKNOWN).text().lines()
                    .forEach(line -> assertWhole(line, language, "e-mail to " + to));
        }
    }

    private static void assertWhole(String line, String language, String where) {
        assertFalse(HOLE.matcher(line).find(), () -> where + ": " + line);
        String ask = Messages.of(Locale.of(language)).get("documents.agenda.office", "").strip();
        assertFalse(line.strip().equals(ask), () -> where + ": " + line);
    }

    @ParameterizedTest
    @CsvSource({"ca, Deseu el llibre i torneu-nos-el.", "es, Guarde el libro y devuélvanoslo.", "en, Save the workbook and send it back to us.",
        "fr, Enregistrez le classeur et renvoyez-le-nous.", "pt, Guardem o livro e devolvam-no à coordenação.", "ar, احفظوا الملف وأعيدوه إلينا."})
    void theAnswerGoesBackToUs(String language, String sentence) throws Exception {
        assertTrue(instruction(edition(language, Office.UNKNOWN)).contains(sentence), instruction(edition(language, Office.UNKNOWN)));
    }

    @Test
    void whatIsKnownOfTheOfficeIsSaid() throws Exception {
        assertTrue(instruction(edition("ca", new Office("Oficina", "", "a@exemple.cat"))).contains("torneu-lo a a@exemple.cat."));
        assertTrue(instruction(edition("ca", new Office("Oficina", "", ""))).contains("torneu-lo a Oficina."));
        var words = Wording.onPaper(Locale.of("ca"));
        assertEquals("Oficina a@exemple.cat", words.reached(new Office("Oficina", "", "a@exemple.cat")));
        assertEquals("", words.reached(new Office("Oficina", "", "")), "a name alone helps nobody");
    }

    @ParameterizedTest
    @CsvSource({"ca, truqueu-nos", "es, llám", "en, call us", "fr, appelez-nous", "pt, telefonem-nos", "ar, اتصلوا بنا"})
    void nobodyIsAskedToCallWithoutANumber(String language, String call) throws Exception {
        var to = new Recipient.OfHost(REUS);
        assertFalse(MailDraft.of(edition(language, Office.UNKNOWN), edition(language, Office.UNKNOWN), FIRST, to, Optional.empty(), Past.UNKNOWN)
                .text().contains(call));
        Edition reached = edition(language, new Office("", "600 000 000", ""));
        assertTrue(MailDraft.of(reached, reached, FIRST, to, Optional.empty(), Past.UNKNOWN).text().contains(call));
    }

    @Test
    void theFreeDayAsksToCallOnlyWhereThereIsANumber() throws Exception {
        assertFalse(freeDay(edition("ca", Office.UNKNOWN)).contains("truqueu-nos"));
        assertTrue(freeDay(edition("ca", Office.UNKNOWN)).contains("Descanseu i gaudiu-ne."));
        assertTrue(freeDay(edition("ca", new Office("", "600 000 000", ""))).contains("truqueu-nos"));
    }

    private static String freeDay(Edition edition) throws Exception {
        var out = new ByteArrayOutputStream();
        AgendaPdf.write(DayAgenda.of(edition, ROURE, FRIDAY, Surroundings.of(edition)), Fixture.DRAFT, TextSize.NORMAL, out);
        return FileText.of(out.toByteArray());
    }

    private static String instruction(Edition edition) throws Exception {
        var out = new ByteArrayOutputStream();
        HostWorkbook.write(HostItinerary.of(edition, REUS, Surroundings.of(edition)), Fixture.DRAFT, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var all = new StringBuilder();
            book.getSheetAt(1).forEach(row -> row.forEach(cell -> all.append(cell).append("\n")));
            return all.toString();
        }
    }
}
