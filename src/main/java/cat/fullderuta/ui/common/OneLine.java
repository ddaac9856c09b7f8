package cat.fullderuta.ui.common;

import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** Keeps words apart that are pasted from several lines into a field of one: JavaFX alone would join "Riera, 1" and "08901". */
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\t\\u2028\\u2029]+\\s*");

    private OneLine() {
    }

    /** A break of the line becomes one space; at either end of what is pasted it becomes nothing. */
    public static void keepWords(TextField field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            String pasted = change.getText();
            if (BREAKS.matcher(pasted).find()) {
                String line = BREAKS.matcher(pasted.strip()).replaceAll(" ");
                change.setText(line);
                change.selectRange(change.getRangeStart() + line.length(), change.getRangeStart() + line.length());
            }
            return change;
        }));
    }
}
