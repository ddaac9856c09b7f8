package cat.fullderuta.export;

import java.awt.Color;
import org.openpdf.text.pdf.BaseFont;

/**
 * How a text is set.
 *
 * @param size    in points
 * @param leading from line to line, as a multiple of the size
 */
record Type(BaseFont font, float size, Color colour, float leading) {

    static final Color BLUE = new Color(0x2F, 0x5D, 0x8A);
    static final Color PALE = new Color(0xE9, 0xF0, 0xF7);
    static final Color LINE = new Color(0xC9, 0xD3, 0xDD);
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1C, 0x22, 0x29);
    static final Color GREY = new Color(0x55, 0x5F, 0x6A);
    static final Color AMBER = new Color(0x8A, 0x4B, 0x08);

    /** From one line to the next, in points. */
    float lineHeight() {
        return size * leading;
    }

    /** How wide a text is, in points. */
    float width(String text, Reading reading) {
        return widthOfLook(reading.lookOf(text));
    }

    /** How wide a line is as it looks from left to right. */
    float widthOfLook(String look) {
        return PdfFonts.width(font, look) * size / PdfFonts.UNITS;
    }

    /** The largest size, not under the smallest, at which a text fits in one line. */
    Type fitting(String text, float width, float smallest, Reading reading) {
        Type type = this;
        while (type.size > smallest && type.width(text, reading) > width) {
            type = new Type(font, Math.max(smallest, type.size - 1), colour, leading);
        }
        return type;
    }
}
