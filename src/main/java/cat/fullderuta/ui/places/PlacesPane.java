package cat.fullderuta.ui.places;

import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.plan.BestPlaces;
import cat.fullderuta.plan.SlotFinder;
import cat.fullderuta.plan.Suggestion;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Proposal;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The five best places for the selected activity. They are looked for beside the window, anew whenever the edition changes;
 * the arrow keys outline them on the board, Enter takes one, Escape gives up.
 */
public final class PlacesPane extends BorderPane {

    /** Only a search that lasts longer shows its bar: else it would flash. */
    private static final Duration SOON = Duration.millis(300);

    private final Workspace workspace;
    private final Messages words;
    private final Runnable taken;
    private final Runnable closed;
    private final Consumer<RuleKey> openRules;
    private final Label about = Fields.text("", "text-strong");
    private final VBox why = new VBox();
    private final ListView<Suggestion> list = new ListView<>();
    private final Label placeholder = Fields.text("", "text-quiet");
    private final Label everywhere = Fields.text("", "text-small", "text-quiet");
    private final Tasks tasks;
    private final StackPane progress;
    private final ChangeListener<Object> follow = (_, _, _) -> search();
    private final ChangeListener<Optional<Id<Activity>>> turn = (_, _, now) -> turnTo(now);
    private Optional<Search> wanted = Optional.empty();
    private Optional<Search> running = Optional.empty();
    private Optional<Search> shown = Optional.empty();
    private List<Finding> unsaid = List.of();
    private boolean isWatched;
    private @Nullable Node cameFrom;
    private LocalDate dayBefore;
    private Optional<Id<Defender>> defenderBefore = Optional.empty();

    /** What is looked for, in which state of the edition. */
    private record Search(Id<Activity> activity, Session.State state) {
        boolean isSame(Optional<Search> other) {
            return other.isPresent() && other.get().activity.equals(activity) && other.get().state == state;
        }
    }

