package cat.fullderuta.ui.travel;

import cat.fullderuta.check.WayInUse;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.LooseTime;
import cat.fullderuta.ui.form.TypingRest;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a way in a field. What is typed is taken on Enter, when the field is left and after two seconds of rest; what cannot
 * be read stays, with the reason under it.
 */
final class TimeCell extends TableCell<WayLine, WayLine> {

    private final Messages words;
    private final Formats formats;
    private final WayEdits edits;
    private final boolean readOnly;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final VBox box = new VBox(field, problem);
    private final ChangeListener<WayInUse> follow = (_, _, _) -> show();
    private final TypingRest rest = new TypingRest(this::note, this::takeInPassing);
    private @Nullable WayLine line;
    private Object stay = new Object();
    private boolean isShowing;
    private boolean isTaking;

    TimeCell(Messages words, boolean readOnly, WayEdits edits) {
        this.words = words;
        this.edits = edits;
        this.readOnly = readOnly;
        formats = Formats.of(words);
        problem.getStyleClass().addAll("text-small", "problem", "wrong"); // on one line: a row is no higher than it must be
        field.setEditable(!readOnly);
        field.setOnAction(_ -> take());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                stay = new Object();
                getTableView().getSelectionModel().select(getIndex());
            } else {
                leave();
            }
        });
        field.textProperty().addListener(_ -> {
            if (!isShowing) {
                rest.type();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && line != null && !field.getText().equals(formats.duration(line.way().way().duration()))) {
                rest.stop();
                edits.forget(line);
                show();
                event.consume();
            }
        });
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
    }

    @Override
    protected void updateItem(@Nullable WayLine next, boolean empty) {
        super.updateItem(next, empty);
        if (line != null && line != next) {
            leave(); // another row comes into this cell
        }
        if (line != null) {
            line.wayProperty().removeListener(follow);
        }
        line = empty ? null : next;
        setGraphic(line == null ? null : box);
        if (line != null) {
            line.wayProperty().addListener(follow);
            Fields.named(field, "way-time-" + line.way().from() + "-" + line.way().to(), words.get("ways.time.of",
                    TravelPane.townOf(line.way().from()), TravelPane.townOf(line.way().to())));
            show();
        }
    }

    /** Takes what is typed. */
    void leave() {
        if (line != null && !field.getText().equals(formats.duration(line.way().way().duration()))) {
            take();
        }
    }

    private void take() {
        rest.stop();
        if (line != null && !readOnly) {
            edits.enter(line, field.getText(), stay);
            show();
        }
    }

    private void note() {
        if (line != null && !readOnly) {
            edits.note(line, field.getText());
        }
    }

    /** Takes it and leaves it as it is typed, caret and all. */
    private void takeInPassing() {
        if (line != null && !readOnly && LooseTime.findLength(field.getText()).isPresent()) {
            isTaking = true;
            try {
                edits.enter(line, field.getText(), stay);
            } finally {
                isTaking = false;
            }
            showProblem(line);
        }
    }

    private String shown(WayLine of) {
        return of.typed() != null ? of.typed() : formats.duration(of.way().way().duration());
    }

    private void show() {
        if (line != null && !isTaking) {
            isShowing = true;
            field.setText(shown(line));
            isShowing = false;
            showProblem(line);
        }
    }

    private void showProblem(WayLine of) {
        problem.setText(of.problem());
        Fields.setShown(problem, !of.problem().isEmpty());
        field.pseudoClassStateChanged(TravelPane.WRONG, !of.problem().isEmpty());
    }
}
