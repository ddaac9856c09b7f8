package cat.fullderuta.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Work with files whose failures become {@link StoreException.Disk}. */
final class Disk {

    private Disk() {
    }

    /** What reads or writes. */
    @FunctionalInterface
    interface Work<R> {
        R run() throws IOException;
    }

    /** @throws StoreException.Disk when it fails */
    static <R> R at(Path place, Work<R> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException.Disk(place, e);
        }
    }
}
