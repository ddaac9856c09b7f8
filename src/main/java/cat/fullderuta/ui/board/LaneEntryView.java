package cat.fullderuta.ui.board;

import cat.fullderuta.check.Severity;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.DragHandle.Edge;
import com.calendarfx.view.DayEntryView;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** An activity in a lane of a time board. States are pseudo-classes: style classes of calendar entries must not change. */
final class LaneEntryView extends DayEntryView {

    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final Duration TIP_DELAY = Duration.millis(400);
    private static final double TIP_WIDTH = 360;

    private final LaneEntry entry;
    private final Function<LaneItem, String> words;
    private final LaneEntrySkin face;
    private final InvalidationListener refresh = any -> refresh();
    private @Nullable Tooltip tip;

    /** @param words all that hover and a screen reader tell, worded when they ask */
    LaneEntryView(LaneEntry entry, Function<LaneItem, String> words) {
        super(entry);
        this.entry = entry;
        this.words = words;
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        face = new LaneEntrySkin(this);
        setSkin(face);
        setOnMouseEntered(any -> tell());
        entry.itemProperty().addListener(new WeakInvalidationListener(refresh));
        refresh();
    }

    LaneItem item() {
        return entry.item();
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setViewOrder(chosen ? -1 : 0);
    }

    void setCarried(boolean carried) {
        pseudoClassStateChanged(CARRIED, carried);
        if (carried && tip != null) {
            tip.hide();
        }
    }

    private void refresh() {
        LaneItem item = item();
        setId("entry-" + item.activity() + item.owner().map(id -> "-" + id).orElse(""));
        getStyleClass().setAll("lane-entry", TypeLook.styleClass(item.type()));
        pseudoClassStateChanged(CLASH, item.has(Severity.CLASH));
        pseudoClassStateChanged(WARNING, item.has(Severity.WARNING));
        pseudoClassStateChanged(UNKNOWN, item.has(Severity.UNKNOWN));
        pseudoClassStateChanged(LOCKED, item.locked());
        new DragHandle(item.activity(), item.owner(), Edge.NONE).putOn(this);
        face.show(item);
    }

    /** The words cost time and most entries are never pointed at: they are made when the pointer comes. */
    private void tell() {
        if (tip == null) {
            tip = new Tooltip();
            tip.setShowDelay(TIP_DELAY);
            tip.setShowDuration(Duration.INDEFINITE);
            tip.setWrapText(true);
            tip.setMaxWidth(TIP_WIDTH);
            Tooltip.install(this, tip);
        }
        tip.setText(words.apply(item()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? words.apply(item()) : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return face;
    }
}
