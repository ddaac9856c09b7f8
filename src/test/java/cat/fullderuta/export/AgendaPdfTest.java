package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Status;
import java.awt.print.Pageable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaPdfTest {

    private static byte[] bytes(DayAgenda day) throws IOException {
        var out = new ByteArrayOutputStream();
        AgendaPdf.write(day, out);
        return out.toByteArray();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replaceAll("\\s+", " ");
    }

    private static DayAgenda talk(Id<Defender> who) {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA, OLIVERA))
                .change("talk", it -> it.companions(List.of(Fixture.ONA)).publicNotes("Porta lateral")).agenda(who, THURSDAY);
    }

    @Test
    void saysWhenWhereWhoAndWhomToCall() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(talk(ROURE)))) {
            String text = text(pdf);
            for (String part : List.of("Dijous, 8 d’abril del 2027", "Roure · Primavera 2027", "18:30", "–20:00", "Activitat talk",
                    "Reus · Biblioteca Central Xavier Amorós", "Carrer de l’Escorxador, 1",
                    "Us rep: Marta Soler, Regidoria de Cooperació ☎ 977 010 010 ext. 21",
                    "Us acompanya: Ona Camps (intèrpret, acompanyant) ☎ +34 611 111 111",
                    "Amb Alzina, Olivera", "Porta lateral", "Sortida cap a Reus · uns", "Tornada a l’allotjament",
                    "Us cal res? Oficina de coordinació ☎ +34 600 000 000")) {
                assertTrue(text.contains(part), () -> part + " is missing in: " + text);
            }
            assertFalse(text.contains("Encara per confirmar"), "it is confirmed");
        }
    }

    @ParameterizedTest
    @CsvSource({"ca, ca-ES, 'Dijous, 8 d’abril del 2027', Sortida cap a Reus", "es, es-ES, 'Jueves, 8 de abril de 2027', Salida hacia Reus",
            "en, en-GB, 'Thursday, 8 April 2027', Leave for Reus", "fr, fr-FR, Jeudi 8 avril 2027, Départ vers Reus",
            "quc, en-GB, 'Thursday, 8 April 2027', Leave for Reus"})
    void speaksTheDefendersLanguage(String language, String tag, String date, String leave) throws IOException {
        var day = Fixture.edition().change(ROURE, it -> it.agendaLanguage(new Language(language)))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE)).agenda(ROURE, THURSDAY);
        try (var pdf = Loader.loadPDF(bytes(day))) {
            assertEquals(tag, pdf.getDocumentCatalog().getLanguage());
            assertEquals("Roure · " + date, pdf.getDocumentInformation().getTitle());
            assertTrue(text(pdf).contains(date), text(pdf));
            assertTrue(text(pdf).contains(leave), text(pdf));
        }
    }

    @Test
    void nothingTellsWhoMadeItWithWhatAndWhen() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(talk(ROURE)))) {
            var info = pdf.getDocumentInformation();
            assertNull(info.getProducer());
            assertNull(info.getCreator());
            assertNull(info.getAuthor());
            assertNull(info.getCreationDate());
            assertNull(info.getModificationDate());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @Test
    void fontsAreEmbeddedAndPaperIsA4() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(talk(ROURE)))) {
            PDPage page = pdf.getPage(0);
            assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 1);
            assertTrue(page.getMediaBox().getHeight() > page.getMediaBox().getWidth());
            int fonts = 0;
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("DejaVuSans"), font.getName());
                fonts++;
            }
            assertEquals(2, fonts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en", "fr"})
    void sevenActivitiesFitOnOnePageAndNothingIsSmallerThanTwelvePoints(String language) throws IOException {
        var day = Fixture.fullDay().change(ROURE, it -> it.agendaLanguage(new Language(language))).agenda(ROURE, THURSDAY);
        assertEquals(7, day.listEngagements().size());
        try (var pdf = Loader.loadPDF(bytes(day))) {
            assertEquals(1, pdf.getNumberOfPages());
            var positions = new ArrayList<TextPosition>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            }.getText(pdf);
            assertTrue(positions.stream().allMatch(position -> position.getFontSizeInPt() >= 12));
            assertTrue(positions.stream().allMatch(position -> position.getXDirAdj() > 20
                    && position.getXDirAdj() + position.getWidthDirAdj() < PDRectangle.A4.getWidth() - 20));
            assertTrue(positions.stream()
                    .allMatch(position -> position.getYDirAdj() > 20 && position.getYDirAdj() < PDRectangle.A4.getHeight() - 20));
        }
    }

    @Test
    void dayThatIsTooFullGoesOnOnASecondPageWithNothingLeftOut() throws IOException {
        String notes = "Porteu el material de la xerrada i la còpia del permís. ".repeat(3);
        var fixture = Fixture.fullDay();
        fixture.build().listScheduled().forEach(activity -> fixture.change(activity.id().value(),
                it -> it.publicNotes(notes + "Fi de " + activity.id())));
        try (var pdf = Loader.loadPDF(bytes(fixture.agenda(ROURE, THURSDAY)))) {
            String text = text(pdf);
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(text.contains("1/2") && text.contains("2/2"));
            fixture.build().listScheduled().forEach(activity -> assertTrue(text.contains("Fi de " + activity.id()), text));
        }
    }

    @Test
    void freeDayIsKindAndNamesTheOffice() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(Fixture.edition().agenda(ALZINA, FRIDAY)))) {
            assertTrue(text(pdf).contains("Today is your free day."));
            assertTrue(text(pdf).contains("+34 600 000 000"));
            assertEquals(1, pdf.getNumberOfPages());
        }
    }

    @Test
    void veryLongWordsAndNamesStayOnThePage() throws IOException {
        var day = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .change("talk", it -> it.title("ŵ".repeat(300)).speakers("Maria Antònia Llobregat-Vilardaga i Casademunt, ".repeat(12)))
                .agenda(ROURE, THURSDAY);
        try (var pdf = Loader.loadPDF(bytes(day))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(300, text(pdf).chars().filter(c -> c == 'ŵ').count());
        }
    }

    @Test
    void unconfirmedIsSaid() throws IOException {
        var day = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .change("talk", it -> it.status(Status.PROPOSED)).agenda(ROURE, THURSDAY);
        try (var pdf = Loader.loadPDF(bytes(day))) {
            assertTrue(text(pdf).contains("Encara per confirmar"));
        }
    }

    @Test
    void bookletHasOnePageADayEachInItsLanguageWithBookmarks() throws IOException {
        var out = new ByteArrayOutputStream();
        AgendaPdf.writeBooklet(List.of(talk(ROURE), talk(ALZINA), talk(OLIVERA)), Locale.of("es"), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(3, pdf.getNumberOfPages());
            assertEquals("Agendas · Primavera 2027", pdf.getDocumentInformation().getTitle());
            assertEquals("Roure · Dijous, 8 d’abril del 2027", pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertTrue(text(pdf).contains("Thursday, 8 April 2027") && text(pdf).contains("Jeudi 8 avril 2027"));
        }
    }

    @Test
    void bookletOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> AgendaPdf.writeBooklet(List.of(), Locale.ENGLISH, new ByteArrayOutputStream()));
    }

    @Test
    void pagesCanBeSeenAndPrinted() throws IOException {
        try (var pages = AgendaPages.of(bytes(talk(ROURE)))) {
            var image = pages.image(0, 96);
            assertEquals(794, image.getWidth(), 1);
            assertEquals(1123, image.getHeight(), 1);
            int dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
                }
            }
            assertTrue(dark > 2_000, "there is ink on the page");
            Pageable pageable = pages.pageable();
            assertEquals(1, pageable.getNumberOfPages());
            assertEquals(PDRectangle.A4.getHeight(), pageable.getPageFormat(0).getHeight(), 1);
        }
    }
}
