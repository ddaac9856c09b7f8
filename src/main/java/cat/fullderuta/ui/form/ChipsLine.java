package cat.fullderuta.ui.form;

import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.common.Wrapping;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Any of several, each a chip that is on or off; each click is one change. */
public final class ChipsLine<S, T> extends Line<S> {

    /** What follows when a chip is turned on or off. */
    @FunctionalInterface
    public interface Entry<S, T> {

        /** Finds it out without altering anything. */
        Entered enter(S subject, T value, boolean on);
    }

    private static final double GAP = 4;

    private final Form<?, S> form;
    private final String id;
    private final WrapRow chips;
    private final Function<S, List<Option<T>>> options;
    private final BiFunction<S, T, Boolean> isOn;
    private final Entry<S, T> entry;
    private List<Option<T>> shown = List.of();

    /** {@link Section#chips} makes the usual one. */
    public ChipsLine(Form<?, S> form, String id, String label, Function<S, List<Option<T>>> options, BiFunction<S, T, Boolean> isOn,
            Entry<S, T> entry) {
        this(form, id, label, WrapRow.close(GAP, GAP), options, isOn, entry);
    }

    private ChipsLine(Form<?, S> form, String id, String label, WrapRow chips, Function<S, List<Option<T>>> options,
            BiFunction<S, T, Boolean> isOn, Entry<S, T> entry) {
        super(id, label, chips);
        this.form = form;
        this.id = id;
        this.chips = chips;
        this.options = options;
        this.isOn = isOn;
        this.entry = entry;
    }

    @Override
    public void show(S subject) {
        List<Option<T>> now = options.apply(subject);
        if (!now.equals(shown)) {
            shown = now;
            chips.setParts(now.stream().map(this::chip).toList());
        }
        for (int i = 0; i < now.size(); i++) {
            ((ToggleButton) chips.getChildrenUnmodifiable().get(i)).setSelected(isOn.apply(subject, now.get(i).value()));
        }
    }

    private ToggleButton chip(Option<T> option) {
        var chip = new ToggleButton(option.name());
        chip.setMnemonicParsing(false);
        Wrapping.on(chip);
        chip.setId(id + "-" + shown.indexOf(option));
        chip.setAccessibleRole(AccessibleRole.CHECK_BOX);
        chip.setAccessibleText(option.name());
        chip.getStyleClass().add("chip-button");
        var tick = new FontIcon(MaterialDesignC.CHECK);
        chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? tick : null));
        chip.setOnAction(_ -> form.findSubject().ifPresent(subject -> {
            if (entry.enter(subject, option.value(), chip.isSelected()) instanceof Entered.Changes changes) {
                form.apply(changes);
            }
            form.refresh();
        }));
        return chip;
    }
}
