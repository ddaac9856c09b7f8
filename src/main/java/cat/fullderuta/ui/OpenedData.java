package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.settings.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** What a start found in the data folder: the edition that was open last, or why it cannot be opened; and how the window looked. */
final class OpenedData implements AutoCloseable {

    private final Preferences preferences;
    private @Nullable DataFolder folder;
    private @Nullable Library library;
    private @Nullable OpenEdition edition;
    private @Nullable Session session;
    private @Nullable RuntimeException trouble;
    private @Nullable RuntimeException unreadable;

    /** Data on their way; how the window shall look is known at once. */
    record Opening(Preferences preferences, CompletableFuture<OpenedData> data) {}

    private OpenedData(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Opens it to change it; a new folder begins with the sample. On a thread of its own, so that JavaFX can start meanwhile. */
    static Opening beginToWrite(Path path) {
        var data = new CompletableFuture<OpenedData>();
        Preferences preferences = Preferences.load(path.resolve(Preferences.FILE_NAME));
        Thread.ofPlatform().daemon().name("opening").start(() -> {
            var opened = new OpenedData(preferences);
            try {
                opened.open(path, false);
                data.complete(opened);
            } catch (Throwable e) { // or the program would wait for ever, without a window
                data.completeExceptionally(e);
            }
        });
        return new Opening(preferences, data);
    }

    /** Opens it to look at, whoever else has it open, and also where nothing can be written. */
    static OpenedData toRead(Path path) {
        var opened = new OpenedData(Preferences.load(path.resolve(Preferences.FILE_NAME)));
        opened.open(path, true);
        return opened;
    }

    private void open(Path path, boolean readOnly) {
        try {
            folder = readOnly ? DataFolder.openReadOnly(path) : DataFolder.open(path);
            library = Library.of(folder);
            edition = library.openLast(e -> unreadable = e).orElseGet(() -> library().create(SampleEdition.small()));
            session = sessionOf(edition);
        } catch (RuntimeException e) {
            trouble = e;
        }
    }

    /** An edition as it is worked on: checked, so not on the thread of the window. */
    static Session sessionOf(OpenEdition edition) {
        return Session.of(edition, Gazetteer.standard(), Platform::runLater, Clock.systemDefaultZone());
    }

    /** Goes on with another edition, or with the same one anew; the one before is put away. */
    void adopt(OpenEdition other, Session itsSession) {
        OpenEdition before = edition();
        session().orElseThrow().close();
        if (before != other) {
            before.close();
        }
        edition = other;
        session = itsSession;
    }

    /** Erases one that is not open, off the thread of the window; on that thread it is told when this cannot be done. */
    void erase(Id<Edition> closed, Consumer<RuntimeException> trouble) {
        Thread.ofVirtual().start(() -> {
            try {
                library().erase(closed);
            } catch (RuntimeException e) {
                Platform.runLater(() -> trouble.accept(e));
            }
        });
    }

    /** Why the edition that was open last could not be opened, so that another one was. */
    Optional<RuntimeException> unreadable() {
        return Optional.ofNullable(unreadable);
    }

    /** The editions of the folder. */
    Library library() {
        return Objects.requireNonNull(library);
    }

    /** The one that is open. */
    OpenEdition edition() {
        return Objects.requireNonNull(edition);
    }

    Preferences preferences() {
        return preferences;
    }

    /** The edition as it is worked on; empty with {@link #trouble()}. */
    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /** Why it cannot be opened. */
    Optional<RuntimeException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether the newest saved state was damaged and the one before it is shown. */
    boolean isDamaged() {
        return edition != null && !edition.damaged().isEmpty();
    }

    /** Whether nothing of the folder is this program's to write. */
    boolean isReadOnly() {
        return edition == null || edition.isReadOnly();
    }

    /** Waits until everything is saved. */
    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
        if (edition != null) {
            edition.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