    /**
     * Looks for nothing yet.
     *
     * @param taken     called when a place was taken; the activity is selected
     * @param closed    takes the pane away
     * @param openRules shows the settings of a rule
     */
    public PlacesPane(Workspace workspace, Runnable taken, Runnable closed, Consumer<RuleKey> openRules) {
        this.workspace = workspace;
        this.taken = taken;
        this.closed = closed;
        this.openRules = openRules;
        words = workspace.words();
        dayBefore = workspace.selection().dayProperty().get();
        tasks = new Tasks(words);
        tasks.setOnStopped(this::stopped);
        progress = new StackPane(tasks);
        showProgressLate();
        prepareList();
        everywhere.setId("places-everywhere");
        var close = Fields.iconButton("places-close", MaterialDesignC.CLOSE, words.get("places.close"), this::close);
        about.setId("places-about");
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        var title = new HBox(about, close);
        title.getStyleClass().add("place-head");
        var head = new VBox(title, why);
        head.getStyleClass().add("places-head");
        setTop(head);
        setCenter(list);
        var foot = new VBox(progress, everywhere, Fields.text(words.get("places.hint"), "text-small", "text-quiet"));
        foot.getStyleClass().add("places-foot");
        setBottom(foot);
        Fields.named(this, "places", words.get("places.title"));
        getStyleClass().addAll("pane", "places-pane");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key); // the list lets neither key go on to its parent
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        workspace.session().stateProperty().addListener(follow);
        workspace.selection().activityProperty().addListener(turn);
    }

    private void showProgressLate() {
        Fields.setShown(progress, false);
        var late = new PauseTransition(SOON);
        late.setOnFinished(_ -> Fields.setShown(progress, tasks.isVisible()));
        tasks.runningProperty().addListener((_, _, runs) -> {
            if (runs) {
                late.playFromStart();
            } else {
                late.stop();
                Fields.setShown(progress, tasks.isVisible());
            }
        });
    }

    private void prepareList() {
        Fields.named(list, "places-list", words.get("places.title"));
        list.setPlaceholder(placeholder);
        list.setCellFactory(_ -> new PlaceCell(words, () -> shown.map(it -> it.state.edition()), () -> unsaid));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> propose(Optional.ofNullable(now)));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                take();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Shows the best places for an activity; the keys go to the list. */
    public void open(Id<Activity> activity) {
        Selection selection = workspace.selection();
        if (wanted.isEmpty()) {
            cameFrom = getScene() == null ? null : getScene().getFocusOwner();
            dayBefore = selection.dayProperty().get();
            defenderBefore = selection.defenderProperty().get();
        }
        isWatched = true;
        wanted = Optional.of(new Search(activity, workspace.state()));
        list.requestFocus();
        search();
    }

    /** Whether it is in sight; what nobody sees looks for nothing and outlines nothing. */
    public void setWatched(boolean watched) {
        isWatched = watched;
        if (watched) {
            search();
            propose(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
        } else {
            propose(Optional.empty());
        }
    }

    /** Follows nothing any more. */
    public void dispose() {
        workspace.session().stateProperty().removeListener(follow);
        workspace.selection().activityProperty().removeListener(turn);
        tasks.stop();
    }

    private void turnTo(Optional<Id<Activity>> activity) {
        if (isWatched && activity.isPresent()) {
            wanted = activity.map(id -> new Search(id, workspace.state()));
            search();
        }
    }

    private void search() {
        if (!isWatched || wanted.isEmpty()) {
            return;
        }
        var next = new Search(wanted.get().activity, workspace.state());
        wanted = Optional.of(next);
        Optional<Activity> activity = next.state.edition().activities().find(next.activity).filter(Activity::isAlive);
        if (activity.isEmpty()) {
            leave();
        } else if (tasks.runningProperty().get()) {
            if (!next.isSame(running)) {
                tasks.stop(); // and begins anew when it has stopped
            }
        } else if (!next.isSame(shown)) {
            run(next, activity.get());
        }
    }

    private void run(Search search, Activity activity) {
        running = Optional.of(search);
        placeholder.setText(words.get("places.searching"));
        if (!shown.map(it -> it.activity.equals(search.activity)).orElse(false)) {
            clear();
        }
        about.setText(Names.of(search.state.edition(), words).titleAndPlace(activity));
        tasks.run(words.get("places.searching"), report -> SlotFinder.search(activity, search.state.timetable(), (done, all) -> {
            report.stopIfAsked();
            report.report(done, all, "");
        }), _ -> words.get("places.failed"), places -> show(search, places));
    }

    private void clear() {
        shown = Optional.empty();
        list.getItems().clear();
        why.getChildren().clear();
        Fields.setShown(everywhere, false);
    }

    private void stopped() {
        if (isWatched && wanted.isPresent() && !wanted.get().isSame(running)) {
            search();
        } else {
            placeholder.setText(words.get("places.stopped"));
        }
    }

    private void show(Search search, BestPlaces places) {
        if (!search.isSame(wanted)) {
            search();
            return;
        }
        int row = Math.max(0, list.getSelectionModel().getSelectedIndex());
        shown = Optional.of(search);
        List<Suggestion> rows = places.suggestions().isEmpty() ? places.nearest().stream().toList() : places.suggestions();
        why.getChildren().clear();
        if (places.suggestions().isEmpty()) {
            why.getChildren().add(new NoPlace(places, words, openRules));
        }
        showEverywhere(rows, search.state.edition());
        placeholder.setText("");
        list.getItems().setAll(rows);
        list.getSelectionModel().select(Math.min(row, rows.size() - 1));
    }

    /** What holds at all of them is said once, since it tells none from another. */
    private void showEverywhere(List<Suggestion> rows, Edition edition) {
        unsaid = rows.size() < 2 ? List.of() : rows.getFirst().fit().findings().list().stream()
                .filter(finding -> rows.stream().allMatch(it -> it.fit().findings().list().contains(finding))).toList();
        FindingText text = FindingText.of(edition, words);
        everywhere.setText(words.get("places.everywhere", unsaid.stream().map(text::title).collect(Collectors.joining(" · "))));
        Fields.setShown(everywhere, !unsaid.isEmpty());
    }

    private void propose(Optional<Suggestion> suggestion) {
        Selection selection = workspace.selection();
        Optional<Suggestion> seen = suggestion.filter(_ -> isWatched);
        seen.ifPresent(it -> {
            selection.dayProperty().set(it.fit().start().toLocalDate());
            List<Id<Defender>> defenders = it.fit().defenders();
            if (!defenders.isEmpty() && selection.defenderProperty().get().filter(defenders::contains).isEmpty()) {
                selection.defenderProperty().set(Optional.of(defenders.getFirst()));
            }
        });
        selection.proposalProperty().set(seen.map(it ->
                new Proposal(new Slot(it.fit().start(), it.activity().length()), it.fit().defenders())));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** A place that was found for an edition that has changed since is not taken: the new ones come in a moment. */
    private void take() {
        Suggestion suggestion = list.getSelectionModel().getSelectedItem();
        boolean current = shown.isPresent() && shown.get().state == workspace.state();
        if (suggestion != null && current && workspace.edits().apply(suggestion.change())) {
            leave();
            workspace.selection().select(suggestion.activity().id());
            taken.run();
        }
    }

    private void close() {
        Selection selection = workspace.selection();
        selection.dayProperty().set(dayBefore);
        selection.defenderProperty().set(defenderBefore);
        Node back = cameFrom;
        leave();
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    private void leave() {
        wanted = Optional.empty();
        tasks.stop();
        setWatched(false);
        clear();
        closed.run();
    }
}
