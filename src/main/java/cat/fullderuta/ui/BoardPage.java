package cat.fullderuta.ui;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.backlog.Backlog;
import cat.fullderuta.ui.board.Board;
import cat.fullderuta.ui.board.CompanionsBoard;
import cat.fullderuta.ui.board.MoveKeys;
import cat.fullderuta.ui.board.TimeBoard;
import cat.fullderuta.ui.board.VisitBoard;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.SidePanel;
import cat.fullderuta.ui.common.SidePanels;
import cat.fullderuta.ui.common.StatusActions;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.drag.DropArea;
import cat.fullderuta.ui.findings.FindingDesk;
import cat.fullderuta.ui.findings.FindingsPane;
import cat.fullderuta.ui.inspector.Inspector;
import cat.fullderuta.ui.places.PlacesPane;
import cat.fullderuta.ui.settings.Preferences;
import cat.fullderuta.ui.tour.Sight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The page on which one plans: what waits, the boards, and the details of what is selected. */
final class BoardPage extends BorderPane implements PageContent {

    private static final double BACKLOG_WIDTH = 236;
    private static final double DETAIL_WIDTH = 320;
    private static final double ROOM_FOR_PANELS = 1500;

    private final Workspace workspace;
    private final Preferences preferences;
    private final Ways ways;
    private final ObjectProperty<View> view;
    private final Map<View, Region> boards = new EnumMap<>(View.class);
    private final StackPane middle = new StackPane();
    private final EmptyBoard empty;
    private final InvalidationListener showWhetherEmpty = any -> showWhetherEmpty();
    private final Backlog backlog;
    private final DetailPane detail;
    private final SidePanel backlogPanel;
    private final SidePanel detailPanel;

    /**
     * Where it leads to, beyond itself.
     *
     * @param show      brings this page forward
     * @param defender  to all that is known of a defender
     * @param companion to all that is known of a companion
     * @param map       to the map of the day
     * @param rules     to a rule and its figures
     * @param begin     to the first of what is missing while there is nothing to show
     */
    record Ways(Runnable show, Consumer<Id<Defender>> defender, Consumer<Id<Companion>> companion, Runnable map, Consumer<RuleKey> rules,
            EmptyBoard.Calls begin) {}

    /**
     * @param width  of the window at the start, in pixels: only one with much room starts with its side panels open
     * @param narrow see {@link cat.fullderuta.ui.common.Narrow}
     */
    BoardPage(Workspace workspace, Preferences preferences, double width, ReadOnlyBooleanProperty narrow, FindingDesk desk,
            StatusActions status, Ways ways) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.ways = ways;
        Messages words = workspace.words();
        view = new SimpleObjectProperty<>(preferences.getChoice("view", View.class, View.VISIT));
        var inspector = new Inspector(desk, status);
        backlog = new Backlog(workspace, this::edit, this::showPlaced, this::showPlaces, inspector::hasUntaken);
        inspector.onUntaken(backlog::showMarks);
        inspector.offer(Fields.button("best-places", words.get("places.open"), this::showPlaces));
        inspector.setOnEmptied(this::showPlaced);
        detail = new DetailPane(words, inspector, new FindingsPane(desk, this::jumpTo),
                new PlacesPane(workspace, this::showPlaced, this::closePlaces, ways.rules()));
        backlogPanel = new SidePanel("backlog-panel", words.get("window.backlog"), words.get("window.backlog.open"),
                words.get("window.backlog.close"), backlog, BACKLOG_WIDTH, true);
        detailPanel = new SidePanel("detail-panel", words.get("window.detail"), words.get("window.detail.open"),
                words.get("window.detail.close"), detail, DETAIL_WIDTH, false);
        var sides = new SidePanels(narrow, new SidePanels.Memory(preferences::isOn, preferences::setOn));
        sides.add(backlogPanel, "panel.backlog", width >= ROOM_FOR_PANELS);
        sides.add(detailPanel, "panel.detail", width >= ROOM_FOR_PANELS);
        List.of(backlogPanel, detailPanel).forEach(panel -> panel.setGiveBack(this::showPlaced));
        setLeft(backlogPanel);
        setCenter(middle); // set in the order in which Tab goes through them
        setRight(detailPanel);
        empty = new EmptyBoard(words, ways.begin(), workspace.session().isReadOnly());
        view.addListener(any -> showView());
        workspace.session().stateProperty().addListener(new WeakInvalidationListener(showWhetherEmpty));
        showView();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void commit() {
        detail.commit();
    }

