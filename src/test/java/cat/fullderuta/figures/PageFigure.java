package cat.fullderuta.figures;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Archive;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.Choosers;
import cat.fullderuta.ui.MainWindow;
import cat.fullderuta.ui.Page;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.editions.EditionsHost;
import cat.fullderuta.ui.editions.EditionsPane;
import cat.fullderuta.ui.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * How long the slowest page takes from the click to its picture when it is opened for the first time in a window, with ten archived
 * editions of 400 activities in the data folder and one more open; beside the first picture of a bare grid of as many labels.
 */
final class PageFigure implements EditionsHost {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int ROUNDS = 7;
    private static final int ARCHIVED = 10;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String EDITIONS = "EDITIONS";

    private final Library library;
    private final Map<String, List<Double>> times = new TreeMap<>();

    private PageFigure(Library library) {
        this.library = library;
    }

    /** On the thread of JavaFX. */
    static String line(double bare) {
        try {
            Path path = Files.createTempDirectory("open-page");
            try (DataFolder folder = DataFolder.open(path)) {
                return measure(Library.of(folder), bare);
            } finally {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            return "open-page\tskipped\tms\t" + e.getClass().getSimpleName() + "\t";
        }
    }

    private static String measure(Library library, double bare) {
        Edition large = SampleEdition.large();
        for (int n = 0; n < ARCHIVED; n++) {
            library.add(large.withId(Id.of("archived-" + n)).withArchived(true));
        }
        var figure = new PageFigure(library);
        try (OpenEdition open = library.create(large);
                Session session = Session.readOnly(open.edition(), Archive.of(open), Gazetteer.standard(), Clock.systemDefaultZone())) {
            library.list(); // as at the second start and later
            for (int round = 0; round < ROUNDS; round++) {
                figure.visitAll(session);
            }
        }
        Map.Entry<String, Double> slowest = figure.times.entrySet().stream().map(each -> Map.entry(each.getKey(), median(each.getValue())))
                .max(Map.Entry.comparingByValue()).orElseThrow();
        return String.format(Locale.ROOT, "open-page\t%.1f\tms\ta bare grid of as many labels; the slowest of %d pages is %s\t%.2f",
                slowest.getValue(), figure.times.size(), slowest.getKey().toLowerCase(Locale.ROOT), slowest.getValue() / bare);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Every page of one new window, each for the first time in it; the one it begins with is opened with the window. */
    private void visitAll(Session session) {
        var choosers = new Choosers(Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty, Optional::empty,
                Optional::empty, Path.of("unused"), _ -> { });
        var window = new MainWindow(session, new Selection(session.edition().firstDay()), Messages.of(Locale.of("ca")),
                Preferences.load(Path.of("no such file")), WIDTH, choosers, new MainWindow.Host() {
            @Override public void setLanguage(Locale language) {
                throw new AssertionError();
            }

            @Override public void setTheme(Theme theme) {
                throw new AssertionError();
            }

            @Override public void setTextSize(int percent) {
                throw new AssertionError();
            }

            @Override public Optional<EditionsHost> editions() {
                return Optional.of(PageFigure.this);
            }
        });
        Theme.LIGHT.applyTo(window);
        var scene = new Scene(window, WIDTH, HEIGHT);
        scene.snapshot(null);
        for (Page page : Page.values()) {
            time(page.name(), () -> {
                window.pageProperty().set(page);
                scene.snapshot(null);
            });
        }
        time(EDITIONS, () -> {
            library.list();
            Region pane = new EditionsPane(window.workspace(), this, Clock.systemDefaultZone(), () -> { });
            Theme.LIGHT.applyTo(pane);
            new Scene(pane, WIDTH, HEIGHT).snapshot(null);
        });
        window.dispose();
    }

    private void time(String name, Runnable work) {
        long start = System.nanoTime();
        work.run();
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add((System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public void openEdition(Id<Edition> edition) {
        throw new AssertionError("Nothing is clicked.");
    }

    @Override
    public void openNew(Id<Edition> edition) {
        throw new AssertionError("Nothing is clicked.");
    }

    @Override
    public void beginEdition(Edition edition, Runnable opened) {
        throw new AssertionError("Nothing is clicked.");
    }

    @Override
    public void replaceEdition(Id<Edition> edition, Runnable opened) {
        throw new AssertionError("Nothing is clicked.");
    }

    @Override
    public void setArchived(boolean archived) {
        throw new AssertionError("Nothing is clicked.");
    }
}
