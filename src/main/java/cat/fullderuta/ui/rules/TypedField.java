package cat.fullderuta.ui.rules;

import atlantafx.base.theme.Styles;
import cat.fullderuta.store.Typed;
import cat.fullderuta.ui.common.Fields;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Something typed, judged at each letter: what can be read is taken at once, what cannot stays typed with the reason beside.
 * When the field is left, what was read is worded as the program does ("1:30" becomes "1 h 30 min"); Escape gives up.
 */
final class TypedField<T> implements Typing {

    /** What was read of it, or why it could not be. */
    sealed interface Reading<T> {

        /** It was read. */
        record Read<T>(T value) implements Reading<T> {}

        /** It was not, for this reason. */
        record Wrong<T>(String reason) implements Reading<T> {}
    }

    private final Draft draft;
    private final String id;
    private final Supplier<T> taken;
    private final TextField control = new TextField();
    private final Label beside;
    private final Function<T, String> show;
    private final Function<T, String> say;
    private final Function<String, Reading<T>> read;
    private final Consumer<T> take;
    private T value;
    private T before;
    private boolean isShowing;
    private Optional<String> misread = Optional.empty();
    private Optional<String> objection = Optional.empty();

    /**
     * With the value that the edition has.
     *
     * @param taken what the edition has of it at any time
     * @param show  the value as it stands in the field
     * @param say   what stands beside the field while nothing is wrong
     */
    TypedField(Draft draft, String id, String name, Supplier<T> taken, Function<T, String> show, Function<T, String> say,
            Function<String, Reading<T>> read, Consumer<T> take) {
        this.draft = draft;
        this.id = id;
        this.taken = taken;
        value = taken.get();
        before = value;
        this.show = show;
        this.say = say;
        this.read = read;
        this.take = take;
        beside = Fields.text(say.apply(value), "text-small", "problem");
        beside.setId(id + "-problem");
        Fields.named(control, id, name);
        control.setText(show.apply(value));
        control.textProperty().addListener((_, _, typed) -> type(typed));
        control.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                draft.enter();
                before = this.value;
            } else {
                tidy();
                draft.commit();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        draft.add(this);
    }

    TextField control() {
        return control;
    }

    /** What stands beside it: how it is understood and what is usual, or why it cannot be taken. */
    Label beside() {
        return beside;
    }

    /** Shows another value in place of whatever is typed. */
    void set(T next) {
        value = next;
        isShowing = true;
        control.setText(show.apply(next));
        isShowing = false;
        misread = Optional.empty();
        judge();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Optional<Typed> findUntaken() {
        return misread.isPresent() || !value.equals(taken.get()) ? Optional.of(Typed.of(control.getText())) : Optional.empty();
    }

    @Override
    public void recall(Typed typed) {
        typed.findText().ifPresent(control::setText);
    }

    @Override
    public void showTaken() {
        set(taken.get());
        before = value;
    }

    /** Says beside it what speaks against what was read of it, together with other fields; empty when nothing does. */
    void object(Optional<String> reason) {
        if (!reason.equals(objection)) {
            objection = reason;
            judge();
        }
    }

    private void type(String typed) {
        if (isShowing) {
            return;
        }
        switch (read.apply(typed)) {
            case Reading.Wrong<T>(String reason) -> {
                misread = Optional.of(reason);
                judge();
                if (!value.equals(before)) { // what its first letters meant, such as 25 minutes of "25:00", was never meant
                    value = before;
                    take.accept(before);
                }
            }
            case Reading.Read<T>(T next) -> {
                value = next;
                misread = Optional.empty();
                judge();
                take.accept(next);
            }
        }
    }

    private void judge() {
        boolean wrong = isWrong();
        String words = misread.or(() -> objection).orElseGet(() -> say.apply(value));
        beside.setText(words);
        beside.getStyleClass().remove("wrong");
        if (wrong) {
            beside.getStyleClass().add("wrong");
        }
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.setAccessibleHelp(words);
        draft.setWrong(this, wrong);
    }

    private boolean isWrong() {
        return misread.isPresent() || objection.isPresent();
    }

    private void tidy() {
        if (!isWrong()) {
            set(value);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            tidy();
            draft.commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (isWrong() || !before.equals(value))) {
            set(before);
            take.accept(before);
            draft.commit();
            event.consume();
        }
    }
}
