package cat.fullderuta.export;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfRectangle;

/**
 * Draws on one page and says of everything what it is. All x are from the edge where reading begins: left, in Arabic right; all y are
 * from the foot of the page; both in points.
 */
final class Pen {

    private static final float PAGE = PageSize.A4.getWidth();
    /** From the top of a line to where its letters stand, as a share of the size. */
    private static final float ASCENT = 0.85f;

    private final PdfContentByte canvas;
    final Tags tags;
    final Reading reading;

    Pen(PdfContentByte canvas, Tags tags, Reading reading) {
        this.canvas = canvas;
        this.tags = tags;
        this.reading = reading;
    }

    /** Wraps a text and draws it downwards from y; gives back where the next one may begin. */
    float paragraph(Tags.Role role, String text, Type type, float x, float y, float width) {
        List<String> lines = Paragraphs.wrap(text, type, width, reading);
        text(role, text, () -> lines(lines, type, x, y));
        return y - lines.size() * type.lineHeight();
    }

    /** The same for what is repeated and not read aloud. */
    void repeated(String text, Type type, float x, float y, float width) {
        Tags.decoration(canvas, () -> lines(Paragraphs.wrap(text, type, width, reading), type, x, y));
    }

    /** Two texts that are read as one: the second ends at the far edge of the width. */
    void entry(Tags.Role role, String text, String end, Type type, float x, float y, float width) {
        text(role, text + " " + end, () -> {
            line(text, type, x, y);
            line(end, type, x + width - type.width(end, reading), y);
        });
    }

    /** A text that ends at x and is not read aloud. */
    void repeatedTo(String text, Type type, float x, float y) {
        Tags.decoration(canvas, () -> line(text, type, x - type.width(text, reading), y));
    }

    private void text(Tags.Role role, String text, Runnable drawing) {
        if (reading == Reading.RIGHT_TO_LEFT || ArabicLetters.isIn(text)) {
            tags.text(role, Reading.bare(text), canvas, drawing);
        } else {
            tags.text(role, canvas, drawing);
        }
    }

    private void lines(List<String> lines, Type type, float x, float from) {
        float y = from;
        for (String line : lines) {
            line(line, type, x, y);
            y -= type.lineHeight();
        }
    }

    private void line(String text, Type type, float x, float y) {
        String look = reading.lookOf(text);
        canvas.beginText();
        canvas.setFontAndSize(type.font(), type.size());
        canvas.setColorFill(type.colour());
        canvas.setTextMatrix(reading == Reading.LEFT_TO_RIGHT ? x : PAGE - x - type.widthOfLook(look),
                y - type.size() * ASCENT);
        canvas.showText(look);
        canvas.endText();
    }

    /** A line from one x to another. */
    void rule(float from, float to, float y, float thickness, Color colour) {
        Tags.decoration(canvas, () -> stroke(from, to, y, thickness, colour));
    }

    /** Where to cut: a dashed line over the whole width of the paper, with scissors. */
    void cut(float margin, float y, Type scissors) {
        Tags.decoration(canvas, () -> {
            canvas.saveState();
            canvas.setLineDash(5, 4, 0);
            stroke(0, PAGE, y, 0.8f, Type.GREY);
            canvas.restoreState();
            line("✂", scissors, margin / 2, y + scissors.size() * 0.58f);
        });
    }

    private void stroke(float from, float to, float y, float thickness, Color colour) {
        canvas.saveState();
        canvas.setColorStroke(colour);
        canvas.setLineWidth(thickness);
        canvas.moveTo(from(from), y);
        canvas.lineTo(from(to), y);
        canvas.stroke();
        canvas.restoreState();
    }

    /** A coloured ground with round corners; y is its foot. */
    void ground(float x, float y, float width, float height, Color colour) {
        Tags.decoration(canvas, () -> {
            canvas.saveState();
            canvas.setColorFill(colour);
            canvas.roundRectangle(left(x, width), y, width, height, 6);
            canvas.fill();
            canvas.restoreState();
        });
    }

    /** A picture with its lower corner at x and y, told in words; it is drawn from its own lower left corner, and never mirrored. */
    void picture(String inWords, float x, float y, float width, float height, Consumer<PdfContentByte> picture) {
        tags.figure(inWords, new PdfRectangle(left(x, width), y, left(x, width) + width, y + height), canvas,
                () -> moved(left(x, width), y, picture));
    }

    /** The same for what is there only to be seen. */
    void ornament(float x, float y, float width, Consumer<PdfContentByte> picture) {
        Tags.decoration(canvas, () -> moved(left(x, width), y, picture));
    }

    private void moved(float x, float y, Consumer<PdfContentByte> picture) {
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, x, y);
        picture.accept(canvas);
        canvas.restoreState();
    }

    private float left(float x, float width) {
        return reading == Reading.LEFT_TO_RIGHT ? x : PAGE - x - width;
    }

    private float from(float x) {
        return reading == Reading.LEFT_TO_RIGHT ? x : PAGE - x;
    }
}
