package cat.fullderuta.ui.form;

import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Wrapping;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** On or off; taken when it is turned. */
public final class SwitchLine<S> extends Line<S> {

    /** What follows when it is turned. */
    @FunctionalInterface
    public interface Entry<S> {

        /** Finds it out without altering anything. */
        Entered enter(S subject, boolean on);
    }

    private final CheckBox control;
    private final Predicate<S> read;

    /** {@link Section#onOff} makes the usual one. */
    public SwitchLine(Form<?, S> form, String id, String label, Predicate<S> read, Entry<S> entry) {
        this(form, id, label, new CheckBox(label), read, entry);
    }

    private SwitchLine(Form<?, S> form, String id, String label, CheckBox control, Predicate<S> read, Entry<S> entry) {
        super(id, label, control);
        this.control = control;
        this.read = read;
        control.setMnemonicParsing(true);
        Wrapping.on(control);
        control.setMinHeight(Region.USE_PREF_SIZE);
        Fields.setShown(box().getChildren().getFirst(), false); // its own text is its label
        control.setOnAction(_ -> form.findSubject().ifPresent(subject -> {
            if (entry.enter(subject, control.isSelected()) instanceof Entered.Changes changes) {
                form.apply(changes);
            }
            form.refresh();
        }));
    }

    @Override
    public void show(S subject) {
        control.setSelected(read.test(subject));
    }
}
