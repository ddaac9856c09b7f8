package cat.fullderuta.ui.inspector;

import cat.fullderuta.ui.common.Fields;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;

/** On or off; taken when it is turned. */
final class SwitchLine extends Line {

    /** What follows when it is turned. */
    interface Entry {
        Entered enter(Subject subject, boolean on);
    }

    private final CheckBox control;
    private final Predicate<Subject> read;

    SwitchLine(Form form, String id, String label, Predicate<Subject> read, Entry entry) {
        this(form, id, label, new CheckBox(label), read, entry);
    }

    private SwitchLine(Form form, String id, String label, CheckBox control, Predicate<Subject> read, Entry entry) {
        super(id, label, control);
        this.control = control;
        this.read = read;
        control.setMnemonicParsing(true);
        Fields.setShown(box().getChildren().getFirst(), false); // its own text is its label
        control.setOnAction(_ -> form.findSubject().ifPresent(subject -> {
            if (entry.enter(subject, control.isSelected()) instanceof Entered.Changes(var changes)) {
                form.apply(changes);
            }
            form.refresh();
        }));
    }

    @Override
    void show(Subject subject) {
        control.setSelected(read.test(subject));
    }
}
