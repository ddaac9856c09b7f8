package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.SidePanel;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who opens and folds the panels at the sides with the keys goes on in them, and then on the board. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PanelKeysStoryTest {

    @TempDir
    private Path data;
    private WindowStory story;

    @Start
    private void start(Stage stage) {
        story = new WindowStory(data.resolve("data"), SampleEdition.small());
        story.show(stage);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private void press(String button) {
        story.robot.interact(() -> story.node(button).requestFocus());
        story.robot.type(KeyCode.SPACE);
        Hand.settle();
    }

    private Node focused() {
        return story.window.getScene().getFocusOwner();
    }

    @Test
    void theBacklogIsSearchedAtOnceAndGivesTheKeysBackToTheBoard() {
        press("#backlog-panel-close");
        assertFalse(story.has("#backlog"));
        assertEquals("visit-board", focused().getId());
        press("#backlog-panel-open");
        assertEquals("backlog-search", focused().getId());
        int all = ((ListView<?>) story.node("#backlog-list")).getItems().size();
        story.robot.write("zzz");
        assertEquals("zzz", ((TextField) story.node("#backlog-search")).getText(), "and no blank of the key that opened it");
        assertTrue(all > 0 && ((ListView<?>) story.node("#backlog-list")).getItems().isEmpty());
        press("#backlog-panel-close");
        story.robot.type(KeyCode.DOWN);
        assertTrue(story.window.workspace().selection().findActivity().isPresent(), "the arrow was for the board");
    }

    @Test
    void theDetailsHaveTheKeysAtTheirTabsWhicheverWayTheyAreOpened() {
        press("#detail-panel-close");
        assertEquals("visit-board", focused().getId());
        press("#detail-panel-open");
        assertSame(story.node("#detail"), focused());
        story.robot.type(KeyCode.RIGHT);
        Hand.settle();
        assertTrue(story.node("#findings").isVisible());
        press("#detail-panel-close");
        story.robot.clickOn("#detail-panel .slim-bar .label");
        Hand.settle();
        assertSame(story.node("#detail"), focused());
    }

    @Test
    void aFoldedPanelThatHadNoKeysLeavesThemWhereTheyAre() {
        story.robot.interact(() -> {
            story.node("#backlog-search").requestFocus();
            ((SidePanel) story.node("#detail-panel")).openProperty().set(false);
        });
        assertEquals("backlog-search", focused().getId());
    }
}
