package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.SaveState;
import cat.fullderuta.session.Session;
import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.editions.EditionsHost;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Shows another edition in the window, or the same one put away or taken out again: once all of the one that is open is saved, and
 * only when the other one is open. Meanwhile the window is disabled.
 */
final class EditionExchange implements EditionsHost {

    private final OpenedData data;
    private final Supplier<MainWindow> window;
    private final Supplier<Messages> words;
    private final Runnable show;

    /**
     * @param window the content as it is now
     * @param show   shows what {@code data} has open then
     */
    EditionExchange(OpenedData data, Supplier<MainWindow> window, Supplier<Messages> words, Runnable show) {
        this.data = data;
        this.window = window;
        this.words = words;
        this.show = show;
    }

    @Override
    public Library library() {
        return data.library();
    }

    @Override
    public void openEdition(Id<Edition> edition) {
        exchange(_ -> library().open(edition), () -> { }, () -> { }); // the one that is open stays so until the other one is
    }

    @Override public void openNew(Id<Edition> edition) {
        exchange(_ -> library().open(edition), () -> View.VISIT.beginWith(data.preferences()), () -> { });
    }

    @Override
    public void beginEdition(Edition edition, Runnable opened) {
        exchange(_ -> {
            library().add(edition);
            return library().open(edition.id());
        }, opened, () -> { });
    }

    @Override
    public void replaceEdition(Id<Edition> edition, Runnable opened) {
        Id<Edition> before = data.edition().edition().id();
        exchange(_ -> library().open(edition), opened, () -> data.erase(before,
                e -> window.get().workspace().edits().tell(StoreText.of(words.get()).sentence(e))));
    }

    @Override
    public void setArchived(boolean archived) {
        exchange(now -> {
            now.save(now.edition().withArchived(archived));
            return now;
        }, () -> { }, () -> { });
    }

    /** Where saving fails, only if the coordinator says so. */
    private void exchange(UnaryOperator<OpenEdition> next, Runnable opened, Runnable adopted) {
        MainWindow content = window.get();
        if (content.isDisabled()) {
            return; // it is being closed, or another one is on its way
        }
        content.commit();
        content.setDisable(true);
        Session leaving = content.workspace().session();
        Thread.ofVirtual().start(() -> {
            SaveState state = leaving.awaitSaved();
            Platform.runLater(() -> {
                if (state instanceof SaveState.Failed(Throwable problem)
                        && !new Dialogs(content, words.get()).mayLeaveUnsaved(StoreText.of(words.get()).sentence(problem))) {
                    content.setDisable(false);
                } else {
                    Thread.ofVirtual().start(() -> exchangeSaved(next, content, opened, adopted));
                }
            });
        });
    }

    private void exchangeSaved(UnaryOperator<OpenEdition> next, MainWindow content, Runnable opened, Runnable adopted) {
        try {
            OpenEdition other = next.apply(data.edition());
            Session session = OpenedData.sessionOf(other);
            Platform.runLater(() -> {
                opened.run();
                data.adopt(other, session);
                show.run();
                adopted.run();
            });
        } catch (RuntimeException e) {
            Platform.runLater(() -> {
                content.setDisable(false);
                new Dialogs(content, words.get()).showCannotOpen(StoreText.of(words.get()).sentence(e));
            });
        }
    }
}
