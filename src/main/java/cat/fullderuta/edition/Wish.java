package cat.fullderuta.edition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the host would like an activity to be.
 *
 * @param days  any of these; empty for any day
 * @param from  wanted hour to start, null for any
 * @param to    wanted hour to end, null for any
 * @param words what the host wrote about it, unaltered; may be empty
 */
public record Wish(List<LocalDate> days, @Nullable LocalTime from, @Nullable LocalTime to, String words) {

    /** No day and no hour was asked for. */
    public static final Wish NONE = new Wish(List.of(), null, null, "");

    public Wish {
        days = List.copyOf(days);
    }
}
