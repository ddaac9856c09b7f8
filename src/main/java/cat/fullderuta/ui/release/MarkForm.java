package cat.fullderuta.ui.release;

import atlantafx.base.theme.Styles;
import cat.fullderuta.edition.Dispatch.Form;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Notes that a version went out: in which form, by whom. */
final class MarkForm extends VBox {

    private final Messages words;
    private final ComboBox<Form> form = new ComboBox<>();
    private final TextField by = new TextField();
    private final Button mark;
    private List<Recipient> recipients = List.of();

    /** What was sent. */
    record Sent(List<Recipient> recipients, Form form, String by) { }

    /** Is told what was sent. */
    @FunctionalInterface
    interface Listener {
        void sent(Sent sent);
    }

    MarkForm(Messages words, Listener listener) {
        this.words = words;
        form.getItems().setAll(Form.values());
        form.setConverter(new StringConverter<>() {
            @Override
            public String toString(Form value) {
                return value == null ? "" : words.get("release", value);
            }

            @Override
            public Form fromString(String text) {
                return Form.EMAIL;
            }
        });
        Fields.named(form, "mark-form", words.get("release.mark.form"));
        Fields.named(by, "mark-by", words.get("release.mark.by"));
        HBox.setHgrow(by, Priority.ALWAYS);
        mark = Fields.button("mark-done", words.get("release.mark.done", 0), () -> {
            Fields.setShown(this, false);
            listener.sent(new Sent(recipients, form.getValue(), by.getText().strip()));
        });
        mark.getStyleClass().add("accent");
        mark.disableProperty().bind(by.textProperty().map(String::isBlank));
        by.setOnAction(_ -> mark.fire());
        var missing = Fields.text(words.get("release.missing.sender"), "text-small", "problem", "wrong");
        missing.setId("mark-missing");
        by.textProperty().map(String::isBlank).subscribe(blank -> {
            Fields.setShown(missing, blank);
            by.pseudoClassStateChanged(Styles.STATE_DANGER, blank);
        });
        var back = Fields.button("mark-cancel", words.get("release.cancel"), () -> Fields.setShown(this, false));
        var line = new HBox(Fields.text(words.get("release.mark.form"), "text-quiet"), form,
                Fields.text(words.get("release.mark.by"), "text-quiet"), by, mark, back);
        line.getStyleClass().add("action-row");
        getChildren().addAll(line, missing);
        getStyleClass().add("mark-form");
        setId("mark");
        Fields.setShown(this, false);
    }

    /** Asks how these were sent it. */
    void show(List<Recipient> to, Form usual, String signature) {
        recipients = List.copyOf(to);
        form.setValue(usual);
        by.setText(signature);
        mark.setText(words.get("release.mark.done", to.size()));
        mark.setAccessibleText(mark.getText().replace("_", ""));
        Fields.setShown(this, true);
        (signature.isBlank() ? by : mark).requestFocus();
    }
}
