package cat.fullderuta.change;

import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Identified;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.TravelTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two editions, so that only that is written or shown.
 *
 * @param ownFields whether season, name, days, office, conventions or rules differ
 */
public record Changes(boolean ownFields, In<Defender> defenders, In<Host> hosts, In<Companion> companions,
        In<Activity> activities, In<TravelTime> travelTimes, In<Acknowledgement> acknowledgements, In<Release> releases,
        In<Dispatch> dispatches, In<Alteration> alterations) {

    /**
     * What differs in one register.
     *
     * @param put       new or different, in the order of the later edition
     * @param removed   no longer there, in the order of the earlier edition
     * @param reordered whether those that stayed stand in another order, or a new one stands before one that stayed
     */
    public record In<T extends Identified<T>>(List<T> put, List<Id<T>> removed, boolean reordered) {

        public In {
            put = List.copyOf(put);
            removed = List.copyOf(removed);
        }

        /** What leads from one register to the other. */
        public static <T extends Identified<T>> In<T> between(Register<T> before, Register<T> after) {
            List<T> put = after.stream().filter(thing -> !before.find(thing.id()).filter(thing::equals).isPresent()).toList();
            List<Id<T>> removed = before.stream().map(Identified::id).filter(id -> !after.has(id)).toList();
            Stream<Id<T>> stayed = before.stream().map(Identified::id).filter(after::has);
            Stream<Id<T>> added = after.stream().map(Identified::id).filter(id -> !before.has(id));
            List<Id<T>> expected = Stream.concat(stayed, added).toList();
            return new In<>(put, removed, !expected.equals(after.stream().map(Identified::id).toList()));
        }

        /** Whether nothing differs. */
        public boolean isEmpty() {
            return put.isEmpty() && removed.isEmpty() && !reordered;
        }
    }

    /**
     * What leads from one edition to the other.
     *
     * @throws IllegalArgumentException when these are not two states of the same edition
     */
    public static Changes between(Edition before, Edition after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("The editions " + before.id() + " and " + after.id()
                    + " are two visits, not two states of one. Maybe the wrong one was opened.");
        }
        return new Changes(!bare(before).equals(bare(after)), In.between(before.defenders(), after.defenders()),
                In.between(before.hosts(), after.hosts()), In.between(before.companions(), after.companions()),
                In.between(before.activities(), after.activities()), In.between(before.travelTimes(), after.travelTimes()),
                In.between(before.acknowledgements(), after.acknowledgements()),
                In.between(before.ledger().releases(), after.ledger().releases()),
                In.between(before.ledger().dispatches(), after.ledger().dispatches()),
                In.between(before.ledger().alterations(), after.ledger().alterations()));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return !ownFields && defenders.isEmpty() && hosts.isEmpty() && companions.isEmpty() && activities.isEmpty()
                && travelTimes.isEmpty() && acknowledgements.isEmpty() && releases.isEmpty() && dispatches.isEmpty() && alterations.isEmpty();
    }

    /** The edition without what its registers hold: a field added to it later is compared without being named here. */
    private static Edition bare(Edition edition) {
        return edition.with(copy -> copy.defenders(Register.empty()).hosts(Register.empty()).companions(Register.empty())
                .activities(Register.empty()).travelTimes(Register.empty()).acknowledgements(Register.empty()).ledger(Ledger.EMPTY));
    }
}
