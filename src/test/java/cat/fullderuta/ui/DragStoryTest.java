package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.FitMap;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Status;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Formats;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the mouse and the keys do with activities, over the whole window. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class DragStoryTest {

    private static final Id<Defender> COPAL = Id.of("copal");
    /** A school day that the host of the first waiting request wants, on which Jacaranda is free. */
    private static final LocalDate WANTED = LocalDate.of(2027, 4, 15);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 4, 11);

    @TempDir
    Path data;
    private WindowStory story;

    @Start
    void start(Stage stage) {
        story = new WindowStory(data, SampleEdition.small());
        story.show(stage);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private Id<Activity> firstWaiting() {
        return story.edition().listBacklog().getFirst().id();
    }

    @Test
    void aDropOnADayTakesTheFirstHourThatFits() {
        Id<Activity> id = firstWaiting();
        story.drag("#card-" + id, "#cell-jacaranda-" + WANTED, 0.5, 0.5);
        assertTrue(story.node("#ghost").isVisible());
        assertTrue(((Labeled) story.node("#ghost-label .text-strong")).getText().contains("Jacaranda"));
        story.drop();
        assertFalse(story.has("#ghost"));
        Activity placed = story.activity(id);
        assertEquals(WANTED, placed.findSlot().orElseThrow().start().toLocalDate());
        assertEquals(Fit.Verdict.FITS, verdict(id));
        assertTrue(story.has("#chip-" + id + "-" + placed.defenders().getFirst()));
    }

    /** In a real window only, where JavaFX sends the whole gesture to the node that was pressed, the drag was lost. */
    @Test
    void whatIsTypedIsTakenByTheDragThatComesNext() {
        Id<Activity> id = firstWaiting();
        story.robot.doubleClickOn("#card-" + id);
        story.robot.clickOn("#edit-title").push(KeyCode.CONTROL, KeyCode.A).write("Xerrada nova");
        story.drag("#card-" + id, "#cell-jacaranda-" + WANTED, 0.5, 0.5);
        story.drop();
        assertEquals("Xerrada nova", story.activity(id).title());
        assertEquals(WANTED, story.activity(id).findSlot().orElseThrow().start().toLocalDate());
    }

    @Test
    void escapeCancelsTheDrag() {
        Edition before = story.edition();
        story.drag("#card-" + firstWaiting(), "#cell-copal-" + SUNDAY, 0.5, 0.5);
        story.robot.type(KeyCode.ESCAPE);
        assertFalse(story.has("#ghost"));
        story.drop();
        assertEquals(before, story.edition());
    }

    @Test
    void ctrlAddsAFurtherDefender() {
        Activity one = movable();
        Id<Defender> other = story.edition().defenders().stream().map(Defender::id).filter(id -> !one.defenders()
                .contains(id)).findFirst().orElseThrow();
        story.robot.press(KeyCode.CONTROL);
        story.drag(chip(one), "#cell-" + other + "-" + one.findSlot().orElseThrow().start().toLocalDate(), 0.5, 0.5);
        story.drop();
        story.robot.release(KeyCode.CONTROL);
        assertEquals(List.of(one.defenders().getFirst(), other), story.activity(one.id()).defenders());
        assertEquals(one.start(), story.activity(one.id()).start());
    }

    @Test
    void draggedBackToTheBacklogItWaitsAgain() {
        Activity one = movable();
        story.drag(chip(one), "#backlog-list", 0.5, 0.5);
        story.drop();
        assertFalse(story.activity(one.id()).isScheduled());
        assertTrue(story.edition().listBacklog().contains(story.activity(one.id())));
    }

    @Test
    void anActivityForEveryoneMovesForAllAndLosesNobody() {
        Activity all = story.edition().listBacklog().stream().filter(it -> it.invitation() instanceof Invitation.Everyone)
                .findFirst().orElseThrow();
        story.robot.clickOn("#backlog-search").write(all.title());
        story.drag("#card-" + all.id(), "#cell-copal-" + SUNDAY, 0.5, 0.5);
        story.drop();
        assertEquals(story.edition().defenders().size(), story.edition().defendersOf(story.activity(all.id())).size());
        assertTrue(story.has("#chip-" + all.id() + "-ceiba"));
        assertTrue(story.has("#chip-" + all.id() + "-copal"));
    }

    @Test
    void aConfirmedActivityAsksBeforeItMoves() {
        Activity locked = story.edition().listScheduled().stream().filter(it -> it.isLocked() && it.defenders().equals(List.of(COPAL))
                && !(it.invitation() instanceof Invitation.Everyone)).findFirst().orElseThrow();
        story.drag(chip(locked), "#cell-copal-" + SUNDAY, 0.5, 0.5);
        story.drop();
        assertEquals(locked, story.activity(locked.id()), "not moved before the answer");
        String question = story.robot.lookup("#locked-text").queryAs(Labeled.class).getText();
        Formats formats = Formats.of(story.window.workspace().words());
        assertTrue(question.contains(formats.hour(locked.start())) && question.contains(formats.day(SUNDAY)), question);
        story.robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(locked, story.activity(locked.id()), "Enter is the safe answer");
        story.drag(chip(locked), "#cell-copal-" + SUNDAY, 0.5, 0.5);
        story.drop();
        story.robot.clickOn("#locked-yes");
        Hand.settle();
        assertEquals(SUNDAY, story.activity(locked.id()).findSlot().orElseThrow().start().toLocalDate());
    }

    @Test
    void keysDoWhatTheMouseDoes() {
        Activity one = movable();
        LocalDateTime start = one.findSlot().orElseThrow().start();
        story.robot.clickOn(chip(one));
        story.robot.press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
        assertEquals(start.plusMinutes(15), story.activity(one.id()).start());
        story.robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertEquals(start.plusMinutes(15).plusDays(1), story.activity(one.id()).start());
        story.robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(one.length().plusMinutes(15), story.activity(one.id()).length());
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(one, story.activity(one.id()));
        story.robot.type(KeyCode.DELETE);
        assertFalse(story.activity(one.id()).isScheduled());
    }

    @Test
    void ctrlEnterPlacesFromTheBacklogAtTheFirstPlaceThatFits() {
        Id<Activity> id = firstWaiting();
        story.robot.clickOn("#card-" + id);
        story.robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertTrue(story.activity(id).isScheduled());
        assertEquals(Fit.Verdict.FITS, verdict(id));
    }

    @Test
    void aCardTellsOnHowManyDaysItFits() {
        Activity waiting = story.activity(firstWaiting());
        story.await(() -> !((Labeled) story.node("#places-" + waiting.id())).getText().isEmpty());
        FitMap map = FitMap.of(waiting, Optional.empty(), story.session.state().timetable());
        long days = story.edition().defenders().stream().flatMap(defender -> story.edition().listDays().stream()
                .filter(day -> map.get(defender.id(), day).fits() > 0)).count();
        assertEquals(days + " llocs", ((Labeled) story.node("#places-" + waiting.id())).getText());
    }

    @Test
    void pullingAnEndOverTheBacklogDoesNotReturnIt() {
        Activity one = movable();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.workspace().selection().dayProperty()
                .set(one.findSlot().orElseThrow().start().toLocalDate()));
        story.robot.clickOn("#view-days");
        Bounds entry = Hand.onScreen(story.node("#entry-" + one.id() + "-" + one.defenders().getFirst()));
        story.robot.moveTo(entry.getCenterX(), entry.getMinY() + 1).press(MouseButton.PRIMARY).moveBy(-10, -10).moveTo("#backlog-list");
        story.drop();
        assertTrue(story.activity(one.id()).isScheduled());
    }

    @Test
    void aSecondButtonDropsNothing() {
        Edition before = story.edition();
        story.drag("#card-" + firstWaiting(), "#cell-copal-" + SUNDAY, 0.5, 0.5);
        story.robot.press(MouseButton.SECONDARY);
        assertFalse(story.has("#ghost"));
        story.robot.release(MouseButton.SECONDARY);
        story.drop();
        assertEquals(before, story.edition());
    }

    @Test
    void aCancelledActivityIsStillFound() {
        Activity one = story.activity(firstWaiting()).withStatus(Status.CANCELLED);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.session.apply(new Change.PutActivity(one)));
        assertFalse(story.has("#card-" + one.id()));
        story.robot.clickOn("#backlog-cancelled").clickOn("#card-" + one.id());
        assertEquals(Optional.of(one.id()), story.window.workspace().selection().findActivity());
    }

    @Test
    void aConfirmedActivityAsksBeforeItsHostChanges() {
        Activity locked = story.edition().listScheduled().stream().filter(it -> it.isLocked() && it.venue() != null).findFirst().orElseThrow();
        WaitForAsyncUtils.asyncFx(() -> story.window.workspace().edits().apply(new Change.PutActivity(locked.withVenue(null))));
        story.await(() -> story.has("#locked"));
        assertEquals(locked, story.activity(locked.id()));
        story.robot.type(KeyCode.ESCAPE);
        Hand.settle();
        assertEquals(locked, story.activity(locked.id()));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.workspace().edits()
                .apply(new Change.PutActivity(locked.withInternalNotes("recordar"))));
        assertEquals("recordar", story.activity(locked.id()).internalNotes());
    }

    private Fit.Verdict verdict(Id<Activity> id) {
        Activity placed = story.activity(id);
        return Fit.of(placed, placed.findSlot().orElseThrow().start(), placed.defenders(), story.session.state().timetable()).verdict();
    }

    /** Scheduled, not confirmed, of one defender, and in sight. */
    private Activity movable() {
        return story.edition().listScheduled().stream().filter(it -> !it.isLocked() && it.type() != ActivityType.CEREMONY
                && it.defenders().size() == 1 && !(it.invitation() instanceof Invitation.Everyone)).findFirst().orElseThrow();
    }

    private static String chip(Activity activity) {
        return "#chip-" + activity.id() + "-" + activity.defenders().getFirst();
    }
}
