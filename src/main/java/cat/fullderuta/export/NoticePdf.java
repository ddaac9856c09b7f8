package cat.fullderuta.export;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.export.NoticeText.Detail;
import cat.fullderuta.export.NoticeText.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What changed for one recipient as a PDF to print or to send, in their language; nothing in it tells who made it or when. */
public final class NoticePdf {

    private static final float MARGIN = 56;
    private static final float INDENT = 14;
    private static final Font TITLE = new Font(PdfFonts.BOLD, 18);
    private static final Font STRONG = new Font(PdfFonts.BOLD, 12);
    private static final Font PLAIN = new Font(PdfFonts.PLAIN, 12);

    private NoticePdf() {
    }

    /** Writes the notice; does not close the stream. */
    public static void write(ChangeNotice notice, OutputStream out) throws IOException {
        NoticeText text = NoticeText.of(notice);
        try {
            var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(Wording.join(" · ", notice.edition(), notice.recipient(), text.title(notice)));
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(text.words().locale().toLanguageTag()));
            add(document, notice.edition(), PLAIN, 0, 0);
            add(document, notice.recipient(), TITLE, 0, 4);
            add(document, text.title(notice), PLAIN, 0, 4);
            for (Entry entry : text.entries(notice)) {
                add(document, entry.kind() + ": " + entry.what(), STRONG, 0, 16);
                for (Detail detail : entry.details()) {
                    add(document, text.sentence(detail), PLAIN, INDENT, 4);
                }
            }
            add(document, text.words().office(notice.office()), PLAIN, 0, 24);
            for (PdfName trace : List.of(PdfName.PRODUCER, PdfName.CREATOR, PdfName.AUTHOR, PdfName.CREATIONDATE, PdfName.MODDATE)) {
                writer.getInfo().remove(trace);
            }
            document.close();
        } catch (DocumentException e) {
            throw new IOException("The notice cannot be written as PDF: " + e.getMessage(), e);
        }
    }

    private static void add(Document document, String text, Font font, float indent, float above) {
        if (!text.isBlank()) {
            var paragraph = new Paragraph(text, font);
            paragraph.setLeading(font.getSize() * 1.4f);
            paragraph.setIndentationLeft(indent);
            paragraph.setSpacingBefore(above);
            document.add(paragraph);
        }
    }
}
