package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.SidePanel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Ctrl+K from anywhere: a few letters, Enter, and one is there. */
@ExtendWith(ApplicationExtension.class)
class SearchStoryTest {

    @TempDir
    private static Path folder;

    private WindowStory story;

    @Start
    private void start(Stage stage) {
        story = new WindowStory(folder.resolve(String.valueOf(System.nanoTime())), SampleEdition.small());
        story.show(stage);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private void search(String words) {
        story.robot.clickOn("#edition-name").push(KeyCode.SHORTCUT, KeyCode.K);
        Hand.settle();
        story.await(() -> story.node("#search-everywhere").isVisible());
        story.robot.interact(() -> ((TextField) story.node("#search-field")).setText(words));
        Hand.settle();
    }

    @Test
    void anActivityIsFoundFromAnotherPageAndShownOnTheBoard() {
        Activity activity = story.edition().listScheduled().getFirst();
        String town = story.edition().findHost(activity).orElseThrow().name();
        story.robot.interact(() -> story.window.pageProperty().set(Page.ACTIVITIES));
        search(activity.title().isEmpty() ? town : activity.title() + " " + town);
        var hits = (ListView<?>) story.node("#search-hits");
        assertFalse(hits.getItems().isEmpty());
        story.robot.push(KeyCode.ENTER);
        Hand.settle();
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertTrue(story.window.workspace().selection().findActivity().map(story::activity).flatMap(story.edition()::findHost)
                .filter(host -> host.name().equals(town)).isPresent());
        assertFalse(story.node("#search-everywhere").isVisible());
    }

    @Test
    void whatWaitsIsShownInTheBacklogAlsoWhenThatWasFolded() {
        Activity waiting = story.edition().listBacklog().getFirst();
        var panel = (SidePanel) story.node("#backlog-panel");
        story.robot.interact(() -> panel.openProperty().set(false));
        search(story.edition().findHost(waiting).orElseThrow().name() + " pendent");
        story.robot.push(KeyCode.ENTER);
        story.await(() -> panel.openProperty().get());
        assertFalse(story.activity(story.window.workspace().selection().findActivity().orElseThrow()).isScheduled());
    }

    @Test
    void aDefenderIsFoundWithoutAccentsAndTheirCalendarOpens() {
        var defender = story.edition().defenders().list().getLast();
        search(defender.alias().toLowerCase());
        story.robot.push(KeyCode.ENTER);
        Hand.settle();
        assertEquals(View.DEFENDER, story.window.viewProperty().get());
        assertEquals(Optional.of(defender.id()), story.window.workspace().selection().defenderProperty().get());
    }

    @Test
    void aCommandIsFoundByItsWordsAndDone() {
        search("dies");
        var hits = (ListView<?>) story.node("#search-hits");
        assertFalse(hits.getItems().isEmpty());
        story.robot.push(KeyCode.ENTER);
        Hand.settle();
        assertEquals(View.DAYS, story.window.viewProperty().get());
    }

    @Test
    void aCommandIsFoundUnderOtherWordsThanThoseOfItsButton() {
        search("itinerari");
        var hits = (ListView<?>) story.node("#search-hits");
        for (String word : List.of("excel", "agenda", "plantilla", "tema", "llengua", "mida", "conflicte")) {
            story.robot.interact(() -> ((TextField) story.node("#search-field")).setText(word));
            Hand.settle();
            assertTrue(hits.getItems().stream().anyMatch(hit -> hit.toString().contains("OfCommand")), word + " leads to no command");
        }
        story.robot.push(KeyCode.ENTER);
        Hand.settle();
        assertTrue(story.node("#findings").isVisible());
    }

    @Test
    void nothingFoundSaysSoAndEscapeLeavesAllAsItWas() {
        search("xyzzy");
        assertEquals(0, ((ListView<?>) story.node("#search-hits")).getItems().size());
        story.robot.push(KeyCode.ENTER);
        assertTrue(story.node("#search-everywhere").isVisible(), "there is nothing to go to");
        story.robot.push(KeyCode.ESCAPE);
        Hand.settle();
        assertFalse(story.node("#search-everywhere").isVisible());
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(View.VISIT, story.window.viewProperty().get());
    }
}
