package cat.fullderuta.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** In which direction a document is read, and how a line of it looks from left to right (Unicode's bidirectional algorithm). */
enum Reading {
    LEFT_TO_RIGHT, RIGHT_TO_LEFT;

    private static final char ISOLATE = '\u2068';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP = '\u2069';
    /** Groups of digits would else follow each other the wrong way round. */
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d \u00A0./-]{5,}\\d");
    private static final char FIRST_FROM_RIGHT = '\u0590';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_QUOTE = '\u2027';
    private static final Pattern CONTROLS = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Map<Character, Character> MIRRORED = Map.ofEntries(Map.entry('(', ')'), Map.entry(')', '('),
            Map.entry('[', ']'), Map.entry(']', '['), Map.entry('{', '}'), Map.entry('}', '{'), Map.entry('<', '>'), Map.entry('>', '<'),
            Map.entry('«', '»'), Map.entry('»', '«'), Map.entry('‹', '›'), Map.entry('›', '‹'));

    /** Keeps a name, a phone number or an address together and in its own order inside a sentence that runs the other way. */
    String isolate(String text) {
        return this == LEFT_TO_RIGHT || text.isEmpty() || isKept(text) ? text
                : ISOLATE + PHONE.matcher(text).replaceAll(phone -> LEFT_TO_RIGHT_ISOLATE + phone.group() + POP) + POP;
    }

    /** Keeps what the document itself says together, in the order of its own language whatever it is made of. */
    String phrase(String text) {
        return this == LEFT_TO_RIGHT || text.isEmpty() || isKept(text) ? text : RIGHT_TO_LEFT_ISOLATE + text + POP;
    }

    private static boolean isKept(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += isOpening(text.charAt(i)) ? 1 : text.charAt(i) == POP ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return depth == 0 && text.length() > 1;
    }

    private static boolean isOpening(char c) {
        return c == ISOLATE || c == LEFT_TO_RIGHT_ISOLATE || c == RIGHT_TO_LEFT_ISOLATE;
    }

    /** The lines of one text, of which each keeps together what the text keeps together. */
    List<String> keepTogether(List<String> lines) {
        if (this == LEFT_TO_RIGHT) {
            return lines;
        }
        var kept = new ArrayList<String>();
        var open = new StringBuilder();
        for (String line : lines) {
            String begun = open + line;
            open.setLength(0);
            for (char c : begun.toCharArray()) {
                if (isOpening(c)) {
                    open.append(c);
                } else if (c == POP && !open.isEmpty()) {
                    open.setLength(open.length() - 1);
                }
            }
            kept.add(begun + String.valueOf(POP).repeat(open.length()));
        }
        return kept;
    }

    /** The text without the invisible signs that order it. */
    static String bare(String text) {
        return isPlain(text) ? text : CONTROLS.matcher(text).replaceAll("");
    }

    /** A line as its signs stand on paper from left to right, Arabic letters joined. */
    String lookOf(String line) {
        if (this == LEFT_TO_RIGHT && (isPlain(line) || !Bidi.requiresBidi(line.toCharArray(), 0, line.length()))) {
            return bare(line);
        }
        var bidi = new Bidi(line, this == RIGHT_TO_LEFT ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new Object[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String text = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean backwards = levels[run] % 2 == 1;
            runs[run] = backwards ? backwards(bare(ArabicLetters.join(text))) : bare(text);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        var look = new StringBuilder();
        for (Object run : runs) {
            look.append(run);
        }
        return look.toString();
    }

    /** Whether there are neither letters that run from right to left nor signs that order them: nearly always, and quickly seen. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_FROM_RIGHT && (c < FIRST_DASH || c > LAST_QUOTE)) {
                return false;
            }
        }
        return true;
    }

    private static String backwards(String text) {
        var backwards = new StringBuilder(text).reverse();
        for (int i = 0; i < backwards.length(); i++) {
            backwards.setCharAt(i, MIRRORED.getOrDefault(backwards.charAt(i), backwards.charAt(i)));
        }
        return backwards.toString();
    }
}
