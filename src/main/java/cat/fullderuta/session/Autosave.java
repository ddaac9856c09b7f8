package cat.fullderuta.session;

import cat.fullderuta.edition.Edition;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the newest edition on one background thread. While one is being written, only the newest of those that come
 * meanwhile is kept for the next turn. An edition counts as saved when the writer has returned.
 */
final class Autosave implements AutoCloseable {

    private final Consumer<Edition> writer;
    private final Consumer<SaveState> listener;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("autosave").daemon(false).factory());
    // Both change under one lock: an edition that comes while another is told as saved must be told as not saved after it.
    private @Nullable Edition waiting;
    private SaveState state;

    /**
     * @param writer   returns when the edition is durable, throws otherwise
     * @param listener hears of each state in order, on any thread; must not wait for anything
     */
    Autosave(Consumer<Edition> writer, Consumer<SaveState> listener, Clock clock) {
        this.writer = writer;
        this.listener = listener;
        this.clock = clock;
        state = new SaveState.Saved(LocalTime.now(clock));
    }

    /** Has this edition written as soon as can be. */
    synchronized void save(Edition edition) {
        boolean isFirstToWait = waiting == null;
        waiting = edition;
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

    private synchronized Edition takeWaiting() {
        Edition edition = Objects.requireNonNull(waiting);
        waiting = null;
        return edition;
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
