package cat.fullderuta.ui;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The keys and what they do, in two columns; it scrolls. */
final class KeysSheet extends ScrollPane {

    private static final double KEYS_WIDTH = 220;
    private static final double HEIGHT = 460;
    private static final String BETWEEN = ": ";

    KeysSheet(Messages words) {
        var grid = new GridPane(16, 6);
        grid.getColumnConstraints().addAll(new ColumnConstraints(KEYS_WIDTH), new ColumnConstraints());
        words.get("window.keys.text").lines().forEach(line -> {
            int colon = line.indexOf(BETWEEN);
            Label keys = Fields.text(line.substring(0, colon), "text-strong");
            Label does = Fields.text(line.substring(colon + BETWEEN.length()));
            keys.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), keys, does);
        });
        setContent(grid);
        setFitToWidth(true);
        setPrefViewportHeight(HEIGHT);
        setId("keys-list");
        setAccessibleText(words.get("window.keys"));
    }
}
