package cat.fullderuta.ui.common;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What is told beside a node while the pointer rests on it. */
public final class Tips {

    private static final Duration DELAY = Duration.millis(400);
    private static final double WIDTH = 364;

    private Tips() {
    }

    /** Tells it when the pointer rests there. Made when the pointer first comes, for four hundred tooltips cost more than a board. */
    public static void put(Node node, Supplier<Telling> telling) {
        var tips = new Tooltip[1];
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, any -> {
            if (tips[0] == null) {
                tips[0] = tooltip();
                tips[0].setShowDelay(DELAY);
                Tooltip.install(node, tips[0]);
            }
            tips[0].setGraphic(telling.get().node());
        });
    }

    /**
     * Tells these words when the pointer rests there, nothing while they are blank. Made when the pointer first comes: a tooltip is a
     * window with a skin of its own, and a form has a hundred of them of which nobody reads one.
     */
    public static void say(Node node, Supplier<@Nullable String> words) {
        var tips = new Tooltip[1];
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            String now = words.get();
            if (now == null || now.isBlank()) {
                if (tips[0] != null) {
                    Tooltip.uninstall(node, tips[0]);
                    tips[0] = null;
                }
                return;
            }
            if (tips[0] == null) {
                var tip = new Tooltip();
                tip.setOnShowing(_ -> tip.setText(words.get())); // a table may have put something else under the pointer meanwhile
                tips[0] = tip;
                Tooltip.install(node, tip);
            }
            tips[0].setText(now);
        });
    }

    /** Tells the words of a label when the pointer rests there and they do not stand whole. */
    public static void sayWhole(Labeled label) {
        sayWhole(label, () -> label);
    }

    /** The same of what is chosen. */
    public static void sayWhole(ComboBox<?> choice) {
        sayWhole(choice, () -> choice.lookup(".list-cell") instanceof Labeled chosen ? chosen : null);
    }

    /** The same of a label while the pointer rests on what it stands in. */
    public static void sayWhole(Node around, Supplier<@Nullable Labeled> label) {
        say(around, () -> {
            Labeled now = label.get();
            return now != null && now.isTextTruncated() ? now.getText() : null;
        });
    }

    static Tooltip tooltip() {
        var tip = new Tooltip();
        tip.setShowDuration(Duration.INDEFINITE);
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.setMaxWidth(WIDTH);
        tip.getStyleClass().add("telling-tip");
        return tip;
    }
}
