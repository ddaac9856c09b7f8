package cat.fullderuta.document;

import cat.fullderuta.document.DriverSheet.Ride;
import cat.fullderuta.document.DriverSheet.Stop;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Estimate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out the ways of one driver: to each activity they are assigned to, from wherever each defender is before, and back in the
 * evening. Whoever goes on to an activity without this driver is fetched by somebody else.
 */
final class Rides {

    private final Edition edition;
    private final Id<Companion> driver;
    private final Surroundings surroundings;
    private final Redaction redaction;
    private final List<Sorted> rides = new ArrayList<>();

    /** A ride and what it is sorted by. */
    private record Sorted(LocalDateTime at, boolean back, Ride ride) { }

    /** From where some defenders are fetched: an activity before, or null for where they sleep. */
    private record Origin(@Nullable Activity before, Stop stop) { }

    Rides(Edition edition, Id<Companion> driver, Surroundings surroundings) {
        this.edition = edition;
        this.driver = driver;
        this.surroundings = surroundings;
        this.redaction = new Redaction(edition, Audience.DRIVER, surroundings);
    }

    /** The activities in the calendar to which somebody drives. */
    static List<Activity> listActivities(Edition edition, Id<Companion> driver) {
        return edition.listScheduled().stream()
                .filter(activity -> Audience.DRIVER.maySee(activity, activity.companions().contains(driver))).toList();
    }

    List<Ride> list() {
        for (Activity activity : listActivities(edition, driver)) {
            addWaysTo(activity);
            addWayBack(activity);
        }
        return rides.stream().sorted(Comparator.comparing(Sorted::at).thenComparing(Sorted::back)).map(Sorted::ride).toList();
    }

    private void addWaysTo(Activity activity) {
        Map<Origin, List<Defender>> origins = new LinkedHashMap<>();
        redaction.defendersOf(activity).forEach(one -> origins.computeIfAbsent(origin(activity, one), _ -> new ArrayList<>()).add(one));
        if (origins.isEmpty()) {
            origins.put(new Origin(null, new Stop.AskTheOffice()), List.of());
        }
        origins.forEach((from, who) -> {
            Activity before = from.before();
            if (before == null || !isSamePlace(before, activity)) {
                addWayTo(activity, from, who);
            }
        });
    }

    private Origin origin(Activity activity, Defender one) {
        return Legs.before(edition, activity, one.id()).map(before ->
                new Origin(before, mayPickUpAt(before) ? stop(before) : new Stop.AskTheOffice()))
                .orElseGet(() -> new Origin(null, new Stop.WhereTheySleep()));
    }

    /** Their own stops; and the place of another activity unless that is confidential or nobody's business. */
    private boolean mayPickUpAt(Activity before) {
        return before.companions().contains(driver)
                || Audience.DRIVER.maySee(Field.PICK_UP) && !before.confidential() && !before.type().isOfficeOnly();
    }

    private void addWayTo(Activity activity, Origin from, List<Defender> who) {
        Engagement seen = redaction.show(activity.withCompanions(activity.companions().stream().filter(it -> !it.equals(driver)).toList()));
        LocalDateTime start = start(activity);
        Optional<Estimate> way = Optional.ofNullable(from.before()).filter(_ -> from.stop() instanceof Stop.At)
                .flatMap(before -> surroundings.findJourney(edition.placeOf(before), edition.placeOf(activity)));
        LocalDateTime leave = way.map(it -> leave(it, start, from.before())).orElse(null);
        rides.add(new Sorted(leave == null ? start : leave, false, new Ride(start.toLocalDate(), from.stop(), timeOf(leave),
                way.map(Estimate::isApproximate).orElse(false), stop(activity), start.toLocalTime(),
                way.map(Estimate::duration).orElse(null),
                who.stream().map(redaction::participant).toList(), seen.companions(), seen.person())));
    }

    /** The start less travel and buffer, on the safe side where travel is an estimate, but not before the activity before ends. */
    private LocalDateTime leave(Estimate way, LocalDateTime start, @Nullable Activity before) {
        LocalDateTime free = start(Objects.requireNonNull(before)).plus(before.length());
        LocalDateTime wanted = start.minus(way.duration()).minus(edition.rules().transferBuffer());
        return wanted.isBefore(free) ? free : way.isApproximate() ? DayLines.onTheSafeSide(wanted, free) : wanted;
    }

    private void addWayBack(Activity activity) {
        List<Defender> done = redaction.defendersOf(activity).stream().filter(one -> Legs.after(edition, activity, one.id()).isEmpty())
                .toList();
        if (done.isEmpty()) {
            return;
        }
        LocalDateTime end = start(activity).plus(activity.length());
        LocalDate day = start(activity).toLocalDate();
        Engagement seen = redaction.show(activity.withCompanions(activity.companions().stream().filter(it -> !it.equals(driver)).toList()));
        rides.add(new Sorted(end, true, new Ride(day, stop(activity), end.toLocalTime(), false, new Stop.WhereTheySleep(), null, null,
                done.stream().map(redaction::participant).toList(), seen.companions(), null)));
    }

    private Stop stop(Activity activity) {
        Engagement.Where where = redaction.where(edition.placeOf(activity));
        String host = !activity.companions().contains(driver) ? ""
                : Audience.DRIVER.show(Field.HOST, edition.findHost(activity).map(Host::name).orElse(""));
        return where.equals(Engagement.Where.UNKNOWN) && host.isEmpty() ? new Stop.AskTheOffice() : new Stop.At(where, host);
    }

    private boolean isSamePlace(Activity one, Activity other) {
        Place here = edition.placeOf(one);
        return here.equals(edition.placeOf(other)) && !here.equals(Place.UNKNOWN) && Objects.equals(one.venue(), other.venue());
    }

    private static LocalDateTime start(Activity activity) {
        return Objects.requireNonNull(activity.start());
    }

    private static @Nullable LocalTime timeOf(@Nullable LocalDateTime at) {
        return at == null ? null : at.toLocalTime();
    }
}
