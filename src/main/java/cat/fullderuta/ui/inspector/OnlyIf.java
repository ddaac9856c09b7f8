package cat.fullderuta.ui.inspector;

import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Line;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Shows a part of the form only while it makes sense; it takes nothing itself. */
final class OnlyIf extends Line<Subject> {

    private final Node part;
    private final Predicate<Subject> makesSense;

    OnlyIf(Node part, Predicate<Subject> makesSense) {
        super("only-if", "", new VBox());
        this.part = part;
        this.makesSense = makesSense;
        Fields.setShown(part, false);
    }

    @Override
    public void show(Subject subject) {
        Fields.setShown(part, makesSense.test(subject));
    }
}
