package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Defender;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.util.Optional;
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

/** From the boards to the profile of a defender, and from there to their days. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ProfileStoryTest {

    @TempDir
    Path folder;
    private WindowStory story;

    @Start
    void start(Stage stage) {
        story = new WindowStory(folder.resolve("data"), SampleEdition.small());
        story.show(stage);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private Defender second() {
        return story.edition().defenders().list().get(1);
    }

    private void checkProfile(Defender defender) {
        Hand.settle();
        assertEquals(Page.DEFENDERS, story.window.pageProperty().get());
        assertEquals(defender.alias(), ((Labeled) story.node("#defenders-title")).getText());
    }

    @Test
    void fromTheNameOnTheVisitBoardByKeyAndByMenu() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.node("#row-" + second().id()).requestFocus());
        story.robot.type(KeyCode.F2);
        checkProfile(second());
        story.robot.clickOn("#page-board");
        story.robot.clickOn("#row-" + story.edition().defenders().list().get(2).id(), MouseButton.SECONDARY).clickOn("#open-profile");
        checkProfile(story.edition().defenders().list().get(2));
    }

    @Test
    void fromTheBoardOfOneDefenderAndBack() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            story.window.workspace().selection().defenderProperty().set(Optional.of(second().id()));
            story.window.viewProperty().set(View.DEFENDER);
        });
        story.await(() -> story.has("#defender-profile"));
        story.robot.clickOn("#defender-profile");
        checkProfile(second());
        story.robot.clickOn("#defenders-item-" + story.edition().defenders().list().getFirst().id()).clickOn("#show-days");
        Hand.settle();
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(View.DEFENDER, story.window.viewProperty().get());
        assertEquals(Optional.of(story.edition().defenders().list().getFirst().id()), story.window.workspace().selection().defenderProperty().get());
        assertTrue(story.has("#defender-profile"));
    }
}
