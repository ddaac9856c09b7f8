package cat.fullderuta.check;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The calendar of an edition in arrays: who and what is taken when, sorted by start. Rebuilt from the edition at each
 * change, never altered and safe to ask from any thread; every rule, the fit and the plans ask it, so that a rule is written once.
 *
 * <p>Instants are minutes of local time since 1970: clock changes do not count.
 */
public final class Timetable {

    private static final Optional<Estimate> SAME_VENUE = Optional.of(new Estimate(Duration.ZERO, Estimate.Source.SAME_PLACE));

    private final Edition edition;
    private final TravelTimes travel;
    private final Map<Resource, Integer> resources = new LinkedHashMap<>();
    private final Resource[] resourceAt;
    private final Map<Place, Integer> places = new ConcurrentHashMap<>();
    private final AtomicInteger placesNumbered = new AtomicInteger();
    private final Placement[] scheduled;
    /** For each resource the scheduled placements that need it, by start. */
    private final Placement[][] taken;
    private final Map<Long, Optional<Estimate>> ways = new ConcurrentHashMap<>();

    private Timetable(Edition edition, TravelTimes travel) {
        this.edition = edition;
        this.travel = travel;
        edition.defenders().forEach(defender -> number(new Resource.OfDefender(defender.id())));
        edition.companions().forEach(companion -> number(new Resource.OfCompanion(companion.id())));
        for (Host host : edition.hosts()) {
            host.venues().forEach(venue -> number(new Resource.OfVenue(venue.id())));
        }
        resourceAt = resources.keySet().toArray(Resource[]::new);
        scheduled = edition.listScheduled().stream().map(activity -> placementOf(activity,
                Objects.requireNonNull(activity.start()), edition.defendersOf(activity))).toArray(Placement[]::new);
        taken = takenByResource();
    }

    /** The timetable of an edition. */
    public static Timetable of(Edition edition, TravelTimes travel) {
        return new Timetable(edition, travel);
    }

    /** The edition it was made from. */
    public Edition edition() {
        return edition;
    }

    /** The scheduled activities, by start. */
    public List<Placement> listScheduled() {
        return List.of(scheduled);
    }

    /** Where an activity would be if it started then with these defenders; its companions and venue stay. */
    public Placement placementOf(Activity activity, LocalDateTime start, List<Id<Defender>> defenders) {
        int from = minute(start);
        List<Integer> people = new ArrayList<>();
        for (Id<Defender> defender : defenders) {
            Optional.ofNullable(resources.get(new Resource.OfDefender(defender))).ifPresent(people::add);
        }
        for (Id<Companion> companion : activity.companions()) {
            Optional.ofNullable(resources.get(new Resource.OfCompanion(companion))).ifPresent(people::add);
        }
        Place place = edition.placeOf(activity);
        int venue = edition.findVenue(activity).map(it -> resources.get(new Resource.OfVenue(it.id()))).orElse(Placement.NO_VENUE);
        return new Placement(activity, from, from + (int) activity.length().toMinutes(),
                people.stream().mapToInt(Integer::intValue).toArray(), venue,
                places.computeIfAbsent(place, any -> placesNumbered.getAndIncrement()), travel.knows(place));
    }

    /** The scheduled placements that need a resource, by start; do not alter the array. */
    Placement[] takenBy(int resource) {
        return taken[resource];
    }

    /** The resource with this number. */
    public Resource resource(int number) {
        return resourceAt[number];
    }

    /** The way between the places of two placements; empty when a place is not known. */
    public Optional<Estimate> findWay(Placement from, Placement to) {
        if (from.hasVenue() && from.venue() == to.venue()) {
            return SAME_VENUE;
        }
        return ways.computeIfAbsent((long) from.place() << 32 | to.place(),
                any -> travel.find(edition.placeOf(from.activity()), edition.placeOf(to.activity())));
    }

    /** Minutes of local time since 1970. */
    public static int minute(LocalDateTime time) {
        return (int) Duration.ofSeconds(time.toEpochSecond(ZoneOffset.UTC)).toMinutes();
    }

    /** The local date and hour of such a minute. */
    public static LocalDateTime time(int minute) {
        return LocalDateTime.ofEpochSecond(minute * 60L, 0, ZoneOffset.UTC);
    }

    private void number(Resource resource) {
        resources.put(resource, resources.size());
    }

    private Placement[][] takenByResource() {
        List<List<Placement>> lists = new ArrayList<>();
        for (int i = 0; i < resourceAt.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (Placement placement : scheduled) {
            Arrays.stream(placement.people()).forEach(person -> lists.get(person).add(placement));
            if (placement.hasVenue()) {
                lists.get(placement.venue()).add(placement);
            }
        }
        return lists.stream().map(list -> list.toArray(Placement[]::new)).toArray(Placement[][]::new);
    }
}
