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

    private static final float MARGIN = 46;
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
    private static final float TOP = PageSize.A4.getHeight() - 104;
    private static final float BOTTOM = 84;
    private static final Color BLUE = new Color(0x2F, 0x5D, 0x8A);
    private static final Color PALE = new Color(0xE9, 0xF0, 0xF7);
    private static final Color INK = new Color(0x1C, 0x22, 0x29);
    private static final Color GREY = new Color(0x55, 0x5F, 0x6A);
    private static final Color AMBER = new Color(0x8A, 0x4B, 0x08);
    private static final float SMALLEST = 12;
    private static final float DATE = 24;

    private final DayAgenda day;
    private final Wording words;
    private final Density density;
    private final float hours;
    /** Blocks for each page. */
    final List<List<Block>> pages;

    private AgendaSheet(DayAgenda day, Wording words, Density density) {
        this.day = day;
        this.words = words;
        this.density = density;
        this.hours = PdfFonts.BOLD.getWidthPoint("00:00", density.hour) + 30;
        this.pages = paginate(new AgendaBlocks(words, density.joined).of(day));
    }

    /** The day as loosely as fits one page; a day too full for any goes on a second. */
    static AgendaSheet of(DayAgenda day, Wording words) {
        for (Density density : Density.values()) {
            var sheet = new AgendaSheet(day, words, density);
            if (sheet.pages.size() == 1) {
                return sheet;
            }
        }
        return new AgendaSheet(day, words, Density.DENSE);
    }

    private List<List<Block>> paginate(List<Block> blocks) {
        var pages = new ArrayList<List<Block>>();
        pages.add(new ArrayList<>());
        float used = 0;
        for (Block block : blocks) {
            float height = height(block) + density.gap;
            if (used + height - density.gap > TOP - BOTTOM && !pages.getLast().isEmpty()) {
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

    /** Draws one of its pages. */
    void draw(int page, PdfContentByte canvas) {
        drawHeader(page, canvas);
        float y = TOP;
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
            y -= height(block) + density.gap;
        }
        drawFooter(canvas);
    }

    private void drawHeader(int page, PdfContentByte canvas) {
        String date = words.fullDate(day.day());
        float size = DATE;
        while (PdfFonts.BOLD.getWidthPoint(date, size) > WIDTH && size > SMALLEST) {
            size--;
        }
        text(canvas, PdfFonts.BOLD, size, BLUE, MARGIN, PageSize.A4.getHeight() - 56, date);
        text(canvas, PdfFonts.PLAIN, 13, GREY, MARGIN, PageSize.A4.getHeight() - 77, Wording.join(" · ", day.defender(), day.edition()));
        if (pages.size() > 1) {
            String number = words.get("agenda.page", page + 1, pages.size());
            text(canvas, PdfFonts.BOLD, 13, GREY, MARGIN + WIDTH - PdfFonts.BOLD.getWidthPoint(number, 13), PageSize.A4.getHeight() - 77, number);
        }
        rule(canvas, PageSize.A4.getHeight() - 88);
    }

    private void drawFooter(PdfContentByte canvas) {
        rule(canvas, BOTTOM - 16);
        String office = Wording.join(" ", day.office().name(), day.office().phone().isEmpty() ? "" : "☎ " + day.office().phone());
        if (!office.isEmpty()) {
            float y = BOTTOM - 37;
            for (String line : Paragraphs.wrap(words.get("agenda.office", office), PdfFonts.BOLD, 13, WIDTH)) {
                text(canvas, PdfFonts.BOLD, 13, INK, MARGIN, y, line);
                y -= 17;
            }
        }
    }

    private void drawFreeDay(PdfContentByte canvas) {
        float y = TOP - 130;
        for (String line : Paragraphs.wrap(words.get("agenda.free"), PdfFonts.BOLD, 26, WIDTH)) {
            text(canvas, PdfFonts.BOLD, 26, BLUE, MARGIN, y, line);
            y -= 36;
        }
        y -= 6;
        for (String line : Paragraphs.wrap(words.get("agenda.free_wish"), PdfFonts.PLAIN, 16, WIDTH)) {
            text(canvas, PdfFonts.PLAIN, 16, INK, MARGIN, y, line);
            y -= 25;
        }
    }

    private void drawBlock(Block block, float top, PdfContentByte canvas) {
        boolean isActivity = block.kind() == Block.Kind.ACTIVITY;
        float hour = isActivity ? density.hour : density.title;
        if (block.kind() == Block.Kind.TRANSFER) {
            canvas.saveState();
            canvas.setColorFill(PALE);
            canvas.roundRectangle(MARGIN - 8, top - height(block), WIDTH + 16, height(block), 6);
            canvas.fill();
            canvas.restoreState();
        }
        float padding = isActivity ? 0 : padding();
        float textTop = top - padding;
        if (!block.hour().isEmpty()) {
            text(canvas, PdfFonts.BOLD, hour, BLUE, MARGIN, isActivity ? top - hour * 0.8f : textTop - density.title * 0.85f, block.hour());
        }
        if (!block.until().isEmpty()) {
            float size = density.hour * 0.55f < SMALLEST ? SMALLEST : density.hour * 0.55f;
            text(canvas, PdfFonts.PLAIN, size, GREY, MARGIN + 2, top - hour * 0.8f - size * 1.3f, block.until());
        }
        float y = textTop;
        for (Block.Text paragraph : block.texts()) {
            for (String line : wrap(paragraph)) {
                float size = size(paragraph);
                text(canvas, font(paragraph), size, colour(block, paragraph), MARGIN + hours, y - size * 0.85f, line);
                y -= size * density.leading;
            }
        }
    }

    private void drawThread(float from, PdfContentByte canvas) {
        canvas.saveState();
        canvas.setColorStroke(new Color(0xC9, 0xD3, 0xDD));
        canvas.setLineWidth(0.7f);
        canvas.moveTo(MARGIN + hours, from - density.gap / 2);
        canvas.lineTo(MARGIN + WIDTH, from - density.gap / 2);
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
        return Paragraphs.wrap(paragraph.words(), font(paragraph), size(paragraph), WIDTH - hours);
    }

    private float size(Block.Text paragraph) {
        return paragraph.style() == Block.Style.TITLE ? density.title : density.text;
    }

    private static BaseFont font(Block.Text paragraph) {
        return switch (paragraph.style()) {
            case TITLE, STRONG -> PdfFonts.BOLD;
            case PLAIN, REMARK -> PdfFonts.PLAIN;
        };
    }

    private static Color colour(Block block, Block.Text paragraph) {
        return block.kind() == Block.Kind.PAUSE ? GREY : paragraph.style() == Block.Style.REMARK ? AMBER : INK;
    }

    private static void rule(PdfContentByte canvas, float y) {
        canvas.saveState();
        canvas.setColorStroke(BLUE);
        canvas.setLineWidth(1);
        canvas.moveTo(MARGIN, y);
        canvas.lineTo(MARGIN + WIDTH, y);
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
