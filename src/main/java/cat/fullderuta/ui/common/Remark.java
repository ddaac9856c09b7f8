package cat.fullderuta.ui.common;

import java.util.Objects;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/**
 * Says below a field what is odd about what is typed in it; it is taken all the same. Said when the typing rests, and taken back at the
 * letter that puts it right.
 */
public final class Remark extends Label {

    private static final Duration UNTIL_SAID = Duration.millis(600);

    private final TextInputControl field;
    private final Function<String, String> judge;
    private final PauseTransition rest = new PauseTransition(UNTIL_SAID);

    /** @param judge what is odd, in a sentence; blank when nothing is */
    public Remark(TextInputControl field, Function<String, String> judge) {
        this.field = field;
        this.judge = judge;
        Wrapping.on(this);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("text-small", "remark");
        Fields.setShown(this, false);
        field.textProperty().addListener(_ -> type());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                say();
            }
        });
        rest.setOnFinished(_ -> say());
    }

    private void type() {
        if (isVisible() || !field.isFocused()) {
            say();
        } else {
            rest.playFromStart();
        }
    }

    private void say() {
        rest.stop();
        String said = judge.apply(field.getText() == null ? "" : field.getText().strip());
        if (!said.isBlank() || Objects.equals(field.getAccessibleHelp(), getText())) {
            field.setAccessibleHelp(said.isBlank() ? null : said); // and not where the field says what is wrong with it
        }
        setText(said);
        Fields.setShown(this, !said.isBlank());
    }
}
