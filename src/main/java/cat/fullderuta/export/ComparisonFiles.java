package cat.fullderuta.export;

import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.VersionComparison;
import cat.fullderuta.document.VersionComparison.Line;
import cat.fullderuta.export.ItinerarySet.Job;
import cat.fullderuta.export.ItinerarySet.Progress;
import cat.fullderuta.export.ItinerarySet.Result;
import cat.fullderuta.export.NoticeText.Detail;
import cat.fullderuta.export.NoticeText.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What differs between two versions as a workbook, a row for each part that differs, and as a PDF, both in the language of the office. */
public final class ComparisonFiles {

    private static final List<Integer> WIDTHS = List.of(17, 14, 48, 22, 40, 40);

    private final VersionComparison comparison;
    private final NoticeText text;

    private ComparisonFiles(VersionComparison comparison, NoticeText text) {
        this.comparison = comparison;
        this.text = text;
    }

    /**
     * Writes both into a folder.
     *
     * @param language of the office
     */
    public static Result writeTo(VersionComparison comparison, Locale language, Path folder, Progress progress, BooleanSupplier cancelled) {
        var files = new ComparisonFiles(comparison, NoticeText.in(language));
        String name = FileNames.clean(files.title());
        return ItinerarySet.write(List.of(new Job(Path.of(name + ".xlsx"), files::writeWorkbook),
                new Job(Path.of(name + ".pdf"), out -> writePdf(comparison, language, out))), folder, progress, cancelled);
    }

    /** What differs as a PDF; does not close the stream. */
    static void writePdf(VersionComparison comparison, Locale language, OutputStream out) throws IOException {
        Locale known = DocumentLanguage.of(language);
        var files = new ComparisonFiles(comparison, NoticeText.in(known));
        var onPaper = new ComparisonFiles(comparison, NoticeText.onPaper(known));
        TaggedPdf.write(Wording.join(" · ", comparison.edition(), files.title()), files.text.words().locale(), out,
                file -> onPaper.draw(file));
    }

    private String title() {
        return text.title(comparison.since(), comparison.now());
    }

    private void draw(TaggedPdf file) {
        var page = new NoticePage(file, text);
        file.tags.within(Tags.Role.SECTION, () -> {
            page.head(comparison.edition(), text.words().line(" · ", title(), dates()));
            if (comparison.days().isEmpty()) {
                page.remark(text.get("same"));
            }
            comparison.days().forEach((day, lines) -> {
                page.day(text.words().fullDate(day));
                lines.forEach(line -> page.add(entry(line)));
            });
        });
    }

    private void writeWorkbook(OutputStream out) throws IOException {
        Wording words = text.words();
        try (var book = new Book(words, comparison.edition() + " · " + title())) {
            List<String> headings = Stream.concat(Stream.of(words.get("column.date")), Stream.of("kind", "activity", "aspect", "before",
                    "after")
                    .map(key -> text.get("column." + key))).toList();
            var sheet = TableSheet.of(book, text.get("sheet"), 2, headings, WIDTHS).title(comparison.edition(), title(), dates());
            for (Map.Entry<LocalDate, List<Line>> day : comparison.days().entrySet()) {
                day.getValue().forEach(line -> addRows(sheet, day.getKey(), entry(line)));
            }
            sheet.filtered();
            if (comparison.days().isEmpty()) {
                sheet.remark(text.get("same"));
            }
            book.writeTo(out);
        }
    }

    private static void addRows(TableSheet sheet, LocalDate day, Entry entry) {
        if (entry.details().isEmpty()) {
            sheet.row(day, entry.kind(), entry.what(), null, null, null);
        }
        for (Detail detail : entry.details()) {
            sheet.row(day, entry.kind(), entry.what(), detail.aspect(), detail.before(), detail.after());
        }
    }

    private String dates() {
        return text.words().dates(comparison.firstDay(), comparison.lastDay());
    }

    private Entry entry(Line line) {
        Entry entry = text.entry(line.item());
        return line.defender().isEmpty() ? entry
                : new Entry(entry.kind(), text.words().line(" · ", entry.what(), line.defender()), entry.details());
    }
}
