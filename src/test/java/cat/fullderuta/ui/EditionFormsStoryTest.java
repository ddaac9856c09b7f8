package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Office;
import cat.fullderuta.store.Untaken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed about an edition, or of one that is begun, is taken or kept, whatever becomes of the program. */
@Tag("screen")
class EditionFormsStoryTest extends DesktopStory {

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
    void aWrongDayIsRefusedWithTheReasonAndWhatIsTypedStays() throws TimeoutException {
        keep(SMALL);
        start();
        openEditions();
        robot.push(KeyCode.INSERT);
        await(() -> has("#new-create"));
        String proposed = field("#new-first").replaceFirst("/\\d{4}$", "");
        type("#new-name", "Tardor de prova");
        type("#new-first", "31/2");
        robot.clickOn("#new-create");
        assertTrue(text("#new-first-problem").contains("31/2"), text("#new-first-problem"));
        assertTrue(text("#new-first-problem").contains("com ara " + proposed), text("#new-first-problem"));
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
    void theLastDayFollowsTheFirstUntilSomebodyAltersIt() throws TimeoutException {
        keep(SMALL);
        start();
        openEditions();
        robot.push(KeyCode.INSERT);
        await(() -> has("#new-create"));
        type("#new-first", "8/11/2027");
        assertEquals("10/11/2027", field("#new-last"), "three days, as proposed");
        assertTrue(text("#new-length").startsWith("3 "), text("#new-length"));
        type("#new-first", "31/2");
        assertEquals("10/11/2027", field("#new-last"), "it waits for a day");
        type("#new-first", "29/11/2027");
        assertEquals("1/12/2027", field("#new-last"));
        type("#new-last", "9/12");
        type("#new-first", "6/12/2027");
        assertEquals("9/12", field("#new-last"), "somebody has altered it");
        type("#new-first", "13/12/2027");
        assertEquals("9/12", field("#new-last"));
        assertTrue(text("#new-last-problem").contains("és abans"), text("#new-last-problem"));
        assertFalse(has("#new-length"), "no visit has that length");
    }

    @Test
    void theLastDayOfAnEditionBegunBeforeFollowsAsItDid() throws TimeoutException {
        keep(SMALL);
        start();
        openEditions();
        robot.clickOn("#editions-new");
        await(() -> has("#new-create"));
        type("#new-first", "8/11/2027");
        robot.clickOn("#new-cancel").clickOn("#editions-new");
        await(() -> has("#new-again"));
        type("#new-first", "15/11/2027");
        assertEquals("17/11/2027", field("#new-last"));
        type("#new-last", "20/11");
        robot.clickOn("#new-cancel").clickOn("#editions-new");
        await(() -> has("#new-again"));
        type("#new-first", "16/11/2027");
        assertEquals("20/11", field("#new-last"));
    }
}
