package cat.fullderuta.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/**
 * How many lines a text takes in a cell. Excel shows a wrapped row whole only if its height is given, and asking the screen's
 * fonts is slow and wrong without them; the widths of Helvetica, which Arial shares, come with the PDF library.
 */
final class TextWidth {

    private static final double UNKNOWN_CHARACTER = 0.75;
    /** Programs round glyphs to whole pixels; a line never gets this last part of the width. */
    private static final double USABLE = 0.95;

    static final TextWidth PLAIN = new TextWidth(false);
    static final TextWidth BOLD = new TextWidth(true);

    private final double[] widths = new double[256];

    private TextWidth(boolean bold) {
        try {
            BaseFont font = BaseFont.createFont(bold ? BaseFont.HELVETICA_BOLD : BaseFont.HELVETICA, BaseFont.CP1252,
                    BaseFont.NOT_EMBEDDED);
            for (char c = 0; c < widths.length; c++) {
                widths[c] = font.getWidth(c) / 1000.0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font widths inside the PDF library cannot be read. Install the program again.", e);
        }
    }

    /**
     * Lines of a text wrapped at words.
     *
     * @param size  of the font, in points
     * @param width of the cell, in points
     */
    int lines(String text, double size, double width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += wrapped(paragraph, size, width * USABLE);
        }
        return lines;
    }

    private int wrapped(String paragraph, double size, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split("(?<= )")) {
            double needed = width(word.stripTrailing(), size);
            if (used > 0 && used + needed > width) {
                lines++;
                used = 0;
            }
            if (needed > width) { // a long address of mail breaks anywhere
                int full = (int) (needed / width);
                lines += full;
                used = needed - full * width;
            } else {
                used += width(word, size);
            }
        }
        return lines;
    }

    private double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < widths.length && widths[c] > 0 ? widths[c] : UNKNOWN_CHARACTER;
        }
        return width * size;
    }
}
