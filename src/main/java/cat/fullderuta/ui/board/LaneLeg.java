package cat.fullderuta.ui.board;

import java.util.Locale;

/**
 * The way between two activities of one defender on one day.
 *
 * @param from  minute of the day at which the first one ends
 * @param to    minute of the day at which the next one starts
 * @param words such as "25′" or "35′ short"
 */
record LaneLeg(Kind kind, int from, int to, String words) {

    /** Enough time, too little, or nobody knows. */
    enum Kind {
        ENOUGH, TIGHT, UNKNOWN;

        String styleClass() {
            return "leg-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
