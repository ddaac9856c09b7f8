package cat.fullderuta.figures;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Archive;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.Choosers;
import cat.fullderuta.ui.MainWindow;
import cat.fullderuta.ui.View;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.drag.FrameTimes;
import cat.fullderuta.ui.settings.Preferences;
import com.calendarfx.model.Calendar;
import com.calendarfx.model.CalendarSource;
import com.calendarfx.model.Entry;
import com.calendarfx.model.Interval;
import com.calendarfx.model.Resource;
import com.calendarfx.view.DayEntryView;
import com.calendarfx.view.DayViewBase;
import com.calendarfx.view.ResourcesView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens one window with the large sample and drags the entry nearest its middle along the same path, first to warm up. */
final class DragDriver {

    /** What is dragged over. */
    enum Peer { DAYS_BOARD, CALENDARFX }

    /** With this it ends where its window does not fit on the screen: what is half outside is drawn three times as slowly. */
    static final int SCREEN_TOO_SMALL = 3;

    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;
    private static final Duration SETTLING = Duration.seconds(3);
    private static final Duration DRAG = Duration.seconds(12);
    private static final long STEP_MILLIS = 8;
    private static final double NANOS_PER_MILLI = 1e6;
    /** How often the path goes to and fro: across slowly, up and down faster. */
    private static final double ACROSS = 3;
    private static final double DOWN = 7;

    private final Robot robot = new Robot();
    private final Path file;
    private final Region board;
    private final Scene scene;

    private DragDriver(Stage stage, Peer peer, Path file) {
        this.file = file;
        Edition edition = SampleEdition.large();
        LocalDate day = fullest(edition);
        Parent root = peer == Peer.DAYS_BOARD ? ours(edition, day) : theirs(edition, day);
        scene = new Scene(root, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        board = peer == Peer.DAYS_BOARD ? (Region) root.lookup("#days-board") : (Region) root;
    }

    /** @param arguments which peer, and the file for the times */
    public static void main(String... arguments) {
        FrameTimes.prepare();
        Platform.startup(() -> {
            Rectangle2D screen = Screen.getPrimary().getBounds();
            if (screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT) {
                Runtime.getRuntime().halt(SCREEN_TOO_SMALL);
            }
            var stage = new Stage();
            var driver = new DragDriver(stage, Peer.valueOf(arguments[0]), Path.of(arguments[1]));
            driver.whenOpen(() -> driver.drag(driver::measure));
        });
    }

    private static void after(Duration delay, Runnable action) {
        new Timeline(new KeyFrame(delay, any -> action.run())).play();
    }

    /** Waits until there is something to drag, and then for what is still drawn at first. */
    private void whenOpen(Runnable then) {
        after(SETTLING, () -> {
            if (findEntry().isPresent()) {
                after(SETTLING, then);
            } else {
                whenOpen(then);
            }
        });
    }

    private static LocalDate fullest(Edition edition) {
        return edition.listDays().stream().max(Comparator.comparingLong(day -> edition.listScheduled().stream()
                .filter(it -> Objects.requireNonNull(it.start()).toLocalDate().equals(day)).count())).orElseThrow();
    }

    private static MainWindow ours(Edition edition, LocalDate day) {
        var session = Session.readOnly(edition, Archive.inMemory(), Gazetteer.standard(), Clock.systemDefaultZone());
        var choosers = new Choosers(Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty,
                Optional::empty, Path.of("unused"), any -> { });
        var selection = new Selection(day);
        var window = new MainWindow(session, selection, Messages.of(Locale.of("ca")), Preferences.load(Path.of("no such file")), WIDTH,
                choosers, new MainWindow.Host() {
                    @Override public void setLanguage(Locale language) {
                        throw new AssertionError();
                    }

                    @Override public void setTheme(Theme theme) {
                        throw new AssertionError();
                    }


                    @Override public void setTextSize(int percent) {
                        throw new AssertionError();
                    }
                });
        Theme.LIGHT.applyTo(window);
        window.viewProperty().set(View.DAYS);
        return window;
    }

    /** As bare as it comes: one day, a lane for each defender, the calendar's own entries and its own editing. */
    private static ResourcesView<Resource<Id<Defender>>> theirs(Edition edition, LocalDate day) {
        var view = new ResourcesView<Resource<Id<Defender>>>();
        view.setType(ResourcesView.Type.DATES_OVER_RESOURCES);
        view.setNumberOfDays(1);
        view.setAdjustToFirstDayOfWeek(false);
        view.setZoneId(ZoneId.of("UTC"));
        view.setDate(day);
        view.setScrollingEnabled(false);
        view.setStartTime(LocalTime.of(7, 0));
        view.setEndTime(LocalTime.of(23, 0));
        view.setEarlyLateHoursStrategy(DayViewBase.EarlyLateHoursStrategy.HIDE);
        for (Defender defender : edition.defenders()) {
            var resource = new Resource<>(defender.id());
            var calendar = new Calendar<Activity>(defender.alias());
            for (Activity activity : edition.listScheduled(defender.id())) {
                var entry = new Entry<Activity>(activity.title());
                var start = Objects.requireNonNull(activity.start());
                entry.setInterval(new Interval(start, start.plus(activity.length()), ZoneId.of("UTC")));
                calendar.addEntry(entry);
            }
            var source = new CalendarSource(defender.alias());
            source.getCalendars().add(calendar);
            resource.getCalendarSources().setAll(source);
            view.getResources().add(resource);
        }
        return view;
    }

    /**
     * Presses in the middle of the entry, goes to and fro over the board, comes back and releases. By a clock of its own: what
     * moves the mouse is no work of the frame.
     */
    private void drag(Runnable then) {
        Point2D home = findEntry().orElseThrow();
        Bounds bounds = board.localToScreen(board.getLayoutBounds());
        robot.mouseMove(home);
        robot.mousePress(MouseButton.PRIMARY);
        long begun = System.nanoTime();
        var clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(() -> Platform.runLater(() -> {
            double done = (System.nanoTime() - begun) / NANOS_PER_MILLI / DRAG.toMillis();
            if (done < 1) {
                robot.mouseMove(bounds.getCenterX() + Math.sin(done * ACROSS * 2 * Math.PI) * bounds.getWidth() * 0.35,
                        bounds.getCenterY() + Math.sin(done * DOWN * 2 * Math.PI) * bounds.getHeight() * 0.3);
            } else if (!clock.isShutdown()) {
                clock.shutdownNow();
                robot.mouseMove(home);
                after(Duration.millis(300), () -> {
                    robot.mouseRelease(MouseButton.PRIMARY);
                    after(SETTLING, then);
                });
            }
        }), 0, STEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void measure() {
        var times = new FrameTimes(scene);
        after(Duration.seconds(1), () -> drag(() -> {
            try {
                times.writeTo(file);
                System.exit(Files.readAllLines(file).get(1).split("\t").length > 2 ? 0 : 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private Optional<Point2D> findEntry() {
        Bounds all = board.localToScreen(board.getLayoutBounds());
        return board.lookupAll("*").stream().filter(DayEntryView.class::isInstance).map(node -> node.localToScreen(node.getLayoutBounds()))
                .filter(Objects::nonNull).map(it -> new Point2D(it.getCenterX(), it.getCenterY()))
                .min(Comparator.comparingDouble(at -> at.distance(all.getCenterX(), all.getCenterY())));
    }
}
