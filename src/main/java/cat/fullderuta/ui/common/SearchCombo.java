package cat.fullderuta.ui.common;

import cat.fullderuta.text.Messages;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import org.controlsfx.control.SearchableComboBox;

/** A choice among many that is searched by typing; what its field asks for is said in the language of the window. */
public final class SearchCombo<T> extends SearchableComboBox<T> {

    private final Messages words;

    /** With nothing to choose from yet. */
    public SearchCombo(Messages words) {
        this.words = words;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().forEach(this::translate);
        return skin;
    }

    /** ControlsFX says it in English where it has no translation, and it has none into Catalan. */
    private void translate(Node node) {
        if (node instanceof TextField field) {
            field.setPromptText(words.get("form.combo.search"));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::translate);
        }
    }
}
