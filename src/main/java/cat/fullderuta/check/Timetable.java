package cat.fullderuta.check;

import cat.fullderuta.calendar.DayCalendar;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of an edition in arrays: who and what is taken when, sorted by start. Rebuilt from the edition at each
 * change, never altered and safe to ask from any thread; every rule, the fit and the plans ask it, so that a rule is written once.
 *
 * <p>Instants are minutes of local time since 1970: clock changes do not count.
 */
public final class Timetable {

    private static final Comparator<Placement> BY_START = (one, other) -> one.start() != other.start()
            ? Integer.compare(one.start(), other.start()) : one.id().value().compareTo(other.id().value());

    private final Edition edition;
    private final TravelTimes travel;
    private final DayCalendar calendar;
    private final Ways ways;
    private final ActiveRules rules;
    private final Defender[] defenders;
    private final Companion[] companions;
    private final Map<Id<Defender>, Integer> defenderNumbers = new HashMap<>();
    private final Map<Id<Companion>, Integer> companionNumbers = new HashMap<>();
    /** Only venues that something scheduled uses: in the others nothing can meet. */
    private final Map<Id<Venue>, Integer> venueNumbers = new HashMap<>();
    private final List<Id<Venue>> venues = new ArrayList<>();
    private final Stays stays;
    private final int visitStart;
    private final int visitEnd;
    private final int buffer;
    private final Placement[] scheduled;
    private final Row[] rows;

    private Timetable(Edition edition, TravelTimes travel, DayCalendar calendar) {
        this.edition = edition;
        this.travel = travel;
        this.calendar = calendar.withSchoolPeriods(edition.rules().schoolPeriods());
        ways = new Ways(edition, travel);
        rules = ActiveRules.of(edition.rules());
        buffer = (int) edition.rules().transferBuffer().toMinutes();
        defenders = edition.defenders().list().toArray(Defender[]::new);
        companions = edition.companions().list().toArray(Companion[]::new);
        for (int i = 0; i < defenders.length; i++) {
            defenderNumbers.put(defenders[i].id(), i);
        }
        for (int i = 0; i < companions.length; i++) {
            companionNumbers.put(companions[i].id(), defenders.length + i);
        }
        stays = new Stays(defenders, ways, edition.firstDay());
        visitStart = (int) edition.firstDay().toEpochDay() * Day.MINUTES;
        visitEnd = (int) edition.lastDay().toEpochDay() * Day.MINUTES + Day.MINUTES;
        List<Placement> placements = new ArrayList<>(edition.activities().size());
        for (Activity activity : edition.activities()) {
            LocalDateTime start = activity.start();
            if (start != null && activity.isAlive()) {
                Id<Venue> venue = activity.venue();
                if (venue != null && venueNumbers.putIfAbsent(venue, defenders.length + companions.length + venues.size()) == null) {
                    venues.add(venue);
                }
                placements.add(placementOf(activity, start, edition.assignedTo(activity)));
            }
        }
        scheduled = placements.toArray(Placement[]::new);
        Arrays.sort(scheduled, BY_START);
        rows = rows();
    }

    /** The timetable of an edition, with the public holidays and school terms that come with the program. */
    public static Timetable of(Edition edition, TravelTimes travel) {
        return of(edition, travel, DayCalendar.standard());
    }

    /** The timetable of an edition. */
    public static Timetable of(Edition edition, TravelTimes travel, DayCalendar calendar) {
        return new Timetable(edition, travel, calendar);
    }

