package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Season;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.SaveState;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.StoredText;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Editions are begun, exchanged, put away and erased in the real program, on real files. */
@Tag("screen")
class EditionsStoryTest {

    private static final Edition SAMPLE = SampleEdition.small();
    private static final Edition SMALL = Edition.of(Id.of("petita"), Season.SPRING, "Prova petita", LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 9));

    @TempDir
    Path data;
    @TempDir
    Path other;
    private final Hand robot = new Hand();
    private DesktopApp app;

    @BeforeAll
    static void typeWithoutPauses() {
        System.setProperty("testfx.robot.write_sleep", "0");
    }

    private void start() throws TimeoutException {
        start(data);
    }

    private void start(Path folder) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DesktopApp) FxToolkit.setupApplication(DesktopApp.class, "--data", folder.toString());
        Platform.setImplicitExit(false);
        await(() -> has("#main-window"));
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    private void keep(Edition... editions) {
        try (DataFolder folder = DataFolder.open(data)) {
            Library library = Library.of(folder);
            for (Edition edition : editions) {
                library.add(edition);
            }
            folder.setCurrent(editions[0].id());
        }
    }

    private boolean has(String selector) {
        return robot.lookup(selector).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    private void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 30 seconds.", e);
        }
    }

    private String text(String selector) {
        return ((Labeled) robot.lookup(selector).query()).getText();
    }

    private void type(String selector, String text) {
        robot.clickOn(selector).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
        Hand.settle();
    }

    private void openEditions() {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> has("#editions-list"));
    }

    /** The session of the window that is shown now. */
    private Session session() {
        return ((MainWindow) robot.lookup("#main-window").query()).workspace().session();
    }

    @Test
    void whatIsMissingLeadsToWhereTheOfficeIsEntered() throws TimeoutException {
        keep(SMALL);
        start();
        robot.clickOn("#page-overview");
        await(() -> has("#overview-gap-office-PHONE"));
        robot.interact(() -> robot.lookup("#overview-gap-office-PHONE").query().requestFocus());
        robot.push(KeyCode.SPACE);
        await(() -> has("#details-officePhone") && robot.lookup("#details-officePhone").query().isFocused());
        type("#details-officePhone", "600 000 000");
        type("#details-officeEmail", "a@exemple.cat");
        assertEquals("600 000 000", ((TextField) robot.lookup("#details-officePhone").query()).getText());
        assertEquals("a@exemple.cat", ((TextField) robot.lookup("#details-officeEmail").query()).getText());
        await(() -> session().edition().office().equals(new Office("", "600 000 000", "a@exemple.cat")));
        robot.clickOn("#details-done").clickOn("#editions-close");
        await(() -> !has("#overview-gap-office-PHONE") && !has("#overview-gap-office-EMAIL"));
    }

    @Test
    void whatNobodyUnderstoodIsThereAgainAfterTheWindowWasClosed() throws TimeoutException {
        keep(SAMPLE);
        start();
        robot.clickOn("#page-defenders");
        await(() -> has("#edit-arrival-hour"));
        write("25:99");
        Window main = robot.lookup("#main-window").query().getScene().getWindow();
        robot.interact(this::askToClose);
        await(() -> !main.isShowing()); // without a question
        stop();
        start();
        await(() -> has("#edit-arrival-hour"));
        assertEquals("25:99", arrivalHour());
        assertTrue(has("#edit-arrival-hour-problem"));
        write("12:30");
        assertEquals(SaveState.Saved.class, session().awaitSaved().getClass());
        assertFalse(has("#edit-arrival-hour-problem"));
        robot.type(KeyCode.ENTER);
        assertEquals(SaveState.Saved.class, session().awaitSaved().getClass());
        assertFalse(Files.exists(untaken(SAMPLE)), "nothing waits any more");
    }

    @Test
    void whatNobodyUnderstoodIsThereAgainAfterACrashInTheMiddleOfTheField() throws Exception {
        keep(SAMPLE);
        start();
        robot.clickOn("#page-defenders");
        await(() -> has("#edit-arrival-hour"));
        write("25:99");
        await(() -> Files.exists(untaken(SAMPLE)));
        assertTrue(robot.lookup("#edit-arrival-hour").query().isFocused(), "nobody has left the field");
        session().awaitSaved();
        Path left = other.resolve("left");
        copy(data, left); // the files as they lie there at this moment, which is what a crash leaves
        stop();
        start(left);
        robot.clickOn("#page-defenders");
        await(() -> has("#edit-arrival-hour"));
        assertEquals("25:99", arrivalHour());
        assertTrue(has("#edit-arrival-hour-problem"));
        assertTrue(has(".untaken"), "and the list marks whose it is");
    }

    @Test
    void wordsThatCannotBeReadAnyMoreAreTold() throws Exception {
        keep(SAMPLE);
        Files.write(untaken(SAMPLE), new byte[] {1, 2, 3});
        var started = CompletableFuture.runAsync(() -> assertDoesNotThrow(() -> start())); // it waits until it is read
        await(() -> has("#unread-words-text"));
        assertTrue(text("#unread-words-text").contains("torneu a escriure el que hi falti"), text("#unread-words-text"));
        robot.push(KeyCode.ENTER);
        started.join();
        assertFalse(has("#unread-words-text"));
        await(() -> Files.exists(untaken(SAMPLE).resolveSibling("untaken.fdr.aside-1")));
        stop();
        start();
        assertFalse(has("#unread-words-text"), "once");
    }

    private Path untaken(Edition edition) {
        return data.resolve("editions").resolve(edition.id().value()).resolve("untaken.fdr");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(it -> Files.isDirectory(it) || Files.isRegularFile(it)).toList()) { // the door is a socket
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    private String arrivalHour() {
        return ((TextField) robot.lookup("#edit-arrival-hour").query()).getText();
    }

    /** Into the hour of an arrival, which may be below what is seen. */
    private void write(String text) {
        robot.interact(() -> {
            var hour = (TextField) robot.lookup("#edit-arrival-hour").query();
            hour.requestFocus();
            hour.selectAll();
        });
        robot.write(text);
        Hand.settle();
    }

    private void askToClose() {
        Window main = robot.lookup("#main-window").query().getScene().getWindow();
        Platform.runLater(() -> main.fireEvent(new WindowEvent(main, WindowEvent.WINDOW_CLOSE_REQUEST))); // the question waits for its answer
    }

    @Test
    void anEditionFromTheLastOneCarriesTheTownsAndNothingPersonal() throws TimeoutException {
        Edition last = SAMPLE.withHosts(SAMPLE.hosts().with(SAMPLE.hosts().get(Id.of("reus")).withNotes("La Ceiba hi va estar bé")));
        keep(last);
        start();
        openEditions();
        robot.clickOn("#editions-from");
        await(() -> has("#new-create"));
        type("#new-name", "La següent");
        robot.clickOn("#new-create");
        await(() -> has("#main-window") && session().edition().name().equals("La següent"));
        Edition next = session().edition();
        assertEquals("La següent", text("#edition-name"));
        assertEquals(last.hosts().stream().map(Host::name).toList(), next.hosts().stream().map(Host::name).toList());
        assertTrue(next.firstDay().isAfter(last.lastDay()));
        assertEquals(SaveState.Saved.class, session().awaitSaved().getClass());

        List<String> stored = StoredText.of(data, next.id());
        assertTrue(stored.contains("La següent") && stored.contains("Granollers"), "what is looked through is the new edition");
        Set<String> theirs = StoredText.in(last.defenders());
        assertTrue(theirs.contains("Ceiba"));
        for (String text : theirs) {
            var words = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(text) + "(?![\\p{L}\\p{N}])");
            assertFalse(stored.stream().anyMatch(it -> words.matcher(it).find()), text);
        }
        assertEquals(last, read(last), "and the last one is as it was");
    }

    @Test
    void fromTheFirstStartToAFirstPlacedActivity() throws TimeoutException {
        start();
        assertEquals(SAMPLE, session().edition(), "a sample to try");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> has("#companions-board"));
        robot.clickOn("#banner-begin");
        await(() -> has("#new-create"));
        type("#new-first", "31/3/2027");
        type("#new-last", "9/4");
        type("#towns-search", "vic");
        robot.push(KeyCode.ENTER);
        robot.write("MATARO").push(KeyCode.ENTER);
        robot.clickOn("#new-create");
        await(() -> has("#main-window") && !session().edition().equals(SAMPLE));
        Edition edition = session().edition();
        assertEquals(List.of("Mataró", "Vic"), edition.hosts().stream().map(Host::name).toList());
        assertEquals(LocalDate.of(2027, 3, 31), edition.firstDay());
        assertEquals(LocalDate.of(2027, 4, 9), edition.lastDay());
        assertEquals("Primavera 2027", edition.name());
        assertFalse(has("#banner-sample"));

        await(() -> has("#begin-defender") && has("#begin-activity")); // the board of the visit, though another one was shown
        robot.clickOn("#begin-defender");
        await(() -> isFocused("edit-alias"));
        robot.write("Ara").push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> !has("#empty-board") && has("#visit-board"));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> isFocused("edit-title"));
        robot.write("Xerrada").push(KeyCode.ENTER);
        for (int i = 0; i < 40 && !isFocused("edit-host"); i++) {
            robot.push(KeyCode.TAB);
        }
        robot.push(KeyCode.SPACE).write("vic").push(KeyCode.ENTER);
        Hand.settle();
        assertEquals(List.of("Ara"), session().edition().defenders().stream().map(Defender::alias).toList());
        Activity talk = session().edition().activities().list().getFirst();
        assertEquals("Xerrada", talk.title());
        assertEquals(edition.hosts().list().getLast().id(), talk.host());
        if (has("#backlog-panel-open")) {
            robot.clickOn("#backlog-panel-open");
        }
        robot.clickOn("#backlog-list").push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> session().edition().activities().get(talk.id()).isScheduled());
        session().awaitSaved();
        assertTrue(read(edition).activities().get(talk.id()).isScheduled());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4); // the board of companions
        await(() -> has("#begin-companion"));
        robot.push(KeyCode.ENTER);
        await(() -> isFocused("edit-name"));
        assertEquals(1, session().edition().companions().size());
    }

    private boolean isFocused(String id) {
        return robot.lookup("#main-window").tryQuery().map(it -> it.getScene().getFocusOwner())
                .filter(it -> id.equals(it.getId())).isPresent();
    }

    @Test
    void aWrongDayIsRefusedWithTheReasonAndWhatIsTypedStays() throws TimeoutException {
        keep(SMALL);
        start();
        openEditions();
        robot.push(KeyCode.INSERT);
        await(() -> has("#new-create"));
        type("#new-name", "Tardor de prova");
        type("#new-first", "31/2");
        robot.clickOn("#new-create");
        assertTrue(text("#new-first-problem").contains("31/2"), text("#new-first-problem"));
        assertEquals("31/2", ((TextField) robot.lookup("#new-first").query()).getText());
        assertEquals("Tardor de prova", ((TextField) robot.lookup("#new-name").query()).getText());
        type("#new-first", "4/10/2027");
        type("#new-last", "3/10/2027");
        robot.clickOn("#new-create");
        assertTrue(text("#new-last-problem").contains("és abans"), text("#new-last-problem"));
        type("#new-last", "4/11/2027");
        robot.clickOn("#new-create");
        assertTrue(text("#new-last-problem").contains("32"), text("#new-last-problem"));
        assertEquals(SMALL, session().edition(), "nothing was created");
        type("#new-last", "18/10");
        assertTrue(text("#new-length").startsWith("15 dies:"), text("#new-length"));
        robot.clickOn("#new-create");
        await(() -> has("#main-window") && session().edition().name().equals("Tardor de prova"));
        assertEquals(LocalDate.of(2027, 10, 18), session().edition().lastDay());
    }

    @Test
    void detailsAreTakenAsTheyAreTypedAndWhatIsNoDayIsThereAgainAfterACrash() throws Exception {
        keep(SMALL);
        start();
        openEditions();
        robot.clickOn("#editions-details");
        await(() -> has("#details-name") && robot.lookup("#details-name").query().isFocused());
        type("#details-name", "Tardor llarga");
        await(() -> session().edition().name().equals("Tardor llarga"));
        assertTrue(robot.lookup("#details-name").query().isFocused(), "nobody has left the field");
        type("#details-first", "4/10/2027");
        assertEquals(SMALL.firstDay(), session().edition().firstDay(), "it waits for a last day after it");
        type("#details-last", "13/10");
        await(() -> session().edition().lastDay().equals(LocalDate.of(2027, 10, 13)));
        assertEquals(LocalDate.of(2027, 10, 4), session().edition().firstDay());
        type("#details-first", "31/2");
        type("#details-shownFrom", "23"); // after the end
        await(() -> session().untaken().all().values().stream().anyMatch(it -> it.size() == 2));
        session().awaitSaved();
        Path left = other.resolve("left");
        copy(data, left);
        robot.clickOn("#details-done");
        robot.push(KeyCode.ESCAPE); // closes, and asks nothing
        await(() -> !has("#editions-list"));
        stop();
        start(left);
        assertEquals("Tardor llarga", session().edition().name());
        openEditions();
        robot.clickOn("#editions-details");
        await(() -> has("#details-first-problem"));
        assertEquals("31/2", field("#details-first"));
        assertTrue(text("#details-first-problem").contains("31/2"), text("#details-first-problem"));
        assertEquals("23", field("#details-shownFrom"));
        robot.interact(() -> robot.lookup("#details-first").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertEquals("4/10/2027", field("#details-first"), "given up");
        assertTrue(has("#details-first"), "and the form stays open");
    }

    @Test
    void detailsAreUndoneWhereTheyAreTyped() throws TimeoutException {
        keep(SMALL);
        start();
        openEditions();
        robot.clickOn("#editions-details");
        await(() -> has("#details-name") && robot.lookup("#details-name").query().isFocused());
        type("#details-name", "Una");
        await(() -> session().edition().name().equals("Una"));
        robot.write(" altra");
        await(() -> session().edition().name().equals("Una altra"));
        robot.clickOn("#details-undo");
        await(() -> session().edition().name().equals(SMALL.name()));
        assertEquals(SMALL.name(), field("#details-name"), "one stay in the field is one step");
        assertTrue(robot.lookup("#details-undo").query().isDisabled());
    }

    @Test
    void theDetailsOfAnEditionThatIsNotOpenAreSavedAsTheyAreTypedToo() throws TimeoutException {
        keep(SAMPLE, SMALL);
        start();
        openEditions();
        await(() -> has("#edition-petita"));
        robot.clickOn("#edition-petita").clickOn("#editions-details");
        await(() -> has("#details-name"));
        type("#details-name", "Prova gran");
        await(() -> read(SMALL).name().equals("Prova gran"));
        type("#details-last", "31/2");
        robot.clickOn("#details-done");
        await(() -> has("#edition-petita") && !has("#details-name"));
        assertEquals(SAMPLE, session().edition());
        robot.clickOn("#editions-details");
        await(() -> has("#details-last-problem"));
        assertEquals("31/2", field("#details-last"), "with its own edition");
    }

    @Test
    void detailsOfAnotherEditionThatCannotBeSavedStayOpenWithTheReason() throws Exception {
        keep(SAMPLE, SMALL);
        start();
        openEditions();
        await(() -> has("#edition-petita"));
        robot.clickOn("#edition-petita").clickOn("#editions-details");
        await(() -> has("#details-name"));
        Files.move(data.resolve("editions/petita"), data.resolve("away"));
        type("#details-name", "Prova gran");
        await(() -> has("#editions-trouble"));
        robot.clickOn("#details-done");
        assertEquals("Prova gran", field("#details-name"));
        Files.move(data.resolve("away"), data.resolve("editions/petita"));
        robot.clickOn("#details-done"); // which tries again
        await(() -> !has("#editions-trouble"));
        robot.clickOn("#details-done");
        await(() -> !has("#details-name"));
        assertEquals("Prova gran", read(SMALL).name());
    }

    @Test
    void anEditionBegunAndNotCreatedIsThereAgainAfterACrash() throws Exception {
        keep(SMALL);
        start();
        openEditions();
        robot.push(KeyCode.INSERT);
        await(() -> has("#new-create"));
        assertFalse(has("#new-again"));
        type("#new-name", "Tardor a mig fer");
        type("#new-first", "31/2");
        type("#towns-search", "vic");
        robot.push(KeyCode.ENTER);
        await(() -> session().untaken().all().values().stream().anyMatch(it -> it.toString().contains("08298"))); // Vic
        session().awaitSaved();
        Path left = other.resolve("left");
        copy(data, left);
        stop();
        start(left);
        openEditions();
        robot.push(KeyCode.INSERT);
        await(() -> has("#new-again"));
        assertEquals("Tardor a mig fer", field("#new-name"));
        assertEquals("31/2", field("#new-first"));
        assertTrue(text("#towns-count").startsWith("1 "), text("#towns-count"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !has("#new-create") && has("#editions-list"));
        robot.clickOn("#editions-new");
        await(() -> has("#new-again"));
        assertEquals("Tardor a mig fer", field("#new-name"), "closed, it waits on");
        type("#new-first", "4/10/2027");
        type("#new-last", "13/10/2027");
        robot.clickOn("#new-create");
        await(() -> has("#main-window") && session().edition().name().equals("Tardor a mig fer"));
        assertFalse(Files.exists(left.resolve("editions/petita/untaken.fdr")), "created, it waits no more");
    }

    @Test
    void whatWasBegunIsGivenUpByStartingAfresh() throws TimeoutException {
        keep(SMALL);
        start();
        openEditions();
        robot.clickOn("#editions-new");
        await(() -> has("#new-create"));
        String proposed = field("#new-name");
        type("#new-name", "No serà");
        robot.clickOn("#new-cancel").clickOn("#editions-new");
        await(() -> has("#new-again"));
        assertFalse(robot.lookup("#towns-list").queryListView().getItems().isEmpty(), "all towns, since none is ticked");
        robot.clickOn("#new-afresh");
        await(() -> !has("#new-again"));
        assertEquals(proposed, field("#new-name"));
        robot.clickOn("#new-cancel");
        assertEquals(Untaken.NONE, session().untaken());
    }

    private String field(String selector) {
        return ((TextField) robot.lookup(selector).query()).getText();
    }

    @Test
    void erasingNeedsTheName() throws TimeoutException {
        keep(SAMPLE, SMALL);
        start();
        openEditions();
        await(() -> has("#edition-petita"));
        robot.clickOn("#edition-petita").clickOn("#editions-erase");
        await(() -> has("#erase-yes"));
        assertTrue(robot.lookup("#erase-yes").query().isDisabled());
        type("#erase-name", "Prova");
        assertTrue(robot.lookup("#erase-yes").query().isDisabled());
        robot.clickOn("#erase-yes");
        assertEquals(SMALL, read(SMALL));
        type("#erase-name", SMALL.name());
        robot.clickOn("#erase-yes");
        await(() -> !has("#erase-yes"));
        assertFalse(has("#edition-petita"));
        assertFalse(data.resolve("editions/petita").toFile().exists());
        assertTrue(data.resolve("editions").resolve(SAMPLE.id().value()).toFile().exists());
    }

    @Test
    void anArchivedOneIsToLookAtUntilItIsTakenOut() throws TimeoutException {
        keep(SMALL);
        start();
        openEditions();
        robot.clickOn("#editions-archive");
        await(() -> has("#banner-archived"));
        assertTrue(session().isReadOnly());
        assertTrue(read(SMALL).archived());
        robot.clickOn("#banner-unarchive");
        await(() -> has("#main-window") && !has("#banner-archived"));
        assertFalse(session().isReadOnly());
        assertEquals(SMALL, read(SMALL));
    }

    @Test
    void whatWasJustChangedIsSavedBeforeAnotherIsOpened() throws TimeoutException {
        keep(SAMPLE, SMALL);
        start();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session().apply(new Change.PutDefender(Defender.of(Id.of("ara"), "Ara"))));
        openOther();
        await(() -> has("#main-window") && session().edition().equals(SMALL));
        assertTrue(read(SAMPLE).defenders().has(Id.of("ara")));
    }

    @Test
    void whereSavingFailsOneStaysUnlessOneSaysSo() throws Exception {
        keep(SAMPLE, SMALL);
        start();
        Path folder = data.resolve("editions").resolve(SAMPLE.id().value());
        Files.move(folder, data.resolve("away"));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> session().apply(new Change.PutDefender(Defender.of(Id.of("ara"), "Ara"))));
        openOther();
        await(() -> has("#unsaved"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !has("#unsaved"));
        assertTrue(session().edition().defenders().has(Id.of("ara")));
        Files.move(data.resolve("away"), folder);
        WaitForAsyncUtils.waitForAsyncFx(10_000, session()::saveAgain);
        assertEquals(SaveState.Saved.class, session().awaitSaved().getClass());
        openOther();
        await(() -> has("#main-window") && session().edition().equals(SMALL));
        assertTrue(read(SAMPLE).defenders().has(Id.of("ara")));
    }

    @Test
    void whatNobodyUnderstoodIsThereAgainInAnotherThemeAndAfterAnotherEdition() throws TimeoutException {
        keep(SAMPLE, SMALL);
        start();
        robot.push(KeyCode.ALT, KeyCode.DIGIT4); // the defenders
        await(() -> has("#edit-arrival-hour"));
        type("#edit-arrival-hour", "25:99");
        robot.push(KeyCode.TAB);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> app.setTheme(Theme.DARK));
        await(() -> has("#edit-arrival-hour"));
        assertEquals("25:99", ((TextField) robot.lookup("#edit-arrival-hour").query()).getText());
        openOther();
        await(() -> has("#main-window") && session().edition().equals(SMALL));
        openEditions();
        await(() -> has("#edition-" + SAMPLE.id()));
        robot.clickOn("#edition-" + SAMPLE.id()).clickOn("#editions-open");
        await(() -> has("#main-window") && session().edition().id().equals(SAMPLE.id()));
        await(() -> has("#edit-arrival-hour"));
        assertEquals("25:99", ((TextField) robot.lookup("#edit-arrival-hour").query()).getText());
        assertEquals(SAMPLE, session().edition());
    }

    private void openOther() {
        openEditions();
        await(() -> has("#edition-petita"));
        robot.clickOn("#edition-petita").clickOn("#editions-open");
    }

    private Edition read(Edition edition) {
        try (DataFolder folder = DataFolder.openReadOnly(data)) {
            return Library.of(folder).read(edition.id());
        }
    }
}
