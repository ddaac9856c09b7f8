package cat.fullderuta.ui;

import cat.fullderuta.text.Messages;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What the middle of the board page shows, in the order of Ctrl+1, Ctrl+2…; its name is the text {@code window.view.…}. */
public enum View {
    VISIT, DAYS, DEFENDER, COMPANIONS;

    String name(Messages words) {
        return words.get("window.view." + name().toLowerCase(Locale.ROOT));
    }

    KeyCombination keys() {
        return new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(ordinal() + 1)), KeyCombination.SHORTCUT_DOWN);
    }
}
