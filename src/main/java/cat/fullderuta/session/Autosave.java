package cat.fullderuta.session;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the newest on one background thread. While one is being written, only the newest of those that come
 * meanwhile is kept for the next turn. It counts as saved when the writer has returned.
 *
 * @param <T> all that is to be kept, as a value
 */
final class Autosave<T> implements AutoCloseable {

    private final Consumer<T> writer;
    private final Consumer<SaveState> listener;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("autosave").daemon(false).factory());
    // Both change under one lock: what comes while another is told as saved must be told as not saved after it.
    private @Nullable T waiting;
    private SaveState state;

    /**
     * @param writer   returns when it is durable, throws otherwise
     * @param listener hears of each state in order, on any thread; must not wait for anything
     */
    Autosave(Consumer<T> writer, Consumer<SaveState> listener, Clock clock) {
        this.writer = writer;
        this.listener = listener;
        this.clock = clock;
        state = new SaveState.Saved(LocalTime.now(clock));
    }

    /** Has this written as soon as can be. */
    synchronized void save(T newest) {
        boolean isFirstToWait = waiting == null;
        waiting = newest;
        tell(new SaveState.Saving());
        if (isFirstToWait) {
            thread.execute(this::writeWaiting);
        }
    }

    private void writeWaiting() {
        try {
            writer.accept(takeWaiting());
            tellUnlessMoreWaits(new SaveState.Saved(LocalTime.now(clock)));
        } catch (RuntimeException | Error e) { // also when memory runs out, nobody may believe that it is saved
            tellUnlessMoreWaits(new SaveState.Failed(e));
        }
    }

    private synchronized T takeWaiting() {
        T newest = Objects.requireNonNull(waiting);
        waiting = null;
        return newest;
    }

    private synchronized void tellUnlessMoreWaits(SaveState next) {
        if (waiting == null) {
            tell(next);
        }
    }

    private void tell(SaveState next) {
        state = next;
        listener.accept(next);
    }

    /** The state now. */
    synchronized SaveState state() {
        return state;
    }

    /** Waits until everything that was to be saved is written, or could not be, and says which. */
    SaveState await() {
        if (!thread.isShutdown()) {
            CompletableFuture.runAsync(() -> { }, thread).join();
        }
        return state();
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        thread.close();
    }
}
