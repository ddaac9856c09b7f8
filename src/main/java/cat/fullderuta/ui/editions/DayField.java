package cat.fullderuta.ui.editions;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A field for a day: typed as people write one, or picked from a month. What is typed stays, also when it is no day. */
final class DayField extends CustomTextField {

    /**
     * An empty one.
     *
     * @param shown  the day at which the month opens
     * @param picked is given the day that is picked
     */
    DayField(String id, Messages words, Supplier<LocalDate> shown, Consumer<LocalDate> picked) {
        var open = Fields.iconButton(id + "-pick", MaterialDesignC.CALENDAR_MONTH_OUTLINE, words.get("editions.pickDay"),
                () -> pick(shown.get(), picked));
        open.getStyleClass().add("small");
        setRight(open);
    }

    private void pick(LocalDate day, Consumer<LocalDate> picked) {
        var picker = new DatePicker(day);
        var item = new CustomMenuItem(new DatePickerSkin(picker).getPopupContent(), false);
        item.getStyleClass().add("day-picker");
        var menu = new ContextMenu(item);
        picker.valueProperty().addListener((_, _, now) -> {
            menu.hide();
            picked.accept(now);
            requestFocus();
        });
        menu.show(this, Side.BOTTOM, 0, 0);
    }
}
