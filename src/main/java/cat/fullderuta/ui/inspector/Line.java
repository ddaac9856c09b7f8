package cat.fullderuta.ui.inspector;

import atlantafx.base.theme.Styles;
import cat.fullderuta.ui.common.Fields;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One thing of an activity that can be edited: a label, a control, and below it why an input is not accepted. */
abstract class Line {

    private final VBox node;
    private final Node control;
    private final Label problem = Fields.text("", "text-small", "problem");

    /** @param label an underscore in it marks the mnemonic */
    Line(String id, String label, Node control) {
        this.control = control;
        Fields.named(control, id, label.replace("_", ""));
        var caption = new Label(label);
        caption.setMnemonicParsing(true);
        caption.setLabelFor(control);
        caption.getStyleClass().addAll("text-small", "text-quiet");
        problem.setId(id + "-problem");
        Fields.setShown(problem, false);
        node = new VBox(caption, control);
        node.getStyleClass().add("form-line");
    }

    /** Shows what the activity has now, unless something else is typed and not taken yet. */
    abstract void show(Subject subject);

    /** Takes what is typed, as when the field is left. */
    void commit() {
    }

    /** Forgets what is typed. */
    void reset() {
        clearProblem();
    }

    /** These side by side, their problems below over the whole width. */
    static Node row(Line... lines) {
        var box = new HBox();
        box.getStyleClass().add("form-row");
        var all = new VBox(box);
        all.getStyleClass().add("form-line");
        for (Line line : lines) {
            HBox.setHgrow(line.node, Priority.ALWAYS);
            box.getChildren().add(line.node);
            all.getChildren().add(line.problem);
        }
        return all;
    }

    Line withWidth(double width) {
        node.setPrefWidth(width);
        return this;
    }

    Node control() {
        return control;
    }

    VBox box() {
        return node;
    }

    final boolean hasWrong() {
        return hasProblem() && problem.getStyleClass().contains("wrong");
    }

    final boolean hasProblem() {
        return problem.isVisible();
    }

    final void showProblem(String words, boolean wrong) {
        problem.setText(words);
        problem.getStyleClass().remove("wrong");
        if (wrong) {
            problem.getStyleClass().add("wrong");
        }
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.setAccessibleHelp(words);
        Fields.setShown(problem, true);
    }

    final void clearProblem() {
        control.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        control.setAccessibleHelp(null);
        Fields.setShown(problem, false);
    }
}
