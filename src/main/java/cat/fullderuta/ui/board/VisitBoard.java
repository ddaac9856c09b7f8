package cat.fullderuta.ui.board;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.FitMap;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.KeyTip;
import cat.fullderuta.ui.common.Proposal;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.Drop;
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
    private final InvalidationListener propose = any -> showProposal();
    private final KeyTip keyTip;
    private boolean addsShown;

    /** @param open is told which activity a double click or Enter opens */
    public VisitBoard(Workspace workspace, Consumer<Id<Activity>> open, Consumer<LocalDate> openDay, Consumer<Id<Defender>> openDefender) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.open = open;
        this.grid = new VisitGrid(words, day -> openDay(day, openDay), openDefender, this::telling);
        setId("visit-board");
        getStyleClass().add("visit-board");
        setFocusTraversable(true);
        setTop(grid.header());
        setCenter(grid.scroll());
        keyTip = new KeyTip(this);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        focusVisibleProperty().addListener(any -> tell());
        grid.onOneLineProperty().addListener(any -> refresh());
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(refresh));
        workspace.selection().activityProperty().addListener(new WeakInvalidationListener(reselect));
        workspace.selection().proposalProperty().addListener(new WeakInvalidationListener(propose));
        refresh();
    }

    /** The days board would turn to the selected activity, if that were of another day. */
    private void openDay(LocalDate day, Consumer<LocalDate> show) {
        Selection selection = workspace.selection();
        boolean ofDay = selection.findActivity().flatMap(workspace.state().edition().activities()::find).flatMap(Activity::findSlot)
                .filter(slot -> slot.start().toLocalDate().equals(day)).isPresent();
        if (!ofDay) {
            selection.clear();
        }
        show.accept(day);
    }

    /** Offers the profile of the defender of a row: in the menu of its heading, and with F2 on it. */
    public void offerProfile(Consumer<Id<Defender>> openProfile) {
        grid.offerProfile(openProfile);
    }

    private void refresh() {
        Session.State state = workspace.state();
        Edition edition = state.edition();
        var models = new VisitModels(state, words);
        grid.arrange(edition, VisitModels.needsRowWithoutDefender(edition), models::load);
        grid.cells().forEach(cell -> cell.show(models.cell(cell.row(), cell.day()), grid.onOneLineProperty().get()));
        setCenter(edition.listShownDefenders().isEmpty() ? emptyState() : grid.scroll());
        showSelection();
        showProposal();
    }

    private Label emptyState() {
        var empty = new Label(words.get("board.empty"));
        empty.getStyleClass().add("empty-state");
        return empty;
    }

    private void showSelection() {
        Optional<Id<Activity>> selected = workspace.selection().findActivity();
        chips().forEach(chip -> chip.setSelected(selected.equals(Optional.of(chip.model().id()))));
        setAccessibleText(chips().filter(this::isSelected).findFirst().map(chip -> telling(chip).words())
                .orElseGet(() -> words.get("board.visit.accessible")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void showProposal() {
        Optional<Proposal> proposal = workspace.selection().proposalProperty().get();
        for (VisitCell cell : grid.cells()) {
            cell.showProposal(proposal.filter(it -> it.slot().start().toLocalDate().equals(cell.day())
                    && cell.row().map(it.defenders()::contains).orElse(it.defenders().isEmpty()))
                    .map(it -> Formats.of(words).hours(it.slot().start(), it.slot().end())));
        }
        grid.cells().stream().filter(VisitCell::isProposed).findFirst().ifPresent(grid::reveal);
    }

    private Stream<Chip> chips() {
        return grid.cells().stream().flatMap(cell -> cell.chips().stream());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        requestFocus();
        VisitCell.find(target).ifPresent(cell -> workspace.selection().dayProperty().set(cell.day()));
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
        Optional<Chip> from = findSelected();
        Optional<Chip> next = from.isPresent() ? direction.findNearest(from.get(), all) : all.stream().findFirst();
        next.ifPresent(chip -> {
            rowOf(chip).ifPresent(defender -> workspace.selection().defenderProperty().set(Optional.of(defender)));
            workspace.selection().select(chip.model().id());
            grid.reveal(chip);
        });
    }

    /** The selected activity, in the row of the selected defender if it stands there. */
    private Optional<Chip> findSelected() {
        List<Chip> selected = chips().filter(this::isSelected).toList();
        Optional<Id<Defender>> row = workspace.selection().defenderProperty().get();
        return selected.stream().filter(chip -> row.equals(rowOf(chip))).findFirst().or(() -> selected.stream().findFirst());
    }

    @Override
    public void tell() {
        if (isFocused()) {
            findSelected().ifPresent(chip -> keyTip.tell(chip, telling(chip)));
        }
    }

    private Telling telling(Chip chip) {
        return chip.model().telling().with(new BaseWays(workspace.state(), words).listWords(rowOf(chip), chip.model().id()));
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
        showFits(gesture);
        chips().forEach(chip -> chip.setDragged(chip.model().id().equals(gesture.activity().id())));
    }

    private void showFits(Gesture gesture) {
        addsShown = gesture.adds();
        DropRule rule = rule();
        FitMap map = FitMap.of(gesture.activity(), onto -> rule.defendersAfterMove(gesture, Optional.of(onto)),
                workspace.state().timetable());
        for (VisitCell cell : grid.cells()) {
            cell.row().ifPresent(defender -> {
                FitMap.Cell fit = DropRule.isAddition(gesture) ? count(findAddition(gesture.activity(), cell))
                        : map.get(defender, cell.day());
                cell.showFit(fit, words.get(fit.fits() > 0 ? "board.visit.fits" : "board.visit.warns", fit.fits() > 0 ? fit.fits() : fit.warns()));
            });
        }
    }

    private static FitMap.Cell count(Optional<Fit> addition) {
        Optional<Fit.Verdict> verdict = addition.map(Fit::verdict);
        return new FitMap.Cell(verdict.equals(Optional.of(Fit.Verdict.FITS)) ? 1 : 0,
                verdict.equals(Optional.of(Fit.Verdict.WARNS)) ? 1 : 0);
    }

    @Override
    public Optional<Drop> findDrop(Gesture gesture) {
        if (gesture.adds() != addsShown) {
            showFits(gesture);
        }
        return grid.findCell(gesture.at()).filter(cell -> rule().takes(cell.day(), gesture.activity())).flatMap(cell ->
                DropRule.isAddition(gesture) ? addition(gesture.activity(), cell) : move(gesture, cell));
    }

    /** Somebody comes to an activity at its own hour, so only on its own day. */
    private Optional<Fit> findAddition(Activity activity, VisitCell cell) {
        return rule().findAddition(activity, cell.row()).filter(fit -> fit.start().toLocalDate().equals(cell.day()));
    }

    private Optional<Drop> addition(Activity activity, VisitCell cell) {
        return findAddition(activity, cell)
                .map(fit -> drop(new Change.AddDefender(activity.id(), cell.row().orElseThrow()), fit, activity, cell));
    }

    private Optional<Drop> move(Gesture gesture, VisitCell cell) {
        Activity activity = gesture.activity();
        return isThere(activity, cell) ? Optional.empty()
                : Fit.findFirst(activity, cell.day(), rule().defendersAfterMove(gesture, cell.row()), workspace.state().timetable())
                        .map(fit -> drop(new Change.Schedule(activity.id(), fit.start(), fit.defenders()), fit, activity, cell));
    }

    private boolean isThere(Activity activity, VisitCell cell) {
        List<Id<Defender>> now = workspace.state().edition().assignedTo(activity);
        return activity.findSlot().filter(slot -> slot.start().toLocalDate().equals(cell.day())).isPresent()
                && cell.row().map(now::contains).orElse(now.isEmpty() || activity.invitation() instanceof Invitation.Everyone);
    }

    private Drop drop(Change change, Fit fit, Activity activity, VisitCell cell) {
        Formats formats = Formats.of(words);
        return new Drop(change, cell.landing(), formats.hours(fit.start(), fit.start().plus(activity.length())),
                rule().headline(activity, cell.row(), fit), fit.verdict(), fit.findings());
    }

    private DropRule rule() {
        return new DropRule(workspace.state(), words);
    }

    @Override
    public boolean scroll(Gesture gesture) {
        Bounds bounds = grid.scroll().localToScene(grid.scroll().getBoundsInLocal());
        Point2D at = gesture.at();
        return grid.scrollBy(at.getX() < bounds.getMinX() + EDGE ? -SCROLL_STEP : at.getX() > bounds.getMaxX() - EDGE ? SCROLL_STEP : 0,
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
