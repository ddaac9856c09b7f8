package cat.fullderuta.ui.form;

import cat.fullderuta.ui.common.Wrapping;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A choice that shows the whole name of what is chosen, in several lines where one is too narrow. */
public final class WholeChoice<T> extends ComboBox<Option<T>> {

    private final ListCell<Option<T>> chosen = new ListCell<>() {
        @Override
        protected void updateItem(Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setText(empty || option == null ? null : option.name());
        }
    };

    /** Nothing to choose from yet. */
    public WholeChoice() {
        Wrapping.on(chosen);
        setButtonCell(chosen);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The platform asks for the height of one line only. */
    @Override
    protected double computePrefHeight(double width) {
        double ofOneLine = super.computePrefHeight(width);
        if (width <= 0 || !(lookup(".arrow-button") instanceof Region arrow)) {
            return ofOneLine;
        }
        double room = width - snappedLeftInset() - snappedRightInset() - arrow.prefWidth(-1);
        return ofOneLine + Math.max(0, chosen.prefHeight(room) - chosen.prefHeight(-1));
    }
}
