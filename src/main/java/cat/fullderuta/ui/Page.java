package cat.fullderuta.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What the window shows as a whole, in the order of the rail and of Alt+1, Alt+2… Its name is the text {@code window.page.…}. */
public enum Page {
    OVERVIEW(MaterialDesignC.CHART_BOX_OUTLINE),
    BOARD(MaterialDesignV.VIEW_DASHBOARD_OUTLINE),
    ACTIVITIES(MaterialDesignF.FORMAT_LIST_BULLETED);

    private final Ikon icon;

    Page(Ikon icon) {
        this.icon = icon;
    }

    /** What stands for it on the rail. */
    Ikon icon() {
        return icon;
    }
}
