package cat.fullderuta.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A disk that refuses for a while. */
class AutosaveTest {

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final BlockingQueue<Runnable> later = new LinkedBlockingQueue<>();
    private final Autosave<String> autosave = new Autosave<>(this::write, _ -> { }, Clock.systemUTC(), later::add);

    private void write(String newest) {
        if (refusals.getAndDecrement() > 0) {
            throw new IllegalStateException("No space is left on the disk.");
        }
        written.add(newest);
    }

    /** The time has come to try again. */
    private SaveState again() throws InterruptedException {
        later.take().run();
        return autosave.await();
    }

    @AfterEach
    void close() {
        autosave.close();
    }

    @Test
    void whatFailedIsTriedAgainUntilTheDiskTakesIt() throws InterruptedException {
        refusals.set(2);
        autosave.save("the plan");
        assertInstanceOf(SaveState.Failed.class, autosave.await());
        assertInstanceOf(SaveState.Failed.class, again());
        assertInstanceOf(SaveState.Saved.class, again());
        assertEquals(List.of("the plan"), written);
    }

    @Test
    void whatIsOlderThanWhatWasSavedMeanwhileIsNotTriedAgain() throws InterruptedException {
        refusals.set(1);
        autosave.save("older");
        assertInstanceOf(SaveState.Failed.class, autosave.await());
        autosave.save("newer");
        assertInstanceOf(SaveState.Saved.class, autosave.await());
        again();
        assertEquals(List.of("newer"), written);
    }

    /** Two failed: the first to be tried again finds that the second is newer. */
    @Test
    void theNewestOfTwoThatFailedIsWhatIsThereAtTheEnd() throws InterruptedException {
        refusals.set(2);
        autosave.save("older");
        autosave.await();
        autosave.save("newer");
        autosave.await();
        again();
        again();
        assertEquals("newer", written.getLast());
    }
}
