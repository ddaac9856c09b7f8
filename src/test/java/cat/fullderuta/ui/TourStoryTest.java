package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.Shelf;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.settings.Preferences;
import cat.fullderuta.ui.tour.Practice;
import cat.fullderuta.ui.tour.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The guided tour in the real program: every step is really done, with the mouse in Catalan and with the keys in Spanish and English;
 * the tour notices by itself, and afterwards the coordinator's own edition is as it was and the one to practise on is gone.
 */
@Tag("screen")
class TourStoryTest {

    private static final Edition OWN = SampleEdition.small();

    @TempDir
    Path data;
    private final Hand robot = new Hand();
    private DesktopApp app;
    private Messages words;

    @BeforeAll
    static void typeWithoutPauses() {
        System.setProperty("testfx.robot.write_sleep", "0");
    }

    private void start(String language) throws TimeoutException, IOException {
        start(language, 100);
    }

    private void start(String language, int percent) throws TimeoutException, IOException {
        words = Messages.of(Locale.of(language));
        Files.writeString(data.resolve(Preferences.FILE_NAME), "language=" + language + "\ntext.size=" + percent + "\npanel.backlog=true\n");
        FxToolkit.registerPrimaryStage();
        app = (DesktopApp) FxToolkit.setupApplication(DesktopApp.class, "--data", data.toString());
        Platform.setImplicitExit(false);
        await(() -> has("#main-window"));
    }

    /** Lays the window out as on a screen of this size, drawn smaller: the one without a screen ends at 1000 × 1000. */
    private void enlarge(double width, double height) {
        robot.interact(() -> {
            MainWindow window = window();
            double scale = Math.min(window.getScene().getWidth() / width, window.getScene().getHeight() / height);
            window.getTransforms().setAll(new Scale(scale, scale));
            window.resize(width, height); // which the scene does to it only when its own size changes
        });
    }

    /** Neither what is marked nor any of these that are in sight lies under the card, which is whole in the window. */
    private void seeThatNothingIsCovered(String... spokenOf) {
        await(() -> has("#tour-ring"));
        Hand.settle();
        Bounds card = boundsOf(node("#tour-card"));
        assertTrue(boundsOf(window()).contains(card), "the card is in the window");
        assertFalse(card.intersects(boundsOf(node("#tour-ring"))), title() + ": the card covers what is marked");
        Stream.of(spokenOf).flatMap(it -> robot.lookup(it).queryAll().stream()).filter(it -> isUnder(it, board()))
                .forEach(it -> assertFalse(card.intersects(boundsOf(it)), title() + ": the card covers " + it.getId()));
    }

