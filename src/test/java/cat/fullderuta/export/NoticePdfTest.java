package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static cat.fullderuta.document.Fixture.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notice on paper says what the message says, in the reader's language, for eyes, ears and printer. */
class NoticePdfTest {

    private static Fixture before(int activities) {
        Fixture visit = edition();
        IntStream.range(0, activities).forEach(i -> visit.activity("talk" + i, ActivityType.PUBLIC_TALK, REUS, THURSDAY.plusDays(i % 7), "18:00", 90,
                List.of(ALZINA)));
        return visit;
    }

    private static ChangeNotice notice(int activities, String language) {
        Fixture after = before(activities);
        IntStream.range(0, activities).forEach(i -> after.change("talk" + i, talk -> talk.start(FRIDAY.plusDays(i % 7).atTime(19, 0))
                .defenders(List.of(ALZINA, OLIVERA))));
        Edition edition = after.build();
        return ChangeNotice.find(new Recipient.OfHost(REUS), before(activities).build(), 2,
                edition.withHosts(edition.hosts().with(edition.hosts().get(REUS).withLanguage(new Language(language)))), 3).orElseThrow();
    }

    private static PDDocument read(ChangeNotice notice) throws IOException {
        var out = new ByteArrayOutputStream();
        NoticePdf.write(notice, out);
        return Loader.loadPDF(out.toByteArray());
    }

    @Test
    void itSaysWhatTheMessageSays() throws IOException {
        ChangeNotice notice = notice(2, "ca");
        try (PDDocument pdf = read(notice)) {
            String said = new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
            for (String line : NoticeText.of(notice).message(notice).split("\n+")) {
                String wanted = line.strip().replaceAll("[\\s\u00A0]+", " ");
                assertTrue(said.replace(" ·", "").contains(wanted.replace(" ·", "")), () -> wanted + " is not in " + said);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ca, Moguda", "es, Movida", "en, Moved", "fr, Déplacé", "pt, Mudada", "ar, ar-EG"})
    void itsLanguageIsSetForThoseWhoHearIt(String language, String word) throws IOException {
        ChangeNotice notice = notice(1, language);
        try (PDDocument pdf = read(notice)) {
            assertTrue(pdf.getDocumentCatalog().getLanguage().startsWith(language));
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            if (!language.equals("ar")) { // Arabic is drawn joined and mirrored
                assertTrue(new PDFTextStripper().getText(pdf).contains(word));
            }
            assertTrue(pdf.getDocumentInformation().getTitle().contains("Reus"));
            assertNull(pdf.getDocumentInformation().getProducer());
            assertNull(pdf.getDocumentInformation().getCreationDate());
        }
    }

    @Test
    void manyChangesGoOverPagesAndNoneIsLost() throws IOException {
        ChangeNotice notice = notice(40, "en");
        try (PDDocument pdf = read(notice)) {
            assertTrue(pdf.getNumberOfPages() > 2);
            String said = new PDFTextStripper().getText(pdf);
            assertEquals(40, IntStream.range(0, 40).filter(i -> said.matches("(?s).*Activitat talk" + i + "\\D.*")).count());
        }
    }
}
