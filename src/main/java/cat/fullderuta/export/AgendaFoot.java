package cat.fullderuta.export;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DayMap;
import cat.fullderuta.document.Engagement;
import cat.fullderuta.document.EscortSlip;
import cat.fullderuta.edition.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** The foot of a day: whom to call in an emergency and of which version the day is, and below it what the escort tears off. */
final class AgendaFoot {

    private static final float GAP = 12;
    private static final float MAP_HEIGHT = 125;
    /** Of the map, as a share of the page. */
    private static final float MAP_WIDTH = 0.5f;
    /** Above and below where to cut. */
    private static final float CUT = 14;
    private static final char NO_BREAK = '\u00A0';

    private final Wording words;
    private final Density density;
    private final Type strong;
    private final Type plain;
    private final CallLines calls;
    /** The same over the whole width, on a page after which the day goes on. */
    private final CallLines repeated;
    /** Never broken over two lines. */
    private final String imprint;
    private final List<EscortSlip> slips;
    private final DayMap map;
    private final float height;
    /** Of the map, in points; 0 without one. */
    private final float mapHeight;

    /**
     * @param map beside whom to call, may be empty
     * @param mapExtra how much higher than need be the map may be, in points
     * @param imprint of which version the day is, in words; empty where the margin says it
     */
    AgendaFoot(DayAgenda day, DayMap map, float mapExtra, String imprint, Wording words, Density density) {
        this.map = map;
        this.mapHeight = map.isEmpty() ? 0 : Math.max(MAP_HEIGHT, density.smallest() * 9) + mapExtra;
        this.words = words;
        this.density = density;
        this.strong = density.bold(density.smallest(), Type.INK);
        this.plain = density.plain(density.smallest(), Type.INK);
        Type quiet = density.plain(density.smallest(), Type.GREY);
        this.calls = new CallLines(day.office(), imprint, words, strong, quiet, callsWidth());
        this.repeated = new CallLines(day.office(), imprint, words, strong, quiet, density.width());
        this.imprint = imprint.replace(' ', NO_BREAK);
        this.slips = day.slips();
        this.height = measure();
    }

    /** With what is torn off, in points. */
    float height() {
        return height;
    }

    private float measure() {
        float height = heightOfTop();
        for (EscortSlip slip : slips) {
            height += 2 * CUT + lines(heading(slip), strong);
            for (String line : listLines(slip)) {
                height += lines(line, plain);
            }
        }
        return height;
    }

    /** Whom to call alone, in points. */
    float heightOfCalls() {
        return GAP * 1.6f + repeated.height();
    }

    /** Whom to call and the map beside it. */
    private float heightOfTop() {
        return map.isEmpty() ? heightOfCalls() : GAP * 1.6f + Math.max(mapHeight, calls.height());
    }

    private float callsWidth() {
        return map.isEmpty() ? density.width() : density.width() * (1 - MAP_WIDTH) - density.gutter();
    }

    private float lines(String text, Type type) {
        return Paragraphs.wrap(text, type, density.width(), words.reading()).size() * type.lineHeight();
    }

    /** Draws all of it so that it ends at the lower margin. */
    void draw(Pen pen) {
        float y = drawCalls(density.margin() + height(), pen);
        for (EscortSlip slip : slips) {
            pen.cut(density.margin(), y - CUT, density.plain(density.smallest() + 2, Type.GREY));
            y = drawSlip(slip, y - 2 * CUT, pen);
        }
    }

    /** Only whom to call, on a page after which the day goes on. */
    void drawCalls(Pen pen) {
        float y = density.margin() + heightOfCalls();
        pen.rule(density.margin(), density.margin() + density.width(), y, 1, Type.BLUE);
        repeated.repeat(density.margin(), y - GAP, pen);
    }

    private float drawCalls(float from, Pen pen) {
        pen.rule(density.margin(), density.margin() + density.width(), from, 1, Type.BLUE);
        if (!map.isEmpty()) {
            float width = density.width() * MAP_WIDTH;
            float x = density.margin() + density.width() - width;
            pen.picture(MapPainter.inWords(map, words), x, from - GAP - mapHeight, width, mapHeight,
                    canvas -> new MapPainter(map, density).draw(canvas, width, mapHeight));
        }
        calls.draw(density.margin(), from - GAP, pen);
        return from - heightOfTop();
    }

    private float drawSlip(EscortSlip slip, float from, Pen pen) {
        float[] y = {from};
        pen.tags.within(Tags.Role.SECTION, () -> {
            y[0] = pen.paragraph(Tags.Role.HEADING, heading(slip), strong, density.margin(), y[0], density.width());
            for (String line : listLines(slip)) {
                y[0] = pen.paragraph(Tags.Role.PARAGRAPH, line, plain, density.margin(), y[0], density.width());
            }
        });
        return y[0];
    }

    private String heading(EscortSlip slip) {
        return words.line(" · ", words.get("agenda.slip", slip.escort()), slip.defender(), words.fullDate(slip.day()));
    }

    /** Hours, towns and phones; no titles, since a slip is easily lost. */
    private List<String> listLines(EscortSlip slip) {
        var lines = new ArrayList<String>();
        var helpers = new LinkedHashSet<String>();
        for (Engagement activity : slip.activities()) {
            Slot slot = Objects.requireNonNull(activity.slot());
            Engagement.Person person = activity.person();
            lines.add(words.line(" · ",
                    words.get("agenda.hours", words.hour(slot.start().toLocalTime()), words.hour(slot.end().toLocalTime())),
                    activity.where().town(), activity.where().venue(),
                    person == null ? "" : words.called(person.name(), words.phone(person))));
            activity.companions().forEach(one -> helpers.add(words.called(words.helper(one), one.phone())));
        }
        String others = words.line(" · ", helpers.toArray(String[]::new));
        if (!others.isEmpty()) {
            lines.add(others);
        }
        lines.add(words.line(" · ", words.reached(slip.office()), words.get("agenda.emergency", CallLines.EMERGENCY), imprint));
        return lines;
    }
}
