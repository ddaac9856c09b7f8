package cat.fullderuta.ui.editions;

import cat.fullderuta.session.NewEdition;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** First and last day of a visit, typed as people write them, and how long that is. */
final class EditionDays {

    private static final int MOST_DAYS = 31;
    private static final int EXPECTED_LEAST = 8;
    private static final int EXPECTED_MOST = 12;

    private final Messages words;
    private final Formats formats;
    private final Supplier<NewEdition.Days> around;
    private final DraftLine first;
    private final DraftLine last;
    private final Label length = Fields.text("", "problem");
    private final VBox node;
    private final Runnable changed;

    /**
     * Two empty fields.
     *
     * @param around a day without a year is the one nearest to these
     */
    EditionDays(Messages words, String id, Supplier<NewEdition.Days> around, Runnable changed) {
        this.words = words;
        this.around = around;
        this.changed = changed;
        formats = Formats.of(words);
        first = line(id + "-first", "editions.field.first", () -> findFirst().orElse(around.get().first()));
        last = line(id + "-last", "editions.field.last", () -> findLast().or(this::findFirst).orElse(around.get().last()));
        length.setId(id + "-length");
        node = new VBox(new Beside(first.withWidth(150), last.withWidth(150)), length);
        node.getStyleClass().add("form-line");
    }

    private DraftLine line(String id, String label, Supplier<LocalDate> shown) {
        var holder = new DraftLine[1];
        var field = new DayField(id, words, shown, day -> holder[0].setText(type(day)));
        holder[0] = new DraftLine(id, words.get(label), field, typed -> judge(id.endsWith("-last"), typed));
        field.textProperty().addListener(_ -> refresh());
        return holder[0];
    }

    Node node() {
        return node;
    }

    void set(NewEdition.Days days) {
        first.setText(type(days.first()));
        last.setText(type(days.last()));
    }

    /** As one would type it, with the year. */
    private static String type(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    Optional<LocalDate> findFirst() {
        return LooseTime.findDay(first.text(), around.get().first(), around.get().last());
    }

    private Optional<LocalDate> findLast() {
        LocalDate from = findFirst().orElse(around.get().first());
        return LooseTime.findDay(last.text(), from, from.plusDays(MOST_DAYS - 1L));
    }

    /** What stands in the fields, right or wrong. */
    List<String> typed() {
        return List.of(first.text(), last.text());
    }

    /** Both, when they can be those of a visit. */
    Optional<NewEdition.Days> find() {
        return findFirst().flatMap(from -> findLast().filter(to -> !to.isBefore(from) && days(from, to) <= MOST_DAYS)
                .map(to -> new NewEdition.Days(from, to)));
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

    private Verdict judge(boolean isLast, String typed) {
        if (typed.isBlank()) {
            return new Verdict.Wrong(words.get("editions.day.none"));
        }
        Optional<LocalDate> day = isLast ? findLast() : findFirst();
        if (day.isEmpty()) {
            return new Verdict.Wrong(words.get("editions.day.wrong", typed));
        }
        Optional<LocalDate> from = findFirst();
        if (isLast && from.isPresent()) {
            if (day.get().isBefore(from.get())) {
                return new Verdict.Wrong(words.get("editions.day.before", formats.fullDate(day.get()), formats.date(from.get())));
            }
            if (days(from.get(), day.get()) > MOST_DAYS) {
                return new Verdict.Wrong(words.get("editions.day.tooLong", formats.date(from.get()), formats.date(day.get()),
                        days(from.get(), day.get()), MOST_DAYS));
            }
        }
        return new Verdict.Right(formats.fullDate(day.get()));
    }

    private void refresh() {
        Optional<NewEdition.Days> both = find();
        long days = both.map(it -> days(it.first(), it.last())).orElse(0L);
        boolean isUsual = days >= EXPECTED_LEAST && days <= EXPECTED_MOST;
        length.setText(isUsual ? words.get("editions.length", days) : words.get("editions.length.unusual", days, EXPECTED_LEAST, EXPECTED_MOST));
        length.getStyleClass().remove("unusual");
        if (!isUsual) {
            length.getStyleClass().add("unusual");
        }
        Fields.setShown(length, both.isPresent());
        if (!last.text().isBlank()) {
            last.judge(); // what it means hangs on the first day
        }
        changed.run();
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
