package cat.fullderuta.ui;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.activities.ActivitiesPage;
import cat.fullderuta.ui.activities.ActivityFilter;
import cat.fullderuta.ui.backlog.Backlog;
import cat.fullderuta.ui.board.Board;
import cat.fullderuta.ui.board.CompanionsBoard;
import cat.fullderuta.ui.board.MoveKeys;
import cat.fullderuta.ui.board.TimeBoard;
import cat.fullderuta.ui.board.VisitBoard;
import cat.fullderuta.ui.common.Edits;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.common.Zoom;
import cat.fullderuta.ui.companions.CompanionsPage;
import cat.fullderuta.ui.drag.DragController;
import cat.fullderuta.ui.drag.DropArea;
import cat.fullderuta.ui.editions.EditionsHost;
import cat.fullderuta.ui.findings.FindingDesk;
import cat.fullderuta.ui.findings.FindingsPane;
import cat.fullderuta.ui.followup.FollowUpPage;
import cat.fullderuta.ui.hosts.HostsPage;
import cat.fullderuta.ui.inspector.Inspector;
import cat.fullderuta.ui.inspector.Usual;
import cat.fullderuta.ui.overview.OverviewPage;
import cat.fullderuta.ui.people.DefendersPage;
import cat.fullderuta.ui.places.PlacesPane;
import cat.fullderuta.ui.release.ReleasePane;
import cat.fullderuta.ui.search.Command;
import cat.fullderuta.ui.search.SearchBox;
import cat.fullderuta.ui.search.Target;
import cat.fullderuta.ui.settings.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The main window's content: its pages, of which the first is backlog, boards and details, with the drag over all of them. */
public final class MainWindow extends StackPane {

    private static final double BACKLOG_WIDTH = 236;
    private static final double DETAIL_WIDTH = 320;
    private static final double NARROW = 1500;

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final Choosers choosers;
    private final ObjectProperty<View> view;
    private final ObjectProperty<Page> page;
    private final Rail rail;
    private final Pages pages;
    private final PageLinks links;
    private final Map<View, Region> boards = new EnumMap<>(View.class);
    private final BorderPane boardFrame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final Backlog backlog;
    private final DetailPane detail;
    private final SidePanel backlogPanel;
    private final SidePanel detailPanel;
    private final WindowActions actions;
    private final FindingDesk desk;
    private final SearchBox search;
    private final Host host;
    private final Runnable exportReport;

    /** What only the program around the window can do. */
    public interface Host {

        /** Shows the window in another language. */
        void setLanguage(Locale language);

        /** Shows the window in another theme. */
        void setTheme(Theme theme);

        /** Where the data are. */
        default Path dataFolder() {
            return DataFolder.usual();
        }

        /** Shows the window larger or smaller, in hundredths of the usual size. */
        void setTextSize(int percent);

        /** The other editions of the data folder; nothing where a window shows an edition that is kept nowhere. */
        default Optional<EditionsHost> editions() {
            return Optional.empty();
        }
    }

