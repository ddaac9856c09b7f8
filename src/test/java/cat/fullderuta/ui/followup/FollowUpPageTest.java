package cat.fullderuta.ui.followup;

import static cat.fullderuta.Editions.activityId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.document.EditionReport.NamedCount;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** It is Friday 9 April 2027, noon: a school visit and a talk are over and confirmed, a lunch is under way, a talk is still to come. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class FollowUpPageTest {

    private static final Id<Activity> SCHOOL = activityId("Reus");
    private static final Id<Activity> TALK = activityId("Girona");
    private static final Id<Activity> LUNCH = activityId("Vic");
    private static final Id<Activity> LATER = activityId("Mataró");

    private final Bench bench = new Bench(Editions.edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00")
            .last(it -> it.withStatus(Status.CONFIRMED)).talk("Girona", "18:00", "19:30").last(it -> it.withStatus(Status.CONFIRMED))
            .on("2027-04-09").meal("Vic", "11:30", "13:30").last(it -> it.withStatus(Status.CONFIRMED))
            .talk("Mataró", "18:00", "19:30").activity(ActivityType.INTERNAL, "Begues", "08:00", "09:00")
            .last(it -> it.withStatus(Status.PROPOSED)).get());
    private final List<Object> called = new ArrayList<>();
    private final Hand robot = new Hand();
    private FollowUpPage page;

    @Start
    void start(Stage stage) {
        var clock = Clock.fixed(Instant.parse("2027-04-09T12:00:00Z"), ZoneOffset.UTC);
        page = bench.show(stage, 1000, 800, workspace -> new FollowUpPage(workspace, clock, called::add, () -> called.add("export")));
    }

    @Test
    void whatIsOverIsListedAndTheRestOnlyWhenAsked() {
        assertEquals(List.of(SCHOOL, TALK), shown());
        click("#followup-all");
        assertEquals(List.of(SCHOOL, TALK, LUNCH, LATER), shown(), "nothing that never leaves the office");
    }

    @Test
    void numbersAreTypedDownTheTableAndTheTotalsFollow() {
        click("#followup-mark");
        fx(() -> field(SCHOOL).requestFocus());
        robot.write("120").type(KeyCode.ENTER);
        assertTrue(field(TALK).isFocused(), "the next one");
        robot.write("85").type(KeyCode.ENTER);
        assertEquals(120, attended(SCHOOL));
        assertEquals(85, attended(TALK));
        assertEquals("205 persones", sum("reached"));
        assertEquals("2 activitats fetes", sum("done"));
        assertEquals("2 municipis", sum("towns"));
        assertEquals("0 de 5 declaracions aprovades", sum("adopted"));
        assertFalse(robot.lookup("#followup-uncounted").query().isVisible());
        NamedCount talks = types().stream().filter(it -> it.count().reached() == 85).findFirst().orElseThrow();
        assertEquals("Taula rodona o xerrada", talks.name());
        fx(bench.workspace.session()::undo);
        assertEquals("120 persones", sum("reached"));
        assertTrue(robot.lookup("#followup-uncounted").query().isVisible(), "one has no number");
    }

    @Test
    void anUndoIsSeenInTheFieldOneStandsInAndNotTakenBackWhenItIsLeft() {
        fx(() -> field(SCHOOL).requestFocus());
        robot.write("120").type(KeyCode.ENTER).type(KeyCode.UP);
        assertTrue(field(SCHOOL).isFocused());
        fx(bench.workspace.session()::undo);
        assertEquals("", field(SCHOOL).getText());
        robot.type(KeyCode.DOWN);
        assertNull(bench.edition().activities().get(SCHOOL).followUp().attended());
    }

    @Test
    void whatIsNoNumberStaysTypedWithTheReasonBelow() {
        Edition before = bench.edition();
        fx(() -> field(SCHOOL).requestFocus());
        robot.write("unes 80").type(KeyCode.DOWN);
        assertEquals("unes 80", field(SCHOOL).getText());
        assertTrue(robot.lookup("«unes 80» no és cap nombre de persones. Escriviu-lo en xifres, com ara 120.").tryQuery().isPresent());
        click("#followup-all");
        assertEquals("unes 80", field(SCHOOL).getText(), "also when other rows come");
        assertEquals(before, bench.edition());
        fx(() -> field(SCHOOL).requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertEquals("", field(SCHOOL).getText());
    }

    @Test
    void aNumberThatIsPutRightWaitsUntilItIsTaken() {
        fx(() -> field(SCHOOL).requestFocus());
        robot.write("12a").type(KeyCode.BACK_SPACE);
        await(() -> !bench.workspace.session().untaken().all().isEmpty()); // a crash now would lose it
        robot.type(KeyCode.ENTER);
        assertEquals(12, attended(SCHOOL));
        assertTrue(bench.workspace.session().untaken().all().isEmpty());
    }

    @Test
    void aNumberIsTakenAtARestAndOneStayInTheFieldIsOneStep() {
        Edition before = bench.edition();
        fx(() -> field(SCHOOL).requestFocus());
        robot.write("1");
        assertEquals(before, bench.edition(), "not at each letter");
        await(() -> attended(SCHOOL) != null);
        assertTrue(field(SCHOOL).isFocused(), "nobody has left the field");
        robot.write("20");
        await(() -> attended(SCHOOL) == 120);
        assertEquals("120", field(SCHOOL).getText());
        fx(bench.workspace.session()::undo);
        assertEquals("", field(SCHOOL).getText(), "the field one stands in follows");
        robot.type(KeyCode.DOWN);
        assertEquals(before, bench.edition());
        assertTrue(bench.workspace.state().undo().isEmpty());
    }

    @Test
    void nothingIsSealedAnewAtEachLetter() {
        fx(() -> field(SCHOOL).requestFocus());
        fx(() -> {
            for (String letter : List.of("m", "o", "l", "t", "s")) {
                field(SCHOOL).appendText(letter);
            }
            assertTrue(bench.workspace.session().untaken().all().isEmpty(), "only at a rest");
        });
        await(() -> !bench.workspace.session().untaken().all().isEmpty());
        assertTrue(bench.workspace.session().untaken().toString().contains("molts"));
    }

    @Test
    void whatIsPastAndConfirmedIsDoneWithOneChange() {
        Edition before = bench.edition();
        assertEquals("_Marca com a fetes les 2 passades", label("#followup-mark"));
        click("#followup-mark");
        assertEquals(List.of(Status.DONE, Status.DONE, Status.CONFIRMED), List.of(status(SCHOOL), status(TALK), status(LUNCH)));
        assertTrue(robot.lookup("#followup-mark").query().isDisabled());
        assertEquals(List.of(), bench.asked, "nothing that was agreed changes");
        fx(bench.workspace.session()::undo);
        assertEquals(before.activities(), bench.edition().activities());
    }

    @Test
    void outcomeAndPressAreWrittenBeside() {
        fx(page::focus);
        type("#edit-outcome", "Moció aprovada\nTornen a la tardor");
        type("#edit-links", "https://exemple.cat/a\nhttps://exemple.cat/b");
        assertEquals(new FollowUp(null, "Moció aprovada\nTornen a la tardor", "https://exemple.cat/a\nhttps://exemple.cat/b"),
                bench.edition().activities().get(SCHOOL).followUp());
        click("#followup-mark");
        assertEquals("2 enllaços de premsa", sum("links"));
        click("#followup-open");
        click("#followup-export");
        assertEquals(List.of(SCHOOL, "export"), called);
    }

    private List<NamedCount> types() {
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        fx(() -> tabs.getSelectionModel().select(1));
        List<NamedCount> types = List.copyOf(robot.lookup("#followup-types").<NamedCount>queryTableView().getItems());
        fx(() -> tabs.getSelectionModel().select(0));
        return types;
    }

    private List<Id<Activity>> shown() {
        TableView<ResultLine> table = robot.lookup("#followup-table").queryTableView();
        return table.getItems().stream().map(it -> it.row().activity().id()).toList();
    }

    private TextInputControl field(Id<Activity> id) {
        return robot.lookup("#attended-" + id).queryAs(TextInputControl.class);
    }

    private Integer attended(Id<Activity> id) {
        return bench.edition().activities().get(id).followUp().attended();
    }

    private Status status(Id<Activity> id) {
        return bench.edition().activities().get(id).status();
    }

    private String sum(String key) {
        return robot.lookup("#followup-sum-" + key).query().getAccessibleText();
    }

    private String label(String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    private void click(String selector) {
        fx(() -> {
            robot.lookup(selector).query().requestFocus();
            robot.lookup(selector).queryAs(ButtonBase.class).fire();
        });
    }

    private void type(String selector, String typed) {
        fx(() -> {
            var field = robot.lookup(selector).queryAs(TextInputControl.class);
            field.requestFocus();
            field.selectAll();
            field.replaceSelection(typed);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Hand.settle();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 20 seconds.", e);
        }
        Hand.settle();
    }
}
