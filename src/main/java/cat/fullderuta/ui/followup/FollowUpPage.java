package cat.fullderuta.ui.followup;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.change.Change;
import cat.fullderuta.document.EditionReport;
import cat.fullderuta.document.EditionReport.NamedCount;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.WhenSeen;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What came of the visit: a table of what took place, what is written about it, and totals that can be exported. */
public final class FollowUpPage extends BorderPane implements PageContent {

    private final Workspace workspace;
    private final Messages words;
    private final Clock clock;
    private final ResultTable table;
    private final ResultForm form;
    private final Totals totals;
    private final CountTable types;
    private final CountTable towns;
    private final ToggleButton all;
    private final Button markDone;
    private final WhenSeen seen;

    /**
     * @param clock  tells what is past
     * @param goTo   brings an activity into sight on the board
     * @param export opens what writes the report
     */
    public FollowUpPage(Workspace workspace, Clock clock, Consumer<Id<Activity>> goTo, Runnable export) {
        this.workspace = workspace;
        this.clock = clock;
        words = workspace.words();
        form = new ResultForm(workspace, goTo);
        table = new ResultTable(words, workspace.session(), this::putAttended);
        totals = new Totals(words);
        types = new CountTable(words, "type");
        towns = new CountTable(words, "town");
        all = new ToggleButton(words.get("followup.filter.all"));
        all.getStyleClass().add("chip-button");
        all.setOnAction(_ -> refresh());
        Fields.named(all, "followup-all", all.getText());
        markDone = Fields.button("followup-mark", words.get("followup.markDone", 0), this::markDone);
        var write = Fields.button("followup-export", words.get("followup.export"), export);
        write.getStyleClass().add("accent");
        var head = new WrapRow(12, Fields.text(words.get("followup.name"), "text-title"), all, Fields.spacer(), markDone, write);
        head.getStyleClass().add("page-head");
        setTop(new VBox(head, totals));
        setCenter(tabs());
        Fields.named(this, "followup", words.get("followup.name"));
        getStyleClass().addAll("pane", "followup-page");
        table.setEditable(false);
        table.setPlaceholder(Fields.emptyState(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE, words.get("followup.none.title"),
                words.get("followup.none.hint")));
        table.getSelectionModel().selectedItemProperty().addListener(_ -> form.turnTo(table.findSelected()));
        seen = WhenSeen.follow(this, workspace.session(), this::refresh);
        refresh();
    }

    private Node tabs() {
        var side = new ScrollPane(form);
        side.setFitToWidth(true);
        side.getStyleClass().add("followup-side");
        var results = new BorderPane(table);
        results.setRight(side);
        var tabs = new TabPane(tab("activities", results), tab("types", types), tab("towns", towns));
        tabs.setAccessibleText(words.get("followup.name"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private Tab tab(String key, Node content) {
        var tab = new Tab(words.get("followup.tab." + key), content);
        tab.setId("followup-tab-" + key);
        return tab;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private void refresh() {
        Edition edition = workspace.state().edition();
        table.show(ResultRow.list(edition, now(), all.isSelected(), words));
        form.refresh();
        EditionReport report = EditionReport.of(edition, Surroundings.of(edition));
        totals.show(report);
        types.getItems().setAll(report.types().stream().filter(it -> it.count().done() > 0)
                .map(it -> new NamedCount(words.get("domain", it.type()), it.count())).toList());
        towns.getItems().setAll(report.towns());
        int due = ResultRow.listToMark(edition, now()).size();
        markDone.setText(words.get("followup.markDone", due));
        markDone.setAccessibleText(markDone.getText().replace("_", ""));
        markDone.setDisable(due == 0 || workspace.session().isReadOnly());
    }

    private void putAttended(ResultRow row, Optional<Integer> attended, Object stay) {
        workspace.state().edition().activities().find(row.activity().id()).ifPresent(activity -> workspace.edits()
                .apply(new Change.PutActivity(activity.withFollowUp(new FollowUp(attended.orElse(null), activity.followUp().outcome(),
                        activity.followUp().pressLinks()))), stay));
    }

    /** One change for all of them, so that one undo takes it back. */
    private void markDone() {
        commit();
        List<Activity> due = ResultRow.listToMark(workspace.state().edition(), now());
        if (!due.isEmpty() && workspace.edits().apply(new ActivityChange.PutActivities(
                due.stream().map(it -> it.withStatus(Status.DONE)).toList()))) {
            workspace.edits().tell(words.get("followup.markDone.done", due.size()));
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void commit() {
        table.commit();
        form.commit();
    }

    @Override
    public void dispose() {
        commit();
        seen.dispose();
    }

    /** What is past may be more than when the page was last looked at. */
    @Override
    public void focus() {
        refresh();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        applyCss(); // at first the tabs have no content yet that the keys could go to
        table.requestFocus();
    }
}
