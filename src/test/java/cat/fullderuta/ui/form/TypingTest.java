package cat.fullderuta.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** In a pause somebody learns what is wrong, and what is right is taken, so that a crash loses seconds. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class TypingTest {

    private final Bench bench = new Bench(SampleEdition.small());
    private final Edition before = bench.edition();
    private final Hand robot = new Hand();
    private final Id<Activity> id = before.activities().stream().filter(it -> !it.isLocked()).findFirst().orElseThrow().id();
    private Form<Id<Activity>, Activity> form;
    private Runnable beforeRefresh = () -> { };

    @Start
    void start(Stage stage) {
        bench.show(stage, 400, 400, workspace -> {
            form = new Form<>(workspace, "inspector", (state, key) -> state.edition().activities().find(key));
            var section = new Section<>(form, "what");
            section.with(section.text("title", Activity::title, (it, typed) -> Entered.of(new Change.PutActivity(it.withTitle(typed.strip())))))
                    .with(section.text("number", it -> it.attendance().number() == null ? "" : it.attendance().number().toString(),
                            (it, typed) -> typed.matches("\\d{1,4}") ? Entered.of(new Change.PutActivity(it.withAttendance(
                                    new Attendance(it.attendance().who(), Integer.valueOf(typed))))) : new Entered.Wrong("figures only")));
            return new VBox(section.node());
        });
        form.turnTo(Optional.of(id));
        bench.workspace.session().stateProperty().addListener(_ -> {
            beforeRefresh.run();
            form.refresh();
        });
    }

    @Test
    void whatIsWrongIsSaidWhileOneTypesAndIsNotTaken() throws Exception {
        write("number", "molts");
        await(() -> robot.lookup("#edit-number-problem").query().isVisible());
        assertTrue(input("number").isFocused());
        assertEquals("molts", input("number").getText());
        assertEquals(before, bench.edition());
        fx(() -> input("number").selectAll());
        robot.write("7");
        assertFalse(robot.lookup("#edit-number-problem").query().isVisible(), "right at once");
    }

    @Test
    void linesThatArePastedStayApart() {
        fx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "C/ Riera, 1\r\n08901\tl’Hospitalet\n")));
        robot.clickOn("#edit-title");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.V).release(KeyCode.CONTROL);
        robot.write("!");
        assertEquals("C/ Riera, 1 08901 l’Hospitalet!", input("title").getText());
    }

    @Test
    void aRestTakesItAsItStandsAndOneUndoGoesBackToBeforeTheFieldWasEntered() throws Exception {
        write("title", "Xerrada nova ");
        robot.type(KeyCode.LEFT, 3);
        int caret = input("title").getCaretPosition();
        await(() -> activity().title().equals("Xerrada nova"));
        assertTrue(input("title").isFocused());
        assertEquals("Xerrada nova ", input("title").getText(), "nobody tidies up a text that is being typed");
        assertEquals(caret, input("title").getCaretPosition());
        robot.type(KeyCode.END).write("a Reus");
        await(() -> activity().title().equals("Xerrada nova a Reus"));
        robot.write(" i Vic").type(KeyCode.TAB);
        assertEquals("Xerrada nova a Reus i Vic", activity().title());
        assertEquals(1, bench.edition().ledger().alterations().size(), "one stay is one thing in the history");
        fx(bench.workspace.session()::undo);
        assertEquals(before, bench.edition());
        fx(bench.workspace.session()::redo);
        assertEquals("Xerrada nova a Reus i Vic", activity().title());
    }

    @Test
    void anUndoInTheFieldIsSeenThereAndWhatIsTypedAfterItIsAnotherStep() throws Exception {
        String title = activity().title();
        write("title", "Xerrada nova");
        await(() -> activity().title().equals("Xerrada nova"));
        fx(bench.workspace.session()::undo);
        assertEquals(title, input("title").getText());
        fx(() -> input("title").selectAll());
        robot.write("Debat");
        await(() -> activity().title().equals("Debat"));
        fx(bench.workspace.session()::undo);
        assertEquals(before, bench.edition());
        assertEquals(title, input("title").getText());
    }

    @Test
    void anotherStayAndAnotherThingAreStepsOfTheirOwn() throws Exception {
        write("title", "Xerrada nova");
        await(() -> activity().title().equals("Xerrada nova"));
        robot.type(KeyCode.TAB).press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT)
                .type(KeyCode.END).write("!").type(KeyCode.ENTER);
        assertEquals("Xerrada nova!", activity().title());
        Id<Activity> other = before.activities().stream().filter(it -> !it.id().equals(id) && !it.isLocked()).findFirst()
                .orElseThrow().id();
        fx(() -> form.turnTo(Optional.of(other))); // the keys stay in the field
        robot.type(KeyCode.END).write("?").type(KeyCode.ENTER);
        assertTrue(bench.edition().activities().get(other).title().endsWith("?"));
        fx(bench.workspace.session()::undo);
        assertEquals(before.activities().get(other), bench.edition().activities().get(other));
        assertEquals("Xerrada nova!", activity().title());
        fx(bench.workspace.session()::undo);
        assertEquals("Xerrada nova", activity().title());
        fx(bench.workspace.session()::undo);
        assertEquals(before, bench.edition());
    }

    @Test
    void leftAfterARestItIsWordedAsTheEditionDoesAndNotTakenAgain() throws Exception {
        write("title", "Xerrada nova  ");
        await(() -> activity().title().equals("Xerrada nova"));
        robot.type(KeyCode.TAB);
        assertEquals("Xerrada nova", input("title").getText());
        fx(bench.workspace.session()::undo);
        assertEquals(before, bench.edition());
    }

    @Test
    void inTheMiddleOfAWordNobodyIsAskedAboutWhatIsConfirmed() {
        Activity confirmed = before.activities().stream().filter(it -> it.isLocked() && it.isScheduled()).findFirst().orElseThrow();
        assertFalse(form.canTakeInPassing(Entered.of(new Change.PutActivity(confirmed.withStart(confirmed.start().plusMinutes(5))))));
        assertTrue(form.canTakeInPassing(Entered.of(new Change.PutActivity(confirmed.withTitle("Un altre títol")))));
        assertEquals(0, bench.asked.size());
    }

    private Activity activity() {
        return bench.edition().activities().get(id);
    }

    private void write(String name, String text) {
        robot.clickOn("#edit-" + name);
        fx(() -> input(name).selectAll());
        robot.write(text);
    }

    private TextInputControl input(String name) {
        return robot.lookup("#edit-" + name).queryAs(TextInputControl.class);
    }

    private static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        Hand.settle();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }

    /** As when a list loses its selection while the text is being taken: what is left then must not be the old words. */
    @Test
    void aFormThatTurnsAwayWhileATextIsTakenNeverBringsTheOldWordsBack() throws Exception {
        beforeRefresh = () -> {
            form.turnTo(Optional.empty());
            form.turnTo(Optional.of(id));
        };
        write("title", "Xerrada nova");
        await(() -> activity().title().equals("Xerrada nova"));
        robot.type(KeyCode.TAB);
        assertEquals("Xerrada nova", activity().title());
        assertEquals("Xerrada nova", input("title").getText());
    }
}
