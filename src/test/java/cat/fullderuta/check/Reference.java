package cat.fullderuta.check;

import cat.fullderuta.check.DayFinding.FullFirstDay;
import cat.fullderuta.check.DayFinding.Meal;
import cat.fullderuta.check.DayFinding.NoBreak;
import cat.fullderuta.check.DayFinding.NoMeal;
import cat.fullderuta.check.DayFinding.ShortRest;
import cat.fullderuta.check.DayFinding.TooManyActivities;
import cat.fullderuta.check.DayFinding.TooManyHours;
import cat.fullderuta.check.Finding.AfterDeparture;
import cat.fullderuta.check.Finding.BeforeArrival;
import cat.fullderuta.check.Finding.DoubleBooked;
import cat.fullderuta.check.Finding.NotComing;
import cat.fullderuta.check.Finding.OutsideAvailability;
import cat.fullderuta.check.Finding.OutsideVisit;
import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Finding.Unavailable;
import cat.fullderuta.check.Finding.UnknownAvailability;
import cat.fullderuta.check.Finding.UnknownStay;
import cat.fullderuta.check.Finding.UnknownTransfer;
import cat.fullderuta.check.PeopleFinding.HalfDayTooLong;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.travel.TravelTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The same rules, slow and obvious: every pair of activities for every person, with local dates and hours and nothing sorted
 * or remembered. What the kernel says is held against it, and how long it takes.
 */
public final class Reference {

    /** The rules it knows. */
    public static final Set<RuleKey> KNOWN = Set.of(RuleKey.DOUBLE_BOOKING, RuleKey.TRANSFER, RuleKey.STAY, RuleKey.AVAILABILITY,
            RuleKey.NIGHT_REST, RuleKey.ACTIVITIES_PER_DAY, RuleKey.HOURS_PER_DAY, RuleKey.LUNCH, RuleKey.DINNER, RuleKey.VISIT_DAYS,
            RuleKey.BREAK, RuleKey.FIRST_DAY, RuleKey.INTERPRETER_HALF_DAY);

    private final Edition edition;
    private final TravelTimes travel;
    private final Set<Finding> found = new HashSet<>();
    private final Map<Finding, Set<Id<Activity>>> grouped = new HashMap<>();

    private Reference(Edition edition, TravelTimes travel) {
        this.edition = edition;
        this.travel = travel;
    }

    /** All findings; in a grouped one the activities are in no particular order. */
    public static Set<Finding> check(Edition edition, TravelTimes travel) {
        var reference = new Reference(edition, travel);
        edition.defenders().forEach(defender -> reference.checkPerson(new Resource.OfDefender(defender.id()), defender.availability()));
        edition.activities().stream().filter(it -> it.start() != null && it.isAlive()).forEach(it -> it.defenders().stream()
                .filter(id -> edition.defenders().find(id).filter(one -> !one.coming()).isPresent() && edition.assignedTo(it).contains(id))
                .forEach(id -> reference.found.add(new NotComing(it.id(), id))));
        edition.companions().forEach(companion -> reference.checkPerson(new Resource.OfCompanion(companion.id()),
                companion.availability()));
        edition.hosts().forEach(host -> host.venues().forEach(venue -> reference.checkDoubleBooking(new Resource.OfVenue(venue.id()))));
        edition.defenders().forEach(reference::checkDefender);
        edition.companions().stream().filter(it -> it.roles().contains(Companion.Role.INTERPRETER)).forEach(reference::checkInterpreter);
        edition.activities().stream().filter(it -> it.start() != null && it.isAlive()).forEach(reference::checkVisit);
        reference.grouped.forEach((finding, ids) -> reference.found.add(((Grouped) finding).withActivities(sorted(ids))));
        return reference.found;
    }

    /** The ids in an order of their own, to compare groups. */
    static List<Id<Activity>> sorted(Collection<Id<Activity>> ids) {
        return ids.stream().sorted(Comparator.comparing(Id::value)).toList();
    }

    private List<Activity> activitiesOf(Resource resource) {
        return edition.activities().stream().filter(it -> it.start() != null && it.isAlive()).filter(it -> switch (resource) {
            case Resource.OfDefender(var id) -> edition.defendersOf(it).contains(id);
            case Resource.OfCompanion(var id) -> it.companions().contains(id);
            case Resource.OfVenue(var id) -> id.equals(it.venue());
        }).toList();
    }

