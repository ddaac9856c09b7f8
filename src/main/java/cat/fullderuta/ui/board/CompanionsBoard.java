package cat.fullderuta.ui.board;

import cat.fullderuta.change.Change;
import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.check.CompanionFit;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.PeopleFinding;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.board.CompanionRow.Missing;
import cat.fullderuta.ui.board.CompanionRow.Of;
import cat.fullderuta.ui.common.Telling;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.Gesture;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Who goes along to what: on top, by role, the activities of which somebody is missing, below a row for each companion. A drop
 * on somebody's row assigns them at the hour the activity has; dragged off the board somebody goes along no more.
 */
public final class CompanionsBoard extends GridBoard<CompanionRow> {

    private static final double LANDING_WIDTH = 90;
    private static final double LANDING_HEIGHT = 36;

    private final Consumer<LocalDate> openDay;
    private final Consumer<Id<Companion>> openCompanion;
    private boolean addsShown;

    /** @param open is told which activity a double click or Enter opens */
    public CompanionsBoard(Workspace workspace, Consumer<Id<Activity>> open, Consumer<LocalDate> openDay, Consumer<Id<Companion>> openCompanion) {
        super("companions-board", workspace, open);
        this.openDay = openDay;
        this.openCompanion = openCompanion;
        refresh();
    }

    @Override
    void refresh() {
        Session.State state = workspace.state();
        var models = new CompanionModels(state, words);
        grid.arrange(models.rows(), state.edition().listShownDays());
        grid.cells().forEach(cell -> cell.show(models.cell(cell.row(), cell.day()), grid.onOneLineProperty().get()));
        grid.cells().stream().filter(cell -> cell.row() instanceof Missing && !cell.getStyleClass().contains("missing"))
                .forEach(cell -> cell.getStyleClass().add("missing"));
        setCenter(state.edition().companions().isEmpty() ? emptyState(words.get("board.companions.empty")) : grid.scroll());
        showSelection();
    }

    @Override
    void openDay(LocalDate day) {
        openDay.accept(day);
    }

    @Override
    void openRow(CompanionRow row) {
        if (row instanceof Of(var companion)) {
            openCompanion.accept(companion);
        }
    }

    @Override
    public RowKeys rowKeys() {
        return new CompanionKeys(workspace, this);
    }

    @Override
    String accessible() {
        return words.get("board.companions.accessible");
    }

    @Override
    DragHandle handle(CompanionRow row, Id<Activity> activity) {
        return new DragHandle(activity, Optional.empty(), row instanceof Of(var companion) ? Optional.of(companion) : Optional.empty(),
                DragHandle.Edge.NONE);
    }

    @Override
    void selectRow(DragHandle handle) {
        workspace.selection().companionProperty().set(handle.along());
    }

    @Override
    boolean isInSelectedRow(DragHandle handle) {
        return workspace.selection().companionProperty().get().equals(handle.along());
    }

    @Override
    Telling telling(Activity activity, DragHandle handle, Session.State state) {
        return new CompanionModels(state, words).tell(activity);
    }

    /** Who is dragged from a row is dragged off the board everywhere else. */
    @Override
    public boolean contains(Gesture gesture) {
        return super.contains(gesture) || getScene() != null && isVisible() && gesture.handle().along().isPresent();
    }

    @Override
    public void start(Gesture gesture) {
        selectRow(gesture.handle());
        showFits(gesture);
        super.start(gesture);
    }

    private void showFits(Gesture gesture) {
        addsShown = gesture.adds();
        FindingText text = FindingText.of(workspace.state().edition(), words);
        for (VisitCell<CompanionRow> cell : grid.cells()) {
            cell.hideFit();
            if (cell.row() instanceof Of(var companion) && takes(cell, companion, gesture.activity())) {
                CompanionFit fit = fit(gesture, companion);
                cell.showVerdict(fit.verdict(), switch (fit.verdict()) {
                    case FITS -> words.get("board.companions.fits");
                    case WARNS, CLASHES -> fit.findings().list().stream().findFirst().map(finding -> why(finding, text)).orElse("");
                });
            }
        }
    }

