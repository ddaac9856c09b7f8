package cat.fullderuta.ui.activities;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.SearchField;
import cat.fullderuta.ui.common.Workspace;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** All activities of the edition in a table, placed or waiting or cancelled; a double click or Enter leads to one on the board. */
public final class ActivitiesPage extends BorderPane implements PageContent {

    private final Workspace workspace;
    private final Messages words;
    private final Consumer<Id<Activity>> goTo;
    private final ActivityTable table;
    private final SearchField filter;
    private final Label count = Fields.text("", "text-quiet");
    private final InvalidationListener refresh = _ -> refresh();

    /** @param goTo brings an activity into sight on the board */
    public ActivitiesPage(Workspace workspace, Consumer<Id<Activity>> goTo) {
        this.workspace = workspace;
        this.goTo = goTo;
        words = workspace.words();
        table = new ActivityTable(words, this::goToSelected);
        filter = new SearchField("activities-filter", words.get("activities.filter"), this::filter);
        count.setId("activities-count");
        count.setWrapText(false);
        var head = new HBox(Fields.text(words.get("activities.name"), "text-title"), count, Fields.spacer(), filter);
        head.getStyleClass().add("page-head");
        setTop(head);
        setCenter(table);
        Fields.named(this, "activities", words.get("activities.name"));
        getStyleClass().addAll("pane", "activities-page");
        Fields.dress(this);
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                goToSelected();
                key.consume();
            }
        });
        workspace.session().stateProperty().addListener(refresh);
        refresh();
    }

    @Override
    public Node node() {
        return this;
    }

    /** Nothing is typed here but what to look for. */
    @Override
    public void commit() {
    }

    @Override
    public void dispose() {
        workspace.session().stateProperty().removeListener(refresh);
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

    private void refresh() {
        table.show(ActivityRow.list(workspace.state().edition(), words));
        filter();
    }

    private void filter() {
        table.filter(row -> filter.finds(row.all()));
        count.setText(table.getItems().size() == table.count() ? words.get("activities.count", table.count())
                : words.get("activities.countOf", table.getItems().size(), table.count()));
        String empty = table.count() == 0 ? "activities.none" : "activities.noMatch";
        table.setPlaceholder(Fields.emptyState(MaterialDesignC.CALENDAR_BLANK_OUTLINE, words.get(empty + ".title"), words.get(empty + ".hint")));
    }

    private void goToSelected() {
        table.findSelected().ifPresent(goTo);
    }
}
