package cat.fullderuta.ui;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.text.Formats;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Names;
import cat.fullderuta.ui.activities.ActivitiesPage;
import cat.fullderuta.ui.common.Edits;
import cat.fullderuta.ui.common.HelpAsked;
import cat.fullderuta.ui.common.Narrow;
import cat.fullderuta.ui.common.PageContent;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.companions.CompanionsPage;
import cat.fullderuta.ui.drag.DragController;
import cat.fullderuta.ui.editions.EditionsHost;
import cat.fullderuta.ui.findings.FindingDesk;
import cat.fullderuta.ui.followup.FollowUpPage;
import cat.fullderuta.ui.help.HelpWindow;
import cat.fullderuta.ui.help.Topic;
import cat.fullderuta.ui.hosts.HostsPage;
import cat.fullderuta.ui.inspector.Inspector;
import cat.fullderuta.ui.inspector.Usual;
import cat.fullderuta.ui.overview.OverviewPage;
import cat.fullderuta.ui.people.DefendersPage;
import cat.fullderuta.ui.editions.EditionsPane;
import cat.fullderuta.ui.release.ReleasePane;
import cat.fullderuta.ui.search.SearchBox;
import cat.fullderuta.ui.search.Target;
import cat.fullderuta.ui.settings.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The main window's content: its pages, of which the first is backlog, boards and details, with the drag over all of them. */
public final class MainWindow extends StackPane {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Preferences preferences;
    private final Choosers choosers;
    private final ReadOnlyBooleanProperty narrow;
    private final ObjectProperty<Page> page;
    private final Rail rail;
    private final BoardPage boardPage;
    private final Pages pages;
    private final PageLinks links;
    private final WindowActions actions;
    private final FindingDesk desk;
    private final SearchBox search;
    private final Host host;
    private final HelpWindow help;
    private final Optional<TourPlace> tourPlace;
    private final Optional<GuidedTour> tour;

    /** What only the program around the window can do. */
    public interface Host {

        /** Shows the window in another language. */
        void setLanguage(Locale language);

        /** Shows the window in another theme. */
        void setTheme(Theme theme);

        /** Shows the window larger or smaller, in hundredths of the usual size. */
        void setTextSize(int percent);

