package cat.fullderuta.ui;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.settings.Preferences;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What the middle of the board page shows, in the order of Ctrl+1, Ctrl+2…; its name is the text {@code window.view.…}. */
public enum View {
    VISIT(MaterialDesignC.CALENDAR_MONTH_OUTLINE), DAYS(MaterialDesignC.CLOCK_OUTLINE), DEFENDER(MaterialDesignA.ACCOUNT_OUTLINE),
    COMPANIONS(MaterialDesignA.ACCOUNT_VOICE);

    private final Ikon icon;

    View(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }

    String name(Messages words) {
        return words.get("window.view." + name().toLowerCase(Locale.ROOT));
    }

    /** The window that is built next shows it first. */
    void beginWith(Preferences preferences) {
        preferences.setChoice("page", Page.BOARD);
        preferences.setChoice("view", this);
    }

    KeyCombination keys() {
        return new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(ordinal() + 1)), KeyCombination.SHORTCUT_DOWN);
    }
}
