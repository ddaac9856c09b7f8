package cat.fullderuta.export;

import cat.fullderuta.document.ChangeNotice;
import java.io.IOException;
import java.io.OutputStream;

/** What changed for one recipient as a PDF to print or to send, in their language; nothing in it tells who made it or when. */
public final class NoticePdf {

    private NoticePdf() {
    }

    /** Writes the notice; does not close the stream. */
    public static void write(ChangeNotice notice, OutputStream out) throws IOException {
        NoticeText plain = NoticeText.of(notice);
        String title = Wording.join(" · ", notice.edition(), notice.recipient(), plain.title(notice));
        TaggedPdf.write(title, plain.words().locale(), out, file -> draw(notice, NoticeText.onPaper(plain.words().locale()), file));
    }

    private static void draw(ChangeNotice notice, NoticeText text, TaggedPdf file) {
        var page = new NoticePage(file, text);
        file.tags.within(Tags.Role.SECTION, () -> {
            page.head(notice.recipient(), text.words().line(" · ", notice.edition(), text.title(notice)));
            text.entries(notice).forEach(page::add);
            String office = text.words().office(notice.office());
            if (!office.isEmpty()) {
                page.remark(office);
            }
        });
    }
}
