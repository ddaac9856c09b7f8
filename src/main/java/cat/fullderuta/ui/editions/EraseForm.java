package cat.fullderuta.ui.editions;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.form.Line;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Erases an edition for good, once its name is typed; a name typed halfway is nobody’s work and kept nowhere. */
final class EraseForm extends VBox implements EditionForm {

    private final TextField field = new TextField();

    /** @param name what has to be typed */
    EraseForm(Messages words, String name, Runnable erase, Runnable cancel) {
        var line = new DraftLine("erase-name", words.get("editions.erase.type", name), field, typed -> typed.equals(name)
                ? new Verdict.Right("") : new Verdict.Wrong(words.get("editions.erase.wrong", name)));
        Button yes = Fields.dangerous(Fields.button("erase-yes", words.get("editions.erase.yes"), erase));
        yes.setDisable(true);
        field.textProperty().addListener(_ -> yes.setDisable(!line.text().equals(name)));
        var no = Fields.button("erase-no", words.get("editions.cancel"), cancel);
        no.setCancelButton(true);
        var row = new HBox(Fields.spacer(), no, yes);
        row.getStyleClass().add("action-row");
        getChildren().addAll(Fields.text(words.get("editions.erase.title", name), "text-title"), Fields.text(words.get("editions.erase.what")),
                Line.row(line.wrapped()), row);
        getStyleClass().add("edition-form");
        setId("erase-edition");
    }

    @Override
    public void focusFirst() {
        field.requestFocus();
    }
}
