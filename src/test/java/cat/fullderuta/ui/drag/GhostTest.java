package cat.fullderuta.ui.drag;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Fit;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What floats under the pointer says the hour, however narrow it is. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class GhostTest {

    private static final long PATIENCE_MILLIS = 60_000;
    private final Bench bench = new Bench(Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "10:00", "11:30").get());
    private Pane overlay;

    @Start
    void start(Stage stage) {
        overlay = bench.show(stage, 400, 400, _ -> new Pane());
    }

    private String hoursAt(double width, FxRobot robot) {
        Activity reus = bench.edition().activities().get(activityId("Reus"));
        var handle = new DragHandle(reus.id(), Optional.empty(), DragHandle.Edge.NONE);
        var gesture = new Gesture(handle, reus, Point2D.ZERO, Point2D.ZERO, false, false);
        var drop = new Drop(new Change.Schedule(reus.id(), at("2027-04-13 14:15"), reus.defenders()), new BoundingBox(0, 0, width, 60),
                "14:15–15:45", "", Fit.Verdict.FITS, Findings.NONE);
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            var ghost = new Ghost(overlay, bench.workspace);
            ghost.show(gesture, Optional.of(drop), Optional.empty());
            String text = robot.lookup("#ghost .text-strong").queryAs(Label.class).getText();
            ghost.hide();
            return text;
        });
    }

    @Test
    void whereAnInterpreterIsStillToBeArrangedItIsNoPlainGreen(FxRobot robot) {
        var sample = new Bench(SampleEdition.small());
        var timetable = sample.workspace.state().timetable();
        record Placed(Activity activity, Fit fit) { }
        Placed leaving = sample.edition().activities().stream().filter(it -> !it.isScheduled() && it.isAlive())
                .flatMap(it -> sample.edition().listDays().stream().flatMap(day -> Fit.listFits(it, day, Fit.defendersAfterDrop(it, Optional.empty(),
                        Optional.of(sample.edition().defenders().list().getLast().id()), timetable), timetable).stream()
                                .map(fit -> new Placed(it, fit))))
                .filter(it -> it.fit().verdict() == Fit.Verdict.FITS && !it.fit().findings().list(Severity.WARNING).isEmpty())
                .findFirst().orElseThrow();
        var gesture = new Gesture(new DragHandle(leaving.activity().id(), Optional.empty(), DragHandle.Edge.NONE), leaving.activity(),
                Point2D.ZERO, Point2D.ZERO, false, false);
        var drop = new Drop(new Change.Schedule(leaving.activity().id(), leaving.fit().start(), leaving.fit().defenders()),
                new BoundingBox(0, 0, 160, 60), "", "Araucària", Fit.Verdict.FITS, leaving.fit().findings());
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            var ghost = new Ghost(overlay, sample.workspace);
            ghost.show(gesture, Optional.of(drop), Optional.empty());
            assertTrue(robot.lookup("#ghost-label").query().getStyleClass().contains("verdict-warns"));
            assertEquals(sample.workspace.words().get("board.ghost.arrange", "Araucària"),
                    robot.lookup("#ghost-label .text-strong").queryAs(Label.class).getText());
            ghost.hide();
        });
    }

    @Test
    void whereBothHoursHaveNoRoomTheStartIsWhole(FxRobot robot) {
        assertEquals("14:15", hoursAt(72, robot));
        assertEquals("14:15–15:45", hoursAt(160, robot));
    }
}
