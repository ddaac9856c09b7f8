package cat.fullderuta.ui.form;

import atlantafx.base.theme.Styles;
import cat.fullderuta.store.Typed;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.OneLine;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.common.Wrapping;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One thing of a subject that can be edited: a label, a control, and below it why an input is not accepted. */
public abstract class Line<S> {

    private static final double LEAST = 68;
    /** Of its width, below which a line goes under those beside it rather than be cut off. */
    private static final double LEAST_SHARE = 0.8;
    private static final double GAP = 8;

    private final VBox node;
    private final Label caption;
    private final Node control;
    private final Label problem = Fields.text("", "text-small", "problem");

    /** @param label an underscore in it marks the mnemonic */
    protected Line(String id, String label, Node control) {
        this.control = control;
        Fields.named(control, id, label.replace("_", ""));
        if (control instanceof TextField field) {
            OneLine.keepWords(field);
        }
        caption = new Label(label);
        caption.setMnemonicParsing(true);
        caption.setLabelFor(control);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        caption.getStyleClass().addAll("text-small", "text-quiet");
        problem.setId(id + "-problem");
        Fields.setShown(problem, false);
        node = new VBox(caption, control);
        node.getStyleClass().add("form-line");
    }

    /** Shows what the subject has now, unless something else is typed and not taken yet. */
    public abstract void show(S subject);

    /** Takes what is typed, as when the field is left. */
    public void commit() {
    }

    /** Forgets what is typed. */
    public void reset() {
        clearProblem();
    }

    /** What is typed and could not be taken; nothing when all is taken. */
    public Optional<Typed> findUntaken() {
        return Optional.empty();
    }

    /** Shows again what {@link #findUntaken} gave, perhaps in another window, with the reason; it takes nothing. */
    public void recall(Typed typed) {
    }

    /** These side by side, a little narrower than they would be or else below each other; their problems below over the whole width. */
    public static Node row(Line<?>... lines) {
        return overProblems(new WrapRow(GAP, true, listNodes(lines)), lines);
    }

    /** The same side by side as far as there is room, and else below each other, so that what is chosen stands there whole. */
    public static Node wrappingRow(Line<?>... lines) {
        Arrays.stream(lines).forEach(Line::unshrunk);
        return overProblems(new WrapRow(GAP, listNodes(lines)), lines);
    }

    private static Node[] listNodes(Line<?>... lines) {
        Arrays.stream(lines).forEach(line -> HBox.setHgrow(line.node, Priority.ALWAYS));
        return Arrays.stream(lines).map(line -> line.node).toArray(Node[]::new);
    }

    private static Node overProblems(Node row, Line<?>... lines) {
        var all = new VBox(row);
        all.getStyleClass().add("form-line");
        Arrays.stream(lines).forEach(line -> all.getChildren().add(line.problem));
        return all;
    }

    /** The same line, of this width in pixels where it stands beside others, or a fifth less; never less than its label or an hour. */
    public Line<S> withWidth(double width) {
        node.setPrefWidth(width);
        if (control instanceof Region field) {
            field.setMinWidth(Math.max(Math.floor(width * LEAST_SHARE), Math.min(width, LEAST)));
        }
        return this;
    }

    /** The same line, with all of what is chosen in it in sight. */
    public Line<S> unshrunk() {
        ((Region) control).setMinWidth(Region.USE_PREF_SIZE);
        return this;
    }

    /** The same line, with a label that may take several lines. */
    public Line<S> wrapped() {
        Wrapping.on(caption);
        caption.setMinSize(0, Region.USE_PREF_SIZE);
        return this;
    }

    final String id() {
        return control.getId();
    }

    /** The control that has the keys. */
    public final Node control() {
        return control;
    }

    final VBox box() {
        return node;
    }

    /** Whether what stands in it could not be taken. */
    public final boolean hasWrong() {
        return hasProblem() && problem.getStyleClass().contains("wrong");
    }

    final boolean hasProblem() {
        return problem.isVisible();
    }

    /** Says beside the field what is wrong with it or what it waits for. */
    protected final void showProblem(String words, boolean wrong) {
        problem.setText(words);
        problem.getStyleClass().remove("wrong");
        if (wrong) {
            problem.getStyleClass().add("wrong");
        }
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.setAccessibleHelp(words);
        Fields.setShown(problem, true);
    }

    /** Nothing is wrong any more. */
    protected final void clearProblem() {
        control.pseudoClassStateChanged(Styles.STATE_DANGER, false);
        control.setAccessibleHelp(null);
        Fields.setShown(problem, false);
    }

    /** Says what came of something entered. */
    final void tell(Entered entered) {
        switch (entered) {
            case Entered.Wrong(String reason) -> showProblem(reason, true);
            case Entered.Waits(String hint) -> showProblem(hint, false);
            case Entered.Changes _ -> clearProblem();
        }
    }
}
