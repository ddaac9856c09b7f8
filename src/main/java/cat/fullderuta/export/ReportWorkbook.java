package cat.fullderuta.export;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.EditionReport;
import cat.fullderuta.document.EditionReport.Count;
import cat.fullderuta.document.EditionReport.NamedCount;
import cat.fullderuta.document.Imprint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of a visit as an Excel workbook for the office: a sheet for each way to count. */
public final class ReportWorkbook {

    private static final List<Column> COUNTS = List.of(Column.ofList("planned", 13), Column.ofList("done", 13),
            Column.ofList("cancelled", 16), Column.ofList("reached", 16), Column.ofList("uncounted", 16), Column.ofList("published", 16));
    private static final List<Column> SUMMARY = List.of(Column.ofList("what", 44), Column.ofList("number", 16));
    private static final List<Column> RESULTS = List.of(new Column("date", 17), Column.ofList("activity", 34), Column.ofList("host", 22),
            Column.ofList("town", 18), Column.ofList("defenders", 18), Column.ofList("attended", 12), Column.ofList("outcome", 44),
            Column.ofList("links", 44));
    private static final List<Column> COMMITMENTS = List.of(Column.ofList("municipality", 34), Column.ofList("state", 24),
            Column.ofList("adopted", 20));

    private ReportWorkbook() {
    }

    /**
     * Writes the workbook; does not close the stream.
     *
     * @param language of the office
     */
    public static void write(EditionReport report, Imprint imprint, Locale language, OutputStream out) throws IOException {
        var words = new Wording(DocumentLanguage.of(language));
        try (var book = new Book(words, report.edition() + " · " + words.list("report.title"), imprint)) {
            addSummary(sheet(book, report, "summary", SUMMARY), report, words);
            var types = counts(book, report, "types", "kind");
            report.types().forEach(it -> add(types, words.type(it.type()), it.count()));
            types.filtered();
            add(types, words.list("report.total"), report.total());
            addAll(counts(book, report, "towns", "town"), report.towns(), words);
            addAll(counts(book, report, "media", "medium"), report.media(), words);
            addAll(counts(book, report, "defenders", "defender"), report.defenders(), words);
            addResults(sheet(book, report, "results", RESULTS), report, words);
            var commitments = sheet(book, report, "commitments", COMMITMENTS);
            report.commitments().forEach(it -> commitments.row(it.host(), words.list(it.state()), it.adoptedOn()));
            commitments.filtered();
            book.writeTo(out);
        }
    }

    private static TableSheet counts(Book book, EditionReport report, String key, String what) {
        var columns = new ArrayList<Column>();
        columns.add(Column.ofList(what, 34));
        columns.addAll(COUNTS);
        return sheet(book, report, key, columns);
    }

    private static TableSheet sheet(Book book, EditionReport report, String key, List<Column> columns) {
        String name = book.words.list("report." + key);
        return TableSheet.of(book, name, 1, columns).title(report.edition() + " · " + name,
                book.words.dates(report.firstDay(), report.lastDay()), book.words.list("report.office_only"));
    }

    private static void add(TableSheet sheet, String name, Count count) {
        sheet.row(name, count.planned(), count.done(), count.cancelled(), count.reached(), count.uncounted(), count.links());
    }

    private static void addAll(TableSheet sheet, List<NamedCount> counts, Wording words) {
        counts.forEach(it -> add(sheet, it.name(), it.count()));
        sheet.filtered();
        if (counts.isEmpty()) {
            sheet.remark(words.list("report.none"));
        }
    }

    private static void addSummary(TableSheet sheet, EditionReport report, Wording words) {
        Count total = report.total();
        sheet.row(words.list("report.sum.done"), total.done());
        sheet.row(words.list("report.sum.reached"), total.reached());
        sheet.row(words.list("report.sum.uncounted"), total.uncounted());
        sheet.row(words.list("report.sum.towns"), report.towns().size());
        sheet.row(words.list("report.sum.media"), report.media().size());
        sheet.row(words.list("report.sum.links"), total.links());
        sheet.row(words.list("report.sum.adopted"), report.adopted());
        sheet.row(words.list("report.sum.cancelled"), total.cancelled());
    }

    private static void addResults(TableSheet sheet, EditionReport report, Wording words) {
        report.results().forEach(it -> sheet.row(it.day(), Cells.titleAndType(it.activity(), words), it.activity().host(),
                it.activity().where().town(), words.aliases(it.activity().defenders(), "\n"), it.attended(), it.outcome(),
                String.join("\n", it.links())));
        sheet.filtered();
        if (report.results().isEmpty()) {
            sheet.remark(words.list("report.none"));
        }
    }
}
