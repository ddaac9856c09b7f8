package cat.fullderuta.export;

import cat.fullderuta.document.AgendaLine;
import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Imprint;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.PageSize;

/** The first page of a booklet: whose visit it is, the days with their pages, and whom to call. */
final class VisitCover {

    private final DefenderItinerary visit;
    private final Wording words;
    private final Density density;
    private final Type title;
    private final Type subtitle;
    private final Type heading;
    private final Type day;
    private final Type what;
    private final CallLines calls;
    /** Which days stand on which page. */
    private final List<List<DayAgenda>> pages = new ArrayList<>();

    VisitCover(DefenderItinerary visit, Imprint imprint, Wording words, TextSize size) {
        this.visit = visit;
        this.words = words;
        this.density = Density.of(size).getFirst();
        this.title = new Type(PdfFonts.BOLD, 34, Type.BLUE, 1.25f).fitting(words.typed(visit.defender()), density.width(),
                density.smallest(), words.reading());
        this.subtitle = new Type(PdfFonts.PLAIN, Math.max(16, density.smallest()), Type.GREY, 1.35f);
        this.heading = new Type(PdfFonts.BOLD, density.title, Type.BLUE, 1.5f);
        this.day = new Type(PdfFonts.BOLD, density.text, Type.INK, 1.3f);
        this.what = new Type(PdfFonts.PLAIN, density.text, Type.INK, 1.3f);
        Type quiet = new Type(PdfFonts.PLAIN, density.text, Type.GREY, 1.3f);
        this.calls = new CallLines(visit.office(), words.imprint(imprint), words, day, quiet, density.width());
        paginate();
    }

    /** How many pages it takes. */
    int count() {
        return pages.size();
    }

    private void paginate() {
        float y = firstTop();
        pages.add(new ArrayList<>());
        for (DayAgenda one : visit.days()) {
            if (y - height(one) < bottom() && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                y = top();
            }
            pages.getLast().add(one);
            y -= height(one);
        }
    }

    private float top() {
        return PageSize.A4.getHeight() - density.margin();
    }

    private float firstTop() {
        float y = top() - 30;
        y -= lines(words.typed(visit.defender()), title);
        for (String line : subtitles()) {
            y -= lines(line, subtitle);
        }
        return y - 24 - heading.lineHeight();
    }

    private float bottom() {
        return density.margin() + 30 + calls.height();
    }

    private List<String> subtitles() {
        return List.of(words.get("agenda.visit", visit.edition()), words.dates(visit.firstDay(), visit.lastDay()));
    }

    private float height(DayAgenda one) {
        return day.lineHeight() + lines(what(one), what) + density.text * 0.5f;
    }

    private float lines(String text, Type type) {
        return Paragraphs.wrap(text, type, density.width(), words.reading()).size() * type.lineHeight();
    }

    /** Journeys and towns of a day, or that it is free. */
    private String what(DayAgenda one) {
        var parts = new ArrayList<String>();
        if (one.lines().stream().anyMatch(AgendaLine.Arrival.class::isInstance)) {
            parts.add(words.get("arrival"));
        }
        parts.addAll(one.listTowns());
        if (one.lines().stream().anyMatch(AgendaLine.Departure.class::isInstance)) {
            parts.add(words.get("departure"));
        }
        return parts.isEmpty() ? words.get(one.isFree() ? "sheet.free" : "sheet.itinerary")
                : words.line(" · ", parts.toArray(String[]::new));
    }

    /**
     * Draws one of its pages.
     *
     * @param firstPages on which page of the booklet each day of the visit begins
     */
    void draw(int page, List<Integer> firstPages, Pen pen) {
        float y = page == 0 ? drawTitle(pen) : top();
        float[] at = {y};
        pen.tags.within(Tags.Role.CONTENTS, () -> {
            for (DayAgenda one : pages.get(page)) {
                String number = String.valueOf(firstPages.get(visit.days().indexOf(one)));
                pen.tags.within(Tags.Role.ENTRY, () -> {
                    pen.entry(Tags.Role.PARAGRAPH, words.day(one.day()), number, day, density.margin(), at[0], density.width());
                    pen.paragraph(Tags.Role.PARAGRAPH, what(one), what, density.margin(), at[0] - day.lineHeight(), density.width());
                });
                at[0] -= height(one);
                pen.rule(density.margin(), density.margin() + density.width(), at[0] + density.text * 0.25f, 0.7f, Type.LINE);
            }
        });
        drawCalls(page == pages.size() - 1, pen);
    }

    private float drawTitle(Pen pen) {
        float y = pen.paragraph(Tags.Role.TITLE, words.typed(visit.defender()), title, density.margin(), top() - 30, density.width());
        for (String line : subtitles()) {
            y = pen.paragraph(Tags.Role.PARAGRAPH, line, subtitle, density.margin(), y, density.width());
        }
        return pen.paragraph(Tags.Role.HEADING, words.get("agenda.days"), heading, density.margin(), y - 24, density.width());
    }

    /** On every page of it; read aloud once. */
    private void drawCalls(boolean last, Pen pen) {
        float y = bottom() - 12;
        pen.rule(density.margin(), density.margin() + density.width(), y, 1, Type.BLUE);
        if (last) {
            calls.draw(density.margin(), y - 12, pen);
        } else {
            calls.repeat(density.margin(), y - 12, pen);
        }
    }
}
