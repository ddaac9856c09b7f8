package cat.fullderuta.export;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.PageSize;

/** How closely a day is set; the loosest that fits on the page is taken. None leaves anything out, and none is smaller than its size. */
enum Density {
    ROOMY(TextSize.NORMAL, 30, 17, 13, 1.38f, 18, false, false),
    CALM(TextSize.NORMAL, 25, 15, 12, 1.32f, 12, false, false),
    CLOSE(TextSize.NORMAL, 22, 14, 12, 1.25f, 9, true, false),
    DENSE(TextSize.NORMAL, 19, 13, 12, 1.17f, 6, true, true),
    LARGE(TextSize.LARGE, 32, 22, 18, 1.32f, 16, false, false),
    LARGE_CLOSE(TextSize.LARGE, 28, 20, 18, 1.2f, 9, true, false),
    LARGE_DENSE(TextSize.LARGE, 25, 19, 18, 1.13f, 6, true, true);

    private final TextSize of;
    /** Size of the hours, in points. */
    final float hour;
    /** Size of titles. */
    final float title;
    /** Size of everything else. */
    final float text;
    private final float leading;
    /** Between two blocks, in points. */
    final float gap;
    /** Whether place, people and remarks share lines. */
    final boolean joined;
    private final boolean narrow;

    Density(TextSize of, float hour, float title, float text, float leading, float gap, boolean joined, boolean narrow) {
        this.of = of;
        this.hour = hour;
        this.title = title;
        this.text = text;
        this.leading = leading;
        this.gap = gap;
        this.joined = joined;
        this.narrow = narrow;
    }

    /** Those of one size of text, the loosest first. */
    static List<Density> of(TextSize size) {
        return Stream.of(values()).filter(density -> density.of == size).toList();
    }

    /** Of the smallest text, in points. */
    float smallest() {
        return of.smallest;
    }

    /** From the edge of the paper, in points. */
    float margin() {
        return narrow ? 32 : 46;
    }

    /** Between the margins, in points. */
    float width() {
        return PageSize.A4.getWidth() - 2 * margin();
    }

    /** Between the hours and what happens, in points. */
    float gutter() {
        return narrow ? 12 : 20;
    }

    Type plain(float size, Color colour) {
        return new Type(narrow ? PdfFonts.NARROW : PdfFonts.PLAIN, size, colour, leading);
    }

    Type bold(float size, Color colour) {
        return new Type(narrow ? PdfFonts.NARROW_BOLD : PdfFonts.BOLD, size, colour, leading);
    }
}
