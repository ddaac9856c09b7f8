package cat.fullderuta.edition;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One visit, whole: the only root. It carries its own hosts, companions and travel times, so that it can be copied,
 * handed over and erased as one.
 *
 * @param firstDay first day of the visit
 * @param lastDay  last day, included; at most 31 days
 * @param conventions what it usually does
 * @param archived whether it is over and put away; it can be looked at, and nothing in it changes
 * @param ledger   what has left the office, and who altered what
 */
@RecordBuilder
public record Edition(Id<Edition> id, Season season, String name, LocalDate firstDay, LocalDate lastDay, Office office,
        Conventions conventions, boolean archived, RuleSettings rules, Register<Defender> defenders, Register<Host> hosts,
        Register<Companion> companions,
        Register<Activity> activities, Register<TravelTime> travelTimes, Register<Acknowledgement> acknowledgements,
        Ledger ledger)
        implements EditionBuilder.With {

    private static final int MOST_DAYS = 31;

    /** @throws IllegalArgumentException when it ends before it starts or lasts over 31 days */
    public Edition {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("The last day (" + lastDay + ") is before the first (" + firstDay
                    + "). Maybe the two are swapped.");
        }
        if (firstDay.plusDays(MOST_DAYS).isBefore(lastDay.plusDays(1))) {
            throw new IllegalArgumentException("From " + firstDay + " to " + lastDay + " is over " + MOST_DAYS
                    + " days. A visit lasts 8 to 12.");
        }
    }

    /** A visit with nobody and nothing in it yet. */
    public static Edition of(Id<Edition> id, Season season, String name, LocalDate firstDay, LocalDate lastDay) {
        return new Edition(id, season, name, firstDay, lastDay, Office.UNKNOWN, Conventions.USUAL, false, RuleSettings.DEFAULT, Register.empty(),
                Register.empty(), Register.empty(), Register.empty(), Register.empty(), Register.empty(), Ledger.EMPTY);
    }

    /** Its days in order. */
    public List<LocalDate> listDays() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }

    /** Its days and any other day on which something stands, such as a workshop beforehand; in order, with gaps. */
    public List<LocalDate> listShownDays() {
        return Stream.concat(firstDay.datesUntil(lastDay.plusDays(1)), listScheduled().stream().map(activity -> activity.start().toLocalDate()))
                .distinct().sorted().toList();
    }

    /** The defenders who come, in order: all but those who have said that they cannot. */
    public List<Defender> listComing() {
        return defenders.stream().filter(Defender::coming).toList();
    }

    /**
     * Who takes part: the assigned, or for an invitation to everyone all but those let off. Whoever has said that they cannot
     * come takes part in nothing, though they may still be assigned: see {@link #assignedTo}.
     */
    public List<Id<Defender>> defendersOf(Activity activity) {
        List<Id<Defender>> assigned = assignedTo(activity);
        return assigned.stream().allMatch(this::mayCome) ? assigned : assigned.stream().filter(this::mayCome).toList();
    }

    /** On whom an activity counts, also those who have said since that they cannot come; of everyone those who come. */
    public List<Id<Defender>> assignedTo(Activity activity) {
        return activity.invitation() instanceof Invitation.Everyone(var except)
                ? defenders.stream().filter(Defender::coming).map(Defender::id).filter(id -> !except.contains(id)).toList()
                : activity.defenders();
    }

    private boolean mayCome(Id<Defender> id) {
        return defenders.find(id).map(Defender::coming).orElse(true);
    }

    /** The defenders who come, and of the others those on whom something in the calendar still counts, in order. */
    public List<Defender> listShownDefenders() {
        Set<Id<Defender>> countedOn = activities.stream().filter(activity -> activity.isScheduled() && activity.isAlive())
                .flatMap(activity -> activity.defenders().stream()).collect(Collectors.toSet());
        return defenders.stream().filter(defender -> defender.coming() || countedOn.contains(defender.id())).toList();
    }

    /**
     * A copy that tells no more of any defender than another edition does: what somebody withdrew counts for what was frozen
     * before, too.
     */
    public Edition tellingNoMoreThan(Edition now) {
        Register<Defender> told = defenders;
        for (Defender defender : defenders) {
            Defender stricter = now.defenders.find(defender.id()).map(it -> defender.withDisclosure(defender.disclosure().and(it.disclosure()))
                    .withConsents(defender.consents().and(it.consents()))).orElse(defender);
            told = stricter.equals(defender) ? told : told.with(stricter);
        }
        return told == defenders ? this : withDefenders(told);
    }

    /** The activities in the calendar that take place, by start. */
    public List<Activity> listScheduled() {
        return activities.stream().filter(activity -> activity.isScheduled() && activity.isAlive())
                .sorted(Comparator.comparing(Activity::start).thenComparing(activity -> activity.id().value())).toList();
    }

    /** The activities that wait for a place, in order. */
    public List<Activity> listBacklog() {
        return activities.stream().filter(activity -> !activity.isScheduled() && activity.isAlive()).toList();
    }

    /** The activities that will not take place, in order. */
    public List<Activity> listCancelled() {
        return activities.stream().filter(activity -> !activity.isAlive()).toList();
    }

    /** The scheduled activities of one defender, by start. */
    public List<Activity> listScheduled(Id<Defender> defender) {
        return listScheduled().stream().filter(activity -> defendersOf(activity).contains(defender)).toList();
    }

    /** The host of an activity, if it is known. */
    public Optional<Host> findHost(Activity activity) {
        return Optional.ofNullable(activity.host()).flatMap(hosts::find);
    }

    /** The venue of an activity, if it is known. */
    public Optional<Venue> findVenue(Activity activity) {
        return Optional.ofNullable(activity.venue()).flatMap(id -> findHost(activity).flatMap(host -> host.venues().find(id)));
    }

    /** Who meets the defenders at an activity, if it is known. */
    public Optional<Contact> findContact(Activity activity) {
        return Optional.ofNullable(activity.contact()).flatMap(id -> findHost(activity).flatMap(host -> host.contacts().find(id)));
    }

    /** Where an activity is: its venue, else its host's town, else {@link Place#UNKNOWN}. */
    public Place placeOf(Activity activity) {
        Optional<Host> host = findHost(activity);
        Place town = host.map(Host::municipality).map(Place::in).orElse(Place.UNKNOWN);
        return findVenue(activity).map(Venue::place)
                .map(place -> place.municipality() == null ? new Place(place.name(), place.address(), town.municipality(),
                        place.point()) : place)
                .orElse(town);
    }
}
