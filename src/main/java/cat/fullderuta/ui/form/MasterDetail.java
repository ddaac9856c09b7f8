package cat.fullderuta.ui.form;

import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * A page of things of one kind: their list at the left, the form of the selected one at the right. In the list Insert adds,
 * Delete asks in place and then removes, Enter leads into the form. Ids begin with the page's: {@code ID-list}, {@code ID-filter},
 * {@code ID-count}, {@code ID-new}, {@code ID-item-…}, {@code ID-title}, {@code ID-delete}, {@code ID-delete-yes},
 * {@code ID-delete-no}, {@code ID-empty}.
 */
public class MasterDetail<T extends Identified<T>> extends BorderPane implements PageContent {

    private final Workspace workspace;
    private final String id;
    private final Messages words;
    private final Items<T> items;
    private final Form<Id<T>, ?> form;
    private final MasterList<T> list;
    private final DetailHead head;
    private final VBox content;
    private final ScrollPane scroll;
    private final Node empty;
    private final BorderPane detail = new BorderPane();
    private final InvalidationListener refresh = _ -> refresh();

    /**
     * Follows the workspace from now on.
     *
     * @param form     is turned to what is selected
     * @param sections of the form, in the order of Tab
     */
    public MasterDetail(Workspace workspace, String id, ListWords listWords, Items<T> items, Form<Id<T>, ?> form,
            List<? extends Node> sections) {
        this.workspace = workspace;
        this.id = id;
        this.items = items;
        this.form = form;
        words = workspace.words();
        list = new MasterList<>(workspace, id, listWords, items, new MasterList.Calls(this::add, this::askRemove, form::focusFirst),
                form::hasUntaken);
        form.onUntaken(list::showMarks);
        head = new DetailHead(id, words, workspace.session().isReadOnly(), this::askRemove, this::remove, list::focus);
        var columns = new SectionColumns(sections);
        columns.setDisable(workspace.session().isReadOnly());
        content = new VBox(columns);
        content.getStyleClass().add("detail-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        detail.setTop(head);
        detail.setCenter(scroll);
        empty = Fields.emptyState(MaterialDesignP.PLUS_CIRCLE_OUTLINE, listWords.emptyTitle(), listWords.emptyHint());
        empty.setId(id + "-empty");
        setLeft(list);
        setCenter(new StackPane(empty, detail));
        Fields.named(this, id, listWords.name());
        getStyleClass().addAll("pane", "master-detail");
        list.selectedProperty().addListener(_ -> turn());
        workspace.session().stateProperty().addListener(refresh);
        Optional<Id<T>> last = workspace.selection().findShown(id).map(Id::of); // before the first of the list is shown
        refresh();
        last.filter(it -> list.find(it).isPresent()).ifPresent(this::select);
    }

    /** Puts buttons beside the name of what is selected. */
    public void offer(Node... nodes) {
        head.offer(nodes);
    }

    /** Puts something over the sections, as wide as they are. */
    public void showAbove(Node node) {
        content.getChildren().add(content.getChildren().size() - 1, node);
    }

    /**
     * Puts something that narrows the list under its search field.
     *
     * @param widen takes all narrowing back, so that what is selected from elsewhere can be seen
     */
    public void offerFilter(Node node, Runnable widen) {
        list.offerFilter(node, widen);
    }

    /** Lists only those of which this holds, besides what is searched for. */
    public void narrow(Predicate<T> wanted) {
        list.narrow(wanted);
    }

    /** What is selected; nothing only when there is nothing. */
    public ReadOnlyObjectProperty<Optional<Id<T>>> selectedProperty() {
        return list.selectedProperty();
    }

    /** See {@link #selectedProperty()}. */
    public Optional<T> findSelected() {
        return selectedProperty().get().flatMap(list::find);
    }

    /** Selects one and brings it into sight. */
    public void select(Id<T> one) {
        list.select(one);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void commit() {
        form.commit();
    }

    @Override
    public void dispose() {
        workspace.session().stateProperty().removeListener(refresh);
        form.turnTo(Optional.empty());
    }

    @Override
    public void focus() {
        list.focus();
    }

    private void refresh() {
        list.show();
        form.refresh();
        showSelected();
    }

    private void turn() {
        selectedProperty().get().ifPresent(it -> workspace.selection().noteShown(id, it.value()));
        form.turnTo(selectedProperty().get());
        head.close();
        scroll.setVvalue(0);
        showSelected();
    }

    private void showSelected() {
        Fields.setShown(empty, list.isEmpty());
        Fields.setShown(detail, !list.isEmpty());
        findSelected().ifPresent(item -> head.show(list.nameOf(item)));
    }

    /** Adds a new one and leads into its form. */
    public void add() {
        if (workspace.session().isReadOnly()) {
            return;
        }
        form.commit();
        T item = items.create();
        if (workspace.edits().apply(items.put(item))) {
            list.select(item.id());
            applyCss(); // its fields may never have been seen until now
            layout();
            form.focusFirst();
        }
    }

    private void askRemove() {
        if (workspace.session().isReadOnly()) {
            return;
        }
        form.commit();
        findSelected().ifPresent(item -> {
            var obstacle = items.findObstacle(workspace.state(), item);
            if (obstacle.isPresent()) {
                head.tell(obstacle.get());
                return;
            }
            String consequence = items.consequence(workspace.state(), item);
            String question = words.get("form.deleteAsk", list.nameOf(item));
            head.ask(consequence.isBlank() ? question : question + " " + consequence);
        });
    }

    private void remove() {
        findSelected().ifPresent(item -> workspace.edits().apply(items.remove(item)));
        list.focus();
    }
}
