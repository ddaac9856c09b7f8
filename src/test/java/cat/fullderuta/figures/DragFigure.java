package cat.fullderuta.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long the frames take while an activity is dragged over the days board, in a real window drawn by software, beside
 * CalendarFX's own drag. Each in a program of its own, since the other figures draw without a display.
 */
final class DragFigure {

    private static final String NAME = "drag-frame-p95";
    private static final int PATIENCE_SECONDS = 180;
    private static final int ROUNDS = 3;

    private DragFigure() {
    }

    /** The line for the file of all figures. */
    static String line() {
        String display = System.getenv("DISPLAY");
        if (!System.getProperty("os.name").contains("Linux") || display == null || display.isBlank()) {
            return NAME + "\tskipped\tms\tno display: run it under Xvfb\t";
        }
        Map<String, Double> ours = best(DragDriver.Peer.DAYS_BOARD);
        if (ours.isEmpty()) {
            return String.format(Locale.ROOT, "%s\tskipped\tms\tthe screen is smaller than %d × %d\t", NAME, DragDriver.WIDTH, DragDriver.HEIGHT);
        }
        Map<String, Double> theirs = best(DragDriver.Peer.CALENDARFX);
        double work = ours.getOrDefault("work", Double.NaN);
        return String.format(Locale.ROOT,
                "%s\t%.1f\tms\tCalendarFX’s own drag: %.1f ms; from frame to frame %.1f ms, CalendarFX %.1f ms\t%.2f", NAME, work,
                theirs.getOrDefault("work", Double.NaN), ours.getOrDefault("interval", Double.NaN),
                theirs.getOrDefault("interval", Double.NaN), work / theirs.getOrDefault("work", Double.NaN));
    }

    /** The round with the least work: other work on the machine makes the rest longer, and the window's own is in all of them. */
    private static Map<String, Double> best(DragDriver.Peer peer) {
        return Stream.generate(() -> measure(peer)).limit(ROUNDS).min(Comparator.comparingDouble(it -> it.getOrDefault("work", Double.NaN)))
                .orElseThrow();
    }

    /** The 95th percentile of each of what is measured; nothing where the screen is too small. */
    private static Map<String, Double> measure(DragDriver.Peer peer) {
        try {
            Path file = Files.createTempFile("frames", ".tsv");
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dprism.order=sw",
                    "--enable-native-access=ALL-UNNAMED", "-classpath", System.getProperty("java.class.path"), DragDriver.class.getName(),
                    peer.name(), file.toString()).inheritIO().start();
            boolean isOver = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (isOver && process.exitValue() == DragDriver.SCREEN_TOO_SMALL) {
                return Map.of();
            }
            if (!isOver || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("The drag over " + peer + " did not come to its end.");
            }
            return percentiles(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Double> percentiles(List<String> lines) {
        Map<String, Double> all = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            all.put(cells[0], Double.valueOf(cells[3]));
        }
        return all;
    }
}