    private static LocalDateTime start(Activity activity) {
        return Objects.requireNonNull(activity.start());
    }

    private static LocalDateTime end(Activity activity) {
        return start(activity).plus(activity.length());
    }

    private static TimeSpan span(Activity activity) {
        return new TimeSpan(start(activity), end(activity));
    }

    private void checkPerson(Resource person, List<Availability> availability) {
        checkDoubleBooking(person);
        List<Activity> all = activitiesOf(person);
        for (Activity from : all) {
            for (Activity to : all) {
                if (from != to && !end(from).isAfter(start(to))) {
                    checkTransfer(person, from, to, all);
                }
            }
            checkAvailability(person, availability, from);
        }
    }

    private void checkDoubleBooking(Resource resource) {
        for (Activity one : activitiesOf(resource)) {
            for (Activity other : activitiesOf(resource)) {
                boolean inOrder = start(one).isBefore(start(other))
                        || start(one).equals(start(other)) && one.id().value().compareTo(other.id().value()) < 0;
                if (inOrder && span(one).overlaps(span(other))) {
                    LocalDateTime until = end(one).isBefore(end(other)) ? end(one) : end(other);
                    found.add(new DoubleBooked(resource, one.id(), other.id(), new TimeSpan(start(other), until)));
                }
            }
        }
    }

    private boolean standsBetween(Activity middle, Activity from, Activity to) {
        return !start(middle).isBefore(end(from)) && !end(middle).isAfter(start(to)) && middle != from && middle != to;
    }

    private void checkTransfer(Resource person, Activity from, Activity to, List<Activity> all) {
        boolean follows = all.stream().noneMatch(it -> standsBetween(it, from, to));
        boolean followsLocated = all.stream().noneMatch(it -> standsBetween(it, from, to) && travel.knows(edition.placeOf(it)));
        if (!followsLocated || from.venue() != null && from.venue().equals(to.venue())) {
            return;
        }
        Duration available = Duration.between(end(from), start(to));
        Optional<Estimate> way = travel.find(edition.placeOf(from), edition.placeOf(to));
        if (way.isEmpty()) {
            if (follows && available.compareTo(Duration.ofHours(12)) < 0) {
                found.add(new UnknownTransfer(person, from.id(), to.id()));
            }
        } else if (way.get().source() != Estimate.Source.SAME_PLACE
                && way.get().duration().plus(edition.rules().transferBuffer()).compareTo(available) > 0) {
            found.add(new TooTightTransfer(person, from.id(), to.id(), available, way.get().duration(), edition.rules().transferBuffer(),
                    way.get().confidence()));
        }
    }

    private void checkAvailability(Resource person, List<Availability> availability, Activity activity) {
        if (availability.isEmpty() && person instanceof Resource.OfCompanion(var id)) {
            grouped.computeIfAbsent(new UnknownAvailability(id, List.of()), any -> new HashSet<>()).add(activity.id());
        }
        availability.stream().filter(it -> it.kind() == Availability.Kind.UNAVAILABLE && it.span().overlaps(span(activity)))
                .forEach(it -> found.add(new Unavailable(activity.id(), person, it)));
        List<TimeSpan> offered = availability.stream().filter(it -> it.kind() == Availability.Kind.AVAILABLE)
                .map(Availability::span).toList();
        for (LocalDateTime minute = start(activity); !offered.isEmpty() && minute.isBefore(end(activity)); minute = minute.plusMinutes(1)) {
            TimeSpan one = new TimeSpan(minute, minute.plusMinutes(1));
            if (offered.stream().noneMatch(it -> it.contains(one))) {
                found.add(new OutsideAvailability(activity.id(), person));
                return;
            }
        }
    }

