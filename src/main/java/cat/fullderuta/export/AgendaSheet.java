package cat.fullderuta.export;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DayMap;
import cat.fullderuta.document.Imprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.PageSize;

/** Sets one day on A4: the date on top, then what happens, whom to call at the foot and what the escort tears off below. */
final class AgendaSheet {

    private static final float DATE = 24;
    /** Room that is left over goes between the blocks, up to so much more for each gap. */
    private static final float MOST_SPREAD = 8;
    private static final float BEFORE_FOOT = 4;
    /** What is left then makes the map higher, up to so much. */
    private static final float MOST_MAP = 90;
    /** Nothing is printed nearer to the foot of the paper, in points. */
    private static final float EDGE = 18;

    private final DayAgenda day;
    private final Wording words;
    private final Density density;
    private final BlockPainter painter;
    private final AgendaFoot foot;
    /** Of which version the day is, above and below all else; empty where the foot says it. */
    private final String inMargin;
    private final String who;
    private final Type name;
    /** For the name, beside the number of the page. */
    private final float nameWidth;
    private final float top;
    private final float gap;
    /** Blocks for each page. */
    private final List<List<Block>> pages;

    private AgendaSheet(DayAgenda day, DayMap map, String inFoot, String inMargin, Wording words, Density density) {
        this.day = day;
        this.words = words;
        this.density = density;
        this.inMargin = inMargin;
        this.painter = new BlockPainter(density, words);
        this.who = words.line(" · ", day.defender(), day.edition());
        Type grey = new Type(PdfFonts.PLAIN, Math.max(13, density.smallest()), Type.GREY, 1.3f);
        this.nameWidth = density.width() - grey.width(words.get("sheet.page", 888, 888), words.reading());
        this.name = grey.fitting(who, nameWidth, density.smallest(), words.reading());
        this.top = PageSize.A4.getHeight() - density.margin() - heightOfHead();
        var least = new AgendaFoot(day, map, 0, inFoot, words, density);
        this.pages = paginate(new AgendaBlocks(words, map, density).of(day), least);
        float room = top - density.margin() - least.height() - height(pages.getLast()) - BEFORE_FOOT;
        this.gap = density.gap + (pages.size() > 1 ? 0 : Math.min(MOST_SPREAD, room / Math.max(1, pages.getFirst().size() - 1)));
        float left = room - (gap - density.gap) * (pages.getLast().size() - 1);
        this.foot = map.isEmpty() || left <= 0 ? least : new AgendaFoot(day, map, Math.min(left, MOST_MAP), inFoot, words, density);
    }

