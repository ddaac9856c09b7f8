package cat.fullderuta.session;

import cat.fullderuta.edition.Edition;
import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Writes the newest edition on one background thread. While one is being written, only the newest of those that come
 * meanwhile is kept for the next turn. An edition counts as saved when the writer has returned.
 */
final class Autosave implements AutoCloseable {

    private final Consumer<Edition> writer;
    private final Consumer<SaveState> listener;
    private final Clock clock;
    private final AtomicReference<Edition> waiting = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("autosave").daemon(false).factory());

    /**
     * @param writer   returns when the edition is durable, throws otherwise
     * @param listener hears of each state, on any thread
     */
    Autosave(Consumer<Edition> writer, Consumer<SaveState> listener, Clock clock) {
        this.writer = writer;
        this.listener = listener;
        this.clock = clock;
    }

    /** Has this edition written as soon as can be. */
    void save(Edition edition) {
        listener.accept(new SaveState.Saving());
        if (waiting.getAndSet(edition) == null) {
            thread.execute(this::writeWaiting);
        }
    }

    private void writeWaiting() {
        Edition edition = waiting.getAndSet(null);
        if (edition == null) {
            return;
        }
        try {
            writer.accept(edition);
            if (waiting.get() == null) {
                listener.accept(new SaveState.Saved(LocalTime.now(clock)));
            }
        } catch (RuntimeException e) {
            listener.accept(new SaveState.Failed(String.valueOf(e.getMessage())));
        }
    }

    /** Waits until everything is written. */
    @Override
    public void close() {
        thread.close();
    }
}
