package cat.fullderuta.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several; taken when it is chosen. */
public final class ChoiceLine<S, T> extends Line<S> {

    /** What follows from a choice. */
    @FunctionalInterface
    public interface Entry<S, T> {

        /** Finds it out without altering anything. */
        Entered enter(S subject, T chosen);
    }

    private final ComboBox<Option<T>> control;
    private final Function<S, List<Option<T>>> options;
    private final Function<S, T> read;
    private boolean showing;

    /** In a control of one's own; {@link Section#choice} and {@link Section#constants} make the usual ones. */
    public ChoiceLine(Form<?, S> form, String id, String label, ComboBox<Option<T>> control, Function<S, List<Option<T>>> options,
            Function<S, T> read, Entry<S, T> entry) {
        super(id, label, control);
        this.control = control;
        this.options = options;
        this.read = read;
        control.setMaxWidth(Double.MAX_VALUE);
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(Option<T> option) {
                return option == null ? "" : option.name();
            }

            @Override
            public Option<T> fromString(String name) {
                return control.getItems().stream().filter(option -> option.name().equals(name)).findFirst().orElse(null);
            }
        });
        control.valueProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                form.findSubject().ifPresent(subject -> take(form, entry.enter(subject, chosen.value())));
            }
        });
    }

    private void take(Form<?, S> form, Entered entered) {
        tell(entered);
        if (entered instanceof Entered.Changes changes) {
            form.apply(changes);
            form.refresh();
        }
    }

    @Override
    public void show(S subject) {
        showing = true;
        List<Option<T>> now = options.apply(subject);
        if (!now.equals(control.getItems())) {
            control.getItems().setAll(now);
        }
        T value = read.apply(subject);
        Option<T> chosen = now.stream().filter(option -> Objects.equals(option.value(), value)).findFirst().orElse(null);
        if (!Objects.equals(chosen, control.getValue())) {
            control.setValue(chosen);
        }
        showing = false;
    }
}
