package cat.fullderuta.figures;

import cat.fullderuta.check.FitMap;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Archive;
import cat.fullderuta.session.Session;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.board.TimeBoard;
import cat.fullderuta.ui.board.VisitBoard;
import cat.fullderuta.ui.common.Edits;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/**
 * How long the boards take to open with 12 defenders, 12 days and 400 activities, beside a bare grid of as many labels; and
 * how long the fits take that a drag shows when it starts. Prints lines of {@code figures.tsv}.
 */
public final class ScreenFigures {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int ROUNDS = 7;
    private static final double NANOS_PER_MILLI = 1e6;

    private ScreenFigures() {
    }

    /** Runs all; JavaFX draws in memory. */
    public static void main(String... arguments) {
        lines().forEach(System.out::println);
        Platform.exit();
    }

    /** The same for the file of all figures; JavaFX goes on running. */
    static List<String> lines() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var done = new CompletableFuture<List<String>>();
        Platform.startup(() -> done.completeAsync(ScreenFigures::measure, Runnable::run));
        return done.join();
    }

    private static List<String> measure() {
        Edition edition = SampleEdition.large();
        var session = Session.readOnly(edition, Archive.inMemory(), Gazetteer.standard(), Clock.systemDefaultZone());
        var workspace = new Workspace(session, new Selection(edition.firstDay()), Messages.of(Locale.of("ca")),
                new Edits(session, (_, _) -> true, any -> { }, ""));
        double bare = open(() -> bareGrid(edition));
        List<String> lines = new ArrayList<>();
        lines.add(line("open-visit", open(() -> new VisitBoard(workspace, any -> { }, any -> { }, any -> { })),
                "a bare grid of as many labels", bare));
        lines.add(line("open-days", open(() -> TimeBoard.days(workspace, any -> { })), "a bare grid of as many labels", bare));
        lines.add(line("open-defender", open(() -> TimeBoard.defender(workspace, any -> { })), "a bare grid of as many labels", bare));
        lines.add(PageFigure.line(bare));
        Activity waiting = edition.listBacklog().getFirst();
        lines.add(line("drag-fits", median(() -> FitMap.of(waiting, Optional.empty(), session.state().timetable())), "a frame of 16.7 ms",
                16.7));
        return lines;
    }

    /** Milliseconds from making a board to its first picture; the first round, with all classes to load, counts too. */
    private static double open(Supplier<Region> board) {
        return median(() -> {
            Region region = board.get();
            Theme.LIGHT.applyTo(region);
            new Scene(region, WIDTH, HEIGHT).snapshot(null);
            if (region instanceof TimeBoard timeBoard) {
                timeBoard.dispose();
            }
        });
    }

    private static double median(Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / NANOS_PER_MILLI);
        }
        return times.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static Region bareGrid(Edition edition) {
        var grid = new GridPane();
        int number = 0;
        for (Activity activity : edition.listScheduled()) {
            grid.add(new Label(activity.title()), number % edition.listDays().size(), number / edition.listDays().size());
            number++;
        }
        return grid;
    }

    private static String line(String name, double value, String comparedWith, double other) {
        return String.format(Locale.ROOT, "%s\t%.1f\tms\t%s\t%.2f", name, value, comparedWith, value / other);
    }
}
