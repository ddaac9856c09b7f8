package cat.fullderuta.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines that fit a width: between its parts where that helps, else at words, and never within a phone number. */
final class Paragraphs {

    private static final char NO_BREAK = '\u00A0';
    private static final String BETWEEN = NO_BREAK + "·";
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ./-]{5,}\\d|, \\d+\\b");

    private final List<String> lines = new ArrayList<>();
    private final Type type;
    private final float width;
    private final Reading reading;
    private final float space;
    private final StringBuilder line = new StringBuilder();
    /** Width of the line so far: words follow each other without touching, so that their widths add up. */
    private float used;

    private Paragraphs(Type type, float width, Reading reading) {
        this.type = type;
        this.width = width;
        this.reading = reading;
        this.space = type.width(" ", reading);
    }

    /** The lines of a text. */
    static List<String> wrap(String text, Type type, float width, Reading reading) {
        var paragraphs = new Paragraphs(type, width, reading);
        text.strip().lines().forEach(paragraphs::add);
        if (paragraphs.lines.isEmpty()) {
            paragraphs.add("");
        }
        return reading.keepTogether(paragraphs.lines);
    }

    private void add(String paragraph) {
        String clean = CONTROLS.matcher(paragraph).replaceAll(" ").strip().replace(" · ", BETWEEN + " "); // no line begins with a dot
        String whole = clean.chars().noneMatch(Character::isDigit) ? clean
                : NUMBER.matcher(clean).replaceAll(number -> number.group().replace(' ', NO_BREAK));
        int from = 0;
        while (from <= whole.length()) {
            int dot = whole.indexOf(BETWEEN + " ", from);
            String part = whole.substring(from, dot < 0 ? whole.length() : dot + BETWEEN.length());
            from += part.length() + 1;
            if (!line.isEmpty() && used + space + type.width(part, reading) > width) {
                if (line.toString().endsWith(BETWEEN)) {
                    line.setLength(line.length() - BETWEEN.length()); // the end of the line parts them as well
                }
                flush();
            }
            for (String word : part.split(" ")) {
                if (!word.isEmpty()) {
                    addWord(word);
                }
            }
        }
        flush();
    }

    private void addWord(String word) {
        float wide = type.width(word, reading);
        if (line.isEmpty() || used + space + wide > width) {
            if (!line.isEmpty()) {
                flush();
            }
            String rest = breakWord(word);
            line.append(rest);
            used = type.width(rest, reading);
        } else {
            line.append(' ').append(word);
            used += space + wide;
        }
    }

    /** Adds full lines of a word that is too long, and gives back its rest. */
    private String breakWord(String word) {
        String rest = word;
        while (!fits(rest)) {
            int fitting = 1;
            while (fits(rest.substring(0, fitting + 1))) {
                fitting++;
            }
            lines.add(rest.substring(0, fitting));
            rest = rest.substring(fitting);
        }
        return rest;
    }

    private boolean fits(String text) {
        return type.width(text, reading) <= width;
    }

    private void flush() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
