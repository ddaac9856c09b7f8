package cat.fullderuta.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/** The typeface of the agendas, embedded so that they look alike everywhere: DejaVu Sans, which has Latin, Cyrillic and Arabic. */
final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    static final BaseFont PLAIN = load("DejaVuSans.ttf");
    static final BaseFont BOLD = load("DejaVuSans-Bold.ttf");
    static final BaseFont NARROW = load("DejaVuSansCondensed.ttf");
    static final BaseFont NARROW_BOLD = load("DejaVuSansCondensed-Bold.ttf");

    private PdfFonts() {
    }

    private static BaseFont load(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing inside the program. Install the program again.");
            }
            BaseFont font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
            font.setIncludeCidSet(false); // it would name only the letters used, not the parts of which they are made: PDF/UA forbids that
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " inside the program cannot be read. Install the program again.", e);
        }
    }
}
