package cat.fullderuta.ui.board;

import cat.fullderuta.check.Severity;
import cat.fullderuta.ui.common.SeverityLook;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Tips;
import cat.fullderuta.ui.common.TypeLook;
import cat.fullderuta.ui.drag.DragHandle;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** An activity in a cell of a board of rows and days: icon, hour, town; on one line or on two. */
final class Chip extends HBox {

    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double SPACING = 2;

    private final ChipModel model;
    private final Function<Chip, Telling> telling;

    /**
     * @param row     what its id says of where it stands; empty when nothing
     * @param telling what the pointer, the keys and a screen reader are told, worded when they ask
     */
    Chip(ChipModel model, String row, DragHandle handle, boolean onOneLine, Function<Chip, Telling> telling) {
        this.model = model;
        this.telling = telling;
        setId("chip-" + model.id() + (row.isEmpty() ? "" : "-" + row));
        getStyleClass().addAll("chip", TypeLook.styleClass(model.type()));
        model.worst().ifPresent(worst -> getStyleClass().add(SeverityLook.styleClass(worst)));
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tips.put(this, this::telling);
        handle.putOn(this);
        if (onOneLine) {
            fillOneLine();
        } else {
            fillTwoLines();
        }
    }

    ChipModel model() {
        return model;
    }

    Telling telling() {
        return telling.apply(this);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? telling().words() : super.queryAccessibleAttribute(attribute, parameters);
    }

    void setSelected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    void setDragged(boolean dragged) {
        pseudoClassStateChanged(DRAGGED, dragged);
    }

    private void fillOneLine() {
        setSpacing(SPACING);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(TypeLook.mark(TypeLook.ikon(model.type())), hour(), where());
        addOthers(this);
        if (hasUnknown()) {
            getChildren().add(SeverityLook.icon(Severity.UNKNOWN));
        }
        addPadlock(this);
    }

    private void fillTwoLines() {
        Label hour = hour();
        hour.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hour, Priority.ALWAYS);
        var above = new HBox(SPACING, TypeLook.mark(TypeLook.ikon(model.type())), hour);
        above.setAlignment(Pos.CENTER_LEFT);
        addOthers(above);
        addPadlock(above);
        var lines = new VBox(above, hasUnknown() ? new HBox(SPACING, where(), SeverityLook.icon(Severity.UNKNOWN)) : where());
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        getChildren().add(lines);
    }

    private static Label text(String words) {
        var text = new Label(words);
        text.getStyleClass().setAll("chip-text"); // not also "label", see TypeLook.mark
        return text;
    }

    private Label hour() {
        Label hour = text(model.hour());
        hour.getStyleClass().add("text-strong");
        hour.setMinWidth(Region.USE_PREF_SIZE);
        return hour;
    }

    private Label where() {
        Label where = text(model.where());
        where.setMinWidth(0);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        return where;
    }

    private void addOthers(Pane line) {
        if (model.others() > 0) {
            Label others = text("+" + model.others());
            others.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(others);
        }
    }

    private boolean hasUnknown() {
        return model.worst().filter(worst -> worst == Severity.UNKNOWN).isPresent();
    }

    private void addPadlock(Pane line) {
        if (model.locked()) {
            line.getChildren().add(TypeLook.mark(MaterialDesignL.LOCK));
        }
    }
}
