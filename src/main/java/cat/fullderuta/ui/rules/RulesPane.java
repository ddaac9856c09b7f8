package cat.fullderuta.ui.rules;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Workspace;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The rules of the open edition and the calendars they use, to read and to set. Each input tells its effect at once; all of it
 * is applied as one change, which undo takes back.
 */
public final class RulesPane extends BorderPane {

    private final Workspace workspace;
    private final Messages words;
    private final Runnable close;
    private final Draft draft;
    private final RulesTab rules;
    private final SchoolTab school;
    private final HolidaysTab holidays;
    private final Label total = Fields.text("");
    private final Label wrong = Fields.text("", "problem", "wrong");
    private final Button apply;
    private final HBox usual;
    private final HBox question;

    /**
     * @param rule  to begin with; all when empty
     * @param close closes the window it is in
     */
    public RulesPane(Workspace workspace, Optional<RuleKey> rule, Runnable close) {
        this.workspace = workspace;
        this.close = close;
        words = workspace.words();
        draft = new Draft(workspace.session());
        boolean readOnly = workspace.session().isReadOnly();
        rules = new RulesTab(draft, words, readOnly);
        school = new SchoolTab(draft, words, readOnly);
        holidays = new HolidaysTab(draft, words, readOnly);
        var tabs = new TabPane(tab("rules-tab", "rules.tab.rules", rules), tab("school-tab", "rules.tab.school", school),
                tab("holidays-tab", "rules.tab.holidays", holidays));
        tabs.setAccessibleText(words.get("rules.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        apply = Fields.button("rules-apply", words.get("rules.apply"), this::apply);
        apply.getStyleClass().add("accent");
        var cancel = Fields.button("rules-cancel", words.get(readOnly ? "rules.close" : "rules.cancel"), this::askAndClose);
        cancel.setCancelButton(true);
        var resetAll = Fields.button("rules-reset-all", words.get("rules.resetAll"), this::reset);
        for (Button each : new Button[] {resetAll, apply}) {
            Fields.setShown(each, !readOnly);
        }
        usual = row(resetAll, Fields.spacer(), cancel, apply);
        question = row(Fields.text(words.get("rules.discard.ask"), "text-strong"), Fields.spacer(),
                Fields.dangerous(Fields.button("rules-discard", words.get("rules.discard.yes"), close)),
                Fields.button("rules-keep", words.get("rules.discard.no"), () -> ask(false)));
        total.setId("rules-total");
        wrong.setId("rules-wrong");
        var bottom = new VBox(total, wrong, usual, question);
        bottom.getStyleClass().addAll("pane-bottom", "rules-bottom");
        if (readOnly) {
            setTop(Fields.text(words.get("rules.readOnly"), "rules-read-only"));
        }
        setCenter(tabs);
        setBottom(bottom);
        Fields.named(this, "rules", words.get("rules.title"));
        getStyleClass().addAll("pane", "rules-pane");
        ask(false);
        draft.setOnChanged(this::refresh);
        rules.show(rule);
        refresh();
    }

    private Tab tab(String id, String key, Node content) {
        var tab = new Tab(words.get(key), content);
        tab.setId(id);
        return tab;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("action-row");
        for (Node node : nodes) {
            if (node instanceof Label) {
                HBox.setHgrow(node, Priority.ALWAYS);
            }
        }
        return row;
    }

    private void refresh() {
        rules.refresh();
        school.refresh();
        holidays.refresh();
        total.setText(draft.isChanged() ? words.get("rules.total.effect", say(draft.now()), say(draft.with()))
                : words.get("rules.total", say(draft.now())));
        wrong.setText(words.get("rules.wrong.somewhere", draft.countWrong()));
        Fields.setShown(wrong, draft.countWrong() > 0);
        apply.setDisable(!draft.isChanged() || draft.countWrong() > 0);
    }

    private String say(Draft.Counts counts) {
        return Stream.of(Severity.values()).map(it -> words.get("findinglist.count." + it, counts.of(it)))
                .collect(Collectors.joining(", "));
    }

    private void reset() {
        rules.reset();
        school.useStandard();
    }

    private void apply() {
        if (workspace.edits().apply(draft.toChange())) {
            close.run();
        }
    }

    /** Whether it may be closed without losing anything; asks in its own place when not. */
    public boolean mayClose() {
        boolean may = !draft.isTouched();
        ask(!may);
        return may;
    }

    private void askAndClose() {
        if (mayClose()) {
            close.run();
        }
    }

    private void ask(boolean asking) {
        Fields.setShown(usual, !asking);
        Fields.setShown(question, asking);
        if (asking) {
            question.lookup("#rules-keep").requestFocus();
        }
    }
}
