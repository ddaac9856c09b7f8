package cat.fullderuta.ui.form;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Marks something in a list of which words are typed that could not be taken. */
public final class UntakenMark extends FontIcon {

    private final Messages words;

    /** Not shown yet. */
    public UntakenMark(Messages words) {
        super(MaterialDesignP.PENCIL_OFF_OUTLINE);
        this.words = words;
        getStyleClass().add("untaken");
        setShown(false);
    }

    /** Whether something waits. */
    public void setShown(boolean shown) {
        Fields.setShown(this, shown);
    }

    /** What it means, for a tooltip and a screen reader; empty while it is not shown. */
    public String said() {
        return isVisible() ? words.get("form.untaken") : "";
    }
}
