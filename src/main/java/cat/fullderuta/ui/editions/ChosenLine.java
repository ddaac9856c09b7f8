package cat.fullderuta.ui.editions;

import cat.fullderuta.ui.form.Line;
import javafx.scene.Node;

/** A choice that can never be wrong, under its label. */
final class ChosenLine extends Line<Object> {

    ChosenLine(String id, String label, Node control) {
        super(id, label, control);
    }

    @Override
    public void show(Object subject) {
        // What is chosen stays.
    }
}
