package cat.fullderuta.ui.activities;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Narrow;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.SearchField;
import cat.fullderuta.ui.common.SidePanel;
import cat.fullderuta.ui.common.SidePanels;
import cat.fullderuta.ui.common.WhenSeen;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.WrapRow;
import cat.fullderuta.ui.inspector.Inspector;
import cat.fullderuta.ui.settings.Preferences;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * All activities of the edition in a table, placed or waiting or cancelled, with the selected one, or what the selected ones have in
 * common, beside it; a double click or Enter leads to one on the board.
 */
public final class ActivitiesPage extends BorderPane implements PageContent {

    private static final double SIDE = 336;
    /** The heads and a line or two; by itself it would need all that it says where nothing is found, and a small window would scroll. */
    private static final double LEAST_TABLE = 96;
    private static final String COLUMNS = "activities.columns";

    private final Workspace workspace;
    private final Messages words;
    private final Consumer<Id<Activity>> goTo;
    private final Inspector inspector;
    private final BulkForm bulk;
    private final ActivityTable table;
    private final SearchField search;
    private final FilterBar bar;
    private final SidePanel panel;
    private final Label count = Fields.text("", "text-quiet");
    private ActivityFilter filter = ActivityFilter.ALL;
    private final WhenSeen seen;
    private Set<Id<Activity>> kept = Set.of();
    private final InvalidationListener reselect = _ -> followSelection();

    /**
     * @param inspector of the selected activity; the page disposes of it
     * @param preferences in which the columns of the table are remembered
     * @param narrow    whether the window is, see {@link Narrow}
     * @param create    makes a new activity
     * @param goTo      brings an activity into sight on the board
     */
    public ActivitiesPage(Workspace workspace, Inspector inspector, Preferences preferences, ReadOnlyBooleanProperty narrow,
            Runnable create, Consumer<Id<Activity>> goTo) {
        this.workspace = workspace;
        this.inspector = inspector;
        this.goTo = goTo;
        words = workspace.words();
        bulk = new BulkForm(workspace);
        table = new ActivityTable(words, this::goToSelected, this::selected);
        search = new SearchField("activities-filter", words.get("activities.filter"), this::search);
        bar = new FilterBar(words, this::show);
        count.setId("activities-count");
        count.setWrapText(false);
        count.setMinWidth(USE_PREF_SIZE);
        var fresh = Fields.button("activities-new", words.get("activities.new"), create);
        fresh.setDisable(workspace.session().isReadOnly());
        var head = new WrapRow(12, Fields.text(words.get("activities.name"), "text-title"), count, Fields.spacer(), search,
                new ColumnsMenu<>("activities-columns", words, table, preferences.getText(COLUMNS, ""),
                        it -> preferences.setText(COLUMNS, it)), fresh);
        head.getStyleClass().add("page-head");
        setTop(new VBox(head, bar));
        table.setMinHeight(LEAST_TABLE);
        setCenter(table);
        var side = new StackPane(inspector, bulk);
        side.getStyleClass().add("activities-side");
        panel = new SidePanel("activities-panel", words.get("window.detail"), words.get("window.detail.open"),
                words.get("window.detail.close"), side, SIDE, false);
        new SidePanels(narrow, new SidePanels.Memory(preferences::isOn, preferences::setOn)).add(panel, "panel.activities", true);
        panel.setGiveBack(table::requestFocus);
        setRight(panel);
        Fields.named(this, "activities", words.get("activities.name"));
        getStyleClass().addAll("pane", "activities-page");
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                goToSelected();
                key.consume();
            }
        });
        seen = WhenSeen.follow(this, workspace.session(), this::refresh);
        workspace.selection().activityProperty().addListener(reselect);
        refresh();
        followSelection();
    }

    @Override
    public Node node() {
        return this;
    }

    /** Shows only these activities from now on. */
    public void show(ActivityFilter wanted) {
        filter = wanted;
        search();
    }

    /** Puts the keys into the title of an activity, which is shown whatever is filtered. */
    public void edit(Id<Activity> activity) {
        search.setText("");
        show(ActivityFilter.ALL);
        workspace.selection().select(activity);
        table.scrollTo(table.getSelectionModel().getSelectedIndex());
        panel.openProperty().set(true);
        applyCss(); // its fields may never have been seen until now
        layout();
        inspector.edit();
    }

    @Override
    public void commit() {
        inspector.commit();
        bulk.commit();
    }

    @Override
    public void dispose() {
        seen.dispose();
        workspace.selection().activityProperty().removeListener(reselect);
        inspector.dispose();
        bulk.dispose();
    }

    /** Begins at the activity that is selected on the board, if it is shown. */
    @Override
    public void focus() {
        workspace.selection().findActivity().ifPresent(table::select);
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.scrollTo(table.getSelectionModel().getSelectedIndex());
        table.requestFocus();
    }

    /** What is selected stays in sight though its new words no longer match: somebody is about to go on typing in it. */
    private void refresh() {
        kept = Set.copyOf(table.listSelected());
        table.show(ActivityRow.list(workspace.state(), words));
        filter();
    }

    private void search() {
        kept = Set.of();
        filter();
    }

    private void filter() {
        table.filter(row -> kept.contains(row.activity().id()) || filter.passes(row) && search.finds(row::all));
        bar.show(filter, table.countByStatus(), workspace.state().edition());
        count.setText(table.getItems().size() == table.count() ? words.get("activities.count", table.count())
                : words.get("activities.countOf", table.getItems().size(), table.count()));
        String empty = table.count() == 0 ? "activities.none" : "activities.noMatch";
        table.setPlaceholder(Fields.inLittleRoom(Fields.emptyState(MaterialDesignC.CALENDAR_BLANK_OUTLINE, words.get(empty + ".title"),
                words.get(empty + ".hint"))));
    }

    /** The workspace follows what is selected here: its one activity, or several with one of them first. */
    private void selected(List<Id<Activity>> ids) {
        if (ids.isEmpty()) {
            workspace.selection().clear();
        } else {
            workspace.selection().select(ids.getFirst());
            workspace.selection().severalProperty().set(ids.size() > 1 ? ids : List.of());
        }
        showSide(ids);
    }

    private void followSelection() {
        List<Id<Activity>> ids = workspace.selection().listSelected();
        if (ids.size() == 1 && !table.listSelected().contains(ids.getFirst())) {
            table.select(ids.getFirst());
        }
        showSide(table.listSelected());
    }

    private void showSide(List<Id<Activity>> ids) {
        boolean several = ids.size() > 1;
        Fields.setShown(bulk, several);
        Fields.setShown(inspector, !several);
        if (several) {
            bulk.show(ids);
        }
    }

    private void goToSelected() {
        table.findSelected().ifPresent(goTo);
    }
}
