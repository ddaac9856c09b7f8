package cat.fullderuta.session;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the newest on one background thread. While one is being written, only the newest of those that come
 * meanwhile is kept for the next turn. It counts as saved when the writer has returned. What failed is tried again by itself,
 * since a disk may be full or away for a while only.
 *
 * @param <T> all that is to be kept, as a value
 */
final class Autosave<T> implements AutoCloseable {

    /** Long enough not to trouble a disk that is full, short enough for whoever has just made room. */
    private static final long SECONDS_UNTIL_AGAIN = 15;

    private final Consumer<T> writer;
    private final Consumer<SaveState> listener;
    private final Clock clock;
    private final Executor later;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("autosave").daemon(false).factory());
    // All change under one lock: what comes while another is told as saved must be told as not saved after it.
    private @Nullable T waiting;
    /** The newest that could not be written, until something is. */
    private @Nullable T unsaved;
    private SaveState state;

    /**
     * @param writer   returns when it is durable, throws otherwise
     * @param listener hears of each state in order, on any thread; must not wait for anything
     */
    Autosave(Consumer<T> writer, Consumer<SaveState> listener, Clock clock) {
        this(writer, listener, clock, CompletableFuture.delayedExecutor(SECONDS_UNTIL_AGAIN, TimeUnit.SECONDS));
    }

    /** @param later when it is tried again after a failure */
    Autosave(Consumer<T> writer, Consumer<SaveState> listener, Clock clock, Executor later) {
        this.later = later;
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
        T newest = takeWaiting();
        try {
            writer.accept(newest);
            tellUnlessMoreWaits(new SaveState.Saved(LocalTime.now(clock)), null);
        } catch (RuntimeException | Error e) { // also when memory runs out, nobody may believe that it is saved
            tellUnlessMoreWaits(new SaveState.Failed(e), newest);
            later.execute(this::saveAgain);
        }
    }

    /** Unless something newer is on its way or has been written since. */
    private synchronized void saveAgain() {
        if (waiting == null && unsaved != null && !thread.isShutdown()) {
            save(unsaved);
        }
    }

    private synchronized T takeWaiting() {
        T newest = Objects.requireNonNull(waiting);
        waiting = null;
        return newest;
    }

    private synchronized void tellUnlessMoreWaits(SaveState next, @Nullable T left) {
        unsaved = left;
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