    /** @param width of the window at the start, in pixels: a narrow one starts with its side panels folded */
    public MainWindow(Session session, Selection selection, Messages words, Preferences preferences, double width, Choosers choosers,
            Host host) {
        this.preferences = preferences;
        this.host = host;
        this.choosers = choosers;
        setId("main-window");
        var notice = new Notice();
        dialogs = new Dialogs(this, words);
        workspace = new Workspace(session, selection, words,
                new Edits(session, this::mayChangeLocked, notice::show, words.get(session.edition().archived() ? "editions.refused.archived" : "window.readOnly.refused")));
        view = new SimpleObjectProperty<>(preferences.getChoice("view", View.class, View.VISIT));
        page = new SimpleObjectProperty<>(preferences.getChoice("page", Page.class, Page.BOARD));
        actions = new WindowActions(workspace, new WindowActions.Calls(
                () -> dialogs.importRequests(workspace, choosers), () -> dialogs.export(workspace, choosers),
                () -> dialogs.print(workspace, choosers), () -> dialogs.travelTimes(workspace, choosers), () -> dialogs.map(workspace),
                this::openPlaces, () -> dialogs.rules(workspace, Optional.empty()),
                () -> dialogs.versions(workspace, close -> versionCalls(choosers, close)), this::openSearch, this::newActivity,
                () -> dialogs.findName(signature()).ifPresent(this::sign),
                () -> host.editions().ifPresent(it -> dialogs.editions(workspace, it, Clock.systemDefaultZone(), false))));
        actions.editions.setDisabled(host.editions().isEmpty());
        session.setSignature(signature());
        backlog = new Backlog(workspace, this::open, this::showPlaced, this::openPlaces);
        desk = new FindingDesk(workspace, Clock.systemDefaultZone(), signature(), this::sign);
        var inspector = new Inspector(desk, actions.status);
        inspector.offer(Fields.button("best-places", words.get("places.open"), this::openPlaces));
        detail = new DetailPane(words, inspector, new FindingsPane(desk, this::jumpTo),
                new PlacesPane(workspace, this::showPlaced, this::closePlaces, rule -> dialogs.rules(workspace, Optional.of(rule))));
        backlogPanel = new SidePanel("backlog-panel", words.get("window.backlog"), words.get("window.backlog.open"),
                words.get("window.backlog.close"), backlog, BACKLOG_WIDTH, true);
        detailPanel = new SidePanel("detail-panel", words.get("window.detail"), words.get("window.detail.open"),
                words.get("window.detail.close"), detail, DETAIL_WIDTH, false);
        remember(backlogPanel, "panel.backlog", width >= NARROW);
        remember(detailPanel, "panel.detail", width >= NARROW);
        boardFrame.setLeft(backlogPanel);
        boardFrame.setCenter(middle); // set in the order in which Tab goes through them
        boardFrame.setRight(detailPanel);
        view.addListener(any -> showView());
        showView();
        page.addListener(any -> preferences.setChoice("page", page.get()));
        exportReport = () -> dialogs.exportReport(workspace, choosers);
        links = new PageLinks(workspace, page, this::pages,
                new PageLinks.Calls(this::openDay, this::openDefender, this::openFindings, this::open, this::showBacklog));
        rail = new Rail(words, page);
        pages = new Pages(page, this::createPage);
        var frame = new BorderPane();
        frame.setTop(new VBox(new TopBar(workspace, view, page, actions, new TopBar.Looks(preferences.getTheme(), host::setTheme, host::setLanguage,
                preferences.getTextSize(), host::setTextSize, dialogs::showKeys, () -> dialogs.showAbout(host.dataFolder()))),
                new Banners(workspace, host, preferences, dialogs)));
        frame.setLeft(rail);
        frame.setCenter(pages);
        frame.setBottom(new StatusBar(workspace, this::openFindings));
        var overlay = new Pane();
        overlay.setMouseTransparent(true);
        search = new SearchBox(workspace, this::listCommands, this::go);
        getChildren().addAll(frame, overlay, search, notice);
        new DragController(this, overlay, workspace, this::dropAreas, this::showPlaced);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().addListener((_, _, scene) -> Platform.runLater(() -> {
            if (scene != null && scene.getFocusOwner() == null) {
                pages.shown().focus(); // without it the keys would go nowhere
            }
        }));
    }

    /** What every view of this window shares. */
    public Workspace workspace() {
        return workspace;
    }

    /** Which board is shown. */
    public ObjectProperty<View> viewProperty() {
        return view;
    }

    /** Which page is shown; the board is one of them. */
    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    /** Takes what is typed anywhere and not taken yet. */
    public void commit() {
        pages.commit();
    }

    /** Takes what is typed and lets go of what would keep the program running; the window is not used after it. */
    public void dispose() {
        pages.dispose();
        boards.values().forEach(board -> {
            if (board instanceof TimeBoard timeBoard) {
                timeBoard.dispose();
            }
        });
    }

    private boolean mayChangeLocked(List<Activity> locked) {
        return dialogs.mayChangeLocked(locked.stream().map(Names.of(workspace.state().edition(), workspace.words())::titleAndPlace).toList());
    }

    private String signature() {
        return preferences.getText("coordinator", "");
    }

    /** Whoever works here signs what they alter, accept and send alike. */
    private void sign(String by) {
        preferences.setText("coordinator", by);
        workspace.session().setSignature(by);
    }

    /** A new activity waits in the backlog, with its fields open. */
    private void newActivity() {
        Activity fresh = Usual.of(ActivityType.PUBLIC_TALK, workspace.words());
        if (workspace.edits().apply(new Change.PutActivity(fresh))) {
            if (page.get() == Page.ACTIVITIES && pages.shown() instanceof ActivitiesPage activities) {
                activities.edit(fresh.id());
            } else {
                open(fresh.id());
            }
        }
    }

    /** Shows the activities of which this holds, in the table. */
    public void showActivities(ActivityFilter filter) {
        page.set(Page.ACTIVITIES);
        if (pages.shown() instanceof ActivitiesPage activities) {
            activities.show(filter);
        }
    }

    private ReleasePane.Calls versionCalls(Choosers choosers, Runnable close) {
        return new ReleasePane.Calls(Clock.systemDefaultZone(), signature(), this::sign, choosers.folder(), choosers.openFolder(), (finding, activity) -> {
            close.run();
            workspace.selection().select(activity);
            jumpTo(finding, activity);
        }, close);
    }

