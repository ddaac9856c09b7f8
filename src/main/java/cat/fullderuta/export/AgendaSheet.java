package cat.fullderuta.export;

import cat.fullderuta.document.DayAgenda;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Sets one day on A4: the date on top, hours left, what happens right, whom to call at the foot. */
final class AgendaSheet {

    private static final float HEADER = 58;
    private static final float FOOTER = 42;
    private static final Color BLUE = new Color(0x2F, 0x5D, 0x8A);
    private static final Color PALE = new Color(0xE9, 0xF0, 0xF7);
    private static final Color INK = new Color(0x1C, 0x22, 0x29);
    private static final Color GREY = new Color(0x55, 0x5F, 0x6A);
    private static final Color AMBER = new Color(0x8A, 0x4B, 0x08);
    private static final float SMALLEST = 12;
    private static final float DATE = 24;
    /** Room that is left over goes between the blocks, up to so much more for each gap. */
    private static final float MOST_SPREAD = 8;

    private final DayAgenda day;
    private final Wording words;
    private final Density density;
    private final float margin;
    private final float width;
    private final float top;
    private final float bottom;
    /** Width of the column of hours. */
    private final float hours;
    private final float gap;
    /** Blocks for each page. */
    final List<List<Block>> pages;

    private AgendaSheet(DayAgenda day, Wording words, Density density) {
        this.day = day;
        this.words = words;
        this.density = density;
        this.margin = density.margin();
        this.width = PageSize.A4.getWidth() - 2 * margin;
        this.top = PageSize.A4.getHeight() - margin - HEADER;
        this.bottom = margin + FOOTER;
        this.hours = density.bold().getWidthPoint("00:00", density.hour) + (density.narrow ? 18 : 30);
        this.pages = paginate(new AgendaBlocks(words, density).of(day));
        this.gap = density.gap + spread();
    }

    /** The day as loosely as fits one page; a day too full for any goes on a second. */
    static AgendaSheet of(DayAgenda day, Wording words) {
        for (Density density : Density.values()) {
            var sheet = new AgendaSheet(day, words, density);
            if (sheet.pages.size() == 1) {
                return sheet;
            }
        }
        return new AgendaSheet(day, words, Density.COMPLETE);
    }

    private List<List<Block>> paginate(List<Block> blocks) {
        var pages = new ArrayList<List<Block>>();
        pages.add(new ArrayList<>());
        float used = 0;
        for (Block block : blocks) {
            float height = height(block) + density.gap;
            if (used + height - density.gap > top - bottom && !pages.getLast().isEmpty()) {
                var next = new ArrayList<Block>();
                if (pages.getLast().size() > 1 && pages.getLast().getLast().kind() == Block.Kind.TRANSFER) {
                    next.add(pages.getLast().removeLast()); // a departure stays with what it leads to
                }
                pages.add(next);
                used = next.isEmpty() ? 0 : height(next.getFirst()) + density.gap;
            }
            pages.getLast().add(block);
            used += height;
        }
        return pages;
    }

    private float spread() {
        List<Block> blocks = pages.getFirst();
        if (pages.size() > 1 || blocks.size() < 2) {
            return 0;
        }
        float used = (blocks.size() - 1) * density.gap;
        for (Block block : blocks) {
            used += height(block);
        }
        return Math.min(MOST_SPREAD, (top - bottom - used) / (blocks.size() - 1));
    }

