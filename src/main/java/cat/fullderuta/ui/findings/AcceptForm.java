package cat.fullderuta.ui.findings;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why a finding is accepted, and by whom. Enter accepts, Escape closes it and keeps what is typed. */
final class AcceptForm extends VBox {

    private final Messages words;
    private final TextField reason = new TextField();
    private final TextField by = new TextField();
    private final Label problem = Fields.text("", "text-small", "problem", "wrong");
    private final Runnable accept;

    /**
     * @param accept called when both are there
     * @param close  called on Escape
     */
    AcceptForm(FindingDesk desk, FindingDesk.Draft draft, Runnable accept, Runnable close) {
        this.accept = accept;
        words = desk.workspace().words();
        reason.textProperty().bindBidirectional(draft.reason);
        by.textProperty().bindBidirectional(desk.byProperty());
        by.setPrefColumnCount(8);
        var yes = Fields.button("accept-yes", words.get("findingcard.accept.yes"), this::acceptIfComplete);
        yes.getStyleClass().addAll("small", "accent");
        var no = Fields.button("accept-no", words.get("findingcard.accept.no"), close);
        no.getStyleClass().addAll("small", "flat");
        var buttons = new HBox(Fields.spacer(), no, yes);
        buttons.getStyleClass().add("action-row");
        getChildren().addAll(line("accept-reason", "findingcard.accept.reason", reason), line("accept-by", "findingcard.accept.by", by),
                problem, buttons);
        getStyleClass().add("accept-form");
        Fields.setShown(problem, false);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                acceptIfComplete();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private VBox line(String id, String key, TextField field) {
        var label = Fields.text(words.get(key), "text-small", "text-quiet");
        label.setLabelFor(field);
        Fields.named(field, id, words.get(key));
        var line = new VBox(label, field);
        line.getStyleClass().add("form-line");
        return line;
    }

    /** Puts the cursor behind what is typed. */
    void type() {
        reason.requestFocus();
        reason.end();
    }

    boolean isTyping() {
        return reason.isFocused() || by.isFocused();
    }

    private void acceptIfComplete() {
        TextField missing = reason.getText().isBlank() ? reason : by.getText().isBlank() ? by : null;
        Fields.setShown(problem, missing != null);
        if (missing != null) {
            problem.setText(words.get(missing == reason ? "findingcard.accept.reasonMissing" : "findingcard.accept.byMissing"));
            missing.requestFocus();
        } else {
            accept.run();
        }
    }
}
