package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.SaveState;
import cat.fullderuta.store.StoredText;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Editions are begun, exchanged, put away and erased in the real program, on real files. */
@Tag("screen")
class EditionsStoryTest extends DesktopStory {

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
}
