package cat.fullderuta.ui.rules;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.UndoButton;
import cat.fullderuta.ui.common.Workspace;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The rules of the open edition and the calendars they use, to read and to set. Each input tells its effect at once and is taken as it is
 * typed; undo takes it back.
 */
public final class RulesPane extends BorderPane {

    private final Workspace workspace;
    private final Messages words;
    private final Draft draft;
    private final RulesTab rules;
    private final SchoolTab school;
    private final HolidaysTab holidays;
    private final Label total = Fields.text("");
    private final Label wrong = Fields.text("", "problem", "wrong");

    /**
     * @param rule  to begin with; all when empty
     * @param close closes the window it is in
     */
    public RulesPane(Workspace workspace, Optional<RuleKey> rule, Runnable close) {
        this.workspace = workspace;
        words = workspace.words();
        draft = new Draft(workspace);
        boolean readOnly = workspace.session().isReadOnly();
        rules = new RulesTab(draft, words, readOnly);
        school = new SchoolTab(draft, words, readOnly);
        holidays = new HolidaysTab(draft, words, readOnly);
        var tabs = new TabPane(tab("rules-tab", "rules.tab.rules", rules), tab("school-tab", "rules.tab.school", school),
                tab("holidays-tab", "rules.tab.holidays", holidays));
        tabs.setAccessibleText(words.get("rules.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        var done = Fields.button("rules-close", words.get("rules.close"), close);
        done.setCancelButton(true);
        var resetAll = Fields.button("rules-reset-all", words.get("rules.resetAll"), () -> draft.together(this::reset));
        Fields.setShown(resetAll, !readOnly);
        var buttons = new HBox(resetAll, new UndoButton("rules-undo", workspace, this), Fields.spacer(), done);
        buttons.getStyleClass().add("action-row");
        total.setId("rules-total");
        wrong.setId("rules-wrong");
        var bottom = new VBox(total, wrong, buttons);
        bottom.getStyleClass().addAll("pane-bottom", "rules-bottom");
        if (readOnly) {
            setTop(Fields.text(words.get("rules.readOnly"), "rules-read-only"));
        }
        setCenter(tabs);
        setBottom(bottom);
        Fields.named(this, "rules", words.get("rules.title"));
        getStyleClass().addAll("pane", "rules-pane");
        draft.setOnChanged(this::refresh);
        rules.show(rule);
        draft.recall();
        refresh();
    }

    private Tab tab(String id, String key, Node content) {
        var tab = new Tab(words.get(key), content);
        tab.setId(id);
        return tab;
    }

    private void refresh() {
        rules.refresh();
        school.refresh();
        holidays.refresh();
        total.setText(isChanged() ? words.get("rules.total.effect", say(draft.now()), say(draft.before()))
                : words.get("rules.total", say(draft.now())));
        wrong.setText(words.get("rules.wrong.somewhere", draft.countWrong()));
        Fields.setShown(wrong, draft.countWrong() > 0);
    }

    private boolean isChanged() {
        return Stream.of(Severity.values()).anyMatch(it -> draft.now().of(it) != draft.before().of(it));
    }

    private String say(Draft.Counts counts) {
        return Stream.of(Severity.values()).map(it -> words.get("findinglist.count." + it, counts.of(it)))
                .collect(Collectors.joining(", "));
    }

    private void reset() {
        rules.reset();
        school.useStandard();
    }

    /** Takes or keeps what is typed. */
    public void leave() {
        draft.commit();
    }
}
