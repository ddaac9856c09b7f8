package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Resource;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.util.List;
import java.util.List;
import java.util.Optional;
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
import org.testfx.util.WaitForAsyncUtils;

/** What the boards and the panes at the right side do together. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class DetailStoryTest {

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
    void aFindingLeadsToBothActivitiesInTheRowOfWhomItIsAbout() {
        Activity one = story.edition().listScheduled().stream().filter(it -> it.invitation() instanceof Invitation.Named
                && it.defenders().size() == 1).findFirst().orElseThrow();
        Id<Defender> busy = one.defenders().getFirst();
        Id<Defender> other = story.edition().defenders().stream().map(Defender::id).filter(id -> !id.equals(busy)).findFirst()
                .orElseThrow();
        Activity twin = one.with(it -> it.id(Id.of("twin")).defenders(List.of(other, busy)));
        fx(() -> story.session.apply(new Change.PutActivity(twin)));
        Finding clash = story.session.state().findings().listFor(twin.id()).stream().filter(it -> it instanceof Finding.DoubleBooked booked
                && booked.resource().equals(new Resource.OfDefender(busy)) && booked.activities().contains(one.id())).findFirst()
                .orElseThrow();
        story.robot.clickOn("#count-clash");
        ListView<?> list = (ListView<?>) story.node("#findings-list");
        fx(() -> {
            list.getSelectionModel().select(1 + story.session.state().findings().list(Severity.CLASH).indexOf(clash)); // below its heading
            list.requestFocus();
        });
        var selection = story.window.workspace().selection();
        for (Id<Activity> each : clash.activities()) {
            fx(() -> selection.defenderProperty().set(Optional.of(other)));
            story.robot.type(KeyCode.ENTER);
            assertEquals(Optional.of(each), selection.findActivity());
            assertEquals(Optional.of(busy), selection.defenderProperty().get());
        }
    }

    @Test
    void aDoubleClickOpensTheFieldsAlsoWhenTheSideIsFolded() {
        Activity one = story.edition().listScheduled().stream().filter(it -> it.invitation() instanceof Invitation.Named
                && it.defenders().size() == 1).findFirst().orElseThrow();
        story.robot.clickOn("#detail-panel-close");
        story.robot.doubleClickOn("#chip-" + one.id() + "-" + one.defenders().getFirst());
        Hand.settle();
        TextField title = (TextField) story.node("#edit-title");
        assertTrue(title.isFocused());
        assertEquals(one.title(), title.getText());
        fx(title::selectAll);
        story.robot.write("Un altre titol").type(KeyCode.ENTER);
        assertEquals("Un altre titol", story.activity(one.id()).title());
    }

    @Test
    void whatIsEditedStaysInTheBacklogUntilAnotherIsLookedFor() {
        Activity waits = story.edition().listBacklog().getFirst();
        ListView<?> list = (ListView<?>) story.node("#backlog-list");
        story.robot.clickOn("#backlog-search").write(waits.title());
        fx(() -> story.window.workspace().selection().select(waits.id()));
        assertTrue(list.getItems().contains(waits));
        fx(() -> story.session.apply(new Change.PutActivity(waits.withTitle("Una altra cosa"))));
        assertTrue(list.getItems().contains(story.activity(waits.id())), "somebody may go on typing in it");
        story.robot.clickOn("#backlog-search").write("!");
        assertEquals(List.of(), list.getItems());
    }

    @Test
    void undoInAFieldTakesBackWhatIsTypedThereAndThenWhatWasDoneBefore() {
        Activity one = story.edition().listBacklog().getFirst();
        fx(() -> story.window.workspace().selection().select(one.id()));
        fx(() -> story.session.apply(new Change.PutActivity(one.withTitle("Un de nou"))));
        story.robot.clickOn("#edit").clickOn("#edit-title");
        TextField title = (TextField) story.node("#edit-title");
        fx(title::end);
        story.robot.write("!");
        undo();
        assertEquals("Un de nou", title.getText());
        assertEquals("Un de nou", story.activity(one.id()).title());
        undo();
        assertEquals(one.title(), story.activity(one.id()).title());
        assertEquals(one.title(), title.getText(), "it is seen where one stands");
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        Hand.settle();
        assertEquals("Un de nou", story.activity(one.id()).title());
        assertEquals("Un de nou", title.getText());
    }

    private void undo() {
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        Hand.settle();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
