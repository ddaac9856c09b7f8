package cat.fullderuta.ui.inspector;

import cat.fullderuta.ui.common.Fields;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question about the whole activity, asked where it was called for; Enter says yes, Escape gives up. */
abstract class AskInPlace extends VBox {

    private final Label told = Fields.text("", "text-small", "problem");
    private Runnable close = () -> { };

    /** @param id of the box; those of what is said and of the buttons begin with it */
    AskInPlace(String id, String yes, String no, Node... parts) {
        setId(id);
        getStyleClass().add("form-section");
        told.setId(id + "-told");
        var accept = Fields.button(id + "-yes", yes, this::answer);
        accept.getStyleClass().add("accent");
        var answers = new HBox(accept, Fields.button(id + "-no", no, this::close));
        answers.getStyleClass().add("action-row");
        getChildren().addAll(parts);
        getChildren().addAll(told, answers);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                answer();
                event.consume();
            }
        });
    }

    /** @param closed is called when it has been answered or given up */
    void open(Runnable closed) {
        close = closed;
        begin();
    }

    /** Puts the usual answer into the fields and the keys into the first. */
    abstract void begin();

    /** Does what is answered; false when that cannot be done. */
    abstract boolean apply();

    /** Says what would be done, or what is wrong with the answer. */
    final void tell(String words, boolean wrong) {
        told.setText(words);
        told.getStyleClass().remove("wrong");
        if (wrong) {
            told.getStyleClass().add("wrong");
        }
    }

    private void answer() {
        if (apply()) {
            close();
        }
    }

    final void close() {
        close.run();
    }
}