        /** Where the data are. */
        default Path dataFolder() {
            return DataFolder.usual();
        }

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
        narrow = Narrow.follow(this, width);
        var notice = new Notice();
        dialogs = new Dialogs(this, words);
        workspace = new Workspace(session, selection, words,
                new Edits(session, this::mayChangeLocked, notice::show,
                        words.get(session.edition().archived() ? "editions.refused.archived" : "window.readOnly.refused")));
        page = new SimpleObjectProperty<>(preferences.getChoice("page", Page.class, Page.BOARD));
        actions = new WindowActions(workspace, new WindowActions.Calls(
                () -> dialogs.importRequests(workspace, choosers), () -> dialogs.export(workspace, choosers),
                () -> dialogs.print(workspace, choosers), () -> dialogs.travelTimes(workspace, choosers), () -> dialogs.map(workspace),
                () -> boardPage().showPlaces(), () -> dialogs.rules(workspace, Optional.empty()),
                () -> dialogs.versions(workspace, close -> versionCalls(choosers, close)), this::openSearch, this::newActivity,
                () -> dialogs.findName(signature()).ifPresent(this::sign),
                () -> openEditions(EditionsPane::focusList),
                () -> openHelp(getScene().getFocusOwner() == null ? this : getScene().getFocusOwner()), () -> help().open(Topic.KEYS),
                this::beginTour));
        tourPlace = host.editions().map(it -> new TourPlace(preferences, it, words, notice::show)).filter(TourPlace::mayBegin);
        tourPlace.ifPresent(it -> it.noteOwn(session.edition()));
        actions.tour.setDisabled(tourPlace.isEmpty());
        help = new HelpWindow(this, words, tourPlace.map(_ -> this::beginTour));
        actions.editions.setDisabled(host.editions().isEmpty());
        session.setSignature(signature());
        desk = new FindingDesk(workspace, Clock.systemDefaultZone(), signature(), this::sign);
        boardPage = new BoardPage(workspace, preferences, width, narrow, desk, actions.status, new BoardPage.Ways(() -> page.set(Page.BOARD),
                this::openDefender, this::openCompanion, () -> dialogs.map(workspace), rule -> dialogs.rules(workspace, Optional.of(rule)),
                new EmptyBoard.Calls(() -> links().newDefender(), () -> links().newHost(),
                        () -> dialogs.importRequests(workspace, choosers), this::newActivity, () -> links().newCompanion())));
        page.addListener(any -> preferences.setChoice("page", page.get()));
        links = new PageLinks(workspace, page, this::pages,
                new PageLinks.Calls(boardPage::showDay, boardPage::showDefender, boardPage::showFindings, boardPage::edit, boardPage::showBacklog,
                        () -> openEditions(EditionsPane::editOffice)));
        rail = new Rail(words, page);
        pages = new Pages(page, this::createPage);
        var frame = new BorderPane();
        var looks = new TopBar.Looks(preferences.getTheme(), host::setTheme, host::setLanguage, preferences.getTextSize(), host::setTextSize,
                () -> dialogs.showAbout(host.dataFolder()));
        var commands = new Commands(words, actions, looks,
                new Commands.Ways(help::open, page::set, this::openBoard, boardPage::showFindings));
        var banners = new Banners(workspace, host, preferences, dialogs, tourPlace);
        frame.setTop(new VBox(new TopBar(workspace, boardPage.viewProperty(), page, actions, looks),
                banners));
        frame.setLeft(rail);
        frame.setCenter(pages);
        frame.setBottom(new StatusBar(workspace, boardPage::showFindings));
        StackPane.setAlignment(frame, Pos.TOP_LEFT); // where there is too little room, it is the right end that is out of sight
        var overlay = new Pane();
        overlay.setMouseTransparent(true);
        search = new SearchBox(workspace, commands::list, this::go);
        tour = tourPlace.map(it -> new GuidedTour(workspace, this, it, boardPage::sight, this::showWhatWaits, banners::showTour));
        getChildren().addAll(frame, overlay, search, notice);
        new DragController(this, overlay, workspace, boardPage::dropAreas, boardPage::showPlaced);
        new WindowKeys(this, actions, new WindowKeys.Calls(preferences::getTextSize, host::setTextSize, this::openBoard, rail::press,
                this::focusNextPart));
        addEventHandler(HelpAsked.ASKED, asked -> {
            if (asked.keys()) {
                help.open(Topic.KEYS);
            } else {
                openHelp(asked.about());
            }
        });
        sceneProperty().addListener((_, _, scene) -> Platform.runLater(() -> {
            if (scene != null && scene.getFocusOwner() == null) {
                pages.shown().focus(); // without it the keys would go nowhere
            }
            if (scene != null && scene == getScene()) {
                tour.ifPresent(GuidedTour::resume);
            }
        }));
    }

    /** What every view of this window shares. */
    public Workspace workspace() {
        return workspace;
    }

    /** Which board is shown. */
    public ObjectProperty<View> viewProperty() {
        return boardPage.viewProperty();
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
        help.close();
        tour.ifPresent(GuidedTour::dispose);
        pages.dispose();
    }

    private HelpWindow help() {
        return help;
    }

    /** The guide, where it speaks of what one is at. */
    private void openHelp(Node about) {
        help.open(HelpTopics.of(about, page.get()));
    }

    /** Not while a pane is open that would be about another edition then: perhaps something is typed in it. */
    private void beginTour() {
        help.close();
        if (Window.getWindows().stream().anyMatch(it -> it instanceof Stage stage && stage.getOwner() == getScene().getWindow())) {
            workspace.edits().tell(workspace.words().get("tour.closeFirst"));
        } else {
            tourPlace.ifPresent(it -> it.begin(workspace.state().edition()));
        }
    }

    private void showWhatWaits() {
        openBoard(View.VISIT);
        boardPage.showBacklog();
    }

    private boolean mayChangeLocked(List<Activity> locked, Edition after) {
        Names names = Names.of(workspace.state().edition(), workspace.words());
        return dialogs.mayChangeLocked(locked.stream().map(names::titleAndPlace).toList(),
                locked.size() == 1 ? findMove(locked.getFirst(), after) : Optional.empty());
    }

