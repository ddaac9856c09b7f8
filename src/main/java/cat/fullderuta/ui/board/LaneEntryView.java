package cat.fullderuta.ui.board;

import cat.fullderuta.check.Severity;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.drag.DragHandle.Edge;
import cat.fullderuta.ui.drag.DragHandle;
import com.calendarfx.view.DayEntryView;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

/** An activity in a lane of a time board. States are pseudo-classes: style classes of calendar entries must not change. */
final class LaneEntryView extends DayEntryView {

    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

    private final LaneEntry entry;
    private final Function<LaneItem, Telling> telling;
    private final LaneEntrySkin face;
    private final InvalidationListener refresh = any -> refresh();

    /** @param telling what the pointer, the keys and a screen reader are told, worded when they ask */
    LaneEntryView(LaneEntry entry, Function<LaneItem, Telling> telling) {
        super(entry);
        this.entry = entry;
        this.telling = telling;
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        face = new LaneEntrySkin(this);
        setSkin(face);
        Tips.put(this, this::telling);
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

    Telling telling() {
        return telling.apply(item());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? telling().words() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return face;
    }
}
