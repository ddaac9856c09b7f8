package cat.fullderuta.ui.intake;

import cat.fullderuta.intake.AnswerText;
import cat.fullderuta.intake.Answers;
import cat.fullderuta.intake.Answers.Row;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** What a host answered, row by row, with what would come of it; takes what is ticked, as one change. */
final class AnswersPreview extends BorderPane {

    private final Workspace workspace;
    private final Messages words;
    private final Answers answers;
    private final AnswerText text;
    private final Runnable close;
    private final Map<Row.Answered, CheckBox> ticks = new LinkedHashMap<>();
    private final Button take;

    /** @param close closes the dialog */
    AnswersPreview(Workspace workspace, Answers answers, Runnable close) {
        this.workspace = workspace;
        this.answers = answers;
        this.close = close;
        words = workspace.words();
        text = AnswerText.of(workspace.session().edition(), words);
        take = Fields.button("answers-take", words.get("intakeview.answers.take", 0), this::take);
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        var summary = Fields.text(words.get("intakeview.answers.summary", answers.source(), answers.listAnswered().size(),
                answers.listRefused().size()), "text-strong");
        summary.setId("answers-summary");
        var top = new VBox(summary);
        top.getStyleClass().add("pane-top");
        setTop(top);
        var scroll = new ScrollPane(cards());
        scroll.setId("answers-list");
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setBottom(bottom());
        Fields.named(this, "answers-preview", words.get("intakeview.answers.name"));
        getStyleClass().addAll("pane", "import-preview");
        refresh();
    }

    /** What is refused first, since somebody has to see to it; what says nothing new last. */
    private Node cards() {
        var cards = new VBox();
        Stream.of(Row.Refused.class, Row.Answered.class, Row.Unchanged.class).forEach(kind -> answers.rows().stream().filter(kind::isInstance)
                .forEach(row -> cards.getChildren().add(card(row))));
        return cards;
    }

    private Node card(Row row) {
        boolean quiet = row instanceof Row.Unchanged;
        var body = new VBox(Fields.text(text.title(row), quiet ? "text-quiet" : "text-strong"), Fields.text(text.sentence(row), "text-small"));
        body.getStyleClass().add("arrival-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        var card = new HBox(lead(row), body);
        card.getStyleClass().add("arrival");
        return card;
    }

    private Node lead(Row row) {
        return switch (row) {
            case Row.Answered answered -> {
                var tick = new CheckBox();
                tick.setSelected(true);
                tick.setOnAction(_ -> refresh());
                ticks.put(answered, tick);
                yield Fields.named(tick, "answer-" + row.at().row(), text.title(row) + ". " + text.sentence(row));
            }
            case Row.Refused _ -> new FontIcon(MaterialDesignA.ALERT);
            case Row.Unchanged _ -> new FontIcon(MaterialDesignA.APPROXIMATELY_EQUAL);
        };
    }

    private Node bottom() {
        var cancel = Fields.button("answers-cancel", words.get("intakeview.cancel"), close);
        cancel.setCancelButton(true);
        var bottom = new HBox(Fields.spacer(), cancel, take);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        return bottom;
    }

    private List<Row.Answered> chosen() {
        return ticks.entrySet().stream().filter(it -> Objects.requireNonNull(it.getValue()).isSelected()).map(Map.Entry::getKey).toList();
    }

    private void refresh() {
        take.setText(words.get("intakeview.answers.take", chosen().size()));
        take.setAccessibleText(take.getText().replace("_", ""));
        take.setDisable(chosen().isEmpty());
    }

    private void take() {
        List<Row.Answered> chosen = chosen();
        var edition = workspace.session().edition();
        if (workspace.edits().apply(answers.change(chosen, edition, AnswerText.of(edition, words)))) {
            workspace.edits().tell(words.get("intakeview.answers.taken", chosen.size(), answers.source()));
            close.run();
        }
    }
}
