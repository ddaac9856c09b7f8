package cat.fullderuta.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Times whole processes. */
final class Stopwatch {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int MOST_MINUTES = 10;

    /**
     * A process that ended well.
     *
     * @param millis   from its start to its end
     * @param lastLine of what it said
     */
    record Run(double millis, String lastLine) { }

    private Stopwatch() {
    }

    /** @throws IOException when it cannot be started or ends badly */
    static Run time(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(command.getFirst() + " ended badly");
        }
        return new Run((System.nanoTime() - start) / NANOS_PER_MILLI, out.substring(out.lastIndexOf('\n') + 1));
    }

    /** The median of some times, in milliseconds. */
    static double median(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }
}
