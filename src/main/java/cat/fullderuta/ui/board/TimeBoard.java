package cat.fullderuta.ui.board;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.KeyTip;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.drag.DragHandle.Edge;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.Gesture;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * A board with exact hours: the days board (one to four days, all defenders side by side) or the board of one defender (the
 * whole visit, day beside day). Both are projections of the session's state on one grid of lanes.
 */
public final class TimeBoard extends BorderPane implements Board {

    private static final double EDGE = 28;
    private static final double SCROLL_STEP = 8;

    private final Workspace workspace;
    private final Consumer<Id<Activity>> open;
    private final TimeBoardScope scope;
    private final TimeBoardHeader header = new TimeBoardHeader();
    private final Sideways sideways = new Sideways(header);
    private final Label empty = new Label();
    private final InvalidationListener refresh = any -> refresh();
    private final InvalidationListener choose = any -> choose();
    private final InvalidationListener propose = any -> showProposal();
    private final WeakInvalidationListener weakRefresh = new WeakInvalidationListener(refresh);
    private final WeakInvalidationListener weakChoose = new WeakInvalidationListener(choose);
    private final WeakInvalidationListener weakPropose = new WeakInvalidationListener(propose);
    private @Nullable LaneGrid grid;
    private @Nullable TimeBoardDrops drops;
    private final KeyTip keyTip;
    private boolean addsShown;

    private TimeBoard(Workspace workspace, Consumer<Id<Activity>> open, TimeBoardScope scope, String id) {
        this.workspace = workspace;
        this.open = open;
        this.scope = scope;
        setId(id);
        getStyleClass().add("time-board");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleText(workspace.words().get("timeboard.accessible." + id));
        keyTip = new KeyTip(this);
        focusVisibleProperty().addListener(any -> tell());
        empty.setId(id + "-empty");
        empty.setText(workspace.words().get("timeboard.empty"));
        Wrapping.on(empty);
        empty.getStyleClass().add("empty-state");
        header.setCorner(scope.corner());
        addEventFilter(MouseEvent.ANY, this::mouse);
        listenables().forEach(it -> it.addListener(weakRefresh));
        workspace.selection().activityProperty().addListener(weakChoose);
        workspace.selection().proposalProperty().addListener(weakPropose);
        sceneProperty().addListener(any -> follow());
        visibleProperty().addListener(any -> follow());
    }

    /** The lanes that are shown. */
    LaneGrid grid() {
        return Objects.requireNonNull(grid, "no defender has lanes");
    }

    /** While it was away, something else may have been selected. */
    private void follow() {
        if (getScene() != null && isVisible()) {
            scope.follow(workspace.selection().findActivity());
        }
    }

    private List<Observable> listenables() {
        return List.of(widthProperty(), visibleProperty(), sceneProperty(), workspace.session().stateProperty(),
                workspace.selection().dayProperty(), workspace.selection().defenderProperty());
    }

    /**
     * One to four days, all defenders.
     *
     * @param open is told which activity a double click opens
     */
    public static TimeBoard days(Workspace workspace, Consumer<Id<Activity>> open) {
        return new TimeBoard(workspace, open, new TimeBoardDays(workspace), "days-board");
    }

    /**
     * All days of the visit, one defender.
     *
     * @param open is told which activity a double click opens
     */
    public static TimeBoard defender(Workspace workspace, Consumer<Id<Activity>> open) {
        return defender(workspace, open, List.of());
    }

    /** @param more buttons that stand at the end of its bar */
    public static TimeBoard defender(Workspace workspace, Consumer<Id<Activity>> open, List<Node> more) {
        return new TimeBoard(workspace, open, new TimeBoardDefender(workspace, more), "defender-board");
    }

    /** Stops following the session; to be called when the board is thrown away. */
    public void dispose() {
        end();
        listenables().forEach(it -> it.removeListener(weakRefresh));
        workspace.selection().activityProperty().removeListener(weakChoose);
        workspace.selection().proposalProperty().removeListener(weakPropose);
        grid = null;
        setCenter(null);
    }

    /** A board that is not on the window waits: it is brought up to date when it is shown. */
    private void refresh() {
        if (getScene() == null || !isVisible()) {
            return;
        }
        Edition edition = workspace.state().edition();
        if (edition.listShownDefenders().isEmpty()) {
            grid = null;
            setTop(null);
            setCenter(empty);
        } else if (getWidth() > LaneGrid.SCALE + LaneGrid.GUTTER) {
            show(edition);
        }
    }

    private void show(Edition edition) {
        TimeBoardScope.View view = scope.view(getWidth() - LaneGrid.SCALE - LaneGrid.GUTTER);
        LaneHours hours = LaneHours.of(edition);
        LaneGrid shown = grid;
        if (shown == null || !shown.isOf(view.owners().size(), view.dayCount())) {
            shown = new LaneGrid(view.owners().size(), view.dayCount(), view.firstDay(), hours, workspace.words().locale());
            grid = shown;
            setTop(scope.bar().orElse(null));
            sideways.show(shown, view.owners().size() * view.dayCount());
            setCenter(sideways);
        }
        shown.show(new LaneProjection(workspace.state(), workspace.words()), view.owners(), view.firstDay(), hours);
        header.show(view.headings());
        shown.choose(workspace.selection().findActivity());
        showProposal();
        say();
    }

    private void showProposal() {
        if (grid != null) {
            TimeBoardProposal.show(workspace.selection().proposalProperty().get(), grid, workspace.words());
        }
    }

    private void choose() {
        if (getScene() == null || !isVisible()) {
            return;
        }
        scope.follow(workspace.selection().findActivity());
        if (grid != null) {
            grid.choose(workspace.selection().findActivity());
            reveal();
        }
        say();
    }