    private static Bounds boundsOf(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private String[] clashing() {
        return session().state().findings().list(Severity.CLASH).stream().flatMap(it -> it.activities().stream())
                .flatMap(id -> activity(id.value()).defenders().stream().map(who -> "#chip-" + id + "-" + who)).toArray(String[]::new);
    }

    /** All that somebody is missing from. */
    private String[] missing() {
        return session().edition().listScheduled().stream().filter(it -> !it.isLocked())
                .flatMap(it -> Stream.of(Companion.Role.values()).map(role -> "#chip-" + it.id() + "-" + role)).toArray(String[]::new);
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1600, 1000"})
    void withTheMouseAndTheCardBesideWhatItSpeaksOf(double width, double height) throws Exception {
        start("ca");
        robot.clickOn("#banner-tour");
        awaitStep(Step.PLACE);
        enlarge(width, height);
        seeThatNothingIsCovered();
        drag("#card-a-001", "#cell-araucaria-2027-04-08");
        assertTrue(activity("a-001").isScheduled());
        awaitStep(Step.CLASH);
        seeThatNothingIsCovered(clashing());
        robot.clickOn("#count-clash");
        awaitStep(Step.MEND);
        seeThatNothingIsCovered(clashing());
        robot.clickOn(".finding-card").clickOn("#solve");
        await(() -> has("#offer-0"));
        seeThatNothingIsCovered(clashing());
        robot.clickOn("#offer-0");
        awaitStep(Step.CONFIRM);
        seeThatNothingIsCovered();
        robot.clickOn(words.get("window.detail"));
        seeThatNothingIsCovered();
        robot.clickOn("#inspector #status").clickOn("#status-confirmed");
        awaitStep(Step.COMPANION);
        seeThatNothingIsCovered();
        robot.clickOn("#detail-panel-close").clickOn("#view-companions");
        seeThatNothingIsCovered(missing());
        drag("#chip-a-021-INTERPRETER", "#cell-nour-2027-04-09");
        awaitStep(Step.UNDO);
        seeThatNothingIsCovered();
        robot.clickOn("#undo");
        awaitStep(Step.LOOK);
        seeThatNothingIsCovered();
        robot.clickOn("#share").clickOn("#export");
        await(() -> has("#share-close"));
        robot.clickOn("#share-close");
        awaitStep(Step.FREEZE);
        seeThatNothingIsCovered();
        robot.clickOn("#share").clickOn("#versions");
        await(() -> has("#release-new") && !node("#release-new").isDisabled());
        robot.clickOn("#release-new");
        await(() -> has("#release-by"));
        robot.clickOn("#release-by").write("AB").clickOn("#release-make");
        awaitVersion();
        robot.clickOn("#release-close");
        awaitEnd();
        robot.clickOn("#tour-leave");
        seeThatNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void withTheKeys(String language) throws Exception {
        start(language);
        robot.clickOn("#banner-tour");
        awaitStep(Step.PLACE);
        await(() -> node("#tour-title").isFocused());
        keysTo("#backlog");
        robot.type(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.ENTER);
        awaitStep(Step.CLASH);
        robot.push(KeyCode.CONTROL, KeyCode.K).write("Copal").type(KeyCode.ENTER);
        await(() -> window().viewProperty().get() == View.DEFENDER);
        selectByArrows(it -> session().state().findings().findWorst(it.id()).equals(Optional.of(Severity.CLASH)));
        Id<Activity> clashing = selected().orElseThrow().id();
        robot.type(KeyCode.ENTER);
        awaitStep(Step.MEND);
        keysTo("#pages .time-board");
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);
        awaitStep(Step.CONFIRM);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        awaitStep(Step.COMPANION);
        assertEquals(Status.CONFIRMED, session().edition().activities().get(clashing).status());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> has("#companions-board"));
        selectByArrows(it -> !it.isLocked());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        awaitStep(Step.UNDO);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        awaitStep(Step.LOOK);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> has("#share-close"));
        robot.type(KeyCode.ESCAPE);
        awaitStep(Step.FREEZE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> has("#release-new") && !node("#release-new").isDisabled());
        keysTo("#release-new", KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        await(() -> has("#release-note") && node("#release-note").isFocused());
        robot.type(KeyCode.TAB).targetWindow(node("#release-by")).write("AB").type(KeyCode.ENTER);
        awaitVersion();
        robot.type(KeyCode.ESCAPE);
        awaitEnd();
        keysTo("#tour-title");
        keysTo("#tour-leave", KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        seeThatNothingIsLeft();
    }

    @Test
    void leftInTheMiddle() throws Exception {
        start("ca");
        robot.clickOn("#banner-tour");
        awaitStep(Step.PLACE);
        robot.type(KeyCode.ESCAPE);
        assertTrue(has("#tour-card"), "nobody leaves by accident");
        click("#tour-skip");
        awaitStep(Step.CLASH);
        click("#tour-end");
        click("#tour-go-on");
        awaitStep(Step.CLASH);
        Id<Edition> practice = session().edition().id();
        Platform.runLater(() -> app.editions().orElseThrow().openEdition(OWN.id())); // as from the list of editions
        await(() -> has("#banner-elsewhere"));
        robot.clickOn("#banner-go-on");
        awaitStep(Step.CLASH);
        assertEquals(practice, session().edition().id());
        click("#tour-end");
        click("#tour-erase");
        click("#tour-leave");
        await(() -> has("#main-window") && session().edition().equals(OWN));
        assertEquals(2, list().size(), "it was to be kept");
    }

    @Test
    void onceItIsOverOneGoesOnPractisingUntilOneLeaves() throws Exception {
        start("ca");
        skipTheTourAndStay();
        await(() -> !has("#tour-card") && has("#banner-practice"));
        robot.clickOn("#banner-leave");
        seeThatNothingIsLeft();
    }

    @Test
    void anotherTourErasesNothingThatSomebodyGoesOnWith() throws Exception {
        start("ca");
        skipTheTourAndStay();
        await(() -> has("#banner-practice"));
        Id<Edition> kept = session().edition().id();
        robot.type(KeyCode.F1);
        await(() -> has("#help-tour"));
        robot.clickOn("#help-tour");
        awaitStep(Step.PLACE);
        assertNotEquals(kept, session().edition().id());
        assertEquals(Set.of(OWN.id(), kept, session().edition().id()), Set.copyOf(list()));
        click("#tour-end");
        click("#tour-leave");
        await(() -> has("#main-window") && session().edition().equals(OWN));
        await(() -> Set.copyOf(list()).equals(Set.of(OWN.id(), kept)));
    }

    @Test
    void noPaneIsClosedForTheTour() throws Exception {
        start("ca");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> has("#editions"));
        robot.type(KeyCode.F1);
        await(() -> has("#help-tour"));
        robot.clickOn("#help-tour");
        await(() -> !has("#help-tour"));
        assertTrue(has("#editions"), "perhaps something is typed in it");
        assertEquals(List.of(OWN.id()), list());
    }

    @Test
    void whatIsLeftInAnotherEditionCanGoFromThere() throws Exception {
        start("ca");
        robot.clickOn("#banner-tour");
        awaitStep(Step.PLACE);
        Platform.runLater(() -> app.editions().orElseThrow().openEdition(OWN.id()));
        await(() -> has("#banner-give-up"));
        robot.clickOn("#banner-give-up");
        await(() -> list().equals(List.of(OWN.id())) && !has("#banner-elsewhere"));
        assertEquals(OWN, session().edition());
    }

    @Test
    void withLargeLettersWhatIsToBeUsedIsScrolledIntoSightOnce() throws Exception {
        start("ca", 200);
        robot.clickOn("#banner-tour");
        for (Step step : List.of(Step.PLACE, Step.CLASH)) {
            awaitStep(step);
            click("#tour-skip");
        }
        awaitStep(Step.MEND);
        scrollAwayFromWhatIsProposed();
        click("#tour-skip");
        awaitStep(Step.CONFIRM);
        await(() -> has("#tour-ring") && proposed().stream().anyMatch(chip -> isUnder(chip, node("#tour-ring"))));
        double left = scrollAwayFromWhatIsProposed();
        await(() -> !has("#tour-ring"));
        assertEquals(left, board().getHvalue(), "whoever looks elsewhere is not pulled back");
    }

    private List<Node> proposed() {
        return session().edition().listScheduled().stream().filter(it -> it.status() == Status.PROPOSED)
                .map(it -> node("#chip-" + it.id() + "-" + it.defenders().getFirst())).toList();
    }

    /** To where none of it is seen; how far to the right that is. */
    private double scrollAwayFromWhatIsProposed() {
        for (int i = 0; i <= 100; i++) {
            double across = i % 10 / 9.0;
            double down = i / 10 / 10.0;
            robot.interact(() -> {
                board().setHvalue(across);
                board().setVvalue(down);
            });
            if (proposed().stream().noneMatch(chip -> isUnder(chip, board()))) {
                return across;
            }
        }
        throw new AssertionError("Something that is proposed is seen wherever one scrolls to.");
    }

    private static boolean isUnder(Node node, Node other) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return other.localToScene(other.getLayoutBounds()).contains(bounds.getCenterX(), bounds.getCenterY());
    }

