package cat.fullderuta.export;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.document.PressList;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The public part of a visit as an Excel workbook for the press. */
public final class PressWorkbook {

    private static final List<Column> COLUMNS = List.of(new Column("date", 17), new Column("start", 9), new Column("end", 9),
            Column.ofList("act", 40), new Column("host", 24), new Column("town", 18), new Column("where", 32), Column.ofList("who", 36),
            Column.ofList("image", 26));

    private PressWorkbook() {
    }

    /**
     * Writes the workbook; does not close the stream.
     *
     * @param language of the office
     */
    public static void write(PressList list, Imprint imprint, Locale language, OutputStream out) throws IOException {
        var words = new Wording(DocumentLanguage.of(language));
        String title = list.edition() + " · " + words.list("press.title");
        String office = words.office(list.office());
        try (var book = new Book(words, title, imprint)) {
            var sheet = TableSheet.of(book, words.list("press.title"), 3, COLUMNS).title(title,
                    words.dates(list.firstDay(), list.lastDay()),
                    office.isEmpty() ? "" : words.list("press.contact", office));
            list.list().forEach(activity -> add(sheet, activity, words));
            sheet.filtered();
            if (list.list().isEmpty()) {
                sheet.remark(words.list("press.none"));
            }
            book.writeTo(out);
        }
    }

    private static void add(TableSheet sheet, Engagement activity, Wording words) {
        Slot slot = Objects.requireNonNull(activity.slot());
        String certainty = activity.certainty() == Certainty.EXACT ? "" : words.certainty(activity);
        sheet.row(slot.start().toLocalDate(), slot.start().toLocalTime(), slot.end().toLocalTime(),
                Wording.join("\n", Cells.titleAndType(activity, words), certainty), activity.host(), activity.where().town(),
                Cells.venue(activity), words.participants(activity.defenders(), "\n"), image(activity, words));
    }

    private static String image(Engagement activity, Wording words) {
        var consents = activity.consents();
        return consents == null ? "" : words.list("photo." + consents.photo()) + "\n" + words.list("recording." + consents.recording());
    }
}
