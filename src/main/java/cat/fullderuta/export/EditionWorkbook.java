package cat.fullderuta.export;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.edition.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/** The whole visit as an Excel workbook for the office: defenders × days, and every activity in one list. */
public final class EditionWorkbook {

    private static final int NAME_WIDTH = 16;
    private static final int DAY_WIDTH = 25;
    private static final List<Column> COLUMNS = List.of(new Column("date", 17), new Column("start", 9), new Column("end", 9),
            new Column("activity", 30), new Column("type", 16), new Column("host", 18), new Column("town", 18), new Column("where", 27),
            new Column("contact", 26), new Column("phone", 22), new Column("defenders", 20), new Column("companions", 28),
            new Column("state", 14), new Column("certainty", 14), new Column("notes", 28), new Column("internal", 26),
            new Column("confidential", 14));

    private EditionWorkbook() {
    }

    /**
     * Writes the workbook; does not close the stream.
     *
     * @param language the office's; English where documents do not speak it
     */
    public static void write(EditionGrid grid, Imprint imprint, Locale language, OutputStream out) throws IOException {
        var words = new Wording(DocumentLanguage.of(language));
        try (var book = new Book(words, grid.edition(), imprint)) {
            String dates = words.dates(grid.firstDay(), grid.lastDay());
            var days = TableSheet.ofDays(book, words.get("sheet.grid"), words.get("column.defender"), NAME_WIDTH, grid.days(), DAY_WIDTH)
                    .title(grid.edition(), dates, words.get("sheet.office_only"));
            for (EditionGrid.Row row : grid.rows()) {
                var cells = new @Nullable Object[row.cells().size() + 1];
                cells[0] = name(book, row.defender().isEmpty() ? words.get("sheet.nobody") : row.defender());
                for (int i = 0; i < row.cells().size(); i++) {
                    cells[i + 1] = cell(book, row.cells().get(i));
                }
                days.row(cells);
            }
            var list = TableSheet.of(book, words.get("sheet.list"), 4, COLUMNS)
                    .title(grid.edition(), dates, words.get("sheet.office_only"));
            grid.list().forEach(activity -> addActivity(list, activity, words));
            list.filtered();
            book.writeTo(out);
        }
    }

    private static XSSFRichTextString name(Book book, String name) {
        var text = new XSSFRichTextString("");
        text.append(name, book.styles.bold);
        return text;
    }

    private static @Nullable XSSFRichTextString cell(Book book, List<Engagement> activities) {
        if (activities.isEmpty()) {
            return null;
        }
        var text = new XSSFRichTextString("");
        for (Engagement activity : activities) {
            Slot slot = Objects.requireNonNull(activity.slot());
            String town = activity.where().town().isEmpty() ? activity.host() : activity.where().town();
            text.append(Wording.join(" ", book.words.hour(slot.start().toLocalTime()), town), book.styles.bold);
            text.append("\n" + book.words.title(activity) + (activity == activities.getLast() ? "" : "\n"));
        }
        return text;
    }

    private static void addActivity(TableSheet sheet, Engagement activity, Wording words) {
        Slot slot = Objects.requireNonNull(activity.slot());
        sheet.row(slot.start().toLocalDate(), slot.start().toLocalTime(), slot.end().toLocalTime(), activity.title(), words.type(activity),
                activity.host(), activity.where().town(), Cells.venue(activity), Cells.contact(activity, words),
                words.phone(activity.person()), words.aliases(activity), Cells.companions(activity, words), words.status(activity),
                words.certainty(activity), Cells.notes(activity, words), activity.internalNotes(),
                activity.confidential() ? words.get("sheet.yes") : "");
    }
}
