package cat.fullderuta.session;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.store.Shelf;
import cat.fullderuta.store.StoreException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * All editions of a data folder, of which one is open. Slow, so it is asked off the thread of the window; from any thread.
 * Methods throw {@link cat.fullderuta.store.StoreException} when the disk refuses.
 */
public final class Library {

    private final DataFolder folder;
    private final Shelf shelf;
    private Optional<Id<Edition>> open = Optional.empty();

    private Library(DataFolder folder) {
        this.folder = folder;
        shelf = new Shelf(folder);
    }

    /** The editions of a folder, none of which is open yet. */
    public static Library of(DataFolder folder) {
        return new Library(folder);
    }

    /** Whether nothing can be made, altered or erased, since another program has the folder or it cannot be written. */
    public boolean isReadOnly() {
        return folder.isReadOnly();
    }

    /** What is there; an edition that cannot be read is told among the others. */
    public synchronized List<Shelf.Entry> list() {
        return shelf.list();
    }

    /** The one that was open last, else any. */
    public synchronized Optional<Id<Edition>> findCurrent() {
        return folder.findCurrent().or(() -> folder.listEditions().stream().findFirst());
    }

    /**
     * Opens the one that was open last or, where that cannot be read, another one; empty when there is none.
     *
     * @param unreadable told why one could not be
     * @throws StoreException when none of them can
     */
    public synchronized Optional<OpenEdition> openLast(Consumer<StoreException> unreadable) {
        Set<Id<Edition>> all = new LinkedHashSet<>();
        folder.findCurrent().ifPresent(all::add);
        all.addAll(folder.listEditions());
        StoreException first = null;
        for (Id<Edition> edition : all) {
            try {
                return Optional.of(open(edition));
            } catch (StoreException e) {
                first = first == null ? e : first;
                unreadable.accept(e);
            }
        }
        if (first != null) {
            throw first;
        }
        return Optional.empty();
    }

    /** Opens one, to go on with at the next start too. The one that was open must be closed by then. */
    public synchronized OpenEdition open(Id<Edition> edition) {
        return remembered(OpenEdition.open(folder, edition));
    }

    /** Begins one and opens it. */
    public synchronized OpenEdition create(Edition edition) {
        return remembered(OpenEdition.create(folder, edition));
    }

    /** Begins one and leaves open what is. When it returns, it is safe. */
    public synchronized void add(Edition edition) {
        OpenEdition.create(folder, edition).close();
    }

    /** One as it was last saved, such as the one to start from. */
    public synchronized Edition read(Id<Edition> edition) {
        return OpenEdition.read(folder, edition);
    }

    /**
     * Opens one beside the one that is open, to alter it; whoever asked for it closes it.
     *
     * @throws IllegalStateException when it is the open one, which is altered through its {@link Session}
     */
    public synchronized OpenEdition openBeside(Id<Edition> edition) {
        refuseOpen(edition);
        return OpenEdition.open(folder, edition);
    }

    /**
     * Alters one that is not open.
     *
     * @throws IllegalStateException when it is the open one, which is altered through its {@link Session}
     */
    public synchronized void edit(Id<Edition> edition, UnaryOperator<Edition> how) {
        refuseOpen(edition);
        try (OpenEdition opened = OpenEdition.open(folder, edition)) {
            opened.save(how.apply(opened.edition()));
        }
    }

    /**
     * Puts one away that is over, or takes it out again.
     *
     * @throws IllegalStateException when it is the open one
     */
    public void setArchived(Id<Edition> edition, boolean archived) {
        edit(edition, it -> it.withArchived(archived));
    }

    /**
     * Removes one with all its generations and releases, for good.
     *
     * @throws IllegalStateException when it is the open one
     */
    public synchronized void erase(Id<Edition> edition) {
        refuseOpen(edition);
        folder.erase(edition);
        shelf.list(); // so that not even its name is left
    }

    /** Says that none is open any more. */
    public synchronized void close() {
        open = Optional.empty();
    }

    private OpenEdition remembered(OpenEdition opened) {
        try {
            if (!folder.isReadOnly()) {
                folder.setCurrent(opened.edition().id());
            }
        } catch (StoreException e) {
            opened.close();
            throw e;
        }
        open = Optional.of(opened.edition().id());
        return opened;
    }

    private void refuseOpen(Id<Edition> edition) {
        if (open.filter(edition::equals).isPresent()) {
            throw new IllegalStateException("The edition " + edition + " is open. Open another one first.");
        }
    }
}
