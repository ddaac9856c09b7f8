package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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

/** A rule is turned off in its window, and the whole program follows. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class RulesStoryTest {

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
    void aRuleTurnedOffTakesItsClashesFromTheBoardAndUndoBringsThemBack() {
        Edition before = story.edition();
        int clashes = story.session.state().findings().list(Severity.CLASH).size();
        long transfers = story.session.state().findings().list(Severity.CLASH).stream().filter(it -> it.rule() == RuleKey.TRANSFER).count();
        assertTrue(transfers > 0, "the sample has some");
        story.robot.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        Hand.settle();
        @SuppressWarnings("unchecked")
        var how = (ComboBox<Strictness>) story.node("#strictness-TRANSFER");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> how.setValue(Strictness.OFF));
        Hand.settle();
        assertEquals(clashes - transfers, story.session.state().findings().list(Severity.CLASH).size(), "at once");
        story.robot.type(KeyCode.ESCAPE);
        Hand.settle();
        assertFalse(story.has("#rules-close"), "the window closes, and asks nothing");
        assertEquals(clashes - transfers, story.session.state().findings().list(Severity.CLASH).size());
        assertTrue(((Labeled) story.node("#count-clash")).getText().startsWith(String.valueOf(clashes - transfers)));
        story.awaitSaved();
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(before, story.edition());
        assertTrue(((Labeled) story.node("#count-clash")).getText().startsWith(String.valueOf(clashes)));
    }
}