    /** In the few words that a cell has room for. */
    private String why(Finding finding, FindingText text) {
        return switch (finding) {
            case Finding.DoubleBooked _ -> words.get("board.companions.why.elsewhere");
            case Finding.TooTightTransfer _ -> words.get("board.companions.why.tooFar");
            case Finding.Unavailable _, Finding.OutsideAvailability _ -> words.get("board.companions.why.cannot");
            case PeopleFinding.WrongPair _ -> words.get("board.companions.why.languages");
            case PeopleFinding.InterpreterArrivesLate _ -> words.get("board.companions.why.late");
            case PeopleFinding.HalfDayTooLong _ -> words.get("board.companions.why.halfDay");
            case PeopleFinding.NoInterpreter _, PeopleFinding.NoEscort _ -> words.get("board.companions.why.notNeeded");
            default -> text.title(finding);
        };
    }

    private CompanionFit fit(Gesture gesture, Id<Companion> companion) {
        return CompanionFit.of(gesture.activity(), companion, replaced(gesture), workspace.state().timetable());
    }

    private static Optional<Id<Companion>> replaced(Gesture gesture) {
        return gesture.adds() ? Optional.empty() : gesture.handle().along();
    }

    /** The hour does not change, so only the day of the activity takes it. */
    private static boolean takes(VisitCell<CompanionRow> cell, Id<Companion> companion, Activity activity) {
        return isOn(cell.day(), activity) && !activity.companions().contains(companion);
    }

    private static boolean isOn(LocalDate day, Activity activity) {
        return activity.isAlive() && activity.findSlot().filter(slot -> slot.start().toLocalDate().equals(day)).isPresent();
    }

    @Override
    public Optional<Drop> findDrop(Gesture gesture) {
        if (gesture.adds() != addsShown) {
            showFits(gesture);
        }
        Optional<VisitCell<CompanionRow>> under = super.contains(gesture) ? grid.findCell(gesture.at()) : Optional.empty();
        Optional<Id<Companion>> leaves = gesture.handle().along().filter(gesture.activity().companions()::contains);
        if (under.isPresent() && under.get().row() instanceof Of(var companion)) {
            return takes(under.get(), companion, gesture.activity()) ? Optional.of(assign(gesture, companion, under.get())) : Optional.empty();
        }
        return under.isPresent() || !localToScene(getBoundsInLocal()).contains(gesture.at())
                ? leaves.map(companion -> takeOff(gesture, companion)) : Optional.empty();
    }

    private Drop assign(Gesture gesture, Id<Companion> companion, VisitCell<CompanionRow> cell) {
        CompanionFit fit = fit(gesture, companion);
        return drop(gesture, new CompanionChange.Assign(gesture.activity().id(), companion, replaced(gesture)), fit, cell.landing(),
                words.get("timeboard.headline", names().companion(companion), formats().shortDay(cell.day()),
                        formats().hour(slot(gesture).start())));
    }

    private Drop takeOff(Gesture gesture, Id<Companion> companion) {
        Bounds at = new BoundingBox(gesture.at().getX(), gesture.at().getY(), LANDING_WIDTH, LANDING_HEIGHT);
        return drop(gesture, new CompanionChange.TakeOff(gesture.activity().id(), companion),
                CompanionFit.without(gesture.activity(), companion, workspace.state().timetable()), at,
                words.get("board.companions.off", names().companion(companion)));
    }

    private Drop drop(Gesture gesture, Change change, CompanionFit fit, Bounds landing, String headline) {
        return new Drop(change, landing, formats().hours(slot(gesture).start(), slot(gesture).end()), headline, fit.verdict(), fit.findings());
    }

    private static Slot slot(Gesture gesture) {
        return gesture.activity().findSlot().orElseThrow();
    }

    @Override
    public Optional<String> findHint(Gesture gesture) {
        Optional<Slot> slot = gesture.activity().findSlot();
        if (slot.isEmpty()) {
            return Optional.of(words.get("board.companions.noHour"));
        }
        Optional<VisitCell<CompanionRow>> under = super.contains(gesture) ? grid.findCell(gesture.at()) : Optional.empty();
        if (under.isPresent() && under.get().row() instanceof Of(var companion)) {
            if (gesture.activity().companions().contains(companion) && !gesture.handle().along().equals(Optional.of(companion))) {
                return Optional.of(words.get("board.companions.goesAlready", names().companion(companion)));
            }
            LocalDate day = slot.get().start().toLocalDate();
            if (!under.get().day().equals(day)) {
                return Optional.of(words.get("board.companions.otherDay", formats().day(day)));
            }
        }
        return Optional.of(words.get("board.companions.nowhere"));
    }

    private Names names() {
        return Names.of(workspace.state().edition(), words);
    }

    private Formats formats() {
        return Formats.of(words);
    }
}
