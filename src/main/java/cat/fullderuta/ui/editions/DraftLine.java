package cat.fullderuta.ui.editions;

import cat.fullderuta.ui.form.Line;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.util.Duration;

/** Something typed that belongs to no edition yet: judged when the typing rests, and at each letter once it was judged. */
final class DraftLine extends Line<Object> {

    private static final Duration REST = Duration.millis(600);

    private final TextField field;
    private final Function<String, Verdict> judge;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean wasJudged;

    DraftLine(String id, String label, TextField field, Function<String, Verdict> judge) {
        super(id, label, field);
        this.field = field;
        this.judge = judge;
        rest.setOnFinished(_ -> judge());
        field.textProperty().addListener(_ -> {
            if (wasJudged) {
                judge();
            } else {
                rest.playFromStart();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !field.getText().isBlank()) {
                judge();
            }
        });
    }

    String text() {
        return field.getText().strip();
    }

    void setText(String text) {
        field.setText(text);
        judge();
    }

    /** Says what is to be said of it; whether it can be taken. */
    boolean judge() {
        rest.stop();
        wasJudged = true;
        return switch (judge.apply(text())) {
            case Verdict.Right(String hint) -> {
                clearProblem();
                if (!hint.isEmpty()) {
                    showProblem(hint, false);
                }
                yield true;
            }
            case Verdict.Wrong(String reason) -> {
                showProblem(reason, true);
                yield false;
            }
        };
    }

    @Override
    public void show(Object subject) {
        judge();
    }
}
