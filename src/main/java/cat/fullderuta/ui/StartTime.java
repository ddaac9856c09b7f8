package cat.fullderuta.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Writes how many milliseconds passed from the start of the JVM until a window had drawn all its content: in the last frame
 * nothing was left to lay out, and that frame is on the screen. For looking into slowness.
 */
public final class StartTime extends AnimationTimer {

    /** JavaFX waits for the painting of a frame in the next one. */
    private static final int QUIET_FRAMES = 2;

    private final Scene scene;
    private final Path file;
    private int quiet;

    private StartTime(Scene scene, Path file) {
        this.scene = scene;
        this.file = file;
    }

    /** Call once the window is shown; the file appears when it is complete. */
    public static void write(Scene scene, Path file) {
        new StartTime(scene, file).start();
    }

    @Override
    public void handle(long now) {
        quiet = scene.getRoot().isNeedsLayout() ? 0 : quiet + 1;
        if (quiet < QUIET_FRAMES) {
            return;
        }
        long complete = System.currentTimeMillis(); // before anything of the JVM's management has to be loaded
        stop();
        try {
            Files.writeString(file, complete - ManagementFactory.getRuntimeMXBean().getStartTime() + "\n");
        } catch (IOException e) {
            System.getLogger(StartTime.class.getName()).log(System.Logger.Level.WARNING, "The time of the start could not be written.");
        }
    }
}
