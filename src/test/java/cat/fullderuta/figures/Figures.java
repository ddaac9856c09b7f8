package cat.fullderuta.figures;

import cat.fullderuta.travel.PublishedWays;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything and writes {@code figures.tsv}: name, value, unit, compared with, ratio. */
public final class Figures {

    private static final double MICROS_PER_MILLI = 1000;
    private static final double FRAME_MILLIS = 16;

    private Figures() {
    }

    /** @param arguments the file to write */
    public static void main(String... arguments) throws Exception {
        List<String> lines = new ArrayList<>(kernel());
        lines.add(travel());
        lines.addAll(AgendaFigures.lines());
        lines.addAll(WorkbookFigures.lines());
        lines.addAll(ScreenFigures.lines());
        lines.add(DragFigure.line());
        lines.addAll(PackageFigures.lines());
        Files.write(Path.of(arguments[0]), lines);
        lines.forEach(System.out::println);
        System.exit(0); // JavaFX keeps a thread
    }

    /** Medians: other work on the machine makes a few runs far longer. */
    private static List<String> kernel() throws RunnerException {
        var options = new OptionsBuilder().include(KernelBenchmark.class.getSimpleName()).timeUnit(TimeUnit.MICROSECONDS).build();
        Map<String, Double> millis = new HashMap<>();
        for (RunResult result : new Runner(options).run()) {
            String name = result.getParams().getBenchmark();
            millis.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getStatistics()
                    .getPercentile(50) / MICROS_PER_MILLI);
        }
        double check = millis.getOrDefault("check400", Double.NaN);
        double reference = millis.getOrDefault("reference400", Double.NaN);
        return List.of(line("check-400", check, "ms", String.format(Locale.ROOT, "thirteen of the rules over all pairs: %.1f ms", reference),
                check / reference),
                line("check-4000", millis.getOrDefault("check4000", Double.NaN), "ms", "a frame of 16 ms",
                        millis.getOrDefault("check4000", Double.NaN) / FRAME_MILLIS),
                line("fit-map", millis.getOrDefault("fitMap", Double.NaN), "ms", "a full check of 400", millis.getOrDefault("fitMap",
                        Double.NaN) / check));
    }

    /** How far the ways are from the published times by car: all of them, those of the mountains too. */
    private static String travel() {
        double[] errors = PublishedWays.errors();
        double[] leftOut = PublishedWays.errorsLeftOut();
        double median = PublishedWays.median(errors);
        return line("travel-median", median, "min", String.format(Locale.ROOT,
                "90th percentile of %d pairs: %.0f min; each pair left out of the fit: median %.1f, 90th percentile %.0f min", errors.length,
                PublishedWays.ninetieth(errors), PublishedWays.median(leftOut), PublishedWays.ninetieth(leftOut)),
                median / PublishedWays.ninetieth(errors));
    }

    private static String line(String name, double value, String unit, String comparedWith, double ratio) {
        return String.join("\t", name, String.format(Locale.ROOT, "%.3f", value), unit, comparedWith, String.format(Locale.ROOT, "%.4f",
                ratio));
    }
}
