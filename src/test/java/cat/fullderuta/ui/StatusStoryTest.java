package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How far an activity is, set by keys, from the first request to the end; what is cancelled is found and comes back. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class StatusStoryTest {

    @TempDir
    Path path;
    private WindowStory story;
    private Id<Activity> asked;

    @Start
    void start(Stage stage) {
        story = new WindowStory(path, SampleEdition.small());
        asked = story.edition().listBacklog().stream().filter(it -> it.status() == Status.REQUESTED).findFirst().orElseThrow().id();
        story.show(stage);
    }

    @AfterEach
    void stop() {
        story.close();
    }

    private Status status() {
        return story.activity(asked).status();
    }

    private void press(KeyCode letter) {
        story.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(letter).release(KeyCode.CONTROL, KeyCode.SHIFT);
        Hand.settle();
    }

    private void select() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.workspace().selection().select(asked));
        Hand.settle();
    }

    @Test
    void fromRequestedToDoneAndEachStepIsUndone() {
        select();
        press(KeyCode.P);
        assertEquals(Status.PROPOSED, status());
        press(KeyCode.C);
        assertEquals(Status.CONFIRMED, status());
        press(KeyCode.D);
        assertEquals(Status.DONE, status());
        press(KeyCode.R);
        assertEquals(Status.REQUESTED, status());
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        Hand.settle();
        assertEquals(Status.CONFIRMED, status());
    }

    @Test
    void takingBackWhatIsConfirmedIsAskedFirst() {
        asked = story.edition().listScheduled().stream().filter(it -> it.status() == Status.CONFIRMED).findFirst().orElseThrow().id();
        select();
        press(KeyCode.X);
        story.await(() -> story.has("#locked-yes"));
        story.robot.type(KeyCode.ESCAPE);
        Hand.settle();
        assertEquals(Status.CONFIRMED, status());
        press(KeyCode.X);
        story.await(() -> story.has("#locked-yes"));
        story.robot.clickOn("#locked-yes");
        Hand.settle();
        assertEquals(Status.CANCELLED, status());
    }

    @Test
    void whatIsCancelledIsFoundInTheBacklogAndReopenedAsARequest() {
        select();
        press(KeyCode.C);
        press(KeyCode.X);
        assertEquals(Status.CANCELLED, status());
        assertTrue(story.edition().listBacklog().stream().noneMatch(it -> it.id().equals(asked)));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.workspace().selection().clear());
        story.robot.clickOn("#backlog-cancelled").clickOn("#backlog-list .list-cell");
        press(KeyCode.X);
        assertEquals(Status.REQUESTED, status(), "nobody has agreed to it again");
    }

    @Test
    void theKeysDoNothingWhereNothingIsSelectedAndWriteNothingIntoAField() {
        var before = story.edition();
        press(KeyCode.C);
        assertEquals(before, story.edition());
        select();
        story.robot.clickOn("#edit").clickOn("#edit-title");
        String title = story.activity(asked).title();
        press(KeyCode.P);
        assertEquals(Status.PROPOSED, status());
        assertEquals(title, story.activity(asked).title());
    }
}
