package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Who cannot see the page hears all of it, in the order in which it is read: what a screen reader asks of a PDF. */
class AccessiblePdfTest {

    private static final String DECORATION = "Artifact";

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Fixture fullDay(String language) {
        return Fixture.fullDay().change(ROURE, it -> it.agendaLanguage(new Language(language)));
    }

    private static byte[] bytes(AtomicFile.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] day(String language, TextSize size) throws IOException {
        return bytes(out -> AgendaPdf.write(fullDay(language).agenda(ROURE, THURSDAY), Fixture.DRAFT, size, out));
    }

    private static byte[] booklet(String language) throws IOException {
        var edition = fullDay(language).build();
        return bytes(out -> AgendaPdf.writeBooklet(DefenderItinerary.of(edition, ROURE, Surroundings.of(edition)), Fixture.DRAFT, TextSize.NORMAL,
                out));
    }

    private static byte[] all() throws IOException {
        var fixture = fullDay("ar");
        return bytes(out -> AgendaPdf.writeAll(Stream.of(ROURE, ALZINA, OLIVERA).map(who -> fixture.agenda(who, THURSDAY)).toList(),
                Fixture.DRAFT, TextSize.NORMAL, Locale.of("ca"), out));
    }

    private static List<String> brokenRules(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream().map(TestAssertion::getMessage).distinct().toList();
        }
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void keepsTheRulesOfPdfUa(String language) throws Exception {
        assertEquals(List.of(), brokenRules(day(language, TextSize.NORMAL)));
        assertEquals(List.of(), brokenRules(day(language, TextSize.LARGE)));
        assertEquals(List.of(), brokenRules(booklet(language)));
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void changeNoticesKeepThemToo(String language) throws Exception {
        var edition = fullDay(language).build();
        var before = edition.withActivities(Register.empty());
        var notice = ChangeNotice.find(new Recipient.OfDefender(ROURE), before, 1, edition, 2).orElseThrow();
        assertEquals(List.of(), brokenRules(bytes(out -> NoticePdf.write(notice, out))));
    }

    @Test
    void fileOfAllAgendasKeepsThemToo() throws Exception {
        assertEquals(List.of(), brokenRules(all()));
    }

    @ParameterizedTest
    @FieldSource("cat.fullderuta.document.DocumentLanguage#SPOKEN")
    void everyTextOnThePagesIsInTheStructureOrDecoration(String language) throws IOException {
        try (var pdf = Loader.loadPDF(booklet(language))) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(DocumentLanguage.of(new Language(language)).getLanguage(),
                    Locale.forLanguageTag(pdf.getDocumentCatalog().getLanguage()).getLanguage());
            Map<COSDictionary, Set<Integer>> inTree = new HashMap<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), inTree);
            for (PDPage page : pdf.getPages()) {
                var marks = new Marks();
                marks.read(pdf, page);
                assertEquals(List.of(), marks.unmarked, "text that is neither read aloud nor decoration");
                assertEquals(marks.numbers, inTree.get(page.getCOSObject()), "what is marked is in the structure, and nothing else is");
            }
        }
    }

    /** Which marks of which page are in the structure. */
    private static void collect(PDStructureNode node, Map<COSDictionary, Set<Integer>> found) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> collect(element, found);
                case Integer mark -> found.computeIfAbsent(((PDStructureElement) node).getPage().getCOSObject(), any -> new HashSet<>())
                        .add(mark);
                case PDMarkedContentReference reference -> found.computeIfAbsent(reference.getPage().getCOSObject(), any -> new HashSet<>())
                        .add(reference.getMCID());
                default -> throw new AssertionError(kid);
            }
        }
    }

    /** What is marked on a page, and the text that is not. */
    private static final class Marks extends PDFTextStripper {

        private final Deque<String> open = new ArrayDeque<>();
        private final Set<Integer> numbers = new HashSet<>();
        private final List<String> unmarked = new ArrayList<>();

        void read(PDDocument pdf, PDPage page) throws IOException {
            int number = pdf.getPages().indexOf(page) + 1;
            setStartPage(number);
            setEndPage(number);
            getText(pdf);
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            super.beginMarkedContentSequence(tag, properties);
            int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
            open.push(number < 0 && !tag.getName().equals(DECORATION) ? "" : tag.getName());
            if (number >= 0) {
                numbers.add(number);
            }
        }

        @Override
        public void endMarkedContentSequence() {
            super.endMarkedContentSequence();
            open.pop();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (open.stream().allMatch(String::isEmpty)) {
                unmarked.add(text.getUnicode());
            }
        }
    }

    @Test
    void partsFollowEachOtherAsTheyAreRead() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(out -> AgendaPdf.write(fullDay("en").agenda(ROURE, THURSDAY), Fixture.DRAFT, TextSize.NORMAL, out)))) {
            var document = (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertEquals("Document", document.getStructureType());
            var day = (PDStructureElement) document.getKids().getFirst();
            assertEquals("Sect en-GB", day.getStructureType() + " " + day.getLanguage());
            List<String> parts = types(day);
            assertEquals(List.of("H1", "P", "L"), parts.subList(0, 3), "date, whose day, what happens");
            assertEquals(1, parts.stream().filter("Figure"::equals).count(), "the map");
            assertEquals(1, parts.stream().filter("H1"::equals).count(), "the repeated head of the second page is not read again");
            assertEquals("Sect", parts.getLast(), "what the escort tears off comes last");
            assertTrue(day.getKids().stream().map(PDStructureElement.class::cast).filter(part -> part.getStructureType().equals("Figure"))
                    .allMatch(map -> map.getAlternateDescription().startsWith("Map of the day: 1 Granollers, 2 Granollers, 3 Sabadell")));
            var items = day.getKids().stream().map(PDStructureElement.class::cast).filter(part -> part.getStructureType().equals("L"))
                    .flatMap(list -> list.getKids().stream()).map(PDStructureElement.class::cast).toList();
            assertTrue(items.stream().allMatch(item -> item.getStructureType().equals("LI")));
            assertEquals(7, items.stream().filter(item -> types(item).equals(List.of("Lbl", "Lbl", "LBody"))).count(),
                    "hours and what happens, for each activity");
        }
    }

    private static List<String> types(PDStructureElement element) {
        return element.getKids().stream().map(PDStructureElement.class::cast).map(PDStructureElement::getStructureType).toList();
    }

    @Test
    void arabicIsReadAloudInItsOwnLettersAndOrder() throws IOException {
        try (var pdf = Loader.loadPDF(day("ar", TextSize.NORMAL))) {
            var read = new ArrayList<String>();
            collectTexts(pdf.getDocumentCatalog().getStructureTreeRoot(), read);
            assertTrue(read.getFirst().startsWith("الخميس، 8 أبريل 2027"), read.toString());
            assertTrue(read.contains("حتى 10:00"), read.toString());
            assertTrue(read.stream().map(text -> text.replace('\u00A0', ' '))
                    .anyMatch(text -> text.contains("برفقتكم: Ona Camps (ترجمة، مرافقة) ☎ +34 611 111 111")),
                    read.toString());
            assertTrue(read.stream().noneMatch(text -> text.codePoints().anyMatch(c -> c >= 0xFB50 && c <= 0xFEFF)), read.toString());
        }
    }

    private static void collectTexts(PDStructureNode node, List<String> texts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getActualText() != null) {
                    texts.add(element.getActualText());
                }
                collectTexts(element, texts);
            }
        }
    }

    @Test
    void eachDayOfTheFileOfAllSpeaksItsReadersLanguage() throws IOException {
        try (var pdf = Loader.loadPDF(all())) {
            var document = (PDStructureElement) pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertEquals("ca-ES", pdf.getDocumentCatalog().getLanguage());
            assertEquals(List.of("ar-EG", "en-GB", "fr-FR"),
                    document.getKids().stream().map(PDStructureElement.class::cast).map(PDStructureElement::getLanguage).toList());
        }
    }

    @Test
    void theMetadataSaysTheTitleAndNobodysName() throws IOException {
        try (var pdf = Loader.loadPDF(booklet("pt"))) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(metadata.contains("Roure · Toda a visita · Primavera 2027") && metadata.contains("pt-BR"), metadata);
            assertFalse(metadata.contains("creator") || metadata.contains("Date") || metadata.contains("OpenPDF"), metadata);
            assertEquals(Set.of(COSName.TITLE), pdf.getDocumentInformation().getCOSObject().keySet());
        }
    }
}
