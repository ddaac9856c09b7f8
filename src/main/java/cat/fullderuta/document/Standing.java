package cat.fullderuta.document;

import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a recipient stands with regard to a version: what they were sent last, and whether it still holds.
 *
 * @param sent   how the version they have went out, the last time
 * @param has    the version they have
 * @param notice what changed for them since, when it did
 */
public record Standing(Recipient recipient, Addressee addressee, Optional<Dispatch> sent, Optional<Release> has, State state,
        Optional<ChangeNotice> notice) {

    /** How far behind they are. */
    public enum State {
        /** Their part changed since the version they have: they are to be told. */
        CHANGED,
        /** They were never sent anything, and there is something for them. */
        NEVER,
        /** They have this version. */
        CURRENT,
        /** They have an older version, in which their part is the same: nobody bothers them. */
        UNCHANGED,
        /** They have a newer version than this one. */
        NEWER,
        /** They were never sent anything, and there is nothing for them. */
        NOTHING;

        /** Whether somebody should write to them. */
        public boolean isDue() {
            return this == CHANGED || this == NEVER;
        }
    }

    /**
     * Where everybody stands who has a part in a version or was sent one before: hosts, defenders, companions.
     *
     * @param number of the release that the version is; 0 for the draft, which nobody can have
     * @param ledger what has left the office by now
     * @param frozen the edition of a release
     */
    public static List<Standing> list(Edition version, int number, Ledger ledger, Function<Release, Edition> frozen) {
        Set<Recipient> all = new LinkedHashSet<>(Addressee.list(version));
        ledger.dispatches().stream().map(Dispatch::recipient).filter(it -> !(it instanceof Recipient.Everybody)).forEach(all::add);
        return all.stream().flatMap(to -> find(to, version, number, ledger, frozen).stream()).toList();
    }

    /** Those for whom a version holds something: defenders, and whoever has an activity in it. */
    public static List<Recipient> listWithAPart(Edition version) {
        return Addressee.list(version).stream().filter(to -> hasAPart(to, version)).toList();
    }

    private static boolean hasAPart(Recipient to, Edition version) {
        return to instanceof Recipient.OfDefender || !Addressee.engagements(to, version).isEmpty();
    }

    private static Optional<Standing> find(Recipient to, Edition version, int number, Ledger ledger, Function<Release, Edition> frozen) {
        if (Addressee.isNotComing(to, version)) {
            return Optional.empty();
        }
        Optional<Addressee> addressee = Addressee.find(to, version);
        Optional<Release> has = ledger.findSentTo(to);
        Optional<ChangeNotice> notice = has.filter(it -> number == 0 || it.number() < number)
                .flatMap(it -> ChangeNotice.find(to, frozen.apply(it), it.number(), version, number));
        State state = has.map(it -> number != 0 && it.number() > number ? State.NEWER : it.number() == number ? State.CURRENT
                : notice.isPresent() ? State.CHANGED : State.UNCHANGED)
                .orElseGet(() -> hasAPart(to, version) ? State.NEVER : State.NOTHING);
        if (addressee.isEmpty() && state == State.UNCHANGED) {
            return Optional.empty(); // they left long ago and know it
        }
        return addressee.or(() -> lastKnown(to, ledger, frozen)).map(known -> new Standing(to, known,
                has.flatMap(it -> lastDispatch(to, it, ledger)), has, state, notice));
    }

    /** As they were addressed when they were sent something, newest first. */
    private static Optional<Addressee> lastKnown(Recipient to, Ledger ledger, Function<Release, Edition> frozen) {
        Stream<Release> sent = ledger.dispatches().stream().filter(it -> it.recipient().equals(to))
                .map(it -> ledger.releases().get(it.release())).sorted(Comparator.comparingInt(Release::number).reversed());
        return sent.flatMap(it -> Addressee.find(to, frozen.apply(it)).stream()).findFirst();
    }

    private static Optional<Dispatch> lastDispatch(Recipient to, Release release, Ledger ledger) {
        return ledger.dispatches().stream().filter(it -> it.recipient().equals(to) && it.release().equals(release.id()))
                .reduce((_, later) -> later);
    }
}
