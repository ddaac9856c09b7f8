package cat.fullderuta.ui.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Severity;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Id;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A clash stands in the way of a version and leads to the board; a warning does not. Any two versions can be compared. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ReleasePaneTest {

    private final Hand robot = new Hand();
    private final List<Id<Activity>> led = new ArrayList<>();
    @TempDir
    private Path folder;
    private final List<String> remembered = new ArrayList<>();
    private final Bench bench = new Bench(Fixture.edition()
            .activity("talk", ActivityType.PUBLIC_TALK, Fixture.REUS, Fixture.THURSDAY, "18:00", 90, List.of(Fixture.ALZINA))
            .activity("interview", ActivityType.INTERVIEW, Fixture.RADIO, Fixture.THURSDAY, "18:30", 30, List.of(Fixture.ALZINA))
            .activity("school", ActivityType.SCHOOL_VISIT, Fixture.GRANOLLERS, Fixture.FRIDAY.plusDays(2), "10:00", 60,
                    List.of(Fixture.ROURE))
            .build());

    @Start
    void start(Stage stage) {
        bench.show(stage, 1000, 800, workspace -> new ReleasePane(workspace, new ReleasePane.Calls(
                Clock.fixed(Instant.parse("2027-04-01T10:15:00Z"), ZoneOffset.UTC), "", remembered::add, () -> Optional.of(folder),
                        _ -> { },
                (_, activity) -> led.add(activity), () -> { })));
    }

    @Test
    void aClashIsInTheWayAndLeadsToTheBoard() throws TimeoutException {
        ready();
        robot.clickOn("#release-new").clickOn("#release-by").write("Mireia");
        assertTrue(robot.lookup("#release-make").query().isDisabled());
        assertEquals(bench.workspace.words().get("release.missing.clashes"), robot.lookup("#release-missing").queryAs(Labeled.class).getText());
        robot.clickOn("#clash-0");
        assertEquals(bench.workspace.state().findings().list(Severity.CLASH).getFirst().activities().getFirst(), led.getFirst());
    }

    @Test
    void warningsAndUnknownsAreListedAndBlockNothing() throws TimeoutException {
        ready();
        resolve();
        assertFalse(bench.workspace.state().findings().list(Severity.WARNING).isEmpty());
        robot.clickOn("#release-new");
        assertTrue(robot.lookup("#release-make").query().isDisabled(), "nobody has signed");
        assertTrue(robot.lookup("#release-missing").query().isVisible(), "and it says so");
        robot.clickOn("#release-by").write("Mireia");
        assertFalse(robot.lookup("#release-missing").query().isVisible());
        assertTrue(robot.lookup("#warning-0").tryQuery().isEmpty());
        robot.clickOn("#open-warning");
        assertTrue(robot.lookup("#warning-0").query().isVisible());
        robot.clickOn("#release-make");
        waitFor(() -> bench.edition().ledger().releases().size() == 1);
        ready();
        var made = bench.edition().ledger().findNewest().orElseThrow();
        assertEquals(List.of("Mireia", LocalDateTime.of(2027, 4, 1, 10, 15)), List.of(made.by(), made.at()));
        assertEquals(List.of("Mireia"), remembered);
    }

    @Test
    void anyTwoVersionsAreComparedRecipientByRecipient() throws TimeoutException {
        ready();
        resolve();
        make("Mireia");
        move(19);
        make("");
        move(20);
        ready();
        robot.clickOn("#version-0");
        ready();
        robot.clickOn("#tab-what");
        assertEquals(2, robot.lookup("#changes-list").queryAs(ListView.class).getItems().size());
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            @SuppressWarnings("unchecked")
            var other = (ComboBox<Version>) robot.lookup("#changes-other").queryAs(ComboBox.class);
            other.setValue(other.getItems().getLast());
        });
        ready();
        robot.clickOn("#changes-save");
        waitFor(() -> folder.toFile().list().length == 2);
        ready();
        assertEquals(List.of("Canvis des de la versió 1 (esborrany).pdf", "Canvis des de la versió 1 (esborrany).xlsx"),
                Stream.of(folder.toFile().list()).sorted().toList());
        assertTrue(robot.lookup("#changes-said").queryLabeled().getText().startsWith("Desat en Excel i PDF"));
        String before = "(abans: Dijous, 8 d’abril del 2027, 18:00–19:30)";
        waitFor(() -> robot.lookup((Labeled it) -> it.getText() != null && it.getText().contains(before)).tryQuery().isPresent());
    }

    @Test
    void beforeTheFirstVersionNothingIsOfferedToCompareWith() throws TimeoutException {
        ready();
        robot.clickOn("#tab-what");
        assertFalse(robot.lookup("#changes-other").query().getParent().isVisible());
        resolve();
        make("Mireia");
        ready();
        robot.clickOn("#tab-what");
        assertTrue(robot.lookup("#changes-other").query().getParent().isVisible());
    }

    private void resolve() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> bench.workspace.edits().apply(new Change.ReturnToBacklog(Id.of("interview"))));
    }

    private void make(String by) throws TimeoutException {
        ready(); // after a change all is worked out anew, and until then nothing can be pressed
        robot.clickOn("#release-new");
        if (!by.isEmpty()) {
            robot.clickOn("#release-by").write(by);
        }
        int before = bench.edition().ledger().releases().size();
        assertEquals("Mireia", robot.lookup("#release-by").queryAs(TextField.class).getText());
        robot.clickOn("#release-make");
        waitFor(() -> bench.edition().ledger().releases().size() == before + 1);
        ready();
    }

    private void move(int hour) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> bench.workspace.edits().apply(new Change.Schedule(Id.of("talk"),
                Fixture.THURSDAY.atTime(hour, 0), List.of(Fixture.ALZINA))));
    }

    private void ready() throws TimeoutException {
        waitFor(() -> !robot.lookup("#release-close").query().isDisabled()
                && robot.lookup("#tab-who").query().getParent().getParent().isVisible());
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
