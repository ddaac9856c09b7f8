package cat.fullderuta.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is typed in forms and could not be taken, by form and subject. It outlives the forms, which another language builds anew. */
public final class Untaken {

    private final Map<Place, Map<String, Typed>> all = new HashMap<>();

    /** What is typed in one line of a form, and nothing that the window itself wrote there in one of its languages. */
    public interface Typed {

        /** What somebody wrote, as it stands there; nothing where it is in fields that are kept for themselves. */
        default List<String> words() {
            return List.of();
        }
    }

    /** What stands in a single field. */
    public record Words(String text) implements Typed {
        @Override public List<String> words() {
            return List.of(text);
        }
    }

    private record Place(String form, Object subject) {}

    /** All that somebody wrote and that is kept of the subjects that are still there. */
    public List<String> listWords(Predicate<Object> isThere) {
        return all.entrySet().stream().filter(it -> isThere.test(it.getKey().subject())).flatMap(it -> it.getValue().values().stream())
                .flatMap(it -> it.words().stream()).filter(it -> !it.isBlank()).sorted().toList();
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