    /** To a screen reader the board is what is selected on it. */
    private void say() {
        setAccessibleText(findChosen().map(entry -> entry.telling().words())
                .orElseGet(() -> workspace.words().get("timeboard.accessible." + getId())));
    }

    /** All mouse events end here: what the calendar would make of them (select, open, scroll by itself) is not wanted. */
    private void mouse(MouseEvent event) {
        boolean inGrid = grid != null && event.getTarget() instanceof Node node && isIn(node, grid) && !LaneGrid.isScrollBar(node);
        if (!inGrid) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            requestFocus();
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            click(event);
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED || event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            event.consume();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        findEntry((Node) event.getTarget()).ifPresentOrElse(entry -> {
            select(entry);
            if (event.getClickCount() == 2) {
                open.accept(entry.item().activity());
            }
        }, workspace.selection()::clear);
    }

    private void select(LaneEntryView entry) {
        entry.item().owner().ifPresent(owner -> workspace.selection().defenderProperty().set(Optional.of(owner)));
        workspace.selection().select(entry.item().activity());
    }

    private static Optional<LaneEntryView> findEntry(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof LaneEntryView entry) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Node node, Node parent) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == parent) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void selectNext(Direction direction) {
        if (grid == null) {
            return;
        }
        List<LaneEntryView> all = grid.entries().toList();
        Optional<LaneEntryView> from = findChosen();
        Optional<LaneEntryView> next = from.isPresent() ? direction.findNearest(from.get(), all) : all.stream().findFirst();
        next.ifPresentOrElse(this::select, () -> scope.turn(direction));
    }

    @Override
    public RowKeys rowKeys() {
        return new DefenderKeys(workspace, this);
    }

    @Override
    public void tell() {
        if (isFocused()) {
            findChosen().ifPresent(entry -> keyTip.tell(entry, entry.telling()));
        }
    }

    @Override
    public void reveal() {
        findChosen().ifPresent(entry -> {
            layout();
            Objects.requireNonNull(grid).reveal(entry);
            sideways.reveal(entry);
        });
    }

    /** The selected activity, in the lane of the selected defender if it stands there. */
    private Optional<LaneEntryView> findChosen() {
        if (grid == null) {
            return Optional.empty();
        }
        List<LaneEntryView> chosen = grid.entries()
                .filter(entry -> workspace.selection().findActivity().equals(Optional.of(entry.item().activity()))).toList();
        Optional<Id<Defender>> owner = workspace.selection().defenderProperty().get();
        return chosen.stream().filter(entry -> entry.item().owner().equals(owner)).findFirst().or(() -> chosen.stream().findFirst());
    }

    @Override
    public boolean contains(Gesture gesture) {
        return isShown() && localToScene(getLayoutBounds()).contains(gesture.at());
    }

    private boolean isShown() {
        if (grid == null || getScene() == null) {
            return false;
        }
        for (Node at = this; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void start(Gesture gesture) {
        if (isShown()) {
            Objects.requireNonNull(grid).carry(Optional.of(gesture.activity().id()));
            drops = new TimeBoardDrops(Objects.requireNonNull(grid), sideways::seen, workspace.state(), workspace.words(),
                    contains(gesture));
            showFits(gesture);
        }
    }

    private void showFits(Gesture gesture) {
        addsShown = gesture.adds();
        if (grid == null || gesture.handle().edge() != Edge.NONE || !gesture.activity().isAlive()) {
            return;
        }
        var fits = new TimeBoardFits(gesture.activity(), workspace.state().timetable(), grid.hours());
        var rule = new DropRule(workspace.state(), workspace.words());
        for (LaneView lane : grid.lanes()) {
            lane.showFits(!rule.takes(lane.getDate(), gesture.activity()) ? List.of()
                    : DropRule.isAddition(gesture) ? fits.listAdditions(rule.findAddition(gesture.activity(), lane.owner()), lane.getDate())
                    : fits.listMoves(rule.defendersAfterMove(gesture, lane.owner()), lane.getDate()));
        }
    }

    @Override
    public Optional<Drop> findDrop(Gesture gesture) {
        if (drops == null) {
            return Optional.empty();
        }
        if (gesture.adds() != addsShown) {
            showFits(gesture);
        }
        return drops.findDrop(gesture);
    }

    @Override
    public boolean scroll(Gesture gesture) {
        if (grid == null) {
            return false;
        }
        Bounds seen = grid.viewport();
        Bounds across = sideways.seen();
        double y = gesture.at().getY();
        double x = gesture.at().getX();
        boolean moved = grid.scrollBy(y < seen.getMinY() + EDGE ? -SCROLL_STEP : y > seen.getMaxY() - EDGE ? SCROLL_STEP : 0);
        if (sideways.scrollBy(x < across.getMinX() + EDGE ? -SCROLL_STEP : x > across.getMaxX() - EDGE ? SCROLL_STEP : 0)) {
            return true; // there is more to see of these days before one turns to others
        }
        LocalDate before = workspace.selection().dayProperty().get();
        scope.turnAtEdge(x - Math.max(seen.getMinX(), across.getMinX()), Math.min(seen.getMaxX(), across.getMaxX()) - x);
        if (!before.equals(workspace.selection().dayProperty().get())) {
            showFits(gesture);
            return true;
        }
        return moved;
    }

    @Override
    public void end() {
        drops = null;
        if (grid != null) {
            grid.carry(Optional.empty());
            grid.lanes().forEach(lane -> lane.showFits(List.of()));
        }
    }
}
