package cat.fullderuta.ui.board;

import cat.fullderuta.calendar.DayCalendar;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.KeyTip;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.WhenSeen;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Wrapping;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.Gesture;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

/**
 * A board with a row for each of somebody or something, a column for each day and chips in the cells: what the mouse, the keys
 * and a screen reader do with the chips is the same on all of them.
 *
 * @param <R> what a row stands for
 */
abstract class GridBoard<R> extends BorderPane implements Board {

    private static final double EDGE = 28;
    private static final double SCROLL_STEP = 0.02;

    final Workspace workspace;
    final Messages words;
    final VisitGrid<R> grid;
    private final Consumer<Id<Activity>> open;
    private final InvalidationListener reselect = any -> showSelection();
    private final KeyTip keyTip;

    /** @param open is told which activity a double click or Enter opens */
    GridBoard(String id, Workspace workspace, Consumer<Id<Activity>> open) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.open = open;
        grid = new VisitGrid<>(words, day -> openDay(day), row -> openRow(row), this::telling, (row, activity) -> handle(row, activity));
        setId(id);
        getStyleClass().add("visit-board");
        setFocusTraversable(true);
        setTop(grid.header());
        setCenter(grid.scroll());
        keyTip = new KeyTip(this);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        focusVisibleProperty().addListener(any -> tell());
        grid.onOneLineProperty().addListener((_, _, _) -> refresh()); // not at each pixel of another width
        WhenSeen.follow(this, workspace.session(), this::refresh);
        workspace.selection().activityProperty().addListener(new WeakInvalidationListener(reselect));
    }

    /** Shows the state of the session. */
    abstract void refresh();

    /** What is told of an activity of a row. */
    abstract Telling telling(Activity activity, DragHandle handle, Session.State state);

    /** Nothing of an activity that has just gone. */
    private Telling telling(Chip chip) {
        Session.State state = workspace.state();
        return state.edition().activities().find(chip.model().id()).filter(Activity::isScheduled)
                .map(activity -> telling(activity, DragHandle.find(chip).orElseThrow(), state))
                .orElseGet(() -> new Telling(chip.model().where(), "", List.of(), List.of()));
    }

    /** What a chip of a row hands over when it is dragged. */
    abstract DragHandle handle(R row, Id<Activity> activity);

    /** Takes the row in which a chip stands as the one that is selected. */
    abstract void selectRow(DragHandle handle);

    /** Whether a chip stands in the row that is selected. */
    abstract boolean isInSelectedRow(DragHandle handle);

    abstract void openDay(LocalDate day);

    abstract void openRow(R row);

    /** What a screen reader is told of the board when nothing on it is selected. */
    abstract String accessible();

    final Stream<Chip> chips() {
        return grid.cells().stream().flatMap(cell -> cell.chips().stream());
    }

    final Label emptyState(String text) {
        var empty = new Label(text);
        empty.getStyleClass().add("empty-state");
        Wrapping.on(empty);
        return empty;
    }

    final void showSelection() {
        Optional<Id<Activity>> selected = workspace.selection().findActivity();
        chips().forEach(chip -> chip.setSelected(selected.equals(Optional.of(chip.model().id()))));
        setAccessibleText(chips().filter(this::isSelected).findFirst().map(chip -> chip.telling().words()).orElseGet(this::accessible));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        requestFocus();
        VisitCell.find(target).ifPresent(cell -> workspace.selection().dayProperty().set(cell.day()));
        Optional<DragHandle> handle = DragHandle.find(target);
        handle.ifPresentOrElse(it -> {
            selectRow(it);
            workspace.selection().select(it.activity());
            if (event.getClickCount() == 2) {
                open.accept(it.activity());
            }
        }, workspace.selection()::clear);
    }

    @Override
    public final void selectNext(Direction direction) {
        List<Chip> all = chips().toList();
        Optional<Chip> from = findSelected();
        Optional<Chip> next = from.isPresent() ? direction.findNearest(from.get(), all) : all.stream().findFirst();
        next.ifPresent(chip -> {
            DragHandle.find(chip).ifPresent(this::selectRow);
            workspace.selection().select(chip.model().id());
            grid.reveal(chip);
        });
    }

    /** The selected activity, in the selected row if it stands there. */
    private Optional<Chip> findSelected() {
        List<Chip> selected = chips().filter(this::isSelected).toList();
        return selected.stream().filter(chip -> DragHandle.find(chip).filter(this::isInSelectedRow).isPresent()).findFirst()
                .or(() -> selected.stream().findFirst());
    }

    @Override
    public final void tell() {
        if (isFocused()) {
            findSelected().ifPresent(chip -> keyTip.tell(chip, chip.telling()));
        }
    }

    @Override
    public final void reveal() {
        findSelected().ifPresent(grid::reveal);
    }

    private boolean isSelected(Chip chip) {
        return workspace.selection().findActivity().equals(Optional.of(chip.model().id()));
    }

    /** Whether the pointer is over the rows. */
    @Override
    public boolean contains(Gesture gesture) {
        ScrollPane scroll = grid.scroll();
        return getScene() != null && isVisible() && scroll.localToScene(scroll.getBoundsInLocal()).contains(gesture.at());
    }

    @Override
    public void start(Gesture gesture) {
        chips().forEach(chip -> chip.setDragged(chip.model().id().equals(gesture.activity().id())));
    }

    @Override
    public final boolean scroll(Gesture gesture) {
        Bounds bounds = grid.scroll().localToScene(grid.scroll().getBoundsInLocal());
        Point2D at = gesture.at();
        if (!bounds.contains(at)) {
            return false;
        }
        return grid.scrollBy(at.getX() < bounds.getMinX() + EDGE ? -SCROLL_STEP : at.getX() > bounds.getMaxX() - EDGE ? SCROLL_STEP : 0,
                at.getY() < bounds.getMinY() + EDGE ? -SCROLL_STEP : at.getY() > bounds.getMaxY() - EDGE ? SCROLL_STEP : 0);
    }

    @Override
    public void end() {
        grid.cells().forEach(VisitCell::hideFit);
        chips().forEach(chip -> chip.setDragged(false));
    }

    /** Whether a day is a Saturday, a Sunday or a public holiday. */
    static boolean isDayOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || DayCalendar.standard().findHoliday(day).isPresent();
    }

    /** A day's name, and with it that of the public holiday on it. */
    static String nameWithHoliday(LocalDate day, String name, Messages words) {
        return DayCalendar.standard().findHoliday(day).map(it -> name + " · " + words.get("findings", it)).orElse(name);
    }
}
