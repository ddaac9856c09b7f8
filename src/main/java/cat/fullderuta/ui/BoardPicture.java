package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.AtomicFile;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.settings.Preferences;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A picture of the window as it would look, drawn without a display. */
public final class BoardPicture {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int LAYOUT_PASSES = 4;

    /** Nobody is there to be asked for a file. */
    private static final Choosers NOBODY =
            new Choosers(Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty,
            Optional::empty, Path.of("."), any -> { });

    private BoardPicture() {
    }

    /** JavaFX is asked to draw in memory; to be called before anything else of JavaFX, where there is no display. */
    public static void useNoDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * Writes the visit board of an edition as PNG. Not to be called on the FX thread.
     *
     * @throws IOException when it could not be drawn or written
     */
    public static void write(Edition edition, Messages words, Path file) throws IOException {
        var drawn = new CompletableFuture<WritableImage>();
        Runnable draw = () -> drawn.completeAsync(() -> snapshot(edition, words), Runnable::run);
        try {
            Platform.startup(draw);
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(draw);
        }
        try {
            BufferedImage picture = SwingFXUtils.fromFXImage(drawn.join(), null);
            AtomicFile.write(file, out -> ImageIO.write(picture, "png", out));
        } catch (CompletionException e) {
            throw new IOException("The board could not be drawn (" + e.getCause().getClass().getSimpleName() + ").", e.getCause());
        }
    }

    private static WritableImage snapshot(Edition edition, Messages words) {
        Path nowhere = Path.of("no-view-is-kept.properties"); // a picture remembers nothing
        var host = new MainWindow.Host() {
            @Override public void setLanguage(Locale language) {
                // A picture has no menu to choose from.
            }

            @Override public void setTheme(Theme theme) {
                // As above.
            }


            @Override public void setTextSize(int percent) {
                // As above.
            }
        };
        Session session = Session.of(edition, Gazetteer.standard(), any -> { }, Runnable::run, Clock.systemDefaultZone());
        var window = new MainWindow(session,
                new Selection(edition.firstDay()), words, Preferences.load(nowhere), WIDTH, NOBODY, host);
        Theme.LIGHT.applyTo(window);
        var scene = new Scene(window, WIDTH, HEIGHT);
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) { // headings learn from the body how wide the columns are
            window.applyCss();
            window.layout();
        }
        WritableImage picture = scene.snapshot(null);
        window.dispose();
        session.close();
        return picture;
    }
}
