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
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.Surroundings;
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
import org.junit.jupiter.params.provider.FieldSource;

class AgendaPdfTest {

    private static byte[] bytes(DayAgenda day) throws IOException {
        return bytes(day, TextSize.NORMAL);
    }

    private static byte[] bytes(DayAgenda day, TextSize size) throws IOException {
        var out = new ByteArrayOutputStream();
        AgendaPdf.write(day, Fixture.DRAFT, size, out);
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
            "pt, pt-BR, 'Quinta-feira, 8 de abril de 2027', Saída para Reus",
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

    private static List<TextPosition> signs(PDDocument pdf) throws IOException {
        var positions = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                positions.add(position);
            }
        }.getText(pdf);
        return positions;
    }

    @ParameterizedTest
    @CsvSource({"ca, Taula rodona o xerrada", "es, Mesa redonda o charla", "en, Round table or talk", "fr, Table ronde ou conférence",
            "pt, Mesa-redonda ou palestra"})
    void saysOfWhatTypeAnActivityIsInTheDefendersLanguageAndNotTwice(String language, String type) throws IOException {
        var fixture = Fixture.edition().change(ROURE, it -> it.agendaLanguage(new Language(language)))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE));
        try (var pdf = Loader.loadPDF(bytes(fixture.agenda(ROURE, THURSDAY)))) {
            assertTrue(text(pdf).contains("Activitat talk " + type + " Reus ·"), text(pdf));
        }
        try (var pdf = Loader.loadPDF(bytes(fixture.change("talk", it -> it.title(type.toUpperCase(Locale.ROOT) + " ")).agenda(ROURE, THURSDAY)))) {
            assertEquals(1, text(pdf).toLowerCase(Locale.ROOT).split(type.toLowerCase(Locale.ROOT), -1).length - 1, text(pdf));
        }
        try (var pdf = Loader.loadPDF(bytes(fixture.change("talk", it -> it.title("")).agenda(ROURE, THURSDAY)))) {
            assertEquals(1, text(pdf).split(type, -1).length - 1, "without a title the type stands for it");
        }
    }

    @Test
    void alsoAFullDaySaysTheTypes() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(Fixture.fullDay().change(ROURE, it -> it.agendaLanguage(Language.FRENCH)).agenda(ROURE, THURSDAY)))) {
            assertEquals(6, text(pdf).split("l’aigua (?:· )?Table ronde ou conférence", -1).length - 1, text(pdf));
        }
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void sevenActivitiesAreAllThereInBothSizesAndNothingIsSmaller(String language) throws IOException {
        var day = Fixture.fullDay().change(ROURE, it -> it.agendaLanguage(new Language(language))).agenda(ROURE, THURSDAY);
        assertEquals(7, day.listEngagements().size());
        for (TextSize size : TextSize.values()) {
            try (var pdf = Loader.loadPDF(bytes(day, size))) {
                assertTrue(size == TextSize.LARGE || pdf.getNumberOfPages() <= 2, "one sheet of paper");
                List<TextPosition> signs = signs(pdf);
                assertTrue(signs.stream().allMatch(sign -> sign.getFontSizeInPt() >= (size == TextSize.LARGE ? 18 : 12)));
                assertTrue(signs.stream().allMatch(sign -> sign.getXDirAdj() > 14
                        && sign.getXDirAdj() + sign.getWidthDirAdj() < PDRectangle.A4.getWidth() - 14));
                assertTrue(signs.stream().allMatch(sign -> sign.getYDirAdj() > 20 && sign.getYDirAdj() < PDRectangle.A4.getHeight() - 20));
                assertEquals(7, text(pdf).split("Taula rodona: defensar el territori i l’aigua", -1).length - 1);
                assertEquals(7, text(pdf).split("Porteu el material de la xerrada", -1).length - 1, "nothing is left out");
            }
        }
    }

    @Test
    void dayThatIsTooFullGoesOnOnAnotherPageUnderItsHeadWithNothingLeftOut() throws IOException {
        String notes = "Porteu el material de la xerrada i la còpia del permís. ".repeat(3);
        var fixture = Fixture.fullDay();
        fixture.build().listScheduled().forEach(activity -> fixture.change(activity.id().value(),
                it -> it.publicNotes(notes + "Fi de " + activity.id())));
        try (var pdf = Loader.loadPDF(bytes(fixture.agenda(ROURE, THURSDAY)))) {
            String text = text(pdf);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertTrue(text.contains("Dijous, 8 d’abril del 2027 · " + page + "/" + pdf.getNumberOfPages()), text);
            }
            assertEquals(pdf.getNumberOfPages(), text.split("Roure · Primavera 2027", -1).length - 1);
            assertEquals(pdf.getNumberOfPages(), text.split("Emergències: 112 Us cal res\\?", -1).length - 1, "whom to call, on each page");
            fixture.build().listScheduled().forEach(activity -> assertTrue(text.contains("Fi de " + activity.id()), text));
        }
    }

    @Test
    void theEscortTearsOffTheirHoursTownsAndPhones() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(talk(ROURE)))) {
            String text = text(pdf);
            String slip = text.substring(text.indexOf('✂'));
            for (String part : List.of("Per a qui acompanya: Ona Camps · Roure · Dijous, 8 d’abril del 2027",
                    "18:30–20:00 · Reus · Biblioteca Central Xavier Amorós Marta Soler ☎ 977 010 010 ext. 21",
                    "Oficina de coordinació ☎ +34 600 000 000 · Emergències: 112")) {
                assertTrue(slip.contains(part), () -> part + " is missing in: " + slip);
            }
            assertFalse(slip.contains("Activitat talk") || slip.contains("Porta lateral"), "a slip is easily lost");
        }
    }

    @Test
    void whoeverHasNoEscortTearsNothingOff() throws IOException {
        var day = Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .change("talk", it -> it.companions(List.of(Fixture.PAU))).agenda(ROURE, THURSDAY);
        try (var pdf = Loader.loadPDF(bytes(day))) {
            assertFalse(text(pdf).contains("✂"), "a driver is no escort");
        }
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void bookletHasAPageForEachDayAlsoFreeOnesWithNamesAndNumbers(String language) throws IOException {
        var edition = Fixture.fullDay().change(ALZINA, it -> it.agendaLanguage(new Language(language))).build();
        var visit = DefenderItinerary.of(edition, ALZINA, Surroundings.of(edition));
        var out = new ByteArrayOutputStream();
        AgendaPdf.writeBooklet(visit, Fixture.DRAFT, TextSize.NORMAL, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            int fullDays = 2; // takes two pages
            assertEquals(1 + visit.days().size() - 1 + fullDays, pdf.getNumberOfPages());
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(pdf).contains("Alzina"), "the name is on page " + page);
            }
            var bookmarks = new ArrayList<String>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
            assertEquals(1 + visit.days().size(), bookmarks.size());
        }
    }

    @Test
    void coverOfTheBookletSaysOnWhichPageEachDayIs() throws IOException {
        var edition = Fixture.fullDay().build();
        var out = new ByteArrayOutputStream();
        AgendaPdf.writeBooklet(DefenderItinerary.of(edition, ROURE, Surroundings.of(edition)), Fixture.DRAFT, TextSize.NORMAL, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String cover = stripper.getText(pdf).replaceAll("[\\s\u00A0]+", " ");
            for (String part : List.of("Roure", "Tota la visita · Primavera 2027", "Del 7 d’abril del 2027 al 16 d’abril del 2027",
                    "Dimecres, 7 d’abril 2 Arribada", "Dijous, 8 d’abril 3 Granollers · Sabadell", "Divendres, 9 d’abril 5 Dia lliure",
                    "Divendres, 16 d’abril 12 Comiat i viatge de tornada", "Emergències: 112")) {
                assertTrue(cover.contains(part), () -> part + " is missing in: " + cover);
            }
            stripper.setStartPage(12);
            stripper.setEndPage(12);
            String last = stripper.getText(pdf).replaceAll("[\\s\u00A0]+", " ");
            assertTrue(last.contains("Divendres, 16 d’abril del 2027") && last.contains("Pàgina 12 de 12"), last);
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
        AgendaPdf.writeAll(List.of(talk(ROURE), talk(ALZINA), talk(OLIVERA)), Fixture.DRAFT, TextSize.NORMAL, Locale.of("es"), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(3, pdf.getNumberOfPages());
            assertEquals("Agendas · Primavera 2027", pdf.getDocumentInformation().getTitle());
            assertEquals("Roure · Dijous, 8 d’abril del 2027", pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertTrue(text(pdf).contains("Thursday, 8 April 2027") && text(pdf).contains("Jeudi 8 avril 2027"));
        }
    }

    @Test
    void bookletOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> AgendaPdf.writeAll(List.of(), Fixture.DRAFT, TextSize.NORMAL, Locale.ENGLISH, new ByteArrayOutputStream()));
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
