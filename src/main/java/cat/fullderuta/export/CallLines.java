package cat.fullderuta.export;

import cat.fullderuta.edition.Office;
import java.util.ArrayList;
import java.util.List;

/** Whom to call, at the foot of a page, and quietly beside or below it of which version the page is. */
final class CallLines {

    /** The one number for fire, police and ambulance in all of the European Union. */
    static final String EMERGENCY = "112";
    /** At least so much is between what stands in one line, in points. */
    private static final float BETWEEN = 24;

    private final Wording words;
    private final Type strong;
    private final Type quiet;
    private final float width;
    private final List<String> calls;
    private final String imprint;
    /** Whether the first line has room for the imprint at its end. */
    private final boolean beside;

    /**
     * @param imprint in words; empty where it stands elsewhere
     * @param strong  for whom to call
     * @param quiet   for the imprint
     * @param width   in points
     */
    CallLines(Office office, String imprint, Wording words, Type strong, Type quiet, float width) {
        this.words = words;
        this.strong = strong;
        this.quiet = quiet;
        this.width = width;
        this.calls = list(office, words);
        this.imprint = imprint;
        this.beside = imprint.isEmpty() || strong.width(calls.getFirst(), words.reading()) + BETWEEN + imprintWidth() <= width;
    }

    /** 112, and the coordination where it can be reached: by phone, else by e-mail. */
    private static List<String> list(Office office, Wording words) {
        var calls = new ArrayList<String>();
        calls.add(words.get("agenda.emergency", EMERGENCY));
        String reached = words.reached(office);
        if (!reached.isEmpty()) {
            calls.add(words.get("agenda.office", reached));
        }
        return calls;
    }

    /** In points. */
    float height() {
        float height = beside ? 0 : height(imprint, quiet);
        for (String call : calls) {
            height += height(call, strong);
        }
        return height;
    }

    private float height(String text, Type type) {
        return Paragraphs.wrap(text, type, width, words.reading()).size() * type.lineHeight();
    }

    private float imprintWidth() {
        return quiet.width(imprint, words.reading());
    }

    /** Draws them downwards from y. */
    void draw(float x, float from, Pen pen) {
        float y = from;
        for (String call : calls) {
            y = pen.paragraph(Tags.Role.PARAGRAPH, call, strong, x, y, width);
        }
        if (!imprint.isEmpty()) {
            pen.paragraph(Tags.Role.PARAGRAPH, imprint, quiet, imprintFrom(x), beside ? from : y, width);
        }
    }

    /** The same where it is repeated and not read aloud. */
    void repeat(float x, float from, Pen pen) {
        float y = from;
        for (String call : calls) {
            pen.repeated(call, strong, x, y, width);
            y -= height(call, strong);
        }
        if (!imprint.isEmpty()) {
            pen.repeated(imprint, quiet, imprintFrom(x), beside ? from : y, width);
        }
    }

    private float imprintFrom(float x) {
        return beside ? x + width - imprintWidth() : x;
    }
}
