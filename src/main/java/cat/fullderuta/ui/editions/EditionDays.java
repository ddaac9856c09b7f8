package cat.fullderuta.ui.editions;

import cat.fullderuta.session.NewEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * First and last day of a visit, typed as people write them, and how long that is. A last day that nobody has altered follows the first
 * at the proposed length.
 */
final class EditionDays {

    private final VisitDays days;
    private final Messages words;
    private final DraftLine first;
    private final DraftLine last;
    private final Label length = Fields.text("", "problem");
    private final VBox node;
    private final Runnable changed;
    private long nights;
    private String proposedLast = "";

    /**
     * Two empty fields.
     *
     * @param around a day without a year is the one nearest to these
     */
    EditionDays(Messages words, String id, Supplier<NewEdition.Days> around, Runnable changed) {
        this.words = words;
        this.changed = changed;
        days = new VisitDays(words, around);
        first = line(id + "-first", "editions.field.first", () -> findFirst().orElse(around.get().first()));
        last = line(id + "-last", "editions.field.last", () -> findLast().or(this::findFirst).orElse(around.get().last()));
        textOf(first).addListener(_ -> moveLast());
        for (DraftLine line : List.of(first, last)) {
            textOf(line).addListener(_ -> refresh());
        }
        length.setId(id + "-length");
        node = new VBox(new Beside(first.withWidth(150), last.withWidth(150)), length);
        node.getStyleClass().add("form-line");
    }

    private DraftLine line(String id, String label, Supplier<LocalDate> shown) {
        var holder = new DraftLine[1];
        var field = new DayField(id, words, shown, day -> holder[0].setText(VisitDays.type(day)));
        holder[0] = new DraftLine(id, words.get(label), field,
                typed -> id.endsWith("-last") ? days.judgeLast(first.text(), typed) : days.judgeFirst(typed));
        return holder[0];
    }

    private static StringProperty textOf(DraftLine line) {
        return ((TextField) line.control()).textProperty();
    }

    Node node() {
        return node;
    }

    void set(NewEdition.Days proposed) {
        nights = ChronoUnit.DAYS.between(proposed.first(), proposed.last());
        proposedLast = VisitDays.type(proposed.last());
        first.setText(VisitDays.type(proposed.first()));
        last.setText(VisitDays.type(proposed.last()));
    }

    /** Puts back what was typed, right or wrong. */
    void recall(List<String> typed) {
        first.setText(typed.getFirst());
        last.setText(typed.getLast());
    }

    Optional<LocalDate> findFirst() {
        return days.findFirst(first.text());
    }

    private Optional<LocalDate> findLast() {
        return days.findLast(first.text(), last.text());
    }

    /** What stands in the fields, right or wrong. */
    List<String> typed() {
        return List.of(first.text(), last.text());
    }

    /** Both, when they can be those of a visit. */
    Optional<NewEdition.Days> find() {
        return days.find(first.text(), last.text());
    }

    /** Says what is wrong; the first wrong field has the keys then. */
    boolean judge() {
        boolean firstIsRight = first.judge();
        boolean lastIsRight = last.judge();
        if (!firstIsRight) {
            first.control().requestFocus();
        } else if (!lastIsRight) {
            last.control().requestFocus();
        }
        return firstIsRight && lastIsRight;
    }

    private void moveLast() {
        findFirst().filter(_ -> last.text().equals(proposedLast)).ifPresent(from -> {
            proposedLast = VisitDays.type(from.plusDays(nights));
            last.setText(proposedLast);
        });
    }

    private void refresh() {
        Optional<NewEdition.Days> both = find();
        length.setText(both.map(days::sayLength).orElse(""));
        length.getStyleClass().remove("unusual");
        if (both.filter(it -> !days.isUsual(it)).isPresent()) {
            length.getStyleClass().add("unusual");
        }
        Fields.setShown(length, both.isPresent());
        if (!last.text().isBlank()) {
            last.judge(); // what it means hangs on the first day
        }
        changed.run();
    }
}
