package cat.fullderuta.export;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.export.NoticeText.Detail;
import cat.fullderuta.export.NoticeText.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What changed for one recipient as an Excel workbook in their language: a row for each part that changed. */
public final class NoticeWorkbook {

    private static final List<Integer> WIDTHS = List.of(14, 46, 22, 40, 40);

    private NoticeWorkbook() {
    }

    /** Writes the workbook; does not close the stream. */
    public static void write(ChangeNotice notice, OutputStream out) throws IOException {
        NoticeText text = NoticeText.of(notice);
        Wording words = text.words();
        try (var book = new Book(words, notice.edition() + " · " + notice.recipient())) {
            var headings = List.of("kind", "activity", "aspect", "before", "after").stream().map(key -> text.get("column." + key)).toList();
            var sheet = TableSheet.of(book, text.get("sheet"), 2, headings, WIDTHS)
                    .title(notice.edition(), Wording.join(" · ", notice.recipient(), text.title(notice)), words.office(notice.office()));
            for (Entry entry : text.entries(notice)) {
                if (entry.details().isEmpty()) {
                    sheet.row(entry.kind(), entry.what(), null, null, null);
                }
                for (Detail detail : entry.details()) {
                    sheet.row(entry.kind(), entry.what(), detail.aspect(), detail.before(), detail.after());
                }
            }
            sheet.filtered();
            book.writeTo(out);
        }
    }
}
