package cat.fullderuta.ui.common;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.TextFields;

/** Looks for words, without regard to accents and case; every word typed has to occur. Escape empties it. */
public final class SearchField extends HBox {

    private final TextField field = TextFields.createClearableTextField();

    /** @param changed is called at each letter */
    public SearchField(String id, String prompt, Runnable changed) {
        Fields.named(field, id, prompt);
        field.setPromptText(prompt);
        field.textProperty().addListener(_ -> changed.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
    }

    /** Looks for something else. */
    public void setText(String text) {
        field.setText(text);
    }

    /** What is looked for, as typed. */
    public String text() {
        return field.getText().strip();
    }

    /** Whether all that is looked for occurs in a text. */
    public boolean finds(String text) {
        String all = plain(text);
        return Arrays.stream(plain(field.getText()).split("\\s+")).allMatch(all::contains);
    }

    /** Whether all that is looked for occurs in a text, which is not asked for while nothing is looked for. */
    public boolean finds(Supplier<String> text) {
        return text().isEmpty() || finds(text.get());
    }

    /** Whether a text begins with what is looked for. */
    public boolean begins(String text) {
        return plain(text).startsWith(plain(field.getText()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}
