package cat.fullderuta.ui;

import cat.fullderuta.door.Door;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.export.Warmup;
import cat.fullderuta.session.SaveState;
import cat.fullderuta.session.Session;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.StoreException;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Later;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Zoom;
import cat.fullderuta.ui.drag.FrameTimes;
import cat.fullderuta.ui.editions.EditionsHost;
import cat.fullderuta.ui.settings.Preferences;
import cat.fullderuta.ui.settings.WindowPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program with its window: opens the data, shows the edition that was open last, and puts all away at the end. */
public final class DesktopApp extends Application implements MainWindow.Host {

    /** The window can be worked with when it is so large; enlarged in a smaller one it scrolls. */
    static final double LEAST_WIDTH = 660;
    static final double LEAST_HEIGHT = 360;

    /** Begun before JavaFX starts, which makes the application itself and so cannot be given anything. */
    private static final AtomicReference<OpenedData.@Nullable Opening> OPENING = new AtomicReference<>();

    private final CompletableFuture<Stage> shown = new CompletableFuture<>();
    private Path path = DataFolder.usual();
    private @Nullable OpenedData data;
    private Optional<Door> door = Optional.empty();
    /** Each stays as long as the program runs: one comes back to what one was looking at. */
    private final Map<Id<Edition>, Selection> selections = new HashMap<>();
    private @Nullable EditionExchange exchange;
    private @Nullable MainWindow window;
    private @Nullable Stage stage;
    private @Nullable Scene prelude;
    private Optional<FrameTimes> frames = Optional.empty();
    private boolean isClosing;

    /** Runs until the window is closed, or brings the window forward that has the data open; with {@link WindowOptions}. */
    public static void run(String... arguments) {
        WindowOptions options = WindowOptions.find(List.of(arguments)).orElseThrow();
        Path path = options.data().orElseGet(DataFolder::usual);
        if (Door.knock(path)) {
            return;
        }
        OPENING.set(OpenedData.beginToWrite(path));
        options.frames().ifPresent(any -> FrameTimes.prepare());
        Drawing.prepare();
        Application.launch(DesktopApp.class, arguments);
    }

    /** Waits for the data off the thread of the window. */
    @Override
    public void init() {
        path = options().data().orElse(path);
        OpenedData.Opening begun = OPENING.getAndSet(null);
        OpenedData.Opening opening = begun == null ? OpenedData.beginToWrite(path) : begun;
        Platform.runLater(() -> { // the thread of the window has nothing else to do
            prelude = opening.preferences().getTheme().prepare();
            Gazetteer.standard();
        });
        data = opening.data().join();
        if (!data.isReadOnly()) {
            door = Door.open(path, this::comeForward);
        }
    }

    private WindowOptions options() {
        return WindowOptions.find(getParameters().getRaw()).orElseThrow();
    }

    private OpenedData data() {
        return Objects.requireNonNull(data);
    }

    private Preferences preferences() {
        return data().preferences();
    }

    /** For a second start: waits until there is a window, and raises it. Not on the thread of the window. */
    private boolean comeForward() {
        return shown.thenApplyAsync(it -> {
            it.setIconified(false);
            it.toFront();
            it.requestFocus();
            return it.isShowing() && !isClosing;
        }, Platform::runLater).join();
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        Platform.setImplicitExit(false); // between the question and the window none is open
        Thread.currentThread().setUncaughtExceptionHandler((thread, problem) -> showProblem(problem));
        switch (data().trouble().orElse(null)) {
            case StoreException.OpenElsewhere _ when Door.knock(path) || !new Dialogs(null, words()).mayLookOnly() ->
                    Platform.exit(); // perhaps it opened its door only now
            case StoreException.OpenElsewhere _ -> look(looked -> showInstead(primary, looked));
            case StoreException.Disk refused -> look(looked -> offerToLook(primary, looked, refused));
            case null, default -> showOrTell(primary);
        }
    }

    /** Reads what may not be written, off the thread of the window. */
    private void look(Consumer<OpenedData> then) {
        Thread.ofVirtual().start(() -> {
            OpenedData looked = OpenedData.toRead(path);
            Platform.runLater(() -> then.accept(looked));
        });
    }

    private void offerToLook(Stage primary, OpenedData looked, StoreException.Disk refused) {
        var dialogs = new Dialogs(null, words());
        if (looked.session().isEmpty()) {
            dialogs.showCannotOpen(StoreText.of(words()).sentence(refused) + "\n\n" + words().get("window.unwritable.nothing"));
            Platform.exit();
        } else if (dialogs.mayLookAtUnwritable(path)) {
            showInstead(primary, looked);
        } else {
            looked.close();
            Platform.exit();
        }
    }

    private void showInstead(Stage primary, OpenedData looked) {
        data().close();
        data = looked;
        showOrTell(primary);
    }

    private void showOrTell(Stage primary) {
        Optional<Session> session = data().session();
        if (session.isEmpty()) {
            new Dialogs(null, words()).showCannotOpen(data().trouble().map(StoreText.of(words())::sentence).orElse(""));
            Platform.exit();
            return;
        }
        exchange = new EditionExchange(data(), this::window, this::words, () -> {
            rebuild();
            tellDamage();
        });
        show(primary);
    }

    private MainWindow window() {
        return Objects.requireNonNull(window);
    }

    private Session session() {
        return data().session().orElseThrow();
    }

