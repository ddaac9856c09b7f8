package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.plan.SlotFinder;
import cat.fullderuta.plan.Suggestion;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A waiting activity gets one of its five best places, by keys alone. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class BestPlacesStoryTest {

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
    void theSecondBestIsLookedAtOnTheBoardAndTakenWithEnter() {
        Edition before = story.edition();
        Activity waiting = openBestPlacesOfTheFirstCard();
        List<Suggestion> best = SlotFinder.find(waiting, story.session.state().timetable());
        assertEquals(best.stream().map(Suggestion::activity).toList(), shown().stream().map(Suggestion::activity).toList());
        story.robot.type(KeyCode.DOWN);
        Suggestion second = best.get(1);
        Id<Defender> who = second.fit().defenders().getFirst();
        assertTrue(story.node("#cell-" + who + "-" + second.fit().start().toLocalDate()).getPseudoClassStates().stream()
                .anyMatch(it -> it.getPseudoClassName().equals("proposed")), "the board outlines it");
        assertEquals(second.fit().start().toLocalDate(), selection().dayProperty().get());
        story.robot.type(KeyCode.ENTER);
        Hand.settle();
        assertEquals(second.activity(), story.activity(waiting.id()));
        assertNotEquals(Fit.Verdict.CLASHES, second.fit().verdict());
        assertFalse(story.has("#places-list"), "it closes");
        assertEquals(Optional.empty(), selection().proposalProperty().get());
        assertTrue(story.node("#visit-board").isFocused(), "the keys are at the board, where the activity is now");
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(before, story.edition(), "one undo takes it back");
    }

    @Test
    void escapeGivesUpAndTheKeysAreBackWhereTheyWere() {
        Edition before = story.edition();
        var day = selection().dayProperty().get();
        openBestPlacesOfTheFirstCard();
        story.robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        Hand.settle();
        assertEquals(before, story.edition());
        assertFalse(story.has("#places-list"));
        assertEquals(Optional.empty(), selection().proposalProperty().get());
        assertEquals(day, selection().dayProperty().get());
        assertTrue(story.node("#backlog-list").isFocused());
    }

    @Test
    void theCountOnACardOpensThemToo() {
        Activity last = story.edition().listBacklog().get(2);
        story.await(() -> story.node("#places-" + last.id()).isVisible());
        story.robot.clickOn("#places-" + last.id());
        story.await(() -> !shown().isEmpty());
        assertEquals(last.id(), shown().getFirst().activity().id());
    }

    /** F6 goes to the backlog, Home to its first card. */
    private Activity openBestPlacesOfTheFirstCard() {
        story.await(() -> story.window.getScene().getWindow().isFocused()); // a real window gets the keys only after a while
        for (int i = 0; i < 3 && !story.node("#backlog-list").isFocused(); i++) {
            Node before = story.window.getScene().getFocusOwner();
            story.robot.type(KeyCode.F6);
            story.await(() -> story.window.getScene().getFocusOwner() != before);
        }
        story.robot.type(KeyCode.HOME);
        Activity first = story.edition().listBacklog().getFirst();
        story.await(() -> selection().findActivity().equals(Optional.of(first.id())));
        story.robot.press(KeyCode.CONTROL).type(KeyCode.B).release(KeyCode.CONTROL);
        story.await(() -> !shown().isEmpty());
        return first;
    }

    private Selection selection() {
        return story.window.workspace().selection();
    }

    @SuppressWarnings("unchecked")
    private List<Suggestion> shown() {
        return story.has("#places-list") ? ((ListView<Suggestion>) story.node("#places-list")).getItems() : List.of();
    }
}
