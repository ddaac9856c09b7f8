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
import cat.fullderuta.ui.common.Proposal;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.Gesture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;

/** The whole visit: a row for each defender, a column for each day, chips in the cells. */
public final class VisitBoard extends GridBoard<Optional<Id<Defender>>> {

    private final Consumer<LocalDate> openDay;
    private final Consumer<Id<Defender>> openDefender;
    private final InvalidationListener propose = any -> showProposal();
    private boolean addsShown;

    /** @param open is told which activity a double click or Enter opens */
    public VisitBoard(Workspace workspace, Consumer<Id<Activity>> open, Consumer<LocalDate> openDay, Consumer<Id<Defender>> openDefender) {
        super("visit-board", workspace, open);
        this.openDay = openDay;
        this.openDefender = openDefender;
        workspace.selection().proposalProperty().addListener(new WeakInvalidationListener(propose));
        refresh();
    }

    /** The days board would turn to the selected activity, if that were of another day. */
    @Override
    void openDay(LocalDate day) {
        Selection selection = workspace.selection();
        boolean ofDay = selection.findActivity().flatMap(workspace.state().edition().activities()::find).flatMap(Activity::findSlot)
                .filter(slot -> slot.start().toLocalDate().equals(day)).isPresent();
        if (!ofDay) {
            selection.clear();
        }
        openDay.accept(day);
    }

    @Override
    void openRow(Optional<Id<Defender>> row) {
        row.ifPresent(openDefender);
    }

    /** Offers the profile of the defender of a row: in the menu of its heading, and with F2 on it. */
    public void offerProfile(Consumer<Id<Defender>> openProfile) {
        grid.offerProfile(row -> row.ifPresent(openProfile));
    }

    @Override
    void refresh() {
        Session.State state = workspace.state();
        Edition edition = state.edition();
        var models = new VisitModels(state, words);
        grid.arrange(models.rows(), edition.listShownDays());
        grid.cells().forEach(cell -> cell.show(models.cell(cell.row(), cell.day()), grid.onOneLineProperty().get()));
        setCenter(edition.listShownDefenders().isEmpty() ? emptyState(words.get("board.empty")) : grid.scroll());
        showSelection();
        showProposal();
    }

    @Override
    public RowKeys rowKeys() {
        return new DefenderKeys(workspace, this);
    }

    @Override
    String accessible() {
        return words.get("board.visit.accessible");
    }

    @Override
    DragHandle handle(Optional<Id<Defender>> row, Id<Activity> activity) {
        return new DragHandle(activity, row, DragHandle.Edge.NONE);
    }

    @Override
    void selectRow(DragHandle handle) {
        handle.from().ifPresent(defender -> workspace.selection().defenderProperty().set(Optional.of(defender)));
    }

    @Override
    boolean isInSelectedRow(DragHandle handle) {
        return workspace.selection().defenderProperty().get().equals(handle.from());
    }

    @Override
    Telling telling(Activity activity, DragHandle handle, Session.State state) {
        return ChipModel.tell(activity, List.of(), ChipModel.Words.of(state.edition(), state.findings(), words))
                .with(new BaseWays(state, words).listWords(handle.from(), activity.id()));
    }

    private void showProposal() {
        Optional<Proposal> proposal = workspace.selection().proposalProperty().get();
        for (VisitCell<Optional<Id<Defender>>> cell : grid.cells()) {
            cell.showProposal(proposal.filter(it -> it.slot().start().toLocalDate().equals(cell.day())
                    && cell.row().map(it.defenders()::contains).orElse(it.defenders().isEmpty()))
                    .map(it -> Formats.of(words).hours(it.slot().start(), it.slot().end())));
        }
        grid.cells().stream().filter(VisitCell::isProposed).findFirst().ifPresent(grid::reveal);
    }

    @Override
    public void start(Gesture gesture) {
        showFits(gesture);
        super.start(gesture);
    }

    private void showFits(Gesture gesture) {
        addsShown = gesture.adds();
        DropRule rule = rule();
        FitMap map = FitMap.of(gesture.activity(), onto -> rule.defendersAfterMove(gesture, Optional.of(onto)),
                workspace.state().timetable());
        for (VisitCell<Optional<Id<Defender>>> cell : grid.cells()) {
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
    private Optional<Fit> findAddition(Activity activity, VisitCell<Optional<Id<Defender>>> cell) {
        return rule().findAddition(activity, cell.row()).filter(fit -> fit.start().toLocalDate().equals(cell.day()));
    }

    private Optional<Drop> addition(Activity activity, VisitCell<Optional<Id<Defender>>> cell) {
        return findAddition(activity, cell)
                .map(fit -> drop(new Change.AddDefender(activity.id(), cell.row().orElseThrow()), fit, activity, cell));
    }

    private Optional<Drop> move(Gesture gesture, VisitCell<Optional<Id<Defender>>> cell) {
        Activity activity = gesture.activity();
        return isThere(activity, cell) ? Optional.empty()
                : Fit.findFirst(activity, cell.day(), rule().defendersAfterMove(gesture, cell.row()), workspace.state().timetable())
                        .map(fit -> drop(new Change.Schedule(activity.id(), fit.start(), fit.defenders()), fit, activity, cell));
    }

    private boolean isThere(Activity activity, VisitCell<Optional<Id<Defender>>> cell) {
        List<Id<Defender>> now = workspace.state().edition().assignedTo(activity);
        return activity.findSlot().filter(slot -> slot.start().toLocalDate().equals(cell.day())).isPresent()
                && cell.row().map(now::contains).orElse(now.isEmpty() || activity.invitation() instanceof Invitation.Everyone);
    }

    private Drop drop(Change change, Fit fit, Activity activity, VisitCell<Optional<Id<Defender>>> cell) {
        Formats formats = Formats.of(words);
        return new Drop(change, cell.landing(), formats.hours(fit.start(), fit.start().plus(activity.length())),
                rule().headline(activity, cell.row(), fit), fit.verdict(), fit.findings());
    }

    private DropRule rule() {
        return new DropRule(workspace.state(), words);
    }
}
