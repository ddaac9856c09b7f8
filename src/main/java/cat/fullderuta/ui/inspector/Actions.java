package cat.fullderuta.ui.inspector;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Form;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What can be done with the whole activity. Deleting asks, in its own place. */
final class Actions extends VBox {

    private final Form<?, Subject> form;
    private final Workspace workspace;
    private final Messages words;
    private final Button toBacklog;
    private final FlowPane usual;
    private final SplitAsk split;
    private final SeriesAsk series;
    private final VBox question;
    private final Label asked = Fields.text("");

    Actions(Form<?, Subject> form) {
        this.form = form;
        workspace = form.workspace();
        words = workspace.words();
        toBacklog = Fields.button("to-backlog", words.get("inspector.action.toBacklog"), this::toBacklog);
        var duplicate = Fields.button("duplicate", words.get("inspector.action.duplicate"), this::duplicate);
        var delete = Fields.button("delete", words.get("inspector.action.delete"), () -> ask(true));
        delete.getStyleClass().addAll("flat", "danger");
        split = new SplitAsk(form);
        series = new SeriesAsk(form);
        usual = new FlowPane(4, 4, toBacklog, duplicate,
                Fields.button("split-open", words.get("inspector.action.split"), () -> ask(split)),
                Fields.button("series-open", words.get("inspector.action.series"), () -> ask(series)), delete);
        var yes = Fields.dangerous(Fields.button("delete-yes", words.get("inspector.action.deleteYes"), this::delete));
        var no = Fields.button("delete-no", words.get("inspector.action.deleteNo"), () -> ask(false));
        var answers = new HBox(yes, no);
        answers.getStyleClass().add("action-row");
        question = new VBox(asked, answers);
        question.getStyleClass().add("form-line");
        question.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask(false);
                event.consume();
            }
        });
        getChildren().addAll(usual, question, split, series);
        getStyleClass().add("actions");
        ask(false);
    }

    void show(Subject subject) {
        Fields.setShown(toBacklog, subject.activity().isScheduled());
        setDisable(workspace.session().isReadOnly());
        asked.setText(words.get("inspector.action.deleteAsk", Names.of(subject.edition(), words).titleAndPlace(subject.activity())));
    }

    /** Another activity is shown: a question about the one before is moot. */
    void reset() {
        ask(false);
    }

    private void ask(boolean asking) {
        Fields.setShown(usual, !asking);
        Fields.setShown(question, asking);
        Fields.setShown(split, false);
        Fields.setShown(series, false);
        if (asking) {
            question.lookup("#delete-no").requestFocus();
        }
    }

    private void toBacklog() {
        form.commit();
        form.findSubject().ifPresent(subject -> workspace.edits().apply(new Change.ReturnToBacklog(subject.activity().id())));
    }

    private void ask(AskInPlace question) {
        Fields.setShown(usual, false);
        Fields.setShown(question, true);
        question.open(() -> ask(false));
    }

    /** The copy waits in the backlog, asked for and not confirmed, since two at one place and hour would only clash. */
    private void duplicate() {
        form.commit();
        form.findSubject().ifPresent(subject -> {
            Id<Activity> copy = Id.random();
            Activity twin = ActivityChange.asNew(subject.activity(), copy);
            if (workspace.edits().apply(new Change.PutActivity(twin))) {
                workspace.selection().select(copy);
            }
        });
    }

    private void delete() {
        form.findSubject().ifPresent(subject -> {
            if (workspace.edits().apply(new Change.RemoveActivity(subject.activity().id()))) {
                workspace.selection().clear();
            }
        });
        ask(false);
    }
}
