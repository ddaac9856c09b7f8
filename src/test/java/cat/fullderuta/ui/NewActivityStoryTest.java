package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Wish;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
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

/** A new activity by keys alone, from nothing to its place, from the board and from the table; and several set by one key. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class NewActivityStoryTest {

    private static final int LONGEST_WAY = 20;

    @TempDir
    Path path;
    private WindowStory story;

    @Start
    void start(Stage stage) {
        story = new WindowStory(path, SampleEdition.small());
        story.show(stage);
    }

    @AfterEach
    void stop() {
        story.close();
    }

    private Activity newest() {
        return story.edition().activities().list().getLast();
    }

    private void pressNew() {
        story.robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        Hand.settle();
    }

    /** Tab by Tab to a field. */
    private void tabTo(String id) {
        for (int i = 0; i < LONGEST_WAY && !id.equals(focused().getId()); i++) {
            story.robot.type(KeyCode.TAB);
        }
        assertEquals(id, focused().getId(), "Tab leads there");
    }

    private Node focused() {
        return story.window.getScene().getFocusOwner();
    }

    @Test
    void fromNothingToItsPlaceByKeysAlone() {
        pressNew();
        assertEquals("edit-title", focused().getId());
        story.robot.write("Quatre sessions").type(KeyCode.TAB);
        assertEquals("edit-type", focused().getId());
        story.robot.type(KeyCode.UP, 2);
        Hand.settle();
        assertEquals("Quatre sessions", newest().title());
        assertEquals(ActivityType.SCHOOL_VISIT, newest().type());
        assertEquals("Alumnat", newest().attendance().who(), "the type brings what is usual for it");
        assertEquals(Wish.NONE, newest().wish(), "nobody asked for hours");
        assertNull(newest().start());
        tabTo("edit-day");
        story.robot.write("14/4").type(KeyCode.TAB).write("10").type(KeyCode.ENTER);
        Hand.settle();
        assertEquals(LocalDateTime.of(2027, 4, 14, 10, 0), newest().start());
    }

    /** "A school in Reus would like, on the 14th at ten, to have …": as it is told, so it is typed, and nobody goes back. */
    @Test
    void aRequestByTelephoneIsTypedInTheOrderInWhichItIsTold() {
        pressNew();
        story.robot.write("Sessió amb alumnat");
        tabTo("edit-host");
        story.robot.type(KeyCode.DOWN).write("reus").type(KeyCode.ENTER);
        Hand.settle();
        assertEquals("Reus", story.edition().findHost(newest()).orElseThrow().name());
        tabTo("edit-day");
        story.robot.write("14/4").type(KeyCode.TAB).write("10");
        tabTo("edit-wish-days");
        tabTo("edit-everyone");
        tabTo("edit-defenders-0");
        story.robot.type(KeyCode.SPACE);
        tabTo("edit-contact");
        assertEquals("Sessió amb alumnat", newest().title());
        assertEquals(LocalDateTime.of(2027, 4, 14, 10, 0), newest().start());
        assertEquals(List.of(story.edition().defenders().list().getFirst().id()), newest().defenders());
    }

    @Test
    void beforeAnEmptyBacklogTooItsFieldsOpenWithTheKeysInTheTitle() {
        for (Activity waiting : story.edition().listBacklog()) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.session.apply(new Change.RemoveActivity(waiting.id())));
        }
        Activity placed = story.edition().activities().stream().filter(it -> it.isScheduled() && !it.defenders().isEmpty()).findFirst().orElseThrow();
        story.robot.clickOn("#chip-" + placed.id() + "-" + placed.defenders().getFirst());
        Hand.settle();
        pressNew();
        assertEquals("edit-title", focused().getId());
        story.robot.write("Una més").type(KeyCode.ENTER);
        assertEquals("Una més", newest().title());
    }

    @Test
    void whenItIsTakenBackTheKeysGoToTheBoard() {
        pressNew();
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("visit-board", focused().getId());
    }

    @Test
    void inTheTableItIsEditedBesideTheOthers() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.pageProperty().set(Page.ACTIVITIES));
        int before = story.edition().activities().size();
        pressNew();
        assertEquals(before + 1, story.edition().activities().size());
        assertEquals(Page.ACTIVITIES, story.window.pageProperty().get());
        story.robot.write("Una de nova").type(KeyCode.ENTER);
        Hand.settle();
        assertEquals("Una de nova", newest().title());
    }

    @Test
    void oneKeySetsAllThatAreSelectedInTheTable() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.pageProperty().set(Page.ACTIVITIES));
        Hand.settle();
        story.robot.clickOn(".table-row-cell").press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        Hand.settle();
        List<Activity> three = story.window.workspace().selection().listSelected().stream().map(story::activity).toList();
        assertEquals(3, three.size());
        story.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.CONTROL, KeyCode.SHIFT);
        Hand.settle();
        assertTrue(three.stream().allMatch(it -> story.activity(it.id()).status() == Status.DONE));
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        Hand.settle();
        three.forEach(it -> assertEquals(it, story.activity(it.id())));
    }
}
