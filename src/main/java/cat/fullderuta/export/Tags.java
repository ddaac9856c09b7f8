package cat.fullderuta.export;

import java.util.Locale;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The structure of a document for those who hear it or read it by touch: parts, headings, lists and paragraphs in the order of reading.
 * What is on a page is either one of these or decoration.
 */
final class Tags {

    /** What a part of the document is: the standard types of ISO 32000-1, 14.8.4. */
    enum Role {
        DOCUMENT("Document"), PART("Part"), SECTION("Sect"), TITLE("H1"), HEADING("H2"), PARAGRAPH("P"), LIST("L"), ITEM("LI"),
        LABEL("Lbl"), BODY("LBody"), CONTENTS("TOC"), ENTRY("TOCI"), FIGURE("Figure");

        private final PdfName name;

        Role(String name) {
            this.name = new PdfName(name);
        }
    }

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private PdfStructureElement at;

    /** @param writer marked for tagging and open */
    Tags(PdfWriter writer) {
        at = new PdfStructureElement(writer.getStructureTreeRoot(), Role.DOCUMENT.name);
    }

    /** A part that holds others. */
    void within(Role role, Runnable parts) {
        PdfStructureElement outer = at;
        at = new PdfStructureElement(outer, role.name);
        parts.run();
        at = outer;
    }

    /** The same in a language of its own. */
    void within(Role role, Locale language, Runnable parts) {
        within(role, () -> {
            at.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
            parts.run();
        });
    }

    /** A text on the page, as drawn. */
    void text(Role role, PdfContentByte canvas, Runnable drawing) {
        marked(new PdfStructureElement(at, role.name), new PdfDictionary(), canvas, drawing);
    }

    /** A text whose signs are drawn in another order or form than it is read. */
    void text(Role role, String asRead, PdfContentByte canvas, Runnable drawing) {
        var element = new PdfStructureElement(at, role.name);
        var text = new PdfString(asRead, PdfObject.TEXT_UNICODE);
        element.put(PdfName.ACTUALTEXT, text);
        var properties = new PdfDictionary();
        properties.put(PdfName.ACTUALTEXT, text);
        marked(element, properties, canvas, drawing);
    }

    /** A picture on a part of the page, told in words. */
    void figure(String inWords, PdfRectangle box, PdfContentByte canvas, Runnable drawing) {
        var element = new PdfStructureElement(at, Role.FIGURE.name);
        var layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(PdfName.BBOX, box);
        element.put(PdfName.A, layout);
        element.put(PdfName.ALT, new PdfString(inWords, PdfObject.TEXT_UNICODE));
        marked(element, new PdfDictionary(), canvas, drawing);
    }

    private static void marked(PdfStructureElement element, PdfDictionary properties, PdfContentByte canvas, Runnable drawing) {
        canvas.beginMarkedContentSequence(element, properties);
        drawing.run();
        canvas.endMarkedContentSequence();
    }

    /** Lines, colours and what is repeated from page to page: not read aloud. */
    static void decoration(PdfContentByte canvas, Runnable drawing) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        canvas.endMarkedContentSequence();
    }
}
