package cat.fullderuta.export;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.DocumentLanguage;
import cat.fullderuta.document.Imprint;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** Agendas as PDF: one A4 page a day, each in its reader's language; it says of which version it is, and nothing tells who made it. */
public final class AgendaPdf {

    private AgendaPdf() {
    }

    /** Writes one day; does not close the stream. */
    public static void write(DayAgenda day, Imprint imprint, TextSize size, OutputStream out) throws IOException {
        Locale language = DocumentLanguage.of(day.language());
        TaggedPdf.write(title(day), new Wording(language).locale(), out, file -> addDay(day, imprint, size, file));
    }

    /**
     * Writes many days into one file to print; does not close the stream.
     *
     * @param days     in the order to print; pages follow the language of each
     * @param language of the file's title, for the office
     * @throws IllegalArgumentException when there is no day: a PDF has at least one page
     */
    public static void writeAll(List<DayAgenda> days, Imprint imprint, TextSize size, Locale language, OutputStream out) throws IOException {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("There is no day to print. Choose at least one defender and one day.");
        }
        var words = new Wording(DocumentLanguage.of(language));
        TaggedPdf.write(words.get("agenda.booklet", days.getFirst().edition()), words.locale(), out,
                file -> addDays(days, imprint, size, file));
    }

    /** Writes the whole visit of a defender: a page with all days, then a page a day, also the free ones; does not close the stream. */
    public static void writeBooklet(DefenderItinerary visit, Imprint imprint, TextSize size, OutputStream out) throws IOException {
        Locale language = DocumentLanguage.of(visit.language());
        var plain = new Wording(language);
        String title = plain.get("agenda.title", visit.defender(), plain.get("agenda.visit", visit.edition()));
        TaggedPdf.write(title, plain.locale(), out, file -> addVisit(visit, imprint, size, title, file));
    }

    private static void addVisit(DefenderItinerary visit, Imprint imprint, TextSize size, String title, TaggedPdf file) {
        Wording words = Wording.onPaper(DocumentLanguage.of(visit.language()));
        var cover = new VisitCover(visit, imprint, words, size);
        var sheets = set(visit.days(), imprint, size);
        var firstPages = new ArrayList<Integer>();
        int count = cover.count();
        for (AgendaSheet sheet : sheets) {
            firstPages.add(count + 1);
            count += sheet.count();
        }
        int all = count;
        for (int page = 0; page < cover.count(); page++) {
            Pen pen = file.newPage(words.reading());
            if (page == 0) {
                file.bookmark(title);
            }
            int which = page;
            file.tags.within(Tags.Role.SECTION, () -> cover.draw(which, firstPages, pen));
        }
        for (int i = 0; i < sheets.size(); i++) {
            int first = firstPages.get(i);
            addPages(sheets.get(i), visit.days().get(i), words, page -> words.get("sheet.page", first + page, all), file);
        }
    }

    private static void addDay(DayAgenda day, Imprint imprint, TextSize size, TaggedPdf file) {
        Wording words = words(day);
        addPages(AgendaSheet.of(day, imprint, words, size), day, words, page -> "", file);
    }

    private static void addDays(List<DayAgenda> days, Imprint imprint, TextSize size, TaggedPdf file) {
        List<AgendaSheet> sheets = set(days, imprint, size);
        for (int i = 0; i < days.size(); i++) {
            addPages(sheets.get(i), days.get(i), words(days.get(i)), page -> "", file);
        }
    }

    /** To try how a page fits takes half of the time, and no page needs another: so on all processors. */
    private static List<AgendaSheet> set(List<DayAgenda> days, Imprint imprint, TextSize size) {
        return days.parallelStream().map(day -> AgendaSheet.of(day, imprint, words(day), size)).toList();
    }

    private static Wording words(DayAgenda day) {
        return Wording.onPaper(DocumentLanguage.of(day.language()));
    }

    private static void addPages(AgendaSheet sheet, DayAgenda day, Wording words, IntFunction<String> number,
            TaggedPdf file) {
        file.tags.within(Tags.Role.SECTION, words.locale(), () -> {
            for (int page = 0; page < sheet.count(); page++) {
                Pen pen = file.newPage(words.reading());
                if (page == 0) {
                    file.bookmark(title(day));
                }
                sheet.draw(page, number.apply(page), pen);
            }
        });
    }

    private static String title(DayAgenda day) {
        var words = Wording.onPaper(DocumentLanguage.of(day.language()));
        return Reading.bare(words.get("agenda.title", day.defender(), words.fullDate(day.day())));
    }
}