    private ScrollPane board() {
        return (ScrollPane) node("#visit-scroll");
    }

    private void skipTheTourAndStay() {
        robot.clickOn("#banner-tour");
        for (Step step : Step.values()) {
            awaitStep(step);
            click("#tour-skip");
        }
        click("#tour-stay");
    }

    /** Presses a key until the keys are there. */
    private void keysTo(String selector, KeyCode... by) {
        KeyCode key = by.length == 0 ? KeyCode.F6 : by[0];
        for (int i = 0; i < 30 && !isAt(selector); i++) {
            robot.type(key);
        }
        assertTrue(isAt(selector), selector);
    }

    private boolean isAt(String selector) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> BoardPage.isIn(node(selector).getScene().getFocusOwner(), node(selector)));
    }

    private void selectByArrows(Predicate<Activity> wanted) {
        for (KeyCode arrow : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DOWN, KeyCode.RIGHT)) {
            for (int i = 0; i < 12 && selected().filter(wanted).isEmpty(); i++) {
                robot.type(arrow);
            }
        }
        assertTrue(selected().filter(wanted).isPresent());
    }

    private Optional<Activity> selected() {
        return window().workspace().selection().findActivity().flatMap(session().edition().activities()::find);
    }

    private void awaitVersion() {
        await(() -> session().edition().ledger().releases().size() == 1);
        await(() -> !node("#release-close").isDisabled());
    }

    private void awaitEnd() {
        await(() -> has("#tour-leave"));
        assertEquals(words.get("tour.over.title"), title());
        assertTrue(((CheckBox) node("#tour-erase")).isSelected());
    }

    private void seeThatNothingIsLeft() {
        await(() -> has("#main-window") && session().edition().id().equals(OWN.id()));
        assertFalse(has("#tour-card"));
        assertFalse(has("#banner-tour"), "it is offered once");
        await(() -> list().equals(List.of(OWN.id())));
        assertEquals(OWN, session().edition());
        assertEquals(OWN, library().read(OWN.id()));
    }

    private Library library() {
        return app.editions().orElseThrow().library();
    }

    private List<Id<Edition>> list() {
        return library().list().stream().map(Shelf.Entry::id).toList();
    }

    private void awaitStep(Step step) {
        await(() -> has("#tour-title") && title().equals(titleOf(step)));
        assertTrue(Practice.is(session().edition().id()));
    }

    private String titleOf(Step step) {
        return words.get("tour.step." + step.name().toLowerCase(Locale.ROOT) + ".title");
    }

    private String title() {
        return ((Labeled) robot.lookup("#tour-title").query()).getText();
    }

    private Activity activity(String id) {
        return session().edition().activities().get(Id.of(id));
    }

    /** Presses, moves over the window and releases. */
    private void drag(String from, String to) {
        await(() -> has(from));
        robot.moveTo(from).press(MouseButton.PRIMARY);
        Bounds bounds = Hand.onScreen(node(to));
        var target = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        robot.moveTo(target.subtract(20, 10));
        robot.moveTo(target).release(MouseButton.PRIMARY);
        Hand.settle();
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private MainWindow window() {
        return (MainWindow) node("#main-window");
    }

    private Session session() {
        return window().workspace().session();
    }

    private boolean has(String selector) {
        return robot.lookup(selector).tryQuery().filter(TourStoryTest::isSeen).isPresent();
    }

    /** Once the card has its place. */
    private void click(String selector) {
        await(() -> has(selector) && node(selector).getBoundsInLocal().getWidth() > 0 && node("#tour-card").getLayoutX() > 0);
        Hand.settle(); // the robot asks where it is while it may still be on its way
        robot.clickOn(selector);
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 30 seconds.", e);
        }
    }
}
