package cat.fullderuta.ui.hosts;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks whether a contact or venue that activities use is to go all the same; Escape says no. */
final class RemoveQuestion extends HBox {

    private final Label asked = Fields.text("");
    private final Button yes;
    private final Button no;

    RemoveQuestion(Messages words, Runnable remove, Runnable keep) {
        yes = Fields.dangerous(Fields.button("yes", words.get("hosts.remove.yes"), remove));
        no = Fields.button("no", words.get("hosts.remove.no"), keep);
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(asked, yes, no);
        getStyleClass().addAll("host-question", "action-row");
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                keep.run();
                event.consume();
            }
        });
    }

    /** Gives its parts the ids of the row with this number. */
    void name(String kind, int place) {
        yes.setId(kind + "-remove-yes-" + place);
        no.setId(kind + "-remove-no-" + place);
        asked.setId(kind + "-remove-question-" + place);
    }

    void ask(String words) {
        asked.setText(words);
        Fields.setShown(this, true);
        no.requestFocus();
    }
}
