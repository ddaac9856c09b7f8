package cat.fullderuta.ui.form;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.WrapRow;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Over the form: what is selected and what can be done with it; the question before it is deleted stands in the same place. */
final class DetailHead extends StackPane {

    private final Label title = Fields.text("", "text-title");
    private final WrapRow usual;
    private final Label asked = Fields.text("");
    private final Button yes;
    private final Button remedy = new Button();
    private final Button no;
    private final Messages words;
    private final WrapRow question;
    private final Runnable answered;

    /**
     * @param ask      is called to ask before deleting
     * @param delete   after a yes
     * @param answered puts the keys back after a no
     */
    DetailHead(String id, Messages words, boolean isReadOnly, Runnable ask, Runnable delete, Runnable answered) {
        this.answered = answered;
        this.words = words;
        title.setId(id + "-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button open = Fields.button(id + "-delete", words.get("form.delete"), ask);
        open.getStyleClass().addAll("flat", "danger");
        open.setDisable(isReadOnly);
        usual = new WrapRow(8, title, open);
        usual.getStyleClass().add("detail-head");
        asked.setId(id + "-delete-question");
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.setMaxWidth(Double.MAX_VALUE);
        remedy.setId(id + "-obstacle-show");
        remedy.setMnemonicParsing(true);
        remedy.setMinWidth(USE_PREF_SIZE);
        yes = Fields.dangerous(Fields.button(id + "-delete-yes", words.get("form.deleteYes"), () -> {
            close();
            delete.run();
        }));
        no = Fields.button(id + "-delete-no", words.get("form.deleteNo"), this::refuse);
        question = new WrapRow(8, asked, new WrapRow(8, yes, remedy, no)); // the answers stay beside each other
        question.getStyleClass().addAll("detail-head", "detail-question");
        question.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                refuse();
                key.consume();
            }
        });
        getChildren().addAll(usual, question);
        close();
    }

    void show(String name) {
        title.setText(name);
    }

    void offer(Node... nodes) {
        usual.insertBeforeLast(nodes);
    }

    void ask(String question) {
        open(question, false);
        no.setText(words.get("form.deleteNo"));
        no.requestFocus();
    }

    /** Says that it cannot be deleted, and offers to show why. */
    void tell(Items.Obstacle obstacle) {
        open(obstacle.words(), true);
        no.setText(words.get("form.obstacleClose"));
        remedy.setText(obstacle.remedy());
        remedy.setAccessibleText(obstacle.remedy().replace("_", ""));
        remedy.setOnAction(_ -> {
            close();
            obstacle.run().run();
        });
        remedy.requestFocus();
    }

    private void open(String said, boolean isObstacle) {
        asked.setText(said);
        Fields.setShown(yes, !isObstacle);
        Fields.setShown(remedy, isObstacle);
        Fields.setShown(usual, false);
        Fields.setShown(question, true);
    }

    /** Something else is shown: the question is moot. */
    void close() {
        Fields.setShown(question, false);
        Fields.setShown(usual, true);
    }

    private void refuse() {
        close();
        answered.run();
    }
}
