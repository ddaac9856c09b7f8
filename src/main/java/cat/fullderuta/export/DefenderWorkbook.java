package cat.fullderuta.export;

import cat.fullderuta.document.AgendaLine;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Imprint;
import cat.fullderuta.edition.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A defender's whole visit as an Excel workbook in the language of their agenda. */
public final class DefenderWorkbook {

    private static final List<Column> COLUMNS = List.of(new Column("date", 17), new Column("leave", 11), new Column("start", 8),
            new Column("end", 8), new Column("activity", 30), new Column("town", 17), new Column("where", 27), new Column("contact", 24),
            new Column("phone", 22), new Column("companions", 26), new Column("meal", 18), new Column("state", 14),
            new Column("notes", 28));

    private DefenderWorkbook() {
    }

    /** Writes the workbook; does not close the stream. */
    public static void write(DefenderItinerary itinerary, Imprint imprint, OutputStream out) throws IOException {
        var words = new Wording(DocumentLanguage.of(itinerary.language()));
        try (var book = new Book(words, itinerary.edition() + " · " + itinerary.defender(), imprint)) {
            var sheet = TableSheet.of(book, words.get("sheet.itinerary"), 4, COLUMNS)
                    .title(itinerary.edition(), itinerary.defender() + " · " + words.dates(itinerary.firstDay(), itinerary.lastDay()),
                            words.office(itinerary.office()));
            itinerary.days().forEach(day -> addDay(sheet, day, words));
            sheet.filtered();
            book.writeTo(out);
        }
    }

    private static void addDay(TableSheet sheet, DayAgenda day, Wording words) {
        if (day.isFree()) {
            addLine(sheet, day.day(), null, words.get("sheet.free"), "");
        }
        LocalTime leave = null;
        for (AgendaLine line : day.lines()) {
            switch (line) {
                case AgendaLine.Transfer transfer -> leave = transfer.home() ? null : transfer.at();
                case AgendaLine.Appointment(var activity) -> {
                    addActivity(sheet, day.day(), leave, activity, words);
                    leave = null;
                }
                case AgendaLine.Arrival(var at, var place) -> addLine(sheet, day.day(), at, words.get("arrival"), place);
                case AgendaLine.Departure(var at, var place) -> addLine(sheet, day.day(), at, words.get("departure"), place);
                case AgendaLine.Pause _ -> { }
            }
        }
    }

    private static void addLine(TableSheet sheet, LocalDate day, @Nullable LocalTime at, String what, String where) {
        sheet.row(day, null, at, null, what, null, where, null, null, null, null, null, null);
    }

    private static void addActivity(TableSheet sheet, LocalDate day, @Nullable LocalTime leave, Engagement activity, Wording words) {
        Slot slot = Objects.requireNonNull(activity.slot());
        String others = activity.defenders().isEmpty() ? "" : words.get("agenda.with", words.aliases(activity));
        sheet.row(day, leave, slot.start().toLocalTime(), slot.end().toLocalTime(), Cells.titleAndType(activity, words),
                activity.where().town(), Cells.venue(activity), Cells.contact(activity, words), words.phone(activity.person()),
                Cells.companions(activity, words), activity.meal(), Cells.state(activity, words),
                Wording.join("\n", others, words.transport(activity), Cells.notes(activity, words)));
    }
}
