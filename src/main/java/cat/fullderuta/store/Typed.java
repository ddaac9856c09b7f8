package cat.fullderuta.store;

import java.util.List;
import java.util.Optional;

/**
 * What is typed in one line of a form: the field of a plain line, or rows of fields where it has several. Nothing that the window
 * itself wrote there in one of its languages is in it.
 *
 * @param rows what each line of a form puts into a row is its own affair; empty where a field stands as it was
 */
public record Typed(List<List<Optional<String>>> rows) {

    public Typed {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What stands in a single field. */
    public static Typed of(String text) {
        return new Typed(List.of(List.of(Optional.of(text))));
    }

    /** What stands in the field, where it is a single one. */
    public Optional<String> findText() {
        return rows.size() == 1 && rows.getFirst().size() == 1 ? rows.getFirst().getFirst() : Optional.empty();
    }
}