    /** Draws one of its pages. */
    void draw(int page, PdfContentByte canvas) {
        drawHeader(page, canvas);
        float y = top;
        if (day.isFree()) {
            drawFreeDay(canvas);
        }
        List<Block> blocks = pages.get(page);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            drawBlock(block, y, canvas);
            if (i + 1 < blocks.size() && block.kind() == Block.Kind.ACTIVITY && blocks.get(i + 1).kind() == Block.Kind.ACTIVITY) {
                drawThread(y - height(block), canvas);
            }
            y -= height(block) + gap;
        }
        drawFooter(canvas);
    }

    private void drawHeader(int page, PdfContentByte canvas) {
        String date = words.fullDate(day.day());
        float size = DATE;
        while (PdfFonts.BOLD.getWidthPoint(date, size) > width && size > SMALLEST) {
            size--;
        }
        text(canvas, PdfFonts.BOLD, size, BLUE, margin, top + 48, date);
        float y = top + 27;
        text(canvas, PdfFonts.PLAIN, 13, GREY, margin, y, Wording.join(" · ", day.defender(), day.edition()));
        if (pages.size() > 1) {
            String number = words.get("agenda.page", page + 1, pages.size());
            text(canvas, PdfFonts.BOLD, 13, GREY, margin + width - PdfFonts.BOLD.getWidthPoint(number, 13), y, number);
        }
        rule(canvas, top + 16);
    }

    private void drawFooter(PdfContentByte canvas) {
        rule(canvas, bottom - 16);
        String office = AgendaBlocks.called(day.office().name(), day.office().phone());
        if (!office.isEmpty()) {
            float y = bottom - 36;
            for (String line : Paragraphs.wrap(words.get("agenda.office", office), PdfFonts.BOLD, 13, width)) {
                text(canvas, PdfFonts.BOLD, 13, INK, margin, y, line);
                y -= 17;
            }
        }
    }

    private void drawFreeDay(PdfContentByte canvas) {
        float y = top - 130;
        for (String line : Paragraphs.wrap(words.get("agenda.free"), PdfFonts.BOLD, 26, width)) {
            text(canvas, PdfFonts.BOLD, 26, BLUE, margin, y, line);
            y -= 36;
        }
        y -= 6;
        for (String line : Paragraphs.wrap(words.get("agenda.free_wish"), PdfFonts.PLAIN, 16, width)) {
            text(canvas, PdfFonts.PLAIN, 16, INK, margin, y, line);
            y -= 25;
        }
    }

    private void drawBlock(Block block, float from, PdfContentByte canvas) {
        boolean isActivity = block.kind() == Block.Kind.ACTIVITY;
        float hour = isActivity ? density.hour : density.title;
        if (block.kind() == Block.Kind.TRANSFER) {
            canvas.saveState();
            canvas.setColorFill(PALE);
            canvas.roundRectangle(margin - 8, from - height(block), width + 16, height(block), 6);
            canvas.fill();
            canvas.restoreState();
        }
        float padding = isActivity ? 0 : padding();
        float textTop = from - padding;
        if (!block.hour().isEmpty()) {
            text(canvas, density.bold(), hour, BLUE, margin, isActivity ? from - hour * 0.8f : textTop - density.title * 0.85f,
                    block.hour());
        }
        if (!block.until().isEmpty()) {
            float size = density.hour * 0.55f < SMALLEST ? SMALLEST : density.hour * 0.55f;
            text(canvas, density.plain(), size, GREY, margin + 2, from - hour * 0.8f - size * 1.3f, block.until());
        }
        float y = textTop;
        for (Block.Text paragraph : block.texts()) {
            for (String line : wrap(paragraph)) {
                float size = size(paragraph);
                text(canvas, font(paragraph), size, colour(block, paragraph), margin + hours, y - size * 0.85f, line);
                y -= size * density.leading;
            }
        }
    }

    private void drawThread(float from, PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorStroke(new Color(0xC9, 0xD3, 0xDD));
        canvas.setLineWidth(0.7f);
        canvas.moveTo(margin + hours, from - gap / 2);
        canvas.lineTo(margin + width, from - gap / 2);
        canvas.stroke();
        canvas.restoreState();
    }

    private float height(Block block) {
        float text = 0;
        for (Block.Text paragraph : block.texts()) {
            text += wrap(paragraph).size() * size(paragraph) * density.leading;
        }
        if (block.kind() != Block.Kind.ACTIVITY) {
            return text + 2 * padding();
        }
        float left = density.hour * 0.8f + (block.until().isEmpty() ? 0 : Math.max(SMALLEST, density.hour * 0.55f) * 1.5f);
        return Math.max(text, left);
    }

    private float padding() {
        return density.gap * 0.3f;
    }

    private List<String> wrap(Block.Text paragraph) {
        return Paragraphs.wrap(paragraph.words(), font(paragraph), size(paragraph), width - hours);
    }

    private float size(Block.Text paragraph) {
        return paragraph.style() == Block.Style.TITLE ? density.title : density.text;
    }

    private BaseFont font(Block.Text paragraph) {
        return switch (paragraph.style()) {
            case TITLE, STRONG -> density.bold();
            case PLAIN, REMARK -> density.plain();
        };
    }

    private static Color colour(Block block, Block.Text paragraph) {
        return block.kind() == Block.Kind.PAUSE ? GREY : paragraph.style() == Block.Style.REMARK ? AMBER : INK;
    }

    private void rule(PdfContentByte canvas, float y) {
        canvas.saveState();
        canvas.setColorStroke(BLUE);
        canvas.setLineWidth(1);
        canvas.moveTo(margin, y);
        canvas.lineTo(margin + width, y);
        canvas.stroke();
        canvas.restoreState();
    }

    private static void text(PdfContentByte canvas, BaseFont font, float size, Color colour, float x, float y, String words) {
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        canvas.setColorFill(colour);
        canvas.setTextMatrix(x, y);
        canvas.showText(words);
        canvas.endText();
    }
}
