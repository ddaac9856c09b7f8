package cat.fullderuta;

import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Resource;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Editions that read like an itinerary. People, venues and hosts have their names as ids; an activity has its town, the
 * second in the same town "Reus 2". Defenders and companions are there for the whole visit unless said. Only what is
 * impossible is judged, until {@link #judging} says otherwise: a test of one rule need not please the others.
 */
public final class Editions {

    /** As a town: an activity of a host that nobody has located. */
    public static final String SOMEWHERE = "?";

    private Edition edition;
    private LocalDate day;
    private Id<Defender> person = defenderId("");
    private Id<Activity> last = activityId("none");

    private Editions(Edition edition) {
        this.edition = edition;
        day = edition.firstDay();
    }

    /** A visit from Wednesday 7 to Friday 16 April 2027. */
    public static Editions edition() {
        return edition("2027-04-07", "2027-04-16");
    }

    /** A visit of these days. */
    public static Editions edition(String firstDay, String lastDay) {
        return new Editions(Edition.of(Id.of("edition"), Season.SPRING, "Primavera 2027", LocalDate.parse(firstDay),
                LocalDate.parse(lastDay)))
                .judging(RuleKey.DOUBLE_BOOKING, RuleKey.TRANSFER, RuleKey.VISIT_DAYS, RuleKey.STAY, RuleKey.AVAILABILITY);
    }

    /** Ara's Thursday 8 April 2027, of which only these rules are judged. */
    public static Editions araOnThursday(RuleKey... rules) {
        return edition().judging(rules).defender("Ara").on("2027-04-08");
    }

    public static Id<Defender> defenderId(String alias) {
        return Id.of("defender " + alias);
    }

    public static Id<Companion> companionId(String name) {
        return Id.of("companion " + name);
    }

    public static Id<Activity> activityId(String town) {
        return Id.of(town);
    }

    public static Id<Host> hostId(String town) {
        return Id.of("host " + town);
    }

    public static Id<Venue> venueId(String name) {
        return Id.of("venue " + name);
    }

    public static Resource defenderResource(String alias) {
        return new Resource.OfDefender(defenderId(alias));
    }

    public static Resource companionResource(String name) {
        return new Resource.OfCompanion(companionId(name));
    }

    public static Resource venueResource(String name) {
        return new Resource.OfVenue(venueId(name));
    }

    /** "2027-04-08 10:00". */
    public static LocalDateTime at(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T'));
    }

    /** From and to as "2027-04-08 10:00". */
    public static TimeSpan span(String from, String to) {
        return new TimeSpan(at(from), at(to));
    }

    public static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    /** The five-digit code of a municipality by its official name. */
    public static String code(String town) {
        return Gazetteer.standard().list().stream().filter(it -> it.name().equals(town)).map(Municipality::code).findFirst().orElseThrow();
    }

    public static Timetable timetable(Edition edition) {
        return Timetable.of(edition, TravelTimes.of(Gazetteer.standard(), edition.travelTimes()));
    }

    /** Only these rules are judged, as seriously as usual. */
    public Editions judging(RuleKey... rules) {
        List<RuleKey> wanted = List.of(rules);
        edition = edition.withRules(edition.rules().withStrictness(Stream.of(RuleKey.values()).filter(rule -> !wanted.contains(rule))
                .collect(Collectors.toMap(rule -> rule, rule -> Strictness.OFF))));
        return this;
    }

    /** Alters the figures of the rules. */
    public Editions rules(UnaryOperator<RuleSettings> change) {
        edition = edition.withRules(change.apply(edition.rules()));
        return this;
    }

    /** Alters the host of the last activity. */
    public Editions host(UnaryOperator<Host> change) {
        Host host = edition.findHost(edition.activities().get(last)).orElseThrow();
        edition = edition.withHosts(edition.hosts().with(change.apply(host)));
        return this;
    }

    /** This defender, who is new or already there: the following activities are theirs. */
    public Editions defender(String alias) {
        person = addDefender(alias);
        return this;
    }

    /** The following activities are on this day. */
    public Editions on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    public Editions school(String town, String from, String to) {
        return activity(ActivityType.SCHOOL_VISIT, town, from, to);
    }

    public Editions talk(String town, String from, String to) {
        return activity(ActivityType.PUBLIC_TALK, town, from, to);
    }

    public Editions meal(String town, String from, String to) {
        return activity(ActivityType.MEAL, town, from, to);
    }

    /** An activity of the defender of whom we speak; an end that is not after the start is on the next day. */
    public Editions activity(ActivityType type, String town, String from, String to) {
        LocalTime start = LocalTime.parse(from);
        LocalTime end = LocalTime.parse(to);
        Duration length = Duration.between(day.atTime(start), (end.isAfter(start) ? day : day.plusDays(1)).atTime(end));
        return put(newActivity(type, town).withLength(length).withStart(day.atTime(start)).withDefenders(List.of(person)));
    }

    /** An activity that waits in the backlog, with nobody assigned. */
    public Editions waiting(ActivityType type, String town) {
        return put(newActivity(type, town));
    }

    /** The last activity has this defender too. */
    public Editions together(String alias) {
        Id<Defender> other = addDefender(alias);
        return last(it -> it.withDefenders(plus(it.defenders(), other)));
    }

    /** The last activity is for everyone. */
    public Editions everyone() {
        return last(it -> it.withInvitation(new Invitation.Everyone(List.of())).withDefenders(List.of()));
    }

    /** The last activity has this companion, who is new or already there. */
    public Editions companion(String name) {
        Id<Companion> id = companionId(name);
        if (!edition.companions().has(id)) {
            edition = edition.withCompanions(edition.companions().with(Companion.of(id, name, Companion.Role.INTERPRETER)
                    .withAvailability(List.of(Availability.available(new TimeSpan(edition.firstDay().minusDays(30).atStartOfDay(),
                            edition.lastDay().plusDays(30).atStartOfDay()), "")))));
        }
        return last(it -> it.withCompanions(plus(it.companions(), id)));
    }

    /** The last activity is in this venue of its host, in the host's town. */
    public Editions venue(String name) {
        return venue(new Venue(venueId(name), new Place(name, "", null, null)));
    }

    /** The last activity is in this venue of its host, which lies in another town. */
    public Editions venue(String name, String town) {
        return venue(new Venue(venueId(name), new Place(name, "", code(town), null)));
    }

    private Editions venue(Venue venue) {
        Host host = edition.findHost(edition.activities().get(last)).orElseThrow();
        edition = edition.withHosts(edition.hosts().with(host.withVenues(host.venues().with(venue))));
        return last(it -> it.withVenue(venue.id()));
    }

    /** Alters the last activity. */
    public Editions last(UnaryOperator<Activity> change) {
        edition = edition.withActivities(edition.activities().with(change.apply(edition.activities().get(last))));
        return this;
    }

    /** Alters the defender of whom we speak. */
    public Editions who(UnaryOperator<Defender> change) {
        edition = edition.withDefenders(edition.defenders().with(change.apply(edition.defenders().get(person))));
        return this;
    }

    /** Alters a companion. */
    public Editions companion(String name, UnaryOperator<Companion> change) {
        edition = edition.withCompanions(edition.companions().with(change.apply(edition.companions().get(companionId(name)))));
        return this;
    }

    /** The coordinator knows how long this way takes, both ways. */
    public Editions way(String from, String to, int minutes) {
        edition = edition.withTravelTimes(edition.travelTimes().with(new TravelTime(Id.of(from + " " + to), code(from), code(to),
                TravelTime.Mode.CAR, Duration.ofMinutes(minutes), true)));
        return this;
    }

    public Edition get() {
        return edition;
    }

    /** Everything the checks say. */
    public Findings findings() {
        return Checker.check(timetable(edition));
    }

    /** The same as a list, the worst first. */
    public List<Finding> found() {
        return findings().list();
    }

    private Activity newActivity(ActivityType type, String town) {
        Id<Host> host = hostId(town);
        if (!edition.hosts().has(host)) {
            Host fresh = Host.municipality(host, town, town.equals(SOMEWHERE) ? "" : code(town));
            edition = edition.withHosts(edition.hosts().with(town.equals(SOMEWHERE) ? fresh.withMunicipality(null) : fresh));
        }
        int same = (int) edition.activities().stream().filter(it -> host.equals(it.host())).count();
        return Activity.of(activityId(same == 0 ? town : town + " " + (same + 1)), "", type).withHost(host);
    }

    private Editions put(Activity activity) {
        last = activity.id();
        edition = edition.withActivities(edition.activities().with(activity));
        return this;
    }

    private Id<Defender> addDefender(String alias) {
        Id<Defender> id = defenderId(alias);
        if (!edition.defenders().has(id)) {
            edition = edition.withDefenders(edition.defenders().with(Defender.of(id, alias)
                    .withStay(new Stay(edition.firstDay().atStartOfDay(), "", edition.lastDay().plusDays(1).atStartOfDay(), ""))));
        }
        return id;
    }

    private static <T> List<Id<T>> plus(List<Id<T>> ids, Id<T> one) {
        var more = new ArrayList<>(ids);
        more.add(one);
        return more;
    }
}
