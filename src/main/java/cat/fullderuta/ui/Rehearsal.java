package cat.fullderuta.ui;

import cat.fullderuta.change.Change;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.AgendaPages;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.intake.Intake;
import cat.fullderuta.intake.RequestReader;
import cat.fullderuta.intake.UnreadableWorkbook;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Does the main job in the window by itself and closes it: requests in, the boards, a drag, best places, every dialog, everything
 * that goes out, a page as a picture. Packaging has the JVM watch it and keeps what it learned, so that later starts are quick.
 */
final class Rehearsal {

    private static final int FRAMES = 4;
    private static final int STEPS = 12;
    private static final float DPI = 60;
    /** The keys of the dialogs of the main job: import, export, print. Each one more would make the package larger. */
    private static final List<KeyCode> DIALOGS = List.of(KeyCode.I, KeyCode.E, KeyCode.P);
    /** What a window on a display uses and one in memory does not; nothing of it is run, it is only loaded. */
    private static final List<String> OF_THE_DISPLAY = List.of("/com/sun/glass/ui/gtk", "/com/sun/glass/ui/win", "/com/sun/glass/ui/mac",
            "/com/sun/glass/ui", "/com/sun/javafx/application/preferences", "/com/sun/prism/es2", "/com/sun/prism/d3d");

    private final Stage stage;
    private final Session session;
    private final Messages words;
    private final Path folder;

    /** @param folder into which the documents are written */
    Rehearsal(Stage stage, Session session, Messages words, Path folder) {
        this.stage = stage;
        this.session = session;
        this.words = words;
        this.folder = folder;
    }

    /** Begins, on a thread of its own; what goes wrong ends the program with an exit code, for packaging to see. */
    void start() {
        Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            try {
                play();
                onFx(() -> close());
            } catch (RuntimeException | IOException | UnreadableWorkbook e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
            }
        });
    }

    private boolean close() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        return true;
    }

    private void play() throws IOException, UnreadableWorkbook {
        settle();
        takeRequests();
        for (View view : List.of(View.DAYS, View.DEFENDER, View.VISIT)) {
            show(view);
        }
        Activity waiting = session.edition().listBacklog().getFirst();
        onFx(() -> {
            window().workspace().selection().select(waiting.id());
            return true;
        });
        press(KeyCode.B, true);
        press(KeyCode.ENTER, false);
        drag();
        press(KeyCode.Z, true);
        for (KeyCode dialog : DIALOGS) {
            press(dialog, true);
            closeDialogs();
        }
        write();
        loadWhatDisplaysUse();
    }

    private MainWindow window() {
        return (MainWindow) stage.getScene().getRoot();
    }

    private void takeRequests() throws IOException, UnreadableWorkbook {
        Intake intake = RequestReader.read(SampleRequests.copyTo(folder), session.edition(), session.gazetteer());
        onFx(() -> {
            session.apply(new Change.TakeRequests(intake.source(), intake.hosts(intake.fresh()), intake.activities(intake.fresh())));
            return true;
        });
        settle();
    }

    private void show(View view) {
        onFx(() -> {
            window().viewProperty().set(view);
            return true;
        });
        settle();
    }

    private void press(KeyCode key, boolean control) {
        onFx(() -> {
            Node target = stage.getScene().getFocusOwner() == null ? window() : stage.getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
            target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, control, false, false));
            return true;
        });
        settle();
    }

    private void closeDialogs() {
        onFx(() -> {
            List.copyOf(Window.getWindows()).stream().filter(other -> other != stage).forEach(Window::hide);
            return true;
        });
        settle();
    }

    /** From the backlog onto the middle of the board, and let go. */
    private void drag() {
        onFx(() -> {
            if (window().lookup("#backlog-panel-open") instanceof Button unfold) {
                unfold.fire(); // where there is little room the details have folded it
            }
            return true;
        });
        settle();
        onFx(() -> {
            Node card = window().lookup("#backlog .card");
            Node board = window().lookup("#visit-scroll");
            if (card == null || board == null) {
                throw new IllegalStateException("There is no card in the backlog or no board to drag it to.");
            }
            Bounds from = card.localToScreen(card.getBoundsInLocal());
            Bounds to = board.localToScreen(board.getBoundsInLocal());
            var robot = new Robot();
            robot.mouseMove(from.getCenterX(), from.getCenterY());
            robot.mousePress(MouseButton.PRIMARY);
            for (int i = 1; i <= STEPS; i++) {
                double share = i / (double) STEPS;
                robot.mouseMove(from.getCenterX() + share * (to.getCenterX() - from.getCenterX()),
                        from.getCenterY() + share * (to.getCenterY() - from.getCenterY()));
            }
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    private void write() throws IOException {
        Edition edition = session.edition();
        ItinerarySet.Result written = ItinerarySet.of(edition, Surroundings.of(edition), words.locale(),
                ItinerarySet.Choice.of(ItinerarySet.Only.ALL), ItinerarySet.Past.UNKNOWN).writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
        Path agenda = written.files().stream().filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
        try (AgendaPages pages = AgendaPages.of(Files.readAllBytes(agenda))) {
            pages.image(0, DPI);
        }
    }

    private static void loadWhatDisplaysUse() throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/javafx.graphics");
        for (String room : OF_THE_DISPLAY) {
            Path classes = modules.resolve(room.substring(1));
            if (Files.isDirectory(classes)) {
                try (Stream<Path> all = Files.list(classes)) {
                    all.map(file -> modules.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                            .forEach(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')));
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError another) {
            // Of another system.
        }
    }

    /** Waits until the window has drawn what was asked of it. */
    private void settle() {
        var drawn = new CompletableFuture<Boolean>();
        onFx(() -> {
            new AnimationTimer() {
                private int left = FRAMES;

                @Override
                public void handle(long now) {
                    if (--left == 0) {
                        stop();
                        drawn.complete(true);
                    }
                }
            }.start();
            return true;
        });
        drawn.join();
    }

    private static <T> T onFx(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The rehearsal stopped.", e.getCause());
        }
    }
}
