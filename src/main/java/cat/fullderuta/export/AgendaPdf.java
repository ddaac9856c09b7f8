package cat.fullderuta.export;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DocumentLanguage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Agendas as PDF: one A4 page a day, each in its reader's language; nothing in it tells who made it or when. */
public final class AgendaPdf {

    private AgendaPdf() {
    }

    /** Writes one day; does not close the stream. */
    public static void write(DayAgenda day, OutputStream out) throws IOException {
        var words = words(day);
        write(List.of(day), words.get("agenda.title", day.defender(), words.fullDate(day.day())), words.locale(), out);
    }

    /**
     * Writes many days into one file to print; does not close the stream.
     *
     * @param days     in the order to print; pages follow the language of each
     * @param language of the file's title, for the office
     * @throws IllegalArgumentException when there is no day: a PDF has at least one page
     */
    public static void writeBooklet(List<DayAgenda> days, Locale language, OutputStream out) throws IOException {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("There is no day to print. Choose at least one defender and one day.");
        }
        var words = new Wording(DocumentLanguage.of(language));
        write(days, words.get("agenda.booklet", days.getFirst().edition()), words.locale(), out);
    }

    private static void write(List<DayAgenda> days, String title, Locale language, OutputStream out) throws IOException {
        try {
            var document = new Document(PageSize.A4);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            document.addTitle(title);
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.toLanguageTag()));
            for (DayAgenda day : days) {
                addDay(day, document, writer);
            }
            for (PdfName trace : List.of(PdfName.PRODUCER, PdfName.CREATOR, PdfName.AUTHOR, PdfName.CREATIONDATE, PdfName.MODDATE)) {
                writer.getInfo().remove(trace);
            }
            document.close();
        } catch (DocumentException e) {
            throw new IOException("The agenda cannot be written as PDF: " + e.getMessage(), e);
        }
    }

    private static void addDay(DayAgenda day, Document document, PdfWriter writer) {
        var words = words(day);
        AgendaSheet sheet = AgendaSheet.of(day, words);
        for (int page = 0; page < sheet.pages.size(); page++) {
            document.newPage();
            writer.setPageEmpty(false);
            sheet.draw(page, writer.getDirectContent());
            if (page == 0) {
                new PdfOutline(writer.getRootOutline(), new PdfDestination(PdfDestination.FIT),
                        words.get("agenda.title", day.defender(), words.fullDate(day.day())));
            }
        }
    }

    private static Wording words(DayAgenda day) {
        return new Wording(DocumentLanguage.of(day.language()));
    }
}
