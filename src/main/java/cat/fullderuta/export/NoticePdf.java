package cat.fullderuta.export;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.export.NoticeText.Detail;
import cat.fullderuta.export.NoticeText.Entry;
import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.PageSize;

/** What changed for one recipient as a PDF to print or to send, in their language; nothing in it tells who made it or when. */
public final class NoticePdf {

    private static final float MARGIN = 56;
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
    private static final float INDENT = 16;
    private static final float GAP = 14;
    private static final Type TITLE = new Type(PdfFonts.BOLD, 20, Type.BLUE, 1.3f);
    private static final Type HEADING = new Type(PdfFonts.BOLD, 12, Type.INK, 1.4f);
    private static final Type PLAIN = new Type(PdfFonts.PLAIN, 12, Type.INK, 1.4f);
    private static final Type QUIET = new Type(PdfFonts.PLAIN, 12, Type.GREY, 1.4f);

    private final TaggedPdf file;
    private final NoticeText text;
    private final Wording words;
    private Pen pen;
    private float y;

    private NoticePdf(TaggedPdf file, NoticeText text) {
        this.file = file;
        this.text = text;
        this.words = text.words();
        pen = file.newPage(words.reading());
        y = PageSize.A4.getHeight() - MARGIN;
    }

    /** Writes the notice; does not close the stream. */
    public static void write(ChangeNotice notice, OutputStream out) throws IOException {
        NoticeText plain = NoticeText.of(notice);
        String title = Wording.join(" · ", notice.edition(), notice.recipient(), plain.title(notice));
        TaggedPdf.write(title, plain.words().locale(), out, file -> new NoticePdf(file, NoticeText.onPaper(notice)).draw(notice));
    }

    private void draw(ChangeNotice notice) {
        file.tags.within(Tags.Role.SECTION, () -> {
            add(Tags.Role.TITLE, words.typed(notice.recipient()), TITLE, 0);
            add(Tags.Role.PARAGRAPH, words.line(" · ", notice.edition(), text.title(notice)), QUIET, 0);
            y -= GAP / 2;
            pen.rule(MARGIN, MARGIN + WIDTH, y, 1, Type.BLUE);
            for (Entry entry : text.entries(notice)) {
                add(entry);
            }
            String office = words.office(notice.office());
            if (!office.isEmpty()) {
                y -= 2 * GAP;
                add(Tags.Role.PARAGRAPH, office, QUIET, 0);
            }
        });
    }

    /** What happened stays on the page of the first part that changed. */
    private void add(Entry entry) {
        y -= GAP;
        String heading = text.heading(entry);
        float first = entry.details().isEmpty() ? 0 : height(text.sentence(entry.details().getFirst()), PLAIN, INDENT);
        turnUnless(height(heading, HEADING, 0) + first);
        add(Tags.Role.HEADING, heading, HEADING, 0);
        for (Detail detail : entry.details()) {
            add(Tags.Role.PARAGRAPH, text.sentence(detail), PLAIN, INDENT);
        }
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
