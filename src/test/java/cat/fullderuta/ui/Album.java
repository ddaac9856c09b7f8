package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Zoom;
import cat.fullderuta.ui.editions.EditionsHost;
import cat.fullderuta.ui.settings.Preferences;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Takes a picture of every page, pane and form of the window, as it is on a screen, in the languages, themes and sizes asked for,
 * and lists beside them what {@link Eye} complains of. For somebody who wants to look at all; {@code assets/screenshots --all}.
 */
public final class Album implements MainWindow.Host, EditionsHost {

    private static final int FRAMES = 3;
    private static final int MOST_TRIES = 40;

    private final Path folder;
    private final Preferences preferences;
    private final Locale language;
    private final Theme theme;
    private final int percent;
    private final DataFolder data;
    private final Library library;
    private final OpenEdition open;
    private final Session session;
    private final Path workbook;
    private volatile @Nullable Throwable trouble;
    private @Nullable Stage stage;
    private @Nullable MainWindow window;

    private Album(Path folder, Locale language, Theme theme, int percent) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.language = language;
        this.theme = theme;
        this.percent = percent;
        Path work = Files.createTempDirectory("album");
        preferences = Preferences.load(work.resolve(Preferences.FILE_NAME));
        preferences.setTheme(theme);
        preferences.setLanguage(language);
        preferences.setTextSize(percent);
        data = DataFolder.open(work);
        library = Library.of(data);
        open = library.create(SampleEdition.small());
        library.add(Album.before());
        session = Session.of(open, Gazetteer.standard(), Platform::runLater, Clock.systemDefaultZone());
        workbook = SampleRequests.copyTo(work);
    }

    private static Edition before() {
        return SampleEdition.small().withId(Id.of("before")).withName("Tardor 2026").withArchived(true);
    }

    /** @param arguments a folder for the pictures; languages, themes, percents and parts of names of scenes, each with commas or "all" */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> languages = choice(arguments, 1, List.of("ca", "es", "en"));
        List<String> themes = choice(arguments, 2, List.of("LIGHT", "DARK"));
        List<String> percents = choice(arguments, 3, List.of("100", "200"));
        List<String> scenes = choice(arguments, 4, List.of(""));
        Platform.startup(() -> Platform.setImplicitExit(false));
        try {
            for (String language : languages) {
                for (String theme : themes) {
                    for (String percent : percents) {
                        new Album(folder.resolve(language + "-" + theme.toLowerCase(Locale.ROOT) + "-" + percent),
                                Locale.of(language), Theme.valueOf(theme), Integer.parseInt(percent)).take(scenes);
                    }
                }
            }
        } finally {
            Platform.exit();
        }
    }

    private static List<String> choice(String[] arguments, int place, List<String> all) {
        return arguments.length <= place || arguments[place].equals("all") ? all : List.of(arguments[place].split(","));
    }

    private void take(List<String> wanted) throws IOException {
        onFx(() -> {
            Rectangle2D screen = Screen.getPrimary().getBounds();
            stage = new Stage();
            stage().setX(0);
            stage().setY(0);
            stage().setWidth(screen.getWidth());
            stage().setHeight(screen.getHeight());
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> trouble = e);
            build();
            stage().show();
            return true;
        });
        for (AlbumScene scene : AlbumScene.all()) {
            if (wanted.stream().anyMatch(scene.name()::contains)) {
                trouble = null;
                scene.play(this);
                if (trouble != null) {
                    complain(scene.name(), List.of("NOT REACHED " + trouble.getMessage()));
                }
                closeAll();
            }
        }
        onFx(() -> {
            stage().hide();
            window().dispose();
            return true;
        });
        session.close();
        open.close();
        data.close();
    }

    private void build() {
        if (window != null) {
            window.dispose();
        }
        var choosers = new Choosers(() -> Optional.of(workbook), Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty,
                () -> Optional.of(workbook.getParent()), workbook.getParent(), any -> { });
        window = new MainWindow(session, new Selection(session.edition().firstDay()), Messages.of(language), preferences,
                stage().getWidth() * 100 / percent, choosers, this);
        theme.applyTo(window, percent);
        Parent root = percent == Zoom.STEPS.getFirst() ? window
                : new Zoom(window, percent, DesktopApp.LEAST_WIDTH, DesktopApp.LEAST_HEIGHT);
        stage().setScene(new Scene(root, stage().getWidth(), stage().getHeight()));
    }

    /** Builds the window anew, so that what was open or folded is as at the start. */
    void afresh() {
        act(() -> {
            preferences.setText("page", "BOARD");
            preferences.setText("view", "VISIT");
            while (session.state().undo().isPresent()) {
                session.undo();
            }
            build();
        });
    }

    void setPreference(String key, String value) {
        preferences.setText(key, value);
    }

    MainWindow window() {
        return Objects.requireNonNull(window);
    }

    private Stage stage() {
        return Objects.requireNonNull(stage);
    }

    Session session() {
        return session;
    }

    /** Does something in the window, which may open a dialog that waits, and lets it be drawn. */
    void act(Runnable work) {
        Platform.runLater(work);
        settle();
    }

    /** All windows there are, the newest last. */
    static List<Window> windows() {
        return List.copyOf(Window.getWindows());
    }

    void closeAll() {
        act(() -> {
            List<Window> all = new ArrayList<>(windows());
            all.remove(stage());
            all.reversed().forEach(Window::hide);
        });
    }

    /** A picture of the whole screen once nothing moves, and what the eye finds in each window. */
    void shoot(String name) {
        BufferedImage last = capture();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            settle();
            BufferedImage now = capture();
            if (same(last, now)) {
                break;
            }
            last = now;
        }
        try {
            ImageIO.write(last, "png", folder.resolve(name + ".png").toFile());
            complain(name, onFx(() -> windows().stream().flatMap(each -> complaints(each.getScene())).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> complaints(Scene scene) {
        Parent root = scene.getRoot();
        return Stream.of(Eye.listCutOff(root).stream().map(it -> "CUT OFF " + it),
                Eye.listUnnamed(root).stream().map(it -> "UNNAMED " + it),
                Eye.listScrollingSideways(root).stream().map(it -> "SIDEWAYS " + it),
                Eye.listFaint(root, scene.snapshot(null)).stream().map(it -> "FAINT " + it)).flatMap(it -> it);
    }

    private static BufferedImage capture() {
        return onFx(() -> SwingFXUtils.fromFXImage(new Robot().getScreenCapture(null, Screen.getPrimary().getBounds()), null));
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        return Arrays.equals(one.getRGB(0, 0, width, height, null, 0, width), other.getRGB(0, 0, width, height, null, 0, width));
    }

    private void complain(String name, List<String> complaints) throws IOException {
        List<String> lines = complaints.stream().map(it -> name + "\t" + it.replace("\n", " ")).toList();
        Files.write(folder.resolve("complaints.tsv"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Waits until the windows have drawn what was asked of them. */
    void settle() {
        var drawn = new CompletableFuture<Boolean>();
        Platform.runLater(() -> new AnimationTimer() {
            private int left = FRAMES;

            @Override
            public void handle(long now) {
                if (--left == 0) {
                    stop();
                    drawn.complete(true);
                }
            }
        }.start());
        drawn.join();
    }

    static <T> T onFx(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    @Override
    public void setLanguage(Locale other) {
        throw new IllegalStateException("Each album has one language.");
    }

    @Override
    public void setTheme(Theme other) {
        throw new IllegalStateException("Each album has one theme.");
    }

    @Override
    public void setTextSize(int other) {
        throw new IllegalStateException("Each album has one size of text.");
    }

    @Override
    public Optional<EditionsHost> editions() {
        return Optional.of(this);
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public void openEdition(Id<Edition> edition) {
        throw new IllegalStateException("Each album has one edition.");
    }

    @Override
    public void openNew(Id<Edition> edition) {
        throw new IllegalStateException("Each album has one edition.");
    }

    @Override
    public void beginEdition(Edition edition, Runnable opened) {
        throw new IllegalStateException("Each album has one edition.");
    }

    @Override
    public void replaceEdition(Id<Edition> edition, Runnable opened) {
        throw new IllegalStateException("Each album has one edition.");
    }

    @Override
    public void setArchived(boolean archived) {
        throw new IllegalStateException("The edition of an album is not archived.");
    }
}
