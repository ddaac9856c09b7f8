package cat.fullderuta.export;

import org.openpdf.text.pdf.BaseFont;

/** How closely a day is set; the loosest that fits on the page is taken. No text is smaller than 12 points. */
enum Density {
    ROOMY(30, 17, 13, 1.38f, 18, false, false, false),
    CALM(25, 15, 12, 1.32f, 12, false, false, false),
    CLOSE(22, 14, 12, 1.25f, 9, true, false, false),
    DENSE(19, 13, 12, 1.17f, 6, true, true, false),
    BRIEF(17, 12.5f, 12, 1.09f, 3, true, true, true);

    /** Size of the hours, in points. */
    final float hour;
    /** Size of titles. */
    final float title;
    /** Size of everything else. */
    final float text;
    /** From line to line, as a multiple of the size. */
    final float leading;
    /** Between two blocks, in points. */
    final float gap;
    /** Whether place, people and remarks share lines. */
    final boolean joined;
    /** Whether letters are narrow and margins small. */
    final boolean narrow;
    /** Whether what a defender can do without is left out: the public, speakers, the role of who meets them. */
    final boolean brief;

    Density(float hour, float title, float text, float leading, float gap, boolean joined, boolean narrow, boolean brief) {
        this.hour = hour;
        this.title = title;
        this.text = text;
        this.leading = leading;
        this.gap = gap;
        this.joined = joined;
        this.narrow = narrow;
        this.brief = brief;
    }

    /** The closest that leaves nothing out. */
    static final Density COMPLETE = DENSE;

    /** From the edge of the paper, in points. */
    float margin() {
        return narrow ? 32 : 46;
    }

    BaseFont plain() {
        return narrow ? PdfFonts.NARROW : PdfFonts.PLAIN;
    }

    BaseFont bold() {
        return narrow ? PdfFonts.NARROW_BOLD : PdfFonts.BOLD;
    }
}
