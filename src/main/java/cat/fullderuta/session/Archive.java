package cat.fullderuta.session;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import cat.fullderuta.store.OpenEdition;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The frozen editions of the releases. What was read once is kept at hand: a release never changes. From any thread. */
public final class Archive {

    private final Map<Id<Release>, Edition> known = new ConcurrentHashMap<>();
    private final BiConsumer<Release, Edition> freeze;
    private final Function<Release, Edition> load;
    private final Function<Ledger, SortedSet<Integer>> unknown;

    private Archive(BiConsumer<Release, Edition> freeze, Function<Release, Edition> load, Function<Ledger, SortedSet<Integer>> unknown) {
        this.freeze = freeze;
        this.load = load;
        this.unknown = unknown;
    }

    /** The releases that lie beside an open edition. */
    public static Archive of(OpenEdition edition) {
        return new Archive(edition::freeze, edition::loadRelease, edition::releasesUnknownTo);
    }

    /** Keeps releases as long as the program runs, for an edition that is kept nowhere. */
    public static Archive inMemory() {
        return new Archive((_, _) -> { }, release -> {
            throw new IllegalStateException("Release " + release.number() + " was never frozen here. Make it again.");
        }, _ -> Collections.emptySortedSet());
    }

    /** The numbers of releases that are kept and that a ledger does not know: a newer state, which was lost, may have entered them. */
    public SortedSet<Integer> listUnknown(Ledger ledger) {
        return unknown.apply(ledger);
    }

    /** The release that would be made next. No number is given twice, not even one that only a lost state knew. */
    public Release next(Ledger ledger, LocalDateTime at, String by, String note) {
        Release next = ledger.next(at, by, note);
        SortedSet<Integer> beside = listUnknown(ledger);
        return beside.isEmpty() || beside.getLast() < next.number() ? next : Release.of(beside.getLast() + 1, at, by, note);
    }

    /**
     * Freezes an edition under a release; slow, since it survives a power cut when this returns. Afterwards the release is entered
     * by {@link cat.fullderuta.change.Change.PutRelease}.
     *
     * @throws cat.fullderuta.store.StoreException when it cannot be kept
     */
    public void freeze(Release release, Edition edition) {
        freeze.accept(release, edition);
        known.put(release.id(), edition.withLedger(Ledger.EMPTY));
    }

    /**
     * The edition as a release froze it, telling no more of anybody than the edition now does; slow the first time.
     *
     * @param now the draft
     * @throws cat.fullderuta.store.StoreException when it cannot be read
     */
    public Edition load(Release release, Edition now) {
        return known.computeIfAbsent(release.id(), _ -> load.apply(release)).tellingNoMoreThan(now);
    }
}
