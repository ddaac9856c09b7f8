package cat.fullderuta.ui.form;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of the activities that would lose something stand where.
 *
 * @param placed    in the calendar
 * @param waiting   for a place in it
 * @param cancelled no longer to take place
 */
public record Touched(long placed, long waiting, long cancelled) {

    /** Where these stand. */
    public static Touched of(Collection<Activity> activities) {
        long alive = activities.stream().filter(Activity::isAlive).count();
        long placed = activities.stream().filter(it -> it.isAlive() && it.isScheduled()).count();
        return new Touched(placed, alive - placed, activities.size() - alive);
    }

    /** How many there are. */
    public long count() {
        return placed + waiting + cancelled;
    }

    /** In words, to stand behind their number: "3 in the calendar, 1 waiting for a place"; "all in the calendar"; empty of none. */
    public String where(Messages words) {
        return Stream.of(part(words, "form.touched.placed", placed), part(words, "form.touched.waiting", waiting),
                part(words, "form.touched.cancelled", cancelled)).flatMap(List::stream).collect(Collectors.joining(", "));
    }

    /** The number says what the patterns call all of several (-1), both (-2) and the only one (0). */
    private List<String> part(Messages words, String key, long some) {
        long said = some < count() ? some : some == 1 ? 0 : some == 2 ? -2 : -1;
        return some == 0 ? List.of() : List.of(words.get(key, said));
    }
}
