package cat.fullderuta.ui.help;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The keys and what they do, in two columns. */
final class KeysSheet extends GridPane {

    private static final double KEYS_WIDTH = 200;
    private static final String BETWEEN = ": ";

    KeysSheet(Messages words) {
        super(16, 6);
        var does = new ColumnConstraints();
        does.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(KEYS_WIDTH), does);
        words.get("window.keys.text").lines().forEach(this::addLine);
        Fields.named(this, "keys-list", words.get("window.keys"));
    }

    private void addLine(String line) {
        int colon = line.indexOf(BETWEEN);
        Label keys = Fields.text(line.substring(0, colon), "text-strong");
        keys.setMinHeight(Region.USE_PREF_SIZE);
        addRow(getRowCount(), keys, Fields.text(line.substring(colon + BETWEEN.length())));
    }
}
