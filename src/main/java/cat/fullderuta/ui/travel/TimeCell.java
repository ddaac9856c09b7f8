package cat.fullderuta.ui.travel;

import cat.fullderuta.check.WayInUse;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.function.BiPredicate;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The minutes of a way in a field. Enter takes what is typed; what cannot be read stays, with the reason under it. */
final class TimeCell extends TableCell<WayLine, WayLine> {

    private final Messages words;
    private final Formats formats;
    private final BiPredicate<WayLine, String> enter;
    private final boolean readOnly;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final VBox box = new VBox(field, problem);
    private final ChangeListener<WayInUse> follow = (_, _, _) -> show();
    private @Nullable WayLine line;

    TimeCell(Messages words, boolean readOnly, BiPredicate<WayLine, String> enter) {
        this.words = words;
        this.enter = enter;
        this.readOnly = readOnly;
        formats = Formats.of(words);
        problem.getStyleClass().addAll("text-small", "problem", "wrong"); // on one line: a row is no higher than it must be
        field.setEditable(!readOnly);
        field.setOnAction(_ -> take());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                getTableView().getSelectionModel().select(getIndex());
            } else if (line != null && !field.getText().equals(shown(line))) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && line != null && !field.getText().equals(formats.duration(line.way().way().duration()))) {
                line.forgetTyped();
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

    private void take() {
        if (line != null && !readOnly) {
            enter.test(line, field.getText());
            show();
        }
    }

    private String shown(WayLine of) {
        return of.typed() != null ? of.typed() : formats.duration(of.way().way().duration());
    }

    private void show() {
        if (line != null) {
            field.setText(shown(line));
            problem.setText(line.problem());
            Fields.setShown(problem, !line.problem().isEmpty());
            field.pseudoClassStateChanged(TravelPane.WRONG, !line.problem().isEmpty());
        }
    }
}
