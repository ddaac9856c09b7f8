package cat.fullderuta.ui.followup;

import atlantafx.base.theme.Styles;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.Typed;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.TypingRest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * How many came, typed in its place; Enter and the arrows lead to the next. It is taken when the field is left and after two seconds of
 * rest; what is no number stays typed, with the reason below.
 */
final class AttendedCell extends TableCell<ResultLine, ResultRow> {

    private static final String FORM = "attended";

    private final Calls calls;
    private final Messages words;
    private final Session session;
    private final TextField field = new TextField();
    private final Label problem = Fields.text("", "text-small", "problem", "wrong");
    private final VBox box = new VBox(field, problem);
    private final TypingRest rest = new TypingRest(this::note, this::take);
    private @Nullable ResultRow shown;
    private boolean isShowing;
    private Object stay = new Object();

    /** What a cell leads to. */
    interface Calls {

        /**
         * Takes a number, or that nobody counted.
         *
         * @param stay the same object from entering the field to leaving it
         */
        void take(ResultRow row, Optional<Integer> attended, Object stay);

        /** Goes by so many rows. */
        void go(int from, int step);

        /** Something is typed there. */
        void look(int index);
    }

    /** @param session keeps what is typed and is no number, by activity: a cell shows one row after another */
    AttendedCell(Calls calls, Messages words, Session session) {
        this.calls = calls;
        this.words = words;
        this.session = session;
        field.getStyleClass().add("attended-field");
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                stay = new Object();
                calls.look(getIndex());
            } else {
                take();
            }
        });
        field.textProperty().addListener(_ -> judge());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Takes what is typed. */
    void take() {
        rest.stop();
        ResultRow row = shown;
        if (row == null) {
            return;
        }
        String typed = field.getText().strip();
        if (isNumber(typed)) {
            Optional<Integer> number = typed.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(typed));
            if (!number.equals(Optional.ofNullable(row.activity().followUp().attended()))) {
                calls.take(row, number, stay);
            }
            forget(row);
        } else {
            keep(row);
        }
    }

    void focusField() {
        field.requestFocus();
        field.selectAll();
    }

    private static boolean isNumber(String typed) {
        return typed.matches("\\d{0,6}");
    }

    private void judge() {
        boolean isWrong = !isNumber(field.getText().strip());
        field.pseudoClassStateChanged(Styles.STATE_DANGER, isWrong);
        problem.setText(isWrong ? words.get("followup.wrong.number", field.getText().strip()) : "");
        Fields.setShown(problem, isWrong);
        field.setAccessibleHelp(isWrong ? problem.getText() : null);
        if (shown != null && !isShowing) {
            rest.type();
        }
    }

    /** Also a number is kept until it is taken: a crash may come before. */
    private void note() {
        ResultRow row = shown;
        if (row != null && field.getText().equals(saved(row))) {
            forget(row);
        } else if (row != null) {
            keep(row);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            take();
            calls.go(getIndex(), event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && shown != null && !field.getText().equals(saved(shown))) {
            forget(shown);
            field.setText(saved(shown));
            rest.stop();
            event.consume();
        }
    }

    private void keep(ResultRow row) {
        session.keepUntaken(place(row), Map.of(FORM, Typed.of(field.getText())));
    }

    private void forget(ResultRow row) {
        session.keepUntaken(place(row), Map.of());
    }

    private static Untaken.Place place(ResultRow row) {
        return new Untaken.Place(FORM, List.of(row.activity().id()));
    }

    private String kept(ResultRow row) {
        return Optional.ofNullable(session.untaken().list(place(row)).get(FORM)).flatMap(Typed::findText).orElseGet(() -> saved(row));
    }

    private static String saved(ResultRow row) {
        return row.activity().followUp().attended() == null ? "" : String.valueOf(row.activity().followUp().attended());
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        ResultRow before = shown;
        if (before != null && (row == null || !row.activity().id().equals(before.activity().id()))) {
            take(); // another row comes into this cell
            stay = new Object();
        }
        shown = empty ? null : row;
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        boolean same = before != null && before.activity().id().equals(row.activity().id());
        if (!same || !field.isFocused() || saved(before).equals(field.getText())) { // what was taken there is followed through an undo
            isShowing = true;
            if (!kept(row).equals(field.getText())) {
                field.setText(kept(row)); // else the caret would leave its place
            }
            isShowing = false;
            judge();
        }
        Fields.named(field, "attended-" + row.activity().id(), words.get("followup.column.attended") + ", " + row.what());
        setGraphic(box);
    }
}
