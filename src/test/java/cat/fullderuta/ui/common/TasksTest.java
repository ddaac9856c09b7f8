package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class TasksTest {

    private final Hand robot = new Hand();
    private final List<String> results = new ArrayList<>();
    private Button below;
    private Tasks tasks;
    private boolean stopped;

    @Start
    void start(Stage stage) {
        tasks = new Tasks(Messages.of(Locale.of("ca")));
        tasks.setOnStopped(() -> stopped = true);
        below = new Button("Escriu");
        below.disableProperty().bind(tasks.runningProperty());
        stage.setScene(new Scene(new VBox(new Button("Torna enrere"), below, tasks), 500, 200));
        stage.show();
    }

    @Test
    void workRunsOffTheThreadOfTheWindowAndShowsHowFarItIs() throws TimeoutException {
        var goOn = new CountDownLatch(1);
        run(progress -> {
            assertFalse(Platform.isFxApplicationThread());
            progress.report(1, 4, "Reus.xlsx");
            goOn.await();
            return "fet";
        });
        waitFor(() -> robot.lookup("#task-bar").queryAs(ProgressBar.class).getProgress() == 0.25
                && text("#task-what").contains("Reus.xlsx"));
        assertEquals(List.of(), results);
        goOn.countDown();
        waitFor(() -> results.equals(List.of("fet")));
        assertFalse(tasks.isVisible());
    }

    @Test
    void stoppingEndsTheWorkWithoutAnError() throws TimeoutException {
        run(progress -> {
            while (true) {
                progress.stopIfAsked();
                Thread.onSpinWait();
            }
        });
        robot.clickOn("#task-stop");
        waitFor(() -> stopped && !tasks.runningProperty().get());
        assertEquals(List.of(), results);
        assertFalse(tasks.isVisible());
    }

    @Test
    void workThatWasStoppedMayGiveWhatItHas() throws TimeoutException {
        run(progress -> {
            while (!progress.isStopped()) {
                Thread.onSpinWait();
            }
            return "la meitat";
        });
        robot.clickOn("#task-stop");
        waitFor(() -> results.equals(List.of("la meitat")));
        assertFalse(stopped);
    }

    @Test
    void aFailureIsSaidInWordsAndCanBeTriedAgain() throws TimeoutException {
        var tries = new AtomicInteger();
        run(_ -> {
            if (tries.incrementAndGet() == 1) {
                throw new IOException("Reus.xlsx és obert");
            }
            return "a la segona";
        });
        waitFor(() -> robot.lookup("#task-retry").query().isVisible());
        assertEquals("Tanqueu-lo: Reus.xlsx és obert", text("#task-what"));
        assertTrue(tasks.isVisible());
        robot.clickOn("#task-retry");
        waitFor(() -> results.equals(List.of("a la segona")));
    }

    /** Or the next Enter presses what happens to stand first. */
    @Test
    void theKeysComeBackToWhatHadToWait() throws TimeoutException {
        var goOn = new CountDownLatch(1);
        WaitForAsyncUtils.waitForAsyncFx(5000, below::requestFocus);
        run(_ -> {
            goOn.await();
            return "fet";
        });
        assertFalse(below.isFocused());
        goOn.countDown();
        waitFor(() -> results.equals(List.of("fet")));
        assertTrue(below.isFocused());
    }

    private void run(Tasks.Work<String> work) {
        WaitForAsyncUtils.asyncFx(() -> tasks.run("S’està fent", work, failure -> "Tanqueu-lo: " + failure.getMessage(), results::add));
        Hand.settle();
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static void waitFor(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, state));
        Hand.settle();
    }
}
