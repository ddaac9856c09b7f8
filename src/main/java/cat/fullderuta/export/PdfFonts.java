package cat.fullderuta.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;

/** The typeface of the agendas, embedded so that they look alike everywhere: DejaVu Sans, which has Latin, Cyrillic and Arabic. */
final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    static final BaseFont PLAIN = load("DejaVuSans.ttf");
    static final BaseFont BOLD = load("DejaVuSans-Bold.ttf");
    static final BaseFont NARROW = load("DejaVuSansCondensed.ttf");
    static final BaseFont NARROW_BOLD = load("DejaVuSansCondensed-Bold.ttf");

    /** Of a font, to its size. */
    static final float UNITS = 1000;

    /** By font, the width of each sign; a page is set several ways, and looking widths up in the font takes most of the time. */
    private static final Map<BaseFont, int[]> WIDTHS = Map.of(PLAIN, unknown(), BOLD, unknown(), NARROW, unknown(), NARROW_BOLD, unknown());

    private PdfFonts() {
    }

    private static int[] unknown() {
        var widths = new int[Character.MAX_VALUE + 1];
        Arrays.fill(widths, -1);
        return widths;
    }

    /** The width of a text in units of the font; no letters are drawn closer to each other than others. */
    static int width(BaseFont font, String text) {
        int[] widths = WIDTHS.get(font);
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || widths == null) {
                return font.getWidth(text);
            }
            if (widths[c] < 0) {
                widths[c] = font.getWidth(c);
            }
            all += widths[c];
        }
        return all;
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