    @Override
    public void dispose() {
        detail.dispose();
        boards.values().forEach(board -> {
            if (board instanceof TimeBoard timeBoard) {
                timeBoard.dispose();
            }
        });
    }

    @Override
    public void focus() {
        showPlaced();
    }

    /** Which board is shown. */
    ObjectProperty<View> viewProperty() {
        return view;
    }

    /** Where something can be dropped now. */
    List<DropArea> dropAreas() {
        List<DropArea> areas = new ArrayList<>();
        areas.add(board());
        if (view.get() != View.COMPANIONS) {
            areas.add(backlog); // who is dragged off the board of companions goes along no more, and the activity stays where it is
        }
        return areas;
    }

    /** Brings the selected activity into sight and the keys to the board. */
    void showPlaced() {
        if (empty.isVisible()) {
            empty.focusFirst();
            return;
        }
        middle.getChildren().getFirst().requestFocus();
        board().reveal();
    }

    /** The keys go from the backlog to the board, to the details, to what else there is, and round. */
    void focusNextPart(Optional<Node> further) {
        List<Node> parts = Stream.of(backlogPanel.openProperty().get() ? backlog : null,
                !empty.isVisible() ? middle.getChildren().getFirst() : empty.takesKeys() ? empty : null,
                detailPanel.openProperty().get() ? detail : null, further.orElse(null)).filter(Objects::nonNull).toList();
        Node focused = getScene().getFocusOwner();
        int now = IntStream.range(0, parts.size()).filter(i -> isIn(focused, parts.get(i))).findFirst().orElse(-1);
        Node next = parts.get((now + 1) % parts.size());
        if (next == empty) {
            empty.focusFirst();
            return;
        }
        (next == backlog ? backlog.list() : next).requestFocus();
        board().tell(); // if the keys are there now
    }

    /** Whether a node stands in another one. */
    static boolean isIn(@Nullable Node node, Node part) {
        return node != null && (node == part || isIn(node.getParent(), part));
    }

    /** Selects an activity and opens its fields. */
    void edit(Id<Activity> activity) {
        ways.show().run();
        workspace.selection().select(activity);
        detailPanel.openProperty().set(true);
        detail.editSelected();
    }

    /** Selects an activity and brings it into sight: on the board, in the backlog while it waits, in the details once it is cancelled. */
    void show(Id<Activity> id) {
        workspace.selection().select(id);
        workspace.state().edition().activities().find(id).filter(activity -> !activity.isScheduled() || !activity.isAlive())
                .ifPresent(activity -> (activity.isAlive() ? backlogPanel : detailPanel).openProperty().set(true));
        jumpTo(id, Optional.empty());
        showPlaced();
    }

    /** The hours of a day. */
    void showDay(LocalDate day) {
        ways.show().run();
        workspace.selection().dayProperty().set(day);
        view.set(View.DAYS);
    }

    /** The hours of a defender; of somebody who does not come, and on whom nothing counts, there are none. */
    void showDefender(Id<Defender> defender) {
        if (workspace.state().edition().listShownDefenders().stream().noneMatch(it -> it.id().equals(defender))) {
            ways.defender().accept(defender);
            return;
        }
        ways.show().run();
        workspace.selection().defenderProperty().set(Optional.of(defender));
        view.set(View.DEFENDER);
    }

    /** What waits for a place. */
    void showBacklog() {
        ways.show().run();
        backlogPanel.openProperty().set(true);
        backlog.list().requestFocus();
    }

