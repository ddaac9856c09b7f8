package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Zoom;
import cat.fullderuta.ui.settings.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * On a small laptop's screen, 1366 × 768, every word of the window stands there whole in each language, and twice as large; every
 * control has a name that a screen reader says, and Tab reaches the end of each page and comes round.
 */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class NothingCutOffTest {

    /** Narrower windows fold, see {@link cat.fullderuta.ui.common.Narrow}, and their lists are no wider than this. */
    private static final double NARROW = 1000;
    private static final double LIST = 260;
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final double SCALE = 0.7;
    private static final int MOST_TABS = 400;
    private static final List<String> LONG_ALIASES = List.of("Ceibadelesmuntanyesblavesidelavalldelriugranquebaixaalmarllunya",
            "La Jacaranda de la Vall del Riu Gran i de les Muntanyes Blaves");
    /** A long name from the edition in a narrow place of the board, and what was done last: a tooltip tells them whole. */
    private static final Pattern MAY_END_IN_DOTS
            = Pattern.compile("#(chip|entry|undo|redo|edit-host|host-activity|defender-facts|activities-title)\\b.*");

    @TempDir
    Path folder;
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage primary) {
        stage = primary;
        stage.setScene(new Scene(new Pane(), WIDTH * SCALE, HEIGHT * SCALE));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::dispose);
    }

    private void build(String language, int percent) {
        build(SampleEdition.small(), language, percent);
    }

    private void build(Edition edition, String language, int percent) {
        var session = Session.of(edition, Gazetteer.standard(), _ -> { }, Platform::runLater, Clock.systemDefaultZone());
        var preferences = Preferences.load(folder.resolve(Preferences.FILE_NAME));
        preferences.setOn("panel.backlog", true);
        var choosers = new Choosers(Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty,
                Optional::empty, folder, _ -> { });
        window = new MainWindow(session, new Selection(edition.firstDay()), Messages.of(Locale.of(language)), preferences,
                WIDTH * 100.0 / percent, choosers,
                new MainWindow.Host() {
                    @Override public void setLanguage(Locale other) { }

                    @Override public void setTheme(Theme theme) { }

                    @Override public void setTextSize(int percent) { }
                });
        Theme.LIGHT.applyTo(window);
        window.resize(WIDTH * 100.0 / percent, HEIGHT * 100.0 / percent);
        window.getTransforms().add(new Scale(SCALE * percent / 100, SCALE * percent / 100));
        window.setManaged(false);
        stage.getScene().setRoot(new Pane(window));
    }

    /** What is wrong on each page and board, and with the facts and fields of an activity that waits and of one that is placed. */
    private List<String> look() {
        List<String> found = new ArrayList<>();
        for (Page page : Page.values()) {
            window.pageProperty().set(page);
            look(page.name(), found);
            if (page == Page.HOSTS && window.getWidth() < NARROW && ((Region) window.lookup(".master")).getWidth() > LIST) {
                found.add("the list of hosts takes the room of the form: " + ((Region) window.lookup(".master")).getWidth());
            }
        }
        window.pageProperty().set(Page.BOARD);
        for (View view : List.of(View.DAYS, View.DEFENDER, View.COMPANIONS)) { // the first was seen with its page
            window.viewProperty().set(view);
            look(view.name(), found);
        }
        if (open("backlog-panel")) {
            look("backlog", found);
        }
        ((Button) window.lookup("#count-clash")).fire();
        look("findings", found);
        Edition edition = window.workspace().session().edition();
        window.pageProperty().set(Page.ACTIVITIES);
        open("activities-panel");
        for (var activity : List.of(edition.listBacklog().getFirst(), edition.listScheduled().getFirst())) {
            window.workspace().selection().select(activity.id());
            look("facts", found);
            ((Button) window.lookup("#edit")).fire();
            look("fields", found);
        }
        return found;
    }

    /** Whether it was folded. */
    private boolean open(String panel) {
        Node button = window.lookup("#" + panel + "-open");
        if (button != null) {
            ((Button) button).fire();
        }
        return button != null;
    }

    private void look(String where, List<String> found) {
        for (int i = 0; i < 2; i++) { // what wraps knows its height only once it knows its width
            window.applyCss();
            window.layout();
        }
        Eye.listCutOff(window).stream().filter(it -> !MAY_END_IN_DOTS.matcher(it).matches())
                .map(it -> where + ", cut off: " + it).forEach(found::add);
        Eye.listUnnamed(window).stream().map(it -> where + ", without a name: " + it).forEach(found::add);
        Eye.listTooWide(window).stream().filter(it -> !it.startsWith("#chip-")).map(it -> where + ", too wide: " + it).forEach(found::add);
    }

    @ParameterizedTest
    @CsvSource({"ca,100", "es,100", "en,100", "ca,200", "es,200"})
    void everyWordStandsThereWholeAndEveryControlHasAName(String language, int percent) {
        List<String> complaints = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            build(language, percent);
            return look();
        });
        assertEquals("", String.join("\n", complaints));
    }

    /** The aliases themselves may end in dots, and nothing beside them. */
    @ParameterizedTest
    @CsvSource({"ca,100", "ca,200"})
    void aVeryLongAliasTakesNobodysRoom(String language, int percent) {
        List<String> complaints = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            build(withLongAliases(SampleEdition.small()), language, percent);
            return look().stream().filter(it -> !it.contains("cut off") || LONG_ALIASES.stream().noneMatch(it::contains)).toList();
        });
        assertEquals("", String.join("\n", complaints));
    }

    private static Edition withLongAliases(Edition edition) {
        var defenders = edition.defenders();
        for (int i = 0; i < LONG_ALIASES.size(); i++) {
            defenders = defenders.with(edition.defenders().list().get(i).withAlias(LONG_ALIASES.get(i)));
        }
        return edition.withDefenders(defenders);
    }

    /** What is shown in place of something else is laid out by the frames that follow, without anybody asking for it. */
    @Test
    void enlargedWhatComesIntoViewIsLaidOut() {
        onFx(() -> {
            build("ca", 200);
            window.getTransforms().clear();
            stage.getScene().setRoot(new Zoom(window, 200, 400, 200));
            window.pageProperty().set(Page.ACTIVITIES);
        });
        onFx(() -> open("activities-panel"));
        onFx(() -> ((TableView<?>) window.lookup("#activity-table")).getSelectionModel().selectRange(2, 9));
        onFx(() -> assertEquals(List.of(), Eye.listCutOff(window).stream().filter(it -> it.contains("#bulk")).toList()));
    }

    private static void onFx(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, act);
        Hand.settle();
    }

    @Test
    void everyPageTakesTheKeysAndTabComesRound() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> build("en", 100));
        for (Page page : Page.values()) {
            Set<Node> reached = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                window.pageProperty().set(page);
                Node keys = window.getScene().getFocusOwner();
                assertTrue(BoardPage.isIn(keys, window.lookup("#pages")), page + ": the keys are at " + keys);
                window.applyCss();
                window.layout();
                return walk();
            });
            assertTrue(reached.size() > 10, page + ": only " + reached.size() + " controls are reached");
        }
    }

    /** From the search on by Tab until it is there again; fails where the way goes in circles before. */
    private Set<Node> walk() {
        Node first = window.lookup("#search-open");
        first.requestFocus();
        Set<Node> reached = new HashSet<>();
        Node now = first;
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            now.requestFocusTraversal(TraversalDirection.NEXT);
            Node next = window.getScene().getFocusOwner();
            if (next == first) {
                return reached;
            }
            assertTrue(reached.add(next), "Tab does not get out of " + next + " on " + window.pageProperty().get());
            now = next;
        }
        throw new AssertionError("Tab did not come round on " + window.pageProperty().get() + " after " + MOST_TABS + " steps, at " + now);
    }
}