    private void remember(SidePanel panel, String key, boolean otherwise) {
        panel.openProperty().set(preferences.isOn(key, otherwise));
        panel.openProperty().addListener((any, before, now) -> preferences.setOn(key, now));
    }

    private Pages pages() {
        return pages;
    }

    private PageContent createPage(Page kind) {
        return switch (kind) {
            case OVERVIEW -> new OverviewPage(workspace, Clock.systemDefaultZone(), links);
            case BOARD -> new BoardPage();
            case ACTIVITIES -> new ActivitiesPage(workspace, new Inspector(desk, actions.status), this::newActivity, this::showOnBoard);
            case DEFENDERS -> new DefendersPage(workspace, choosers.picture(), this::openDefender);
            case HOSTS -> new HostsPage(workspace, this::showOnBoard);
            case COMPANIONS -> new CompanionsPage(workspace, this::showOnBoard, () -> actions.export.handle(null));
            case FOLLOW_UP -> new FollowUpPage(workspace, Clock.systemDefaultZone(), this::showOnBoard, exportReport);
        };
    }

    private void showView() {
        preferences.setChoice("view", view.get());
        middle.getChildren().setAll(boards.computeIfAbsent(view.get(), this::createBoard));
        showPlaced();
    }

    private Board board() {
        return (Board) middle.getChildren().getFirst();
    }

    /** Brings the selected activity into sight and the keys to the board. */
    private void showPlaced() {
        middle.getChildren().getFirst().requestFocus();
        board().reveal();
    }

    /** F6: from the backlog to the board, to the details, and round; elsewhere from the page to the rail and back. */
    private void focusNextPart() {
        if (page.get() != Page.BOARD) {
            if (isIn(getScene().getFocusOwner(), rail)) {
                pages.shown().focus();
            } else {
                rail.focus();
            }
            return;
        }
        List<Node> parts = Stream.of(backlogPanel.openProperty().get() ? backlog : null, middle.getChildren().getFirst(),
                detailPanel.openProperty().get() ? detail : null).filter(Objects::nonNull).toList();
        Node focused = getScene().getFocusOwner();
        int now = IntStream.range(0, parts.size()).filter(i -> isIn(focused, parts.get(i))).findFirst().orElse(-1);
        Node next = parts.get((now + 1) % parts.size());
        (next == backlog ? backlog.list() : next).requestFocus();
        board().tell(); // if the keys are there now
    }

    private static boolean isIn(@Nullable Node node, Node part) {
        return node != null && (node == part || isIn(node.getParent(), part));
    }

    private Region createBoard(View kind) {
        Region board = switch (kind) {
            case VISIT -> {
                var visit = new VisitBoard(workspace, this::open, this::openDay, this::openDefender);
                visit.offerProfile(this::openProfile);
                yield visit;
            }
            case DAYS -> TimeBoard.days(workspace, this::open);
            case DEFENDER -> TimeBoard.defender(workspace, this::open, List.of(Fields.button("defender-map",
                    workspace.words().get("window.map"), () -> dialogs.map(workspace)), Fields.button("defender-profile",
                    workspace.words().get("people.profile"), this::openProfileOfBoard)));
            case COMPANIONS -> new CompanionsBoard(workspace, this::open, this::openDay, this::openCompanion);
        };
        var keys = new MoveKeys(workspace, (Board) board, this::open);
        board.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
        return board;
    }

    private List<DropArea> dropAreas() {
        List<DropArea> areas = new ArrayList<>();
        areas.add(board());
        if (view.get() != View.COMPANIONS) {
            areas.add(backlog); // who is dragged off the board of companions goes along no more, and the activity stays where it is
        }
        return areas;
    }

    private void open(Id<Activity> activity) {
        page.set(Page.BOARD);
        workspace.selection().select(activity);
        detailPanel.openProperty().set(true);
        detail.editSelected();
    }

    private void openDay(LocalDate day) {
        workspace.selection().dayProperty().set(day);
        view.set(View.DAYS);
    }

    private void openProfileOfBoard() {
        Edition edition = workspace.state().edition();
        workspace.selection().defenderProperty().get().filter(edition.defenders()::has)
                .or(() -> edition.listShownDefenders().stream().findFirst().map(Defender::id)).ifPresent(this::openProfile);
    }

    /** All that is known of a defender. */
    private void openProfile(Id<Defender> defender) {
        links.defender(defender);
    }

    private void showBacklog() {
        page.set(Page.BOARD);
        backlogPanel.openProperty().set(true);
        backlog.list().requestFocus();
    }

    private void openDefender(Id<Defender> defender) {
        page.set(Page.BOARD);
        workspace.selection().defenderProperty().set(Optional.of(defender));
        view.set(View.DEFENDER);
    }

