package cat.fullderuta.ui.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** All activities of the edition in one table. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ActivitiesPageTest {

    private final Bench bench = new Bench(SampleEdition.small());
    private final FxRobot robot = new FxRobot();
    private final List<Id<Activity>> gone = new ArrayList<>();

    @Start
    void start(Stage stage) {
        bench.show(stage, 980, 700, workspace -> new ActivitiesPage(workspace, gone::add)).focus();
    }

    @Test
    void everyActivityIsThereInTheOrderOfTheCalendarAndThoseThatWaitLast() {
        List<Activity> expected = bench.edition().activities().stream()
                .sorted(Comparator.comparing(Activity::start, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        assertEquals(expected.stream().map(Activity::id).toList(), shown());
    }

    @Test
    void theFilterLooksThroughAllColumnsWithoutRegardToAccents() {
        List<Id<Activity>> confirmed = bench.edition().activities().stream().filter(it -> it.status() == Status.CONFIRMED).map(Activity::id).toList();
        robot.clickOn("#activities-filter").write("CONFIRMADA");
        assertTrue(shown().containsAll(confirmed) && shown().size() < bench.edition().activities().size());
        assertTrue(robot.lookup("#activities-count").queryAs(Labeled.class).getText().startsWith(String.valueOf(shown().size())));
        robot.type(KeyCode.ESCAPE);
        assertEquals(bench.edition().activities().size(), shown().size());
    }

    @Test
    void lengthsAreSortedAsFiguresNotAsWords() {
        fx(() -> table().getSortOrder().setAll(List.of(table().getColumns().getLast())));
        List<Long> lengths = shown().stream().map(id -> bench.edition().activities().get(id).length().toMinutes()).toList();
        assertEquals(lengths.stream().sorted().toList(), lengths);
    }

    @Test
    void enterAndADoubleClickGoToTheSelectedOne() {
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of(shown().get(1)), gone);
        robot.doubleClickOn("#activity-" + shown().get(3));
        assertEquals(List.of(shown().get(1), shown().get(3)), gone);
    }

    @Test
    void aChangeIsSeenAndTheSelectionOutlastsIt() {
        robot.type(KeyCode.DOWN);
        Id<Activity> selected = shown().get(1);
        Id<Activity> other = shown().get(2);
        fx(() -> bench.workspace.session().apply(new Change.RemoveActivity(other)));
        assertEquals(selected, table().findSelected().orElseThrow());
        assertTrue(!shown().contains(other));
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(bench.edition().activities().get(selected).withTitle("Un títol nou"))));
        assertEquals("Un títol nou", table().getSelectionModel().getSelectedItem().title());
    }

    private ActivityTable table() {
        return robot.lookup("#activity-table").queryAs(ActivityTable.class);
    }

    private List<Id<Activity>> shown() {
        return table().getItems().stream().map(row -> row.activity().id()).toList();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
