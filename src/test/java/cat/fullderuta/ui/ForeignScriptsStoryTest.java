package cat.fullderuta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** A town may write in Arabic, and somebody's name may have Hebrew letters: one such text once stopped the drawing of the whole window. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ForeignScriptsStoryTest {

    private static final String ARABIC = "تجربة الدفاع عن حقوق الإنسان في المدرسة والمكتبة العامة";
    private static final String MIXED = "Xerrada שלום עולם וכל הילדים בבית הספר של העיר";

    private final List<Throwable> problems = new CopyOnWriteArrayList<>();
    @TempDir
    Path data;
    private WindowStory story;

    @Start
    void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> problems.add(problem));
        story = new WindowStory(data, inOtherScripts(SampleEdition.small()));
        story.show(stage);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Thread.currentThread().setUncaughtExceptionHandler(null));
        story.close();
    }

    @Test
    void everyBoardAndPageIsDrawn() {
        Activity waiting = story.edition().listBacklog().getFirst();
        for (View view : View.values()) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                story.window.viewProperty().set(view);
                story.window.workspace().selection().select(waiting.id());
            });
            Hand.settle();
        }
        for (Page page : Page.values()) {
            story.robot.push((KeyCodeCombination) page.keys());
            Hand.settle();
        }

        assertThat(problems).isEmpty();
    }

    private static Edition inOtherScripts(Edition edition) {
        Edition written = edition;
        for (Activity activity : edition.activities()) {
            written = written.withActivities(written.activities().with(activity.withTitle(ARABIC).withPublicNotes(MIXED)));
        }
        for (Defender defender : edition.defenders()) {
            written = written.withDefenders(written.defenders().with(defender.withAlias(MIXED + " " + defender.alias()).withDiet(ARABIC)));
        }
        return written;
    }
}
