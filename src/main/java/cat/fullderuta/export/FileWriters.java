package cat.fullderuta.export;

import cat.fullderuta.export.ItinerarySet.Job;
import cat.fullderuta.export.ItinerarySet.Progress;
import cat.fullderuta.export.ItinerarySet.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Writes files into a folder, as many at once as there are processors, since each is made of its own. */
final class FileWriters {

    private static final int MOST_AT_ONCE = 4;

    private final List<Job> jobs;
    private final Path folder;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final Map<Integer, Path> files = new TreeMap<>();
    private final Map<Integer, CannotWrite> failures = new TreeMap<>();
    private int next;
    private boolean stopped;

    FileWriters(List<Job> jobs, Path folder, Progress progress, BooleanSupplier cancelled) {
        this.jobs = jobs;
        this.folder = folder;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** Returns when all are written or nothing more is wanted; what was written stands in the order of the jobs. */
    Result write() {
        int atOnce = Math.min(jobs.size(), Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE));
        if (atOnce > 1) {
            try (ExecutorService writers = Executors.newFixedThreadPool(atOnce - 1)) {
                List<Future<?>> others = IntStream.range(1, atOnce).<Future<?>>mapToObj(_ -> writers.submit(this::work)).toList();
                work();
                others.forEach(FileWriters::join);
            }
        } else {
            work();
        }
        if (!stopped) {
            progress.report(jobs.size(), jobs.size(), "");
        }
        return new Result(new ArrayList<>(files.values()), new ArrayList<>(failures.values()), stopped);
    }

    private void work() {
        for (int at = take(); at >= 0; at = take()) {
            Path file = folder.resolve(jobs.get(at).file());
            try {
                AtomicFile.write(file, jobs.get(at).content());
                written(at, file);
            } catch (CannotWrite e) {
                failed(at, e);
            } catch (RuntimeException | Error e) {
                stop(); // a fault of ours: nobody goes on
                throw e;
            }
        }
    }

    /** The next job, or -1 when there is none. */
    private synchronized int take() {
        if (stopped || next == jobs.size()) {
            return -1;
        }
        if (cancelled.getAsBoolean()) {
            stopped = true;
            return -1;
        }
        progress.report(files.size() + failures.size(), jobs.size(), jobs.get(next).file().toString());
        return next++;
    }

    private synchronized void written(int at, Path file) {
        files.put(at, file);
    }

    private synchronized void failed(int at, CannotWrite failure) {
        failures.put(at, failure);
    }

    private synchronized void stop() {
        stopped = true;
    }

    private static void join(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }
}
