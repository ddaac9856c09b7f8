package cat.fullderuta.ui;

import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where nobody does anything nothing is laid out: what asks for it again at each layout would wear the battery of a laptop. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class WindowAtRestTest {

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
    void everyBoardComesToRest() {
        for (View view : View.values()) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.viewProperty().set(view));
            awaitRest();
        }
    }

    @Test
    void everyPageComesToRest() {
        for (Page page : Page.values()) {
            story.robot.push((KeyCodeCombination) page.keys());
            awaitRest();
        }
    }

    private void awaitRest() {
        Hand.settle();
        var quiet = new AtomicInteger();
        var frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                quiet.set(story.window.isNeedsLayout() ? 0 : quiet.get() + 1);
            }
        };
        WaitForAsyncUtils.waitForAsyncFx(10_000, frames::start);
        story.await(() -> quiet.get() > 2);
        WaitForAsyncUtils.waitForAsyncFx(10_000, frames::stop);
    }
}