    /** The timetable of another state of the edition, with the same travel times and calendar. */
    public Timetable of(Edition other) {
        return new Timetable(other, travel, calendar);
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
    public Placement placementOf(Activity activity, LocalDateTime start, List<Id<Defender>> with) {
        int[] people = new int[with.size() + activity.companions().size()];
        int count = 0;
        List<Id<Defender>> absent = List.of();
        for (Id<Defender> defender : with) {
            Integer number = defenderNumbers.get(defender);
            if (number != null && defenders[number].coming()) {
                people[count++] = number;
            } else if (number != null) {
                absent = absent.isEmpty() ? new ArrayList<>() : absent;
                absent.add(defender);
            }
        }
        int ofDefenders = count;
        for (Id<Companion> companion : activity.companions()) {
            Integer number = companionNumbers.get(companion);
            if (number != null) {
                people[count++] = number;
            }
        }
        Place place = edition.placeOf(activity);
        int spot = ways.spotOf(place);
        int from = minute(start);
        Integer venue = activity.venue() == null ? null : venueNumbers.get(activity.venue());
        return new Placement(activity, activity.id().value().hashCode(), from, from + (int) activity.length().toMinutes(),
                count == people.length
                ? people : Arrays.copyOf(people, count),
                ofDefenders, absent, venue == null || edition.findVenue(activity).isEmpty() ? Placement.NO_VENUE : venue, place, spot,
                        ways.isLocated(spot));
    }

    /** The resource with this number. */
    public Resource resource(int number) {
        if (number < defenders.length) {
            return new Resource.OfDefender(defenders[number].id());
        }
        int afterDefenders = number - defenders.length;
        return afterDefenders < companions.length ? new Resource.OfCompanion(companions[afterDefenders].id())
                : new Resource.OfVenue(venues.get(afterDefenders - companions.length));
    }

    /** The way between the places of two placements; empty when a place is not known. */
    public Optional<Estimate> findWay(Placement from, Placement to) {
        return isSamePlace(from, to) ? Optional.of(new Estimate(Duration.ZERO, Estimate.Source.SAME_PLACE)) : ways.find(from.spot(),
                to.spot());
    }

    /** The way from where a defender sleeps to a placement; empty when either is not known. */
    public Optional<Estimate> findWayFromBase(Id<Defender> defender, Placement to) {
        return ways.find(ways.spotOf(edition.defenders().get(defender).base()), to.spot());
    }

    /** The way back from a placement to where a defender sleeps; empty when either is not known. */
    public Optional<Estimate> findWayToBase(Placement from, Id<Defender> defender) {
        return ways.find(from.spot(), ways.spotOf(edition.defenders().get(defender).base()));
    }

    /** The travel times that it was made with. */
    public TravelTimes travel() {
        return travel;
    }

    /** The way from one spot to another; empty when one is not known. */
    Optional<Estimate> findWay(int fromSpot, int toSpot) {
        return ways.find(fromSpot, toSpot);
    }

    /** The number of the spot at which a place of the edition is. */
    int spotOf(Place place) {
        return ways.spotOf(place);
    }

    Optional<Coordinates> findPoint(Place place) {
        return travel.findPoint(place);
    }

    /** The number of a defender or a companion of the edition. */
    OptionalInt findPerson(Resource who) {
        Integer number = switch (who) {
            case Resource.OfDefender(var id) -> defenderNumbers.get(id);
            case Resource.OfCompanion(var id) -> companionNumbers.get(id);
            case Resource.OfVenue _ -> null;
        };
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The days on which something of a person starts, in order. */
    List<Day> listDays(int person) {
        List<Day> days = new ArrayList<>();
        Row row = rows[person];
        for (int i = 0; i < row.size();) {
            Day day = Objects.requireNonNull(findDay(person, row.get(i).day(), null));
            days.add(day);
            i += day.activities().length;
        }
        return days;
    }

    /** Minutes of local time since 1970. */
    public static int minute(LocalDateTime time) {
        return Math.toIntExact(time.toLocalDate().toEpochDay() * Day.MINUTES + time.toLocalTime().toSecondOfDay() / 60);
    }

    /** The local date and hour of such a minute. */
    public static LocalDateTime time(int minute) {
        return LocalDateTime.ofEpochSecond(minute * 60L, 0, ZoneOffset.UTC);
    }

    ActiveRules rules() {
        return rules;
    }

    DayCalendar calendar() {
        return calendar;
    }

    Placement[] scheduled() {
        return scheduled;
    }

    boolean isDefender(int number) {
        return number < defenders.length;
    }

    int defenderCount() {
        return defenders.length;
    }

    /** Defenders and companions. */
    int peopleCount() {
        return defenders.length + companions.length;
    }

    Defender defender(int number) {
        return defenders[number];
    }

    Companion companion(int number) {
        return companions[number - defenders.length];
    }

    Stays stays() {
        return stays;
    }

    /** The first minute of the visit. */
    int visitStart() {
        return visitStart;
    }

    /** The first minute after the visit. */
    int visitEnd() {
        return visitEnd;
    }

    /** What needs a resource. */
    Row row(int resource) {
        return rows[resource];
    }

    /** What the rules add to each way, in minutes. */
    int buffer() {
        return buffer;
    }

    /** Whether two placements are in one room, or in places that are known to be the same. */
    static boolean isSamePlace(Placement from, Placement to) {
        if (from.hasVenue() && from.venue() == to.venue()) {
            return true;
        }
        Place place = from.place();
        return from.spot() == to.spot() && (place.point() != null || from.located() && !(place.name().isBlank()
                && place.address().isBlank()))
                && place.equals(to.place());
    }

    /** Minutes from one placement to another, 0 in the same place; {@link Ways#UNKNOWN} when nobody knows. */
    int way(Placement from, Placement to) {
        return isSamePlace(from, to) ? 0 : ways.minutes(from.spot(), to.spot());
    }

    /** Minutes from one spot to another; {@link Ways#UNKNOWN} when nobody knows. */
    int way(int fromSpot, int toSpot) {
        return ways.minutes(fromSpot, toSpot);
    }

    /** How far to trust a way from one spot to another that is known. */
    Estimate.Confidence confidence(int fromSpot, int toSpot) {
        return ways.confidence(fromSpot, toSpot);
    }

    boolean isLocated(int spot) {
        return ways.isLocated(spot);
    }

    /** What somebody does on a day, as if a placement stood there; null when nothing. */
    @Nullable Day findDay(int person, int number, @Nullable Placement tried) {
        Row row = rows[person];
        int from = row.firstOf(number);
        int to = row.firstOf(number + 1);
        boolean joins = tried != null && tried.day() == number && tried.has(person);
        var all = new Placement[to - from + (joins ? 1 : 0)];
        int count = 0;
        boolean waits = joins;
        for (int i = from; i < to; i++) {
            Placement each = row.get(i);
            if (tried != null && each.isOf(tried)) {
                continue;
            }
            if (waits && tried != null && BY_START.compare(tried, each) < 0) {
                all[count++] = tried;
                waits = false;
            }
            all[count++] = each;
        }
        if (waits && tried != null) {
            all[count++] = tried;
        }
        return count == 0 ? null : new Day(person, number, count == all.length ? all : Arrays.copyOf(all, count), tried);
    }

    private Row[] rows() {
        int[] sizes = new int[peopleCount() + venues.size()];
        for (Placement placement : scheduled) {
            for (int person : placement.people()) {
                sizes[person]++;
            }
            if (placement.hasVenue()) {
                sizes[placement.venue()]++;
            }
        }
        var taken = new Placement[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            taken[i] = new Placement[sizes[i]];
        }
        int[] next = new int[sizes.length];
        for (Placement placement : scheduled) {
            for (int person : placement.people()) {
                taken[person][next[person]++] = placement;
            }
            if (placement.hasVenue()) {
                taken[placement.venue()][next[placement.venue()]++] = placement;
            }
        }
        return Arrays.stream(taken).map(row -> row.length == 0 ? Row.EMPTY : new Row(row)).toArray(Row[]::new);
    }
}