    private void show(Stage primary) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        var place = WindowPlace.load(preferences(), WindowPlace.inTheMiddleOf(screen));
        place.putOn(primary);
        build(place.maximized() ? screen.getWidth() : place.width());
        primary.setTitle(words().get("window.title", session().edition().name()));
        primary.setOnCloseRequest(request -> {
            request.consume();
            close(primary);
        });
        frames = options().frames().map(any -> new FrameTimes(primary.getScene()));
        primary.show();
        prelude = null;
        shown.complete(primary);
        options().startup().ifPresent(file -> StartTime.write(primary.getScene(), file));
        Platform.setImplicitExit(true);
        Later.run(() -> {
            showIcon(primary);
            Warmup.begin();
        });
        tellDamage();
        options().rehearsal().ifPresent(to -> new Rehearsal(primary, session(), words(), to).start());
    }

    /** In each size, since a desktop scales worse than who drew it. */
    private static void showIcon(Stage on) {
        for (String size : List.of("16", "32", "48", "64", "128", "256")) {
            on.getIcons().add(new Image(Objects.requireNonNull(DesktopApp.class.getResourceAsStream("icon/" + size + ".png"))));
        }
    }

    /** Builds the content anew, in the language and theme chosen; session and selection stay. */
    private void build(double width) {
        if (window != null) {
            window.dispose();
        }
        Stage on = Objects.requireNonNull(stage);
        int percent = preferences().getTextSize();
        Edition edition = session().edition();
        Selection selection = selections.computeIfAbsent(edition.id(), _ -> new Selection(edition.firstDay()));
        window = new MainWindow(session(), selection, words(), preferences(), width * 100 / percent,
                new FileDialogs(() -> on, words()).choosers(), this);
        preferences().getTheme().applyTo(window, percent);
        Parent root = percent == Zoom.STEPS.getFirst() ? window : new Zoom(window, percent, LEAST_WIDTH, LEAST_HEIGHT);
        if (on.getScene() == null) {
            // Without a size JavaFX would lay everything out once more, to find out how large it would like to be.
            on.setScene(new Scene(root, width, on.getHeight()));
        } else {
            on.getScene().setRoot(root);
        }
    }

    /** Closes when everything is on the disk; where that fails, only if the coordinator says so. */
    private void close(Stage primary) {
        MainWindow content = window();
        if (content.isDisabled()) {
            return; // it is being closed already, or another edition is on its way
        }
        content.commit();
        isClosing = true;
        WindowPlace.of(primary, preferences()).storeIn(preferences());
        savePreferences();
        content.setDisable(true);
        Session closing = session();
        Thread.ofVirtual().start(() -> {
            SaveState state = closing.awaitSaved();
            Platform.runLater(() -> {
                if (!(state instanceof SaveState.Failed(Throwable problem))
                        || new Dialogs(window, words()).mayCloseUnsaved(StoreText.of(words()).sentence(problem))) {
                    primary.close();
                } else {
                    content.setDisable(false);
                    isClosing = false;
                }
            });
        });
    }

    @Override
    public Optional<EditionsHost> editions() {
        return Optional.ofNullable(exchange);
    }

    private void tellDamage() {
        data().unreadable().ifPresent(why -> new Dialogs(window, words()).showCannotOpen(StoreText.of(words()).sentence(why)));
        if (data().isDamaged()) {
            new Dialogs(window, words()).showDamaged(StoreText.of(words()).unknownReleases(session().archive(), session().edition().ledger()));
        }
        data().edition().unreadWords().ifPresent(why -> {
            new Dialogs(window, words()).showUnreadWords(why);
            data().edition().setDamagedWordsAside();
        });
    }

    @Override
    public void setLanguage(Locale language) {
        preferences().setLanguage(language);
        rebuild();
    }

    @Override
    public void setTheme(Theme theme) {
        preferences().setTheme(theme);
        rebuild();
    }

    @Override
    public void setTextSize(int percent) {
        preferences().setTextSize(percent);
        rebuild();
    }

    @Override
    public Path dataFolder() {
        return path;
    }

    private void rebuild() {
        Stage on = Objects.requireNonNull(stage);
        build(on.getWidth());
        on.setTitle(words().get("window.title", session().edition().name()));
        savePreferences();
    }

    private Messages words() {
        return Messages.of(preferences().findLanguage().orElseGet(() -> Messages.nearest(Locale.getDefault())));
    }

    private void savePreferences() {
        if (data().isReadOnly()) {
            return; // the folder is not this program's to write
        }
        try {
            preferences().save();
        } catch (IOException e) {
            // How the window looked is not worth stopping anybody for.
            System.getLogger(DesktopApp.class.getName()).log(System.Logger.Level.WARNING, "How the window looked could not be kept.");
        }
    }

    private void showProblem(Throwable problem) {
        // The message may hold what stands in the edition; the trace says where it happened, and that is enough.
        System.getLogger(DesktopApp.class.getName()).log(System.Logger.Level.ERROR, () -> {
            var trace = new StringBuilder(problem.getClass().getName());
            for (StackTraceElement element : problem.getStackTrace()) {
                trace.append("\n\tat ").append(element);
            }
            return trace.toString();
        });
        if (window != null) {
            window.workspace().edits().tell(words().get("window.error", problem.getClass().getSimpleName()));
        }
    }

    private void writeFrames(FrameTimes times) {
        try {
            times.writeTo(options().frames().orElseThrow());
        } catch (IOException e) {
            System.getLogger(DesktopApp.class.getName()).log(System.Logger.Level.WARNING, "The frame times could not be written.");
        }
    }

    /** Waits until everything is saved. */
    @Override
    public void stop() {
        frames.ifPresent(this::writeFrames);
        if (window != null) {
            window.dispose();
        }
        door.ifPresent(Door::close);
        if (data != null) {
            data.close();
        }
    }
}
