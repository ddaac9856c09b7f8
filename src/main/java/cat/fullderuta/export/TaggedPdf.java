package cat.fullderuta.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** An accessible PDF (PDF/UA-1) of A4 pages: title, language and structure set; nothing in it tells who made it, with what or when. */
final class TaggedPdf {

    /** What goes on the pages. */
    @FunctionalInterface
    interface Content {

        void draw(TaggedPdf file);
    }

    private static final List<PdfName> TRACES =
            List.of(PdfName.PRODUCER, PdfName.CREATOR, PdfName.AUTHOR, PdfName.CREATIONDATE, PdfName.MODDATE);
    /** The fonts are read once and shared, and reading in them moves a pointer. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    final Tags tags;

    private TaggedPdf(String title, Locale language, OutputStream out) {
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setTagged();
        writer.setXmpMetadata(METADATA.formatted(escaped(title), language.toLanguageTag()).getBytes(StandardCharsets.UTF_8));
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        tags = new Tags(writer);
    }

    /** Writes a file; does not close the stream. */
    static void write(String title, Locale language, OutputStream out, Content content) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            var file = new TaggedPdf(title, language, out);
            content.draw(file);
            TRACES.forEach(file.writer.getInfo()::remove);
            file.document.close();
        } catch (DocumentException e) {
            throw new IOException("The agenda cannot be written as PDF: " + e.getMessage(), e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("\\p{Cntrl}", " ");
    }

    /** A pen on a new page. */
    Pen newPage(Reading reading) {
        document.newPage();
        writer.setPageEmpty(false);
        return new Pen(writer.getDirectContent(), tags, reading);
    }

    /** A bookmark to the page just begun. */
    void bookmark(String name) {
        new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FIT), name);
    }
}
