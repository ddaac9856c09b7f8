package cat.fullderuta.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is typed in forms and could not be taken, by form and subject. It outlives the forms, which another language builds anew. */
public final class Untaken {

    private final Map<Place, Map<String, Typed>> all = new HashMap<>();

    /** What is typed in one line of a form, and nothing that the window itself wrote there in one of its languages. */
    public interface Typed {}

    /** What stands in a single field. */
    public record Words(String text) implements Typed {}

    private record Place(String form, Object subject) {}

    /** The words of all that is kept, of whatever subject, in no order. */
    public List<String> listWords() {
        return all.values().stream().flatMap(lines -> lines.values().stream()).filter(Words.class::isInstance).map(it -> ((Words) it).text())
                .sorted().toList();
    }

    /** What is kept of a subject, by the line it is typed in; nothing when all was taken. */
    public Map<String, Typed> list(String form, Object subject) {
        return all.getOrDefault(new Place(form, subject), Map.of());
    }

    /**
     * Keeps this of a subject, in the place of what was kept before.
     *
     * @param form  a name that no other form has
     * @param typed by line; empty when all is taken
     */
    public void keep(String form, Object subject, Map<String, Typed> typed) {
        if (typed.isEmpty()) {
            all.remove(new Place(form, subject));
        } else {
            all.put(new Place(form, subject), Map.copyOf(typed));
        }
    }
}