    /** The best places for the selected activity. */
    void showPlaces() {
        workspace.selection().findActivity()
                .filter(id -> workspace.state().edition().activities().find(id).filter(Activity::isAlive).isPresent())
                .ifPresentOrElse(id -> {
                    ways.show().run();
                    detailPanel.openProperty().set(true);
                    detail.showPlaces(id);
                }, () -> workspace.edits().tell(workspace.words().get("places.choose")));
    }

    /** What the check says, of that severity. */
    void showFindings(Severity severity) {
        openDetail();
        detail.showFindings(severity);
    }

    /** Shows what one rule found that is of this severity, at the side of the board. */
    void showFindings(RuleKey rule, Severity severity) {
        openDetail();
        detail.showFindings(rule, severity);
    }

    private void openDetail() {
        ways.show().run();
        detailPanel.openProperty().set(true);
    }

    /** Brings an activity of a finding into sight on the board that is shown, on the row of whom the finding is about. */
    void jumpTo(Finding finding, Id<Activity> id) {
        jumpTo(id, finding.findDefender(workspace.state().edition().activities().find(id).map(workspace.state().edition()::assignedTo)
                .orElse(List.of())));
    }

    private void jumpTo(Id<Activity> id, Optional<Id<Defender>> row) {
        ways.show().run();
        Edition edition = workspace.state().edition();
        edition.activities().find(id).ifPresent(activity -> {
            activity.findSlot().ifPresent(slot -> workspace.selection().dayProperty().set(slot.start().toLocalDate()));
            row.or(() -> edition.assignedTo(activity).stream().findFirst())
                    .ifPresent(defender -> workspace.selection().defenderProperty().set(Optional.of(defender)));
        });
        board().reveal();
    }

    /** What is seen for the guided tour, with these panes open over the window; nothing of it while another page is shown. */
    Sight sight(Set<String> panes) {
        boolean details = isShown() && detailPanel.openProperty().get();
        return new Sight(details && detail.showsInspector() ? workspace.selection().findActivity() : Optional.empty(),
                details && detail.showsFindings(), isShown() && view.get() == View.COMPANIONS, panes);
    }

    private boolean isShown() {
        return getScene() != null;
    }

    private void closePlaces() {
        detail.closePlaces();
    }

    private void openProfileOfBoard() {
        Edition edition = workspace.state().edition();
        workspace.selection().defenderProperty().get().filter(edition.defenders()::has)
                .or(() -> edition.listShownDefenders().stream().findFirst().map(Defender::id)).ifPresent(ways.defender());
    }

    private void showView() {
        preferences.setChoice("view", view.get());
        middle.getChildren().setAll(boards.computeIfAbsent(view.get(), this::createBoard), empty);
        showWhetherEmpty();
        showPlaced();
    }

    private void showWhetherEmpty() {
        Edition edition = workspace.state().edition();
        boolean isEmpty = EmptyBoard.isEmpty(view.get(), edition);
        if (isEmpty) {
            empty.show(view.get(), edition);
        }
        Fields.setShown(empty, isEmpty);
        middle.getChildren().getFirst().setVisible(!isEmpty);
    }

    private Board board() {
        return (Board) middle.getChildren().getFirst();
    }

    private Region createBoard(View kind) {
        Region board = switch (kind) {
            case VISIT -> {
                var visit = new VisitBoard(workspace, this::edit, this::showDay, this::showDefender);
                visit.offerProfile(ways.defender());
                yield visit;
            }
            case DAYS -> TimeBoard.days(workspace, this::edit);
            case DEFENDER -> TimeBoard.defender(workspace, this::edit, List.of(Fields.button("defender-map",
                    workspace.words().get("window.map"), ways.map()), Fields.button("defender-profile",
                    workspace.words().get("people.profile"), this::openProfileOfBoard)));
            case COMPANIONS -> new CompanionsBoard(workspace, this::edit, this::showDay, ways.companion());
        };
        var keys = new MoveKeys(workspace, (Board) board, this::edit);
        board.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        return board;
    }
}
