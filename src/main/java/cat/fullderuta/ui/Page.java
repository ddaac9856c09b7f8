package cat.fullderuta.ui;

import cat.fullderuta.text.Messages;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What the window shows as a whole, in the order of the rail and of Alt+1, Alt+2… Its name is the text {@code window.page.…}. */
public enum Page {
    OVERVIEW(MaterialDesignC.CHART_BOX_OUTLINE),
    BOARD(MaterialDesignV.VIEW_DASHBOARD_OUTLINE),
    ACTIVITIES(MaterialDesignF.FORMAT_LIST_BULLETED),
    DEFENDERS(MaterialDesignA.ACCOUNT_GROUP_OUTLINE),
    HOSTS(MaterialDesignT.TOWN_HALL),
    COMPANIONS(MaterialDesignA.ACCOUNT_VOICE),
    FOLLOW_UP(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE);

    private final Ikon icon;

    Page(Ikon icon) {
        this.icon = icon;
    }

    String name(Messages words) {
        return words.get("window.page." + name().toLowerCase(Locale.ROOT));
    }

    KeyCombination keys() {
        return new KeyCodeCombination(KeyCode.getKeyCode(String.valueOf(ordinal() + 1)), KeyCombination.ALT_DOWN);
    }

    /** What stands for it on the rail. */
    Ikon icon() {
        return icon;
    }
}