    /** From when to when it would move; empty where its time stays. */
    private Optional<Dialogs.Move> findMove(Activity before, Edition after) {
        Formats formats = Formats.of(workspace.words());
        return after.activities().find(before.id()).filter(now -> !now.findSlot().equals(before.findSlot()))
                .map(now -> new Dialogs.Move(before.findSlot().map(it -> say(it, formats)).orElse(""),
                        now.findSlot().map(it -> say(it, formats)).orElse("")));
    }

    private static String say(Slot slot, Formats formats) {
        return formats.day(slot.start().toLocalDate()) + ", " + formats.hours(slot.start(), slot.end());
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
                boardPage.edit(fresh.id());
            }
        }
    }

    private ReleasePane.Calls versionCalls(Choosers choosers, Runnable close) {
        return new ReleasePane.Calls(Clock.systemDefaultZone(), signature(), this::sign, choosers.folder(), choosers.openFolder(),
                (finding, activity) -> {
            close.run();
            workspace.selection().select(activity);
            boardPage.jumpTo(finding, activity);
        }, close);
    }

    private void openEditions(Consumer<EditionsPane> begin) {
        host.editions().ifPresent(it -> dialogs.editions(workspace, it, Clock.systemDefaultZone(), begin));
    }

    private Pages pages() {
        return pages;
    }

    private PageContent createPage(Page kind) {
        return switch (kind) {
            case OVERVIEW -> new OverviewPage(workspace, Clock.systemDefaultZone(), links);
            case BOARD -> boardPage;
            case ACTIVITIES -> new ActivitiesPage(workspace, new Inspector(desk, actions.status, "activities"), preferences, narrow,
                    this::newActivity, boardPage::show);
            case DEFENDERS -> new DefendersPage(workspace, new DefendersPage.Calls(choosers.picture(), boardPage::showDefender,
                    id -> dialogs.standDown(workspace, workspace.state().edition().defenders().get(id))));
            case HOSTS -> new HostsPage(workspace, boardPage::show, host -> dialogs.exportWorkbooks(workspace, choosers, host));
            case COMPANIONS -> new CompanionsPage(workspace, boardPage::show,
                    companion -> dialogs.exportRosters(workspace, choosers, companion));
            case FOLLOW_UP -> new FollowUpPage(workspace, Clock.systemDefaultZone(), boardPage::show,
                    () -> dialogs.exportReport(workspace, choosers));
        };
    }

    /** F6: from the backlog to the board, to the details, and round; elsewhere from the page to the rail and back. */
    private void focusNextPart() {
        if (page.get() != Page.BOARD) {
            Optional<Node> head = tour.flatMap(GuidedTour::findHead);
            if (BoardPage.isIn(getScene().getFocusOwner(), rail) && head.isPresent()) {
                head.get().requestFocus();
            } else if (BoardPage.isIn(getScene().getFocusOwner(), rail) || head.filter(it -> it == getScene().getFocusOwner()).isPresent()) {
                pages.shown().focus();
            } else {
                rail.focus();
            }
            return;
        }
        boardPage.focusNextPart(tour.flatMap(GuidedTour::findHead));
    }

    /** All that is known of a defender. */
    private void openDefender(Id<Defender> defender) {
        links.defender(defender);
    }

    private BoardPage boardPage() {
        return boardPage;
    }

    private PageLinks links() {
        return links;
    }

    private void openCompanion(Id<Companion> companion) {
        links.companion(companion);
    }

    private void openSearch() {
        pages.commit();
        search.open();
    }

    /** Goes to what was found. */
    private void go(Target target) {
        switch (target) {
            case Target.OfActivity(var id) -> boardPage.show(id);
            case Target.OfDefender(var id) -> boardPage.showDefender(id);
            case Target.OfHost(var id) -> links.host(id);
            case Target.OfCompanion(var id) -> links.companion(id);
            case Target.OfDay(var day) -> boardPage.showDay(day);
            case Target.OfCommand(var command) -> command.run().run();
        }
    }

    private void openBoard(View which) {
        boardPage.viewProperty().set(which);
        page.set(Page.BOARD);
    }
}
