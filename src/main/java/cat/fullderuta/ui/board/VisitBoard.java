package cat.fullderuta.ui.board;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.FitMap;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.Gesture;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

/** The whole visit: a row for each defender, a column for each day, chips in the cells. */
public final class VisitBoard extends BorderPane implements Board {

    private static final double EDGE = 28;
    private static final double SCROLL_STEP = 0.02;

    private final Workspace workspace;
    private final Messages words;
    private final VisitGrid grid;
    private final Consumer<Id<Activity>> open;
    private final InvalidationListener refresh = any -> refresh();
    private final InvalidationListener reselect = any -> showSelection();

    /** @param open is told which activity a double click or Enter opens */
    public VisitBoard(Workspace workspace, Consumer<Id<Activity>> open, Consumer<LocalDate> openDay, Consumer<Id<Defender>> openDefender) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.open = open;
        this.grid = new VisitGrid(words, openDay, openDefender);
        setId("visit-board");
        getStyleClass().add("visit-board");
        setFocusTraversable(true);
        setAccessibleText(words.get("board.visit.accessible"));
        setTop(grid.header());
        setCenter(grid.scroll());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        grid.onOneLineProperty().addListener(any -> refresh());
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        workspace.selection().activityProperty().addListener(new WeakInvalidationListener(reselect));
        refresh();
    }

    private void refresh() {
        Session.State state = workspace.state();
        Edition edition = state.edition();
        var models = new VisitModels(state, words);
        grid.arrange(edition, VisitModels.needsRowWithoutDefender(edition), models::load);
        grid.cells().forEach(cell -> cell.show(models.cell(cell.row(), cell.day()), grid.onOneLineProperty().get()));
        setCenter(edition.defenders().isEmpty() ? emptyState() : grid.scroll());
        showSelection();
    }

    private Label emptyState() {
        var empty = new Label(words.get("board.empty"));
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private void showSelection() {
        Optional<Id<Activity>> selected = workspace.selection().findActivity();
        chips().forEach(chip -> chip.setSelected(selected.equals(Optional.of(chip.model().id()))));
    }

    private Stream<Chip> chips() {
        return grid.cells().stream().flatMap(cell -> cell.chips().stream());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        requestFocus();
        Optional<DragHandle> handle = DragHandle.find(target);
        handle.ifPresentOrElse(it -> {
            it.from().ifPresent(defender -> workspace.selection().defenderProperty().set(Optional.of(defender)));
            workspace.selection().select(it.activity());
            if (event.getClickCount() == 2) {
                open.accept(it.activity());
            }
        }, workspace.selection()::clear);
    }

    @Override
    public void selectNext(Direction direction) {
        List<Chip> all = chips().toList();
        Optional<Id<Defender>> row = workspace.selection().defenderProperty().get();
        Optional<Chip> from = all.stream().filter(this::isSelected).filter(chip -> row.equals(rowOf(chip))).findFirst()
                .or(() -> all.stream().filter(this::isSelected).findFirst());
        Optional<Chip> next = from.isPresent() ? direction.findNearest(from.get(), all) : all.stream().findFirst();
        next.ifPresent(chip -> {
            rowOf(chip).ifPresent(defender -> workspace.selection().defenderProperty().set(Optional.of(defender)));
            workspace.selection().select(chip.model().id());
            grid.reveal(chip);
        });
    }

    @Override
    public void reveal() {
        chips().filter(this::isSelected).findFirst().ifPresent(grid::reveal);
    }

    private boolean isSelected(Chip chip) {
        return workspace.selection().findActivity().equals(Optional.of(chip.model().id()));
    }

    private static Optional<Id<Defender>> rowOf(Chip chip) {
        return DragHandle.find(chip).flatMap(DragHandle::from);
    }

    @Override
    public boolean contains(Gesture gesture) {
        ScrollPane scroll = grid.scroll();
        return getScene() != null && isVisible() && scroll.localToScene(scroll.getBoundsInLocal()).contains(gesture.at());
    }

    @Override
    public void start(Gesture gesture) {
        FitMap map = FitMap.of(gesture.activity(), gesture.handle().from(), workspace.state().timetable());
        for (VisitCell cell : grid.cells()) {
            cell.row().ifPresent(defender -> {
                FitMap.Cell fit = map.get(defender, cell.day());
                cell.showFit(fit, words.get(fit.fits() > 0 ? "board.visit.fits" : "board.visit.warns", fit.fits() > 0 ? fit.fits() : fit.warns()));
            });
            cell.chips().forEach(chip -> chip.setDragged(chip.model().id().equals(gesture.activity().id())));
        }
    }

    @Override
    public Optional<Drop> findDrop(Gesture gesture) {
        return grid.findCell(gesture.at()).flatMap(cell -> findDrop(gesture, cell));
    }

    private Optional<Drop> findDrop(Gesture gesture, VisitCell cell) {
        Activity activity = gesture.activity();
        boolean isThere = activity.findSlot().filter(slot -> slot.start().toLocalDate().equals(cell.day())).isPresent()
                && cell.row().map(workspace.state().edition().defendersOf(activity)::contains).orElse(activity.defenders().isEmpty());
        if (isThere) {
            return Optional.empty();
        }
        boolean adds = gesture.adds() && cell.row().isPresent() && activity.isScheduled();
        return adds ? Optional.of(addition(activity, cell, cell.row().get())) : move(gesture, cell);
    }

    private Drop addition(Activity activity, VisitCell cell, Id<Defender> defender) {
        List<Id<Defender>> defenders = new ArrayList<>(workspace.state().edition().defendersOf(activity));
        defenders.add(defender);
        Fit fit = Fit.of(activity, activity.findSlot().orElseThrow().start(), defenders, workspace.state().timetable());
        return drop(new Change.AddDefender(activity.id(), defender), fit, activity, cell);
    }

    private Optional<Drop> move(Gesture gesture, VisitCell cell) {
        Activity activity = gesture.activity();
        List<Id<Defender>> defenders = cell.row()
                .map(onto -> Fit.defendersAfterDrop(activity, gesture.handle().from(), onto, workspace.state().timetable())).orElse(List.of());
        return Fit.findFirst(activity, cell.day(), defenders, workspace.state().timetable())
                .map(fit -> drop(new Change.Schedule(activity.id(), fit.start(), fit.defenders()), fit, activity, cell));
    }

    private Drop drop(Change change, Fit fit, Activity activity, VisitCell cell) {
        Formats formats = Formats.of(words);
        String who = cell.row().map(id -> workspace.state().edition().defenders().get(id).alias()).orElse(words.get("board.nobody"));
        return new Drop(change, cell.landing(), formats.hours(fit.start(), fit.start().plus(activity.length())),
                who + " · " + formats.shortDay(fit.start().toLocalDate()) + ", " + formats.hour(fit.start()), fit.verdict(), fit.findings());
    }

    @Override
    public void scroll(Gesture gesture) {
        Bounds bounds = grid.scroll().localToScene(grid.scroll().getBoundsInLocal());
        Point2D at = gesture.at();
        grid.scrollBy(at.getX() < bounds.getMinX() + EDGE ? -SCROLL_STEP : at.getX() > bounds.getMaxX() - EDGE ? SCROLL_STEP : 0,
                at.getY() < bounds.getMinY() + EDGE ? -SCROLL_STEP : at.getY() > bounds.getMaxY() - EDGE ? SCROLL_STEP : 0);
    }

    @Override
    public void end() {
        grid.cells().forEach(VisitCell::hideFit);
        chips().forEach(chip -> chip.setDragged(false));
    }

    /** Whether a day is a Saturday or a Sunday. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
