package cat.fullderuta.travel;

import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.TravelTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long people need from one place to another: the time a coordinator entered, else an estimate from the map, see
 * {@link RoadFormula}.
 *
 * <p>Of several times entered for a way one counts: a car's goes before a train's, since hosts and the office fetch people by car and
 * a train is taken where nobody has said how long the car takes; then one for this very direction before one that holds both ways;
 * then the later in the register before the earlier.
 */
public final class TravelTimes {

    private final Gazetteer gazetteer;
    private final Map<String, List<TravelTime>> entered = new HashMap<>();

    private TravelTimes(Gazetteer gazetteer, Iterable<TravelTime> times) {
        this.gazetteer = gazetteer;
        for (TravelTime time : times) {
            add(time.from(), time.to(), time);
            if (time.bothWays() && !time.from().equals(time.to())) {
                add(time.to(), time.from(), time);
            }
        }
        entered.forEach((way, those) -> those.sort(Comparator.comparing(TravelTime::mode).thenComparing(time -> !way.equals(key(time)))));
    }

    /** The later first: the sort that follows keeps that order among equals. */
    private void add(String from, String to, TravelTime time) {
        entered.computeIfAbsent(key(from, to), any -> new ArrayList<>()).addFirst(time);
    }

    private static String key(TravelTime time) {
        return key(time.from(), time.to());
    }

    private static String key(String from, String to) {
        return from + ">" + to;
    }

    /** The times of one edition. */
    public static TravelTimes of(Gazetteer gazetteer, Register<TravelTime> entered) {
        return new TravelTimes(gazetteer, entered);
    }

    /**
     * The way from one place to another; empty when one of them is not known. Two places of one town are the same only when
     * they are known to be; otherwise there is a short way between them.
     */
    public Optional<Estimate> find(Place from, Place to) {
        String fromTown = from.municipality();
        String toTown = to.municipality();
        if (isSame(from, to)) {
            return Optional.of(new Estimate(Duration.ZERO, Estimate.Source.SAME_PLACE));
        }
        if (fromTown != null && toTown != null) {
            List<TravelTime> known = listEntered(fromTown, toTown);
            if (!known.isEmpty()) {
                return Optional.of(Estimate.entered(known.getFirst()));
            }
        }
        return findEnd(from).flatMap(a -> findEnd(to).map(b -> RoadFormula.estimate(a, b)));
    }

    /**
     * The way from one town to another, five-digit codes; for one town the short way between two places of it. Empty when the map
     * lacks one of them and nothing is entered.
     */
    public Optional<Estimate> findBetweenTowns(String from, String to) {
        return find(Place.in(from), Place.in(to));
    }

    /** What was entered for the way from one town to another, five-digit codes; the first is the one that counts. */
    public List<TravelTime> listEntered(String from, String to) {
        return Collections.unmodifiableList(entered.getOrDefault(key(from, to), List.of()));
    }

    /** Straight line between two points on the sphere, in km. */
    public static double kilometres(Coordinates from, Coordinates to) {
        return RoadFormula.kilometres(from, to);
    }

    /** Where the map has a place: its point, else its town's. */
    public Optional<Coordinates> findPoint(Place place) {
        return findEnd(place).map(RoadFormula.End::point);
    }

    /** The place of an airport, a station or a town, as people write where somebody arrives; unknown when that cannot be told. */
    public Place terminal(String written) {
        return gazetteer.findTerminal(written).map(Place::in).orElse(Place.UNKNOWN);
    }

    /** Whether the map knows where it is, so that ways to it can be estimated. */
    public boolean knows(Place place) {
        return findEnd(place).isPresent();
    }

    private static boolean isSame(Place from, Place to) {
        boolean isMoreThanATown = from.point() != null || from.municipality() != null && !(from.name() + from.address()).isBlank();
        return isMoreThanATown && from.equals(to);
    }

    private Optional<RoadFormula.End> findEnd(Place place) {
        String code = place.municipality();
        Municipality town = code == null ? null : gazetteer.find(code).orElse(null);
        Coordinates point = place.point() != null ? place.point() : town == null ? null : town.point();
        return Optional.ofNullable(point).map(at -> new RoadFormula.End(at, town != null && town.isRural(), RoadFormula.CITY.equals(code),
                place.point() == null && town != null && !town.seat()));
    }
}