    private void checkDefender(Defender defender) {
        List<Activity> all = activitiesOf(new Resource.OfDefender(defender.id()));
        Stay stay = defender.stay();
        for (Activity activity : all) {
            if (stay.arrival() == null || stay.departure() == null) {
                grouped.computeIfAbsent(new UnknownStay(defender.id(), List.of()), any -> new HashSet<>()).add(activity.id());
            }
            LocalDateTime arrival = stay.arrival();
            if (arrival != null) {
                Duration since = Duration.between(arrival, start(activity));
                checkWay(defender, activity, since, travel.terminal(stay.arrivalPlace()), edition.placeOf(activity),
                        way -> new StayFinding.TightArrival(activity.id(), defender.id(), stay.arrivalPlace(), arrival, since,
                                way.duration(), edition.rules().transferBuffer(), way.confidence()));
            }
            LocalDateTime departure = stay.departure();
            if (departure != null) {
                Duration until = Duration.between(end(activity), departure);
                checkWay(defender, activity, until, edition.placeOf(activity), travel.terminal(stay.departurePlace()),
                        way -> new StayFinding.TightDeparture(activity.id(), defender.id(), stay.departurePlace(), departure, until,
                                way.duration(), edition.rules().transferBuffer(), way.confidence()));
            }
            if (stay.arrival() != null && start(activity).isBefore(stay.arrival())) {
                found.add(new BeforeArrival(activity.id(), defender.id(), stay.arrival()));
            }
            if (stay.departure() != null && end(activity).isAfter(stay.departure())) {
                found.add(new AfterDeparture(activity.id(), defender.id(), stay.departure()));
            }
        }
        all.stream().map(Reference::day).distinct().forEach(day -> checkDay(defender, day, all));
    }

    private void checkWay(Defender defender, Activity activity, Duration available, Place from, Place to,
            Function<Estimate, Finding> tight) {
        if (available.isNegative() || available.compareTo(Duration.ofHours(12)) >= 0 || !travel.knows(edition.placeOf(activity))) {
            return;
        }
        Optional<Estimate> way = travel.find(new Place("from", "", from.municipality(), from.point()),
                new Place("to", "", to.municipality(), to.point()));
        if (way.isEmpty() && available.compareTo(Duration.ofHours(5)) < 0) {
            grouped.computeIfAbsent(new StayFinding.UnknownTerminal(defender.id(), List.of()), any -> new HashSet<>()).add(activity.id());
        }
        way.filter(it -> it.duration().plus(edition.rules().transferBuffer()).compareTo(available) > 0).map(tight).ifPresent(found::add);
    }

    private static LocalDate day(Activity activity) {
        return start(activity).minusHours(4).toLocalDate();
    }

    /** By start, then by id: where two start or end at once, the kernel's order decides which is named. */
    private static List<Activity> on(LocalDate day, List<Activity> all) {
        return all.stream().filter(it -> day(it).equals(day)).sorted(Comparator.comparing(Reference::start)
                .thenComparing(it -> it.id().value())).toList();
    }

    private void checkDay(Defender defender, LocalDate day, List<Activity> all) {
        List<Activity> today = on(day, all);
        List<Activity> yesterday = on(day.minusDays(1), all);
        if (!yesterday.isEmpty()) {
            Activity last = yesterday.stream().reduce((one, other) -> end(other).isAfter(end(one)) ? other : one).orElseThrow();
            Duration rest = Duration.between(end(last), start(today.getFirst()));
            if (!rest.isNegative() && rest.compareTo(edition.rules().nightRest()) < 0) {
                found.add(new ShortRest(defender.id(), last.id(), today.getFirst().id(), rest, edition.rules().nightRest()));
            }
        }
        List<Activity> counted = today.stream().filter(it -> !it.type().isOfficeOnly()).toList();
        List<Id<Activity>> ids = counted.stream().map(Activity::id).toList();
        int limit = defender.dailyLimit() == null ? edition.rules().activitiesPerDay() : defender.dailyLimit();
        if (counted.size() > limit) {
            found.add(new TooManyActivities(defender.id(), day, ids, limit));
        }
        Duration hours = counted.stream().map(Activity::length).reduce(Duration.ZERO, Duration::plus);
        if (hours.compareTo(edition.rules().hoursPerDay()) > 0) {
            found.add(new TooManyHours(defender.id(), day, ids, hours, edition.rules().hoursPerDay()));
        }
        checkBreaks(defender, today);
        LocalDateTime arrival = defender.stay().arrival();
        LocalDate firstDay = arrival != null && arrival.toLocalDate().isAfter(edition.firstDay()) ? arrival.toLocalDate()
                : edition.firstDay();
        if (day.equals(firstDay) && counted.size() > edition.rules().firstDayActivities()) {
            found.add(new FullFirstDay(defender.id(), day, ids, edition.rules().firstDayActivities()));
        }
        RuleSettings rules = edition.rules();
        checkMeal(defender, day, today, Meal.LUNCH, rules.lunchFrom(), rules.lunchTo(), rules.lunch());
        checkMeal(defender, day, today, Meal.DINNER, rules.dinnerFrom(), rules.dinnerTo(), rules.dinner());
    }

