package cat.fullderuta.ui.backlog;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.FirstPlace;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.KeyTip;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.DropArea;
import cat.fullderuta.ui.drag.Gesture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/** The activities that wait for a place: searched, filtered, dragged out and back in. */
public final class Backlog extends VBox implements DropArea {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Workspace workspace;
    private final Messages words;
    private final Consumer<Id<Activity>> open;
    private final Runnable placed;
    private final Runnable bestPlaces;
    private final Predicate<Id<Activity>> hasUntaken;
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final FilterButton<ActivityType> types;
    private final FilterButton<Id<Host>> hosts;
    private final FilterButton<Id<Defender>> defenders;
    private final FilterButton<LocalDate> days;
    private final ToggleButton cancelled = new ToggleButton();
    private final ToggleButton fewestFirst = new ToggleButton();
    private final PlacesLeft placesLeft;
    private final Label count = new Label();
    private final ListView<Activity> list = new ListView<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Label empty = new Label();
    private final KeyTip keyTip;
    private final InvalidationListener refresh = any -> follow();
    private final InvalidationListener reselect = any -> showSelection();

    /**
     * @param open   is told which activity a double click or Enter opens
     * @param placed called after an activity was placed by key
     * @param bestPlaces shows the best places for the selected activity
     * @param hasUntaken those marked as having something typed that could not be taken, see {@link #showMarks}
     */
    public Backlog(Workspace workspace, Consumer<Id<Activity>> open, Runnable placed, Runnable bestPlaces,
            Predicate<Id<Activity>> hasUntaken) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.open = open;
        this.placed = placed;
        this.bestPlaces = bestPlaces;
        this.hasUntaken = hasUntaken;
        setId("backlog");
        getStyleClass().add("backlog");
        search.setId("backlog-search");
        search.setPromptText(words.get("backlog.search"));
        search.setAccessibleText(words.get("backlog.search"));
        search.textProperty().addListener(any -> refresh());
        placesLeft = new PlacesLeft(workspace.session().gazetteer(), this::showPlaces);
        fewestFirst.setId("backlog-fewest-first");
        fewestFirst.setText(words.get("backlog.fewestFirst"));
        fewestFirst.getStyleClass().add("filter-button");
        fewestFirst.setOnAction(any -> refresh());
        types = new FilterButton<>("filter-types", words.get("backlog.filter.types"), this::refresh);
        hosts = new FilterButton<>("filter-hosts", words.get("backlog.filter.hosts"), this::refresh);
        defenders = new FilterButton<>("filter-defenders", words.get("backlog.filter.defenders"), this::refresh);
        days = new FilterButton<>("filter-days", words.get("backlog.filter.days"), this::refresh);
        var filters = new FlowPane(4, 4, types, hosts, defenders, days, fewestFirst);
        var heading = new Label(words.get("backlog.title"));
        heading.getStyleClass().add("text-strong");
        cancelled.setId("backlog-cancelled");
        cancelled.getStyleClass().addAll("filter-button");
        cancelled.setOnAction(any -> refresh());
        count.setId("backlog-count");
        count.getStyleClass().add("text-quiet");
        Wrapping.on(empty);
        empty.getStyleClass().add("empty-state");
        list.setId("backlog-list");
        list.setAccessibleText(words.get("backlog.title"));
        list.setPlaceholder(empty);
        list.setCellFactory(any -> {
            var cell = new Cell();
            cells.add(cell);
            return cell;
        });
        list.getSelectionModel().selectedItemProperty().addListener((any, before, now) -> {
            if (now != null) {
                workspace.selection().select(now.id());
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openSelected();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setContextMenu(contextMenu());
        keyTip = new KeyTip(list);
        list.focusVisibleProperty().addListener(any -> tell());
        list.addEventHandler(KeyEvent.KEY_RELEASED, key -> {
            if (key.getCode().isNavigationKey()) {
                tell();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(6, heading, count, gap, cancelled);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(search, filters, head, list);
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        workspace.selection().activityProperty().addListener(new WeakInvalidationListener(reselect));
        refresh();
    }

    /** The list of cards, where the keys begin. */
    public Node list() {
        return list;
    }

    /** Shows the marks as they are now. */
    public void showMarks() {
        cells.forEach(Cell::showState);
    }

    /** What is selected stays in sight though its new words no longer match: somebody is about to go on typing in it. */
    private void follow() {
        show(workspace.selection().findActivity().filter(id -> list.getItems().stream().anyMatch(it -> it.id().equals(id))));
    }

    private void refresh() {
        show(Optional.empty());
    }

    private void show(Optional<Id<Activity>> kept) {
        Edition edition = workspace.state().edition();
        List<Activity> gone = edition.listCancelled();
        cancelled.setText(words.get("backlog.cancelled", gone.size()));
        cancelled.setVisible(!gone.isEmpty());
        cancelled.setManaged(!gone.isEmpty());
        cancelled.setSelected(cancelled.isSelected() && !gone.isEmpty());
        List<Activity> all = cancelled.isSelected() ? gone : edition.listBacklog();
        types.offer(all.stream().map(Activity::type).distinct().sorted().toList(), type -> words.get("domain", type));
        hosts.offer(all.stream().map(Activity::host).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparing(id -> edition.hosts().get(id).name())).toList(), id -> edition.hosts().get(id).name());
        defenders.offer(edition.defenders().stream().map(Defender::id).toList(), id -> edition.defenders().get(id).alias());
        days.offer(edition.listDays(), Formats.of(words)::shortDay);
        var filter = new BacklogFilter(search.getText(), types.chosen(), hosts.chosen(), defenders.chosen(), days.chosen());
        Names names = Names.of(edition, words);
        List<Activity> shown = all.stream().filter(activity -> kept.equals(Optional.of(activity.id()))
                || filter.passes(activity, edition, names, words)).toList();
        placesLeft.follow(edition);
        if (fewestFirst.isSelected()) {
            shown = shown.stream().sorted(Comparator.comparingInt(this::placesOf)).toList();
        }
        if (!shown.equals(list.getItems())) {
            list.getItems().setAll(shown);
        }
        count.setText(shown.size() == all.size() ? String.valueOf(all.size()) : words.get("backlog.count", shown.size(), all.size()));
        empty.setText(words.get(!all.isEmpty() ? "backlog.empty.filtered"
                : edition.activities().isEmpty() ? "backlog.empty.new" : "backlog.empty.done"));
        showSelection();
    }

    private void showPlaces() {
        if (fewestFirst.isSelected()) {
            follow();
        }
        cells.forEach(Cell::showState);
    }

    /** Places without a warning come first; where nothing is known yet, last. */
    private int placesOf(Activity activity) {
        return placesLeft.find(activity.id()).map(PlacesLeft.Count::free).orElse(Integer.MAX_VALUE);
    }

    private void showSelection() {
        Optional<Activity> selected = workspace.selection().findActivity()
                .flatMap(id -> list.getItems().stream().filter(activity -> activity.id().equals(id)).findFirst());
        if (selected.isPresent()) {
            list.getSelectionModel().select(selected.get());
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void tell() {
        if (list.isFocused()) {
            cells.stream().filter(cell -> cell.isSelected() && cell.getGraphic() instanceof BacklogCard).findFirst()
                    .ifPresent(cell -> keyTip.tell(cell, ((BacklogCard) cell.getGraphic()).telling()));
        }
    }

    private void openSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(activity -> open.accept(activity.id()));
    }

    private ContextMenu contextMenu() {
        return new ContextMenu(item("card-places", words.get("places.open"), "Shortcut+B", any -> bestPlaces.run()),
                item("card-first", words.get("backlog.placeFirst"), "Shortcut+Enter", this::placeFirst),
                item("card-open", words.get("backlog.open"), "Enter", activity -> open.accept(activity.id())));
    }

    /** The keys are told in words: as an accelerator, Enter would be taken from the whole window. */
    private MenuItem item(String id, String name, String keys, Consumer<Activity> act) {
        var item = new MenuItem(name + "   " + KeyCombination.valueOf(keys).getDisplayText());
        item.setId(id);
        item.setOnAction(any -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act));
        return item;
    }

    private void key(KeyEvent event) {
        Activity selected = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && selected != null) {
            if (event.isShortcutDown()) {
                placeFirst(selected);
            } else {
                open.accept(selected.id());
            }
            event.consume();
        }
    }

    /** Puts an activity at the first place of the visit that fits; says so when there is none. */
    private void placeFirst(Activity activity) {
        FirstPlace.find(activity, workspace.state().timetable()).ifPresentOrElse(
                fit -> {
                    if (workspace.edits().apply(new Change.Schedule(activity.id(), fit.start(), fit.defenders()))) {
                        placed.run();
                    }
                },
                () -> workspace.edits().tell(words.get("backlog.noPlace")));
    }

    @Override
    public boolean contains(Gesture gesture) {
        return getScene() != null && isVisible() && localToScene(getBoundsInLocal()).contains(gesture.at());
    }

    @Override
    public void start(Gesture gesture) {
        pseudoClassStateChanged(TARGET, isReturn(gesture));
    }

    @Override
    public Optional<Drop> findDrop(Gesture gesture) {
        return !isReturn(gesture) ? Optional.empty()
                : Optional.of(new Drop(new Change.ReturnToBacklog(gesture.activity().id()), list.localToScene(list.getBoundsInLocal()),
                        "", words.get("backlog.return"), Fit.Verdict.FITS, Findings.NONE));
    }

    /** Who pulls an end to make it longer or shorter does not mean to take it out of the calendar. */
    private static boolean isReturn(Gesture gesture) {
        return gesture.activity().isScheduled() && gesture.handle().edge() == DragHandle.Edge.NONE;
    }

    @Override
    public boolean scroll(Gesture gesture) {
        return false; // nothing can be dropped between the cards, so there is nothing to scroll to
    }

    @Override
    public void end() {
        pseudoClassStateChanged(TARGET, false);
    }

    private final class Cell extends ListCell<Activity> {

        Cell() {
            setPrefWidth(0); // as wide as the list, so that long words wrap instead of scrolling sideways
        }

        @Override
        protected void updateItem(Activity activity, boolean isEmpty) {
            super.updateItem(activity, isEmpty);
            setText(null);
            DragHandle.takeOff(this);
            if (!isEmpty && activity != null && activity.isAlive()) {
                new DragHandle(activity.id(), Optional.empty(), DragHandle.Edge.NONE).putOn(this);
            }
            setGraphic(isEmpty || activity == null ? null
                    : new BacklogCard(activity, workspace.state().edition(), words, this::showBestPlaces));
            showState();
        }

        private void showBestPlaces() {
            workspace.selection().select(getItem().id());
            bestPlaces.run();
        }

        private void showState() {
            if (getGraphic() instanceof BacklogCard card && getItem() != null) {
                card.showUntaken(hasUntaken.test(getItem().id()));
                if (getItem().isAlive()) {
                    placesLeft.find(getItem().id()).ifPresent(count -> card.show(count, workspace.state().edition()));
                }
            }
            setAccessibleText(getGraphic() == null ? null : getGraphic().getAccessibleText());
        }
    }
}
