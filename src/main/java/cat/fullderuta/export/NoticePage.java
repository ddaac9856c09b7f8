package cat.fullderuta.export;

import cat.fullderuta.export.NoticeText.Detail;
import cat.fullderuta.export.NoticeText.Entry;
import org.openpdf.text.PageSize;

/** Sets what changed on as many pages as it takes. */
final class NoticePage {

    private static final float MARGIN = 56;
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
    private static final float INDENT = 16;
    private static final float GAP = 14;
    private static final Type TITLE = new Type(PdfFonts.BOLD, 20, Type.BLUE, 1.3f);
    private static final Type DAY = new Type(PdfFonts.BOLD, 15, Type.BLUE, 1.4f);
    private static final Type HEADING = new Type(PdfFonts.BOLD, 12, Type.INK, 1.4f);
    private static final Type PLAIN = new Type(PdfFonts.PLAIN, 12, Type.INK, 1.4f);
    private static final Type QUIET = new Type(PdfFonts.PLAIN, 12, Type.GREY, 1.4f);

    private final TaggedPdf file;
    private final NoticeText text;
    private final Wording words;
    private Pen pen;
    private float y;

    NoticePage(TaggedPdf file, NoticeText text) {
        this.file = file;
        this.text = text;
        this.words = text.words();
        pen = file.newPage(words.reading());
        y = PageSize.A4.getHeight() - MARGIN;
    }

    /** For whom or what, and below it what this is. */
    void head(String title, String subtitle) {
        add(Tags.Role.TITLE, words.typed(title), TITLE, 0);
        add(Tags.Role.PARAGRAPH, subtitle, QUIET, 0);
        y -= GAP / 2;
        pen.rule(MARGIN, MARGIN + WIDTH, y, 1, Type.BLUE);
    }

    /** A day begins; never at the foot of a page. */
    void day(String day) {
        y -= 2 * GAP;
        turnUnless(height(day, DAY, 0) + GAP + 3 * HEADING.lineHeight());
        add(Tags.Role.HEADING, day, DAY, 0);
        y += GAP / 2;
    }

    /** What happened stays on the page of the first part that changed. */
    void add(Entry entry) {
        y -= GAP;
        String heading = text.heading(entry);
        float first = entry.details().isEmpty() ? 0 : height(text.sentence(entry.details().getFirst()), PLAIN, INDENT);
        turnUnless(height(heading, HEADING, 0) + first);
        add(Tags.Role.HEADING, heading, HEADING, 0);
        for (Detail detail : entry.details()) {
            add(Tags.Role.PARAGRAPH, text.sentence(detail), PLAIN, INDENT);
        }
    }

    /** Whom to ask, or that there is nothing. */
    void remark(String remark) {
        y -= 2 * GAP;
        add(Tags.Role.PARAGRAPH, remark, QUIET, 0);
    }

    private void add(Tags.Role role, String paragraph, Type type, float indent) {
        turnUnless(height(paragraph, type, indent));
        y = pen.paragraph(role, paragraph, type, MARGIN + indent, y, WIDTH - indent);
    }

    private float height(String paragraph, Type type, float indent) {
        return Paragraphs.wrap(paragraph, type, WIDTH - indent, words.reading()).size() * type.lineHeight();
    }

    /** Goes on on a new page where there is no room for so much. */
    private void turnUnless(float height) {
        if (y - height < MARGIN) {
            pen = file.newPage(words.reading());
            y = PageSize.A4.getHeight() - MARGIN;
        }
    }
}
