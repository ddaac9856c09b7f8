package cat.fullderuta.ui.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** One of several; taken when it is chosen. */
final class ChoiceLine<T> extends Line {

    /** Something that can be chosen, and what it is called. */
    record Option<T>(T value, String name) {}

    /** What follows from a choice. */
    interface Entry<T> {
        Entered enter(Subject subject, T chosen);
    }

    private final ComboBox<Option<T>> control;
    private final Function<Subject, List<Option<T>>> options;
    private final Function<Subject, T> read;
    private boolean showing;

    ChoiceLine(Form form, String id, String label, ComboBox<Option<T>> control, Function<Subject, List<Option<T>>> options,
            Function<Subject, T> read, Entry<T> entry) {
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

    private void take(Form form, Entered entered) {
        switch (entered) {
            case Entered.Wrong(String reason) -> showProblem(reason, true);
            case Entered.Waits(String hint) -> showProblem(hint, false);
            case Entered.Changes(var changes) -> {
                clearProblem();
                form.apply(changes);
                form.refresh();
            }
        }
    }

    @Override
    void show(Subject subject) {
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
