package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.help.Topic;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** F1 opens the guide where it speaks of what one is at: on a page, in a part of it, in a pane in a window of its own. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class HelpStoryTest {

    private static final Messages WORDS = Messages.of(Locale.of("ca"));

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

    @Test
    void onTheBoardAndOnOtherPages() {
        fx(() -> story.node("#visit-board").requestFocus());
        assertEquals(Topic.PLANNING, ask());
        story.robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertEquals(Topic.PEOPLE, ask());
        story.robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        assertEquals(Topic.FOLLOW_UP, ask());
    }

    @Test
    void inThePartsOfTheBoard() {
        fx(() -> {
            story.window.viewProperty().set(View.COMPANIONS);
            story.node("#companions-board").requestFocus();
        });
        assertEquals(Topic.COMPANIONS, ask());
        fx(() -> story.node("#count-clash").requestFocus());
        assertEquals(Topic.FINDINGS, ask());
        story.robot.type(KeyCode.SPACE);
        fx(() -> story.node("#findings-list").requestFocus());
        assertEquals(Topic.FINDINGS, ask());
    }

    @Test
    void inEveryPaneThatTheKeysOpen() {
        pane("#share-close", Topic.DOCUMENTS, KeyCode.CONTROL, KeyCode.E);
        pane("#import-choose", Topic.REQUESTS, KeyCode.CONTROL, KeyCode.I);
        pane("#release-close", Topic.VERSIONS, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        pane("#rules", Topic.FINDINGS, KeyCode.CONTROL, KeyCode.R);
    }

    @Test
    void theGuideStaysBesideTheWorkAndIsGoneThroughByKeys() {
        story.robot.type(KeyCode.F1).type(KeyCode.DOWN);
        assertEquals(WORDS.get("help.topic.findings.title"), title());
        fx(() -> story.node("#help-search").requestFocus());
        story.robot.targetWindow(story.node("#help-search")).write("xifrat");
        assertEquals(List.of(Topic.SAFETY), ((ListView<?>) story.node("#help-topics")).getItems());
        assertEquals(WORDS.get("help.topic.safety.title"), title());
        story.robot.type(KeyCode.ESCAPE);
        assertEquals(Topic.values().length, ((ListView<?>) story.node("#help-topics")).getItems().size(),
                "first it forgets what was looked for");
        story.robot.type(KeyCode.ESCAPE);
        assertFalse(story.has("#help"));
        assertEquals(1, Window.getWindows().size());
    }

    @Test
    void theListOfKeysIsThere() {
        story.robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertEquals(WORDS.get("help.topic.keys.title"), title());
        assertTrue(story.has("#keys-list"));
    }

    @Test
    void topicsAreFoundBySearchingEverywhere() {
        story.robot.push(KeyCode.CONTROL, KeyCode.K).write("guia seguretat").type(KeyCode.ENTER);
        assertEquals(WORDS.get("help.topic.safety.title"), title());
    }

    @Test
    void everyPageHasATopic() {
        for (Page page : Page.values()) {
            fx(() -> story.window.pageProperty().set(page));
            assertEquals(HelpTopics.of(page).title(WORDS), HelpTopics.of(story.window, page).title(WORDS));
        }
    }

    private void pane(String part, Topic topic, KeyCode... keys) {
        story.robot.push(keys);
        story.await(() -> story.has(part) && !story.node(part).isDisabled());
        Stage pane = (Stage) story.node(part).getScene().getWindow();
        fx(() -> {
            pane.toFront();
            pane.requestFocus();
        });
        assertEquals(topic, ask(), part);
        fx(pane::close);
    }

    /** Presses F1 and says what the guide shows. */
    private Topic ask() {
        story.robot.type(KeyCode.F1);
        Topic shown = Arrays.stream(Topic.values()).filter(it -> it.title(WORDS).equals(title())).findFirst().orElseThrow();
        story.robot.type(KeyCode.ESCAPE);
        assertFalse(story.has("#help"));
        return shown;
    }

    private String title() {
        return ((Labeled) story.node("#help-title")).getText();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
