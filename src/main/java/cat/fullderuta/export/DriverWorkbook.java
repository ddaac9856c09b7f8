package cat.fullderuta.export;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.DriverSheet;
import cat.fullderuta.document.DriverSheet.Ride;
import cat.fullderuta.document.DriverSheet.Stop;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.Imprint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The ways of a driver as an Excel workbook. */
public final class DriverWorkbook {

    private static final List<Column> COLUMNS = List.of(new Column("date", 17), Column.ofList("leave_at", 10), Column.ofList("from", 34),
            Column.ofList("arrive_by", 14), Column.ofList("to", 34), Column.ofList("travel", 14), Column.ofList("passengers", 20),
            Column.ofList("with", 26), new Column("contact", 24), new Column("phone", 22));

    private DriverWorkbook() {
    }

    /**
     * Writes the workbook; does not close the stream.
     *
     * @param language of the office
     */
    public static void write(DriverSheet sheet, Imprint imprint, Locale language, OutputStream out) throws IOException {
        var words = new Wording(DocumentLanguage.of(language));
        try (var book = new Book(words, sheet.edition() + " · " + sheet.driver(), imprint)) {
            var table = TableSheet.of(book, words.list("driver.title"), 2, COLUMNS).title(sheet.edition(),
                    sheet.driver() + " · " + words.dates(sheet.firstDay(), sheet.lastDay()), words.office(sheet.office()));
            sheet.rides().forEach(ride -> add(table, ride, words));
            table.filtered();
            if (sheet.rides().isEmpty()) {
                table.remark(words.list("driver.none"));
            }
            book.writeTo(out);
        }
    }

    private static void add(TableSheet table, Ride ride, Wording words) {
        String travel = ride.travel() == null ? "" : words.travel(ride.travel(), ride.approximate());
        String passengers = ride.passengers().isEmpty() ? words.list("driver.nobody") : words.aliases(ride.passengers(), "\n");
        table.row(ride.day(), ride.leave(), stop(ride.from(), words), ride.arriveBy(), stop(ride.to(), words), travel, passengers,
                Cells.helpers(ride.along(), words), words.person(ride.contact()), words.phone(ride.contact()));
    }

    private static String stop(Stop stop, Wording words) {
        return switch (stop) {
            case Stop.At(Engagement.Where(var town, var venue, var address), var host) ->
                    Wording.join("\n", town, venue.isEmpty() ? host : venue, address);
            case Stop.WhereTheySleep _ -> words.list("stop.sleep");
            case Stop.AskTheOffice _ -> words.list("stop.ask");
        };
    }
}
