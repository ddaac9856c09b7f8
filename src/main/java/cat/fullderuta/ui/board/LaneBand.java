package cat.fullderuta.ui.board;

import java.util.Locale;

/**
 * A stretch of a lane's day that is painted behind the entries.
 *
 * @param from  minute of the day
 * @param to    minute of the day, excluded
 * @param words said in it, such as when somebody arrives; may be empty
 */
record LaneBand(Kind kind, int from, int to, String words) {

    /**
     * {@code AWAY} before arrival and after departure, {@code UNAVAILABLE} hours, where a dragged activity fits,
     * and a place thought of.
     */
    enum Kind {
        AWAY, UNAVAILABLE, WARNS, FITS, PROPOSED;

        String styleClass() {
            return "lane-" + name().toLowerCase(Locale.ROOT);
        }
    }

    static LaneBand of(Kind kind, int from, int to) {
        return new LaneBand(kind, from, to, "");
    }
}
