package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A whole visit, end to end: requests in, onto a day, a clash seen and undone, files out, and all there again next time. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class MainJobStoryTest {

    @TempDir
    Path folder;
    private WindowStory story;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        story = new WindowStory(folder.resolve("data"), SampleEdition.small());
        story.show(primary);
    }

    @Test
    void fromRequestsToPrintedAgendasAndBack() throws Exception {
        int waiting = story.edition().listBacklog().size();
        takeRequestsIn();
        assertEquals(waiting + 100, story.edition().listBacklog().size());
        assertTrue(((Labeled) story.node("#backlog-count")).getText().contains(String.valueOf(waiting + 100)));

        Activity placed = placeByMouse();
        seeAClashComeAndGo(placed);
        export();

        story.awaitSaved();
        Edition left = story.edition();
        story.close();
        story = new WindowStory(folder.resolve("data"), SampleEdition.large());
        FxToolkit.setupFixture(() -> story.show(stage));
        assertEquals(left, story.edition());
        assertTrue(story.has("#chip-" + placed.id() + "-" + story.activity(placed.id()).defenders().getFirst()));
        story.close();
    }

    @Test
    void oneUndoTakesAllRequestsBack() throws Exception {
        Edition before = story.edition();
        takeRequestsIn();
        story.robot.clickOn("#undo");
        assertEquals(before, story.edition());
        story.close();
    }

    private void takeRequestsIn() throws IOException {
        story.workbook = SampleRequests.copyTo(folder);
        story.robot.clickOn("#import").clickOn("#import-choose");
        story.await(() -> story.has("#import-take") && !story.node("#import-take").isDisabled());
        story.robot.clickOn("#import-take");
        Hand.settle();
        assertFalse(story.has("#import-preview"), "the dialog closes when the requests are in");
    }

    private Activity placeByMouse() {
        Activity activity = story.edition().listBacklog().stream().filter(it -> it.invitation() instanceof Invitation.AnyWho)
                .findFirst().orElseThrow();
        story.drag("#card-" + activity.id(), "#cell-jacaranda-2027-04-15", 0.5, 0.5);
        story.drop();
        assertTrue(story.activity(activity.id()).isScheduled());
        Activity placed = story.activity(activity.id());
        assertEquals(Fit.Verdict.FITS, Fit.of(placed, placed.findSlot().orElseThrow().start(), placed.defenders(),
                story.session.state().timetable()).verdict());
        return story.activity(activity.id());
    }

    /** On the board of days another one is put on top of it; both show the clash, and the undo takes it away. */
    private void seeAClashComeAndGo(Activity placed) {
        Findings calm = story.session.state().findings();
        Id<Activity> other = story.edition().listBacklog().stream().filter(it -> it.invitation() instanceof Invitation.AnyWho)
                .findFirst().orElseThrow().id();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.window.workspace().selection().dayProperty()
                .set(placed.findSlot().orElseThrow().start().toLocalDate()));
        story.robot.clickOn("#view-days");
        story.drag("#card-" + other, "#entry-" + placed.id() + "-jacaranda", 0.5, 0.3);
        assertTrue(story.node("#ghost").getStyleClass().contains("verdict-clashes"), "the ghost tells before the drop");
        story.drop();
        for (Id<Activity> each : List.of(placed.id(), other)) {
            assertTrue(story.session.state().findings().listFor(each).stream().anyMatch(Finding.DoubleBooked.class::isInstance));
        }
        assertTrue(((Labeled) story.node("#count-clash")).getText().contains(String.valueOf(calm.list(Severity.CLASH).size() + 1)));
        story.robot.clickOn("#view-visit");
        assertTrue(story.node("#chip-" + placed.id() + "-jacaranda").getStyleClass().contains("severity-clash"));
        assertTrue(story.node("#chip-" + other + "-jacaranda").getStyleClass().contains("severity-clash"));
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertFalse(story.activity(other).isScheduled());
        assertFalse(story.node("#chip-" + placed.id() + "-jacaranda").getStyleClass().contains("severity-clash"));
    }

    private void export() throws IOException {
        Path out = folder.resolve("out");
        story.robot.clickOn("#share").clickOn("#export");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((TextField) story.node("#share-folder")).setText(out.toString()));
        story.robot.clickOn("#share-write");
        story.await(() -> story.node("#share-summary").isVisible() && story.node("#share-summary").getParent().isVisible());
        story.robot.clickOn("#share-close");
        try (Stream<Path> files = Files.walk(out)) {
            List<String> names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
            assertTrue(names.contains("Reus.xlsx"), "one workbook for each host");
            assertTrue(names.stream().anyMatch(name -> name.contains("Ceiba") && name.endsWith(".xlsx")), "one for each defender");
            assertTrue(names.stream().filter(name -> name.endsWith(".pdf")).count() > story.edition().defenders().size(), "and agendas");
        }
        assertTrue(Files.exists(folder.resolve("data")) && !Files.exists(folder.resolve("data").resolve(Preferences.FILE_NAME + ".tmp")));
    }
}
