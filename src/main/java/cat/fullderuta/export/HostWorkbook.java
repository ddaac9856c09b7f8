package cat.fullderuta.export;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.edition.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** A host's own activities as an Excel workbook in the host's language. */
public final class HostWorkbook {

    private static final List<Column> SCHEDULED = List.of(new Column("date", 17), new Column("start", 9), new Column("end", 9),
            new Column("activity", 26), new Column("where", 25), new Column("contact", 29), new Column("phone", 22),
            new Column("defenders", 15), new Column("companions", 22), new Column("arrangements", 24), new Column("state", 14),
            new Column("notes", 28));
    private static final List<Column> UNSCHEDULED = List.of(new Column("activity", 34), new Column("type", 22),
            new Column("length", 10), new Column("wish", 34), new Column("where", 30), new Column("contact", 28),
            new Column("phone", 22), new Column("notes", 34));

    private HostWorkbook() {
    }

    /** Writes the workbook; does not close the stream. */
    public static void write(HostItinerary itinerary, Imprint imprint, OutputStream out) throws IOException {
        var words = new Wording(DocumentLanguage.of(itinerary.language()));
        try (var book = new Book(words, itinerary.edition() + " · " + itinerary.host(), imprint)) {
            String subtitle = itinerary.host() + " · " + words.dates(itinerary.firstDay(), itinerary.lastDay());
            var scheduled = TableSheet.of(book, words.get("sheet.itinerary"), 3, SCHEDULED)
                    .title(itinerary.edition(), subtitle, words.office(itinerary.office()));
            itinerary.scheduled().forEach(activity -> addScheduled(scheduled, activity, words));
            scheduled.filtered();
            if (itinerary.scheduled().isEmpty()) {
                scheduled.remark(words.get("sheet.none"));
            }
            if (!itinerary.scheduled().isEmpty()) {
                AnswerSheet.add(book, itinerary, subtitle);
            }
            if (!itinerary.unscheduled().isEmpty()) {
                var waiting = TableSheet.of(book, words.get("sheet.unscheduled"), 1, UNSCHEDULED)
                        .title(itinerary.edition() + " · " + words.get("sheet.unscheduled.title"), subtitle,
                                words.office(itinerary.office()));
                itinerary.unscheduled().forEach(activity -> addUnscheduled(waiting, activity, words));
                waiting.filtered();
            }
            book.writeTo(out);
        }
    }

    private static void addScheduled(TableSheet sheet, Engagement activity, Wording words) {
        Slot slot = Objects.requireNonNull(activity.slot());
        sheet.row(slot.start().toLocalDate(), slot.start().toLocalTime(), slot.end().toLocalTime(),
                Cells.titleAndType(activity, words), Cells.where(activity), Cells.contact(activity, words), words.phone(activity.person()),
                words.participants(activity.defenders(), ", "), Cells.companions(activity, words), Cells.arrangements(activity, words),
                Cells.state(activity, words), Cells.notes(activity, words));
    }

    private static void addUnscheduled(TableSheet sheet, Engagement activity, Wording words) {
        sheet.row(activity.title(), words.type(activity), activity.length(), words.wish(activity.wish()), Cells.where(activity),
                Cells.contact(activity, words), words.phone(activity.person()), Cells.notes(activity, words));
    }
}