    /**
     * The day on as few pages as it takes, one as a rule, and as loosely as these allow; whole, and never smaller than its size. One page
     * without the map is better than two with it; of which version it is goes into the margin where the foot has no room for it.
     */
    static AgendaSheet of(DayAgenda day, Imprint imprint, Wording words, TextSize size) {
        String version = words.imprint(imprint);
        AgendaSheet best = null;
        for (DayMap map : day.map().isEmpty() ? List.of(DayMap.EMPTY) : List.of(day.map(), DayMap.EMPTY)) {
            for (boolean inFoot : List.of(true, false)) {
                for (Density density : Density.of(size)) {
                    var sheet = new AgendaSheet(day, map, inFoot ? version : "", inFoot ? "" : version, words, density);
                    if (sheet.count() == 1) {
                        return sheet;
                    }
                    if (best == null || sheet.count() < best.count()) {
                        best = sheet;
                    }
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    /** How many pages it takes. */
    int count() {
        return pages.size();
    }

    private float heightOfHead() {
        return DATE * 1.2f + Paragraphs.wrap(who, name, nameWidth, words.reading()).size() * name.lineHeight() + 14;
    }

    /** The last page has room also for what is torn off; a departure stays with what it leads to. */
    private List<List<Block>> paginate(List<Block> blocks, AgendaFoot foot) {
        var pages = new ArrayList<List<Block>>();
        pages.add(new ArrayList<>());
        float room = top - density.margin() - foot.heightOfCalls() - density.gap;
        float used = 0;
        for (Block block : blocks) {
            float height = painter.height(block);
            if (used + height > room && !pages.getLast().isEmpty()) {
                var next = new ArrayList<Block>();
                if (pages.getLast().size() > 1 && pages.getLast().getLast().kind() == Block.Kind.TRANSFER) {
                    next.add(pages.getLast().removeLast());
                }
                pages.add(next);
                used = next.isEmpty() ? 0 : painter.height(next.getFirst()) + density.gap;
            }
            pages.getLast().add(block);
            used += height + density.gap;
        }
        if (used > top - density.margin() - foot.height() - BEFORE_FOOT && !blocks.isEmpty()) {
            pages.add(new ArrayList<>());
        }
        return pages;
    }

    private float height(List<Block> blocks) {
        float height = 0;
        for (Block block : blocks) {
            height += painter.height(block) + density.gap;
        }
        return height;
    }

    /**
     * Draws one of its pages.
     *
     * @param number which page of the whole file this is, in words; empty where it is the only one
     */
    void draw(int page, String number, Pen pen) {
        drawHead(page, number, pen);
        if (!inMargin.isEmpty()) {
            drawInMargin(page, pen);
        }
        if (day.isFree()) {
            drawFreeDay(pen);
        }
        List<Block> blocks = pages.get(page);
        if (!blocks.isEmpty()) {
            pen.tags.within(Tags.Role.LIST, () -> drawBlocks(blocks, pen));
        }
        if (page == pages.size() - 1) {
            foot.draw(pen);
        } else {
            foot.drawCalls(pen);
        }
    }

    private void drawBlocks(List<Block> blocks, Pen pen) {
        float y = top;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            painter.draw(block, y, pen);
            y -= painter.height(block);
            if (i + 1 < blocks.size() && block.kind() == Block.Kind.ACTIVITY && blocks.get(i + 1).kind() == Block.Kind.ACTIVITY) {
                painter.drawThread(y - gap / 2, pen);
            }
            y -= gap;
        }
    }

    /** On a page on which the day goes on the head is repeated, and not read aloud again. */
    private void drawHead(int page, String number, Pen pen) {
        String date = pages.size() == 1 ? words.fullDate(day.day())
                : words.line(" · ", words.fullDate(day.day()), words.get("agenda.page", page + 1, pages.size()));
        Type large = new Type(PdfFonts.BOLD, DATE, Type.BLUE, 1.2f).fitting(date, density.width(), density.smallest(), words.reading());
        float y = PageSize.A4.getHeight() - density.margin();
        float below = y - DATE * 1.2f;
        if (page == 0) {
            pen.paragraph(Tags.Role.TITLE, date, large, density.margin(), y, density.width());
            pen.paragraph(Tags.Role.PARAGRAPH, who, name, density.margin(), below, nameWidth);
        } else {
            pen.repeated(date, large, density.margin(), y, density.width());
            pen.repeated(who, name, density.margin(), below, nameWidth);
        }
        if (!number.isEmpty()) {
            pen.repeatedTo(number, name, density.margin() + density.width(), below);
        }
        pen.rule(density.margin(), density.margin() + density.width(), top + 9, 1, Type.BLUE);
    }

    /** At the head of each page, and below what is torn off. */
    private void drawInMargin(int page, Pen pen) {
        Type quiet = density.plain(density.smallest(), Type.GREY);
        float x = density.margin() + density.width() - quiet.width(inMargin, words.reading());
        float y = PageSize.A4.getHeight() - density.margin() + quiet.size();
        if (page == 0) {
            pen.paragraph(Tags.Role.PARAGRAPH, inMargin, quiet, x, y, density.width());
        } else {
            pen.repeated(inMargin, quiet, x, y, density.width());
        }
        if (page == pages.size() - 1 && !day.slips().isEmpty()) {
            pen.repeated(inMargin, quiet, x, Math.max(density.margin(), EDGE + quiet.size()), density.width());
        }
    }

    private void drawFreeDay(Pen pen) {
        float y = pen.paragraph(Tags.Role.PARAGRAPH, words.get("agenda.free"), new Type(PdfFonts.BOLD, 26, Type.BLUE, 1.4f),
                density.margin(), top - 100, density.width());
        pen.paragraph(Tags.Role.PARAGRAPH, words.get(day.office().phone().isBlank() ? "agenda.free_rest" : "agenda.free_wish"),
                new Type(PdfFonts.PLAIN, Math.max(16, density.smallest()), Type.INK, 1.55f), density.margin(), y - 6, density.width());
    }
}
