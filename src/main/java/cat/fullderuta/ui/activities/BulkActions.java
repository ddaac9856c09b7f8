package cat.fullderuta.ui.activities;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.form.Form;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is done to several activities as a whole: moved by the same time, put back, or deleted after a question in its own place. */
final class BulkActions extends VBox {

    private static final int MOST_DAYS = 31;
    private static final int MOST_MINUTES = 24 * 60;

    private final Form<?, Many> form;
    private final Workspace workspace;
    private final Messages words;
    private final TextField days = new TextField();
    private final TextField minutes = new TextField();
    private final Label problem = Fields.text("", "text-small", "problem", "wrong");
    private final VBox move;
    private final Button toBacklog;
    private final HBox usual;
    private final VBox question;
    private final Label asked = Fields.text("");

    BulkActions(Form<?, Many> form) {
        this.form = form;
        workspace = form.workspace();
        words = workspace.words();
        move = move();
        toBacklog = Fields.button("bulk-to-backlog", words.get("bulk.toBacklog"), this::toBacklog);
        var delete = Fields.dangerous(Fields.button("bulk-delete", words.get("bulk.delete"), () -> ask(true)));
        delete.getStyleClass().add("flat");
        usual = new HBox(toBacklog, Fields.spacer(), delete);
        usual.getStyleClass().add("action-row");
        var answers = new HBox(Fields.dangerous(Fields.button("bulk-delete-yes", words.get("bulk.deleteYes"), this::delete)),
                Fields.button("bulk-delete-no", words.get("bulk.deleteNo"), () -> ask(false)));
        answers.getStyleClass().add("action-row");
        question = new VBox(asked, answers);
        question.getStyleClass().add("form-line");
        question.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                ask(false);
                event.consume();
            }
        });
        getStyleClass().addAll("actions", "form-section");
        getChildren().addAll(move, usual, question);
        ask(false);
    }

    void show(Many many) {
        long scheduled = many.activities().stream().filter(Activity::isScheduled).count();
        Fields.setShown(move, scheduled > 0);
        Fields.setShown(toBacklog, scheduled > 0);
        asked.setText(words.get("bulk.deleteAsk", many.activities().size()));
        setDisable(workspace.session().isReadOnly());
    }

    /** Others are shown: what was asked or typed about those before is moot. */
    void reset() {
        days.clear();
        minutes.clear();
        ask(false);
    }

    private VBox move() {
        for (TextField field : List.of(days, minutes)) {
            field.setPrefColumnCount(4);
            field.setOnAction(_ -> shift());
            field.textProperty().addListener(_ -> Fields.setShown(problem, false));
        }
        var go = Fields.button("bulk-shift", words.get("bulk.shift"), this::shift);
        var row = new HBox(labelled("bulk-days", words.get("bulk.days"), days), labelled("bulk-minutes", words.get("bulk.minutes"), minutes),
                go);
        row.getStyleClass().addAll("action-row", "shift-row");
        problem.setId("bulk-shift-problem");
        Fields.setShown(problem, false);
        var box = new VBox(Fields.text(words.get("bulk.section.move"), "text-strong"), row, problem);
        box.getStyleClass().add("form-section");
        return box;
    }

    private static VBox labelled(String id, String words, TextField field) {
        var label = new Label(words);
        label.setLabelFor(field);
        label.getStyleClass().addAll("text-small", "text-quiet");
        Fields.named(field, id, words);
        var box = new VBox(label, field);
        box.getStyleClass().add("form-line");
        return box;
    }

    /** Only what is in the calendar moves. */
    private void shift() {
        String byDays = days.getText().strip();
        String byMinutes = minutes.getText().strip();
        if (!isWhole(byDays, MOST_DAYS) || !isWhole(byMinutes, MOST_MINUTES) || byDays.isEmpty() && byMinutes.isEmpty()) {
            problem.setText(words.get("bulk.wrong.shift", MOST_DAYS, MOST_MINUTES));
            Fields.setShown(problem, true);
            return;
        }
        Duration by = Duration.ofDays(number(byDays)).plusMinutes(number(byMinutes));
        form.findSubject().ifPresent(many -> {
            List<Activity> after = many.activities().stream().filter(Activity::isScheduled)
                    .map(it -> it.withStart(it.start().plus(by))).toList();
            if (workspace.edits().apply(new ActivityChange.PutActivities(after))) {
                days.clear();
                minutes.clear();
            }
        });
    }

    private static boolean isWhole(String typed, int most) {
        return typed.isEmpty() || typed.matches("[+\\-−]?\\d{1,4}") && Math.abs(number(typed)) <= most;
    }

    private static int number(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed.replace('−', '-'));
    }

    private void toBacklog() {
        form.findSubject().ifPresent(many -> workspace.edits().apply(new ActivityChange.PutActivities(
                many.activities().stream().filter(Activity::isScheduled).map(it -> it.withStart(null)).toList())));
    }

    private void delete() {
        form.findSubject().ifPresent(many -> {
            List<Id<Activity>> ids = many.activities().stream().map(Activity::id).toList();
            if (workspace.edits().apply(new ActivityChange.RemoveActivities(ids))) {
                workspace.selection().clear();
            }
        });
        ask(false);
    }

    private void ask(boolean asking) {
        Fields.setShown(usual, !asking);
        Fields.setShown(question, asking);
        if (asking) {
            question.lookup("#bulk-delete-no").requestFocus();
        }
    }
}