    private void openCompanion(Id<Companion> companion) {
        page.set(Page.COMPANIONS);
        ((CompanionsPage) pages.shown()).select(companion);
    }

    private void openPlaces() {
        workspace.selection().findActivity()
                .filter(id -> workspace.state().edition().activities().find(id).filter(Activity::isAlive).isPresent())
                .ifPresentOrElse(id -> {
                    page.set(Page.BOARD);
                    detailPanel.openProperty().set(true);
                    detail.showPlaces(id);
                }, () -> workspace.edits().tell(workspace.words().get("places.choose")));
    }

    private void closePlaces() {
        detail.closePlaces();
    }

    private void openFindings(Severity severity) {
        page.set(Page.BOARD);
        detailPanel.openProperty().set(true);
        detail.showFindings(severity);
    }

    /** Selects an activity and brings it into sight on the board that is shown. */
    private void showOnBoard(Id<Activity> id) {
        workspace.selection().select(id);
        jumpTo(id, Optional.empty());
        showPlaced();
    }

    /** Brings an activity of a finding into sight on the board that is shown, on the row of whom the finding is about. */
    private void jumpTo(Finding finding, Id<Activity> id) {
        jumpTo(id, finding.findDefender(workspace.state().edition().activities().find(id).map(workspace.state().edition()::assignedTo)
                .orElse(List.of())));
    }

    private void jumpTo(Id<Activity> id, Optional<Id<Defender>> row) {
        page.set(Page.BOARD);
        Edition edition = workspace.state().edition();
        edition.activities().find(id).ifPresent(activity -> {
            activity.findSlot().ifPresent(slot -> workspace.selection().dayProperty().set(slot.start().toLocalDate()));
            row.or(() -> edition.assignedTo(activity).stream().findFirst())
                    .ifPresent(defender -> workspace.selection().defenderProperty().set(Optional.of(defender)));
        });
        board().reveal();
    }

    private void openSearch() {
        pages.commit();
        search.open();
    }

    private List<Command> listCommands() {
        return Stream.of(actions.list().stream().filter(action -> !action.isDisabled())
                        .map(action -> new Command(action.getText(), action.getAccelerator().getDisplayText(), () -> action.handle(null))),
                Stream.of(Page.values()).map(each -> new Command(each.name(workspace.words()), each.keys().getDisplayText(), () -> page.set(each))),
                Stream.of(View.values()).map(each -> new Command(each.name(workspace.words()), each.keys().getDisplayText(), () -> openBoard(each))))
                .flatMap(it -> it).toList();
    }

    /** Goes to what was found. */
    private void go(Target target) {
        switch (target) {
            case Target.OfActivity(var id) -> showOnBoard(id);
            case Target.OfDefender(var id) -> {
                page.set(Page.BOARD);
                openDefender(id);
            }
            case Target.OfHost(var id) -> links.host(id);
            case Target.OfCompanion(var id) -> links.companion(id);
            case Target.OfDay(var day) -> {
                page.set(Page.BOARD);
                openDay(day);
            }
            case Target.OfCommand(var command) -> command.run().run();
        }
    }

    private void openBoard(View which) {
        view.set(which);
        page.set(Page.BOARD);
    }

    private void resize(KeyEvent event) {
        int percent = preferences.getTextSize();
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        OptionalInt next = switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> OptionalInt.of(Zoom.step(percent, 1));
            case MINUS, SUBTRACT -> OptionalInt.of(Zoom.step(percent, -1));
            case DIGIT0, NUMPAD0 -> OptionalInt.of(Zoom.STEPS.getFirst());
            default -> OptionalInt.empty();
        };
        if (next.isPresent()) {
            event.consume();
            if (next.getAsInt() != percent) {
                host.setTextSize(next.getAsInt());
            }
        }
    }

    private void key(KeyEvent event) {
        resize(event);
        actions.list().stream().filter(action -> action.getAccelerator().match(event) && !action.isDisabled())
                .findFirst().ifPresent(action -> {
            action.handle(null);
            event.consume();
        });
        Stream.of(View.values()).filter(each -> each.keys().match(event)).findFirst().ifPresent(each -> {
            openBoard(each);
            event.consume();
        });
        if (rail.press(event)) {
            event.consume();
        }
        if (event.getCode() == KeyCode.F6) {
            focusNextPart();
            event.consume();
        }
        if (event.getCode() == KeyCode.F1) {
            dialogs.showKeys();
            event.consume();
        }
    }

    /** Backlog, boards and details. */
    private final class BoardPage implements PageContent {

        @Override
        public Node node() {
            return boardFrame;
        }

        @Override
        public void commit() {
            detail.commit();
        }

        @Override
        public void dispose() {
            detail.dispose();
        }

        @Override
        public void focus() {
            showPlaced();
        }
    }
}