    private void checkVisit(Activity activity) {
        boolean early = start(activity).isBefore(edition.firstDay().atStartOfDay()) && activity.type() != ActivityType.WORKSHOP;
        if (early || end(activity).isAfter(edition.lastDay().plusDays(1).atStartOfDay())) {
            found.add(new OutsideVisit(activity.id(), edition.firstDay(), edition.lastDay()));
        }
    }

    private void checkInterpreter(Companion interpreter) {
        List<Activity> all = activitiesOf(new Resource.OfCompanion(interpreter.id()));
        for (LocalDate day : all.stream().map(Reference::day).distinct().toList()) {
            for (boolean morning : new boolean[] {true, false}) {
                List<Activity> half = on(day, all).stream().filter(it -> start(it).isBefore(day.atTime(14, 0)) == morning).toList();
                Duration work = half.stream().map(Activity::length).reduce(Duration.ZERO, Duration::plus);
                Duration own = interpreter.halfDay();
                Duration limit = own == null ? edition.rules().interpreterHalfDay() : own;
                if (work.compareTo(limit) > 0) {
                    found.add(new HalfDayTooLong(interpreter.id(), day, morning, half.stream().map(Activity::id).toList(), work, limit));
                }
            }
        }
    }

    private void checkBreaks(Defender defender, List<Activity> today) {
        for (int i = 2; i < today.size(); i++) {
            List<Activity> three = today.subList(i - 2, i + 1);
            Duration first = pause(three.get(0), three.get(1));
            Duration second = pause(three.get(1), three.get(2));
            Duration longest = first.compareTo(second) > 0 ? first : second;
            if (longest.compareTo(edition.rules().pause()) < 0 && three.stream().noneMatch(it -> it.type() == ActivityType.INTERNAL)) {
                found.add(new NoBreak(defender.id(), three.stream().map(Activity::id).toList(), longest, edition.rules().pause()));
            }
        }
    }

    private Duration pause(Activity from, Activity to) {
        Duration off = Duration.between(end(from), start(to)).minus(way(from, to));
        return off.isNegative() ? Duration.ZERO : off;
    }

    private void checkMeal(Defender defender, LocalDate day, List<Activity> today, Meal meal, LocalTime fromHour, LocalTime toHour,
            Duration needed) {
        TimeSpan hours = new TimeSpan(day.atTime(fromHour), day.atTime(toHour));
        List<Activity> within = today.stream().filter(it -> span(it).overlaps(hours)).toList();
        if (within.stream().anyMatch(it -> it.type() == ActivityType.MEAL)) {
            return;
        }
        long longest = 0;
        for (int i = 0; i <= today.size(); i++) {
            Optional<Activity> before = today.subList(0, i).stream().reduce((one, other) -> end(other).isAfter(end(one)) ? other : one);
            Optional<Activity> after = i < today.size() ? Optional.of(today.get(i)) : Optional.empty();
            LocalDateTime from = before.map(Reference::end).filter(it -> it.isAfter(hours.from())).orElse(hours.from());
            LocalDateTime to = after.map(Reference::start).filter(it -> it.isBefore(hours.to())).orElse(hours.to());
            long free = Duration.between(from, to).toMinutes();
            if (before.isPresent() && after.isPresent()) {
                free = Math.min(free, Duration.between(end(before.get()), start(after.get())).minus(way(before.get(),
                        after.get())).toMinutes());
            }
            longest = Math.max(longest, free);
        }
        if (longest < needed.toMinutes()) {
            found.add(new NoMeal(defender.id(), day, meal, within.stream().map(Activity::id).toList(), Duration.ofMinutes(longest),
                    needed, fromHour, toHour));
        }
    }

    private Duration way(Activity from, Activity to) {
        return from.venue() != null && from.venue().equals(to.venue()) ? Duration.ZERO
                : travel.find(edition.placeOf(from), edition.placeOf(to)).map(Estimate::duration).orElse(Duration.ZERO);
    }
}
