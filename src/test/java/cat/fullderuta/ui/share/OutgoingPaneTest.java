package cat.fullderuta.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Outgoing.Kind;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.TextSize;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is listed is of the version that is chosen, or nothing is. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class OutgoingPaneTest {

    private static final ItinerarySet.Choice HOSTS = new ItinerarySet.Choice(Set.of(Kind.HOST), (_, _) -> true, TextSize.NORMAL);

    private final Hand robot = new Hand();
    private final Bench bench = new Bench(SampleEdition.small());
    private OutgoingPane pane;

    @Start
    void start(Stage stage) {
        bench.show(stage, 1000, 800, workspace -> {
            pane = new OutgoingPane(workspace.words());
            return pane;
        });
    }

    @Test
    void aVersionThatCannotBeReadTakesTheListOfTheOneBeforeAway() throws TimeoutException {
        show(bench::edition);
        waitFor(() -> !documents().getItems().isEmpty() && !lines().getItems().isEmpty());
        show(() -> {
            throw new IllegalStateException("broken");
        });
        waitFor(() -> documents().getItems().isEmpty());
        assertTrue(lines().getItems().isEmpty());
        assertFalse(lines().isVisible());
        assertTrue(hint().isVisible());
        assertEquals(bench.workspace.words().get("outgoing.unreadable"), hint().getText());
        show(bench::edition);
        waitFor(() -> documents().getItems().size() == bench.edition().hosts().size() && lines().isVisible());
    }

    @Test
    void aFailureThatComesLateIsOfNoInterestAnyMore() throws Exception {
        var go = new CountDownLatch(1);
        var failed = new CountDownLatch(1);
        show(() -> {
            try {
                go.await();
                throw new IllegalStateException("broken");
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            } finally {
                failed.countDown();
            }
        });
        show(bench::edition);
        waitFor(() -> !documents().getItems().isEmpty() && lines().isVisible());
        go.countDown();
        assertTrue(failed.await(30, TimeUnit.SECONDS));
        Hand.settle();
        assertEquals(bench.edition().hosts().size(), documents().getItems().size());
        assertTrue(lines().isVisible());
    }

    private void show(Supplier<Edition> version) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> pane.show(version, ItinerarySet.Past.UNKNOWN, HOSTS));
    }

    private ListView<?> documents() {
        return robot.lookup("#outgoing-documents").queryAs(ListView.class);
    }

    private ListView<?> lines() {
        return robot.lookup("#outgoing-lines").queryAs(ListView.class);
    }

    private Labeled hint() {
        return robot.lookup("#outgoing-hint").queryAs(Labeled.class);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
