package cat.fullderuta.export;

import java.util.List;

/**
 * One line of an agenda, set: hours on the left, text on the right.
 *
 * @param hour  in large, may be empty
 * @param until below it, may be empty
 * @param stop  its number on the map; 0 when it is not on it
 * @param texts one paragraph each
 */
record Block(Kind kind, String hour, String until, int stop, List<Text> texts) {

    /** How it looks. */
    enum Kind { ACTIVITY, TRANSFER, PAUSE }

    /** How a paragraph looks. */
    enum Style { TITLE, STRONG, PLAIN, REMARK }

    /** One paragraph. */
    record Text(Style style, String words) { }

    Block {
        texts = texts.stream().filter(text -> !text.words().isBlank()).toList();
    }
}
