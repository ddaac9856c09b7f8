package cat.fullderuta.document;

import cat.fullderuta.check.Route;
import cat.fullderuta.check.Route.Leg;
import cat.fullderuta.check.Route.Visit;
import cat.fullderuta.edition.Coordinates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A route as it is drawn: stops at one point are one spot, ways between the same two spots are one line in each direction.
 *
 * @param nowhere visits of which nobody knows where they are, so that they cannot be drawn
 */
public record RouteMap(List<Spot> spots, List<Line> lines, List<Visit> nowhere) {

    public RouteMap {
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
        nowhere = List.copyOf(nowhere);
    }

    /**
     * A point of the route.
     *
     * @param town   its name; empty when only the point is known
     * @param base   whether the person sleeps there
     * @param visits in order; none at a mere base
     */
    public record Spot(Coordinates point, String town, boolean base, List<Visit> visits) {
        public Spot {
            visits = List.copyOf(visits);
        }
    }

    /**
     * From one spot to another.
     *
     * @param from index in the spots
     * @param to   index in the spots
     * @param legs those that go this way, in order
     */
    public record Line(int from, int to, List<Leg> legs) {
        public Line {
            legs = List.copyOf(legs);
        }

        /** The leg for which most time is missing, if any is tight. */
        public Optional<Leg> findTightest() {
            return legs.stream().filter(Leg::isTight).min((one, other) -> one.spare().orElseThrow().compareTo(other.spare().orElseThrow()));
        }
    }

    /** The drawing of a route. */
    public static RouteMap of(Route route, Surroundings surroundings) {
        List<Coordinates> points = new ArrayList<>();
        route.stops().forEach(stop -> stop.point().filter(point -> !points.contains(point)).ifPresent(points::add));
        List<Spot> spots = points.stream().map(point -> {
            List<Route.Stop> here = route.stops().stream().filter(stop -> stop.point().filter(point::equals).isPresent()).toList();
            return new Spot(point, surroundings.townOf(here.getFirst().place()), here.stream().anyMatch(Route.Base.class::isInstance),
                    here.stream().filter(Visit.class::isInstance).map(Visit.class::cast).toList());
        }).toList();
        List<Line> lines = new ArrayList<>();
        for (Leg leg : route.legs()) {
            int from = leg.from().point().map(points::indexOf).orElse(-1);
            int to = leg.to().point().map(points::indexOf).orElse(-1);
            if (from >= 0 && to >= 0 && lines.stream().noneMatch(line -> line.from() == from && line.to() == to)) {
                lines.add(new Line(from, to, route.legs().stream().filter(other -> other.from().point().equals(leg.from().point())
                        && other.to().point().equals(leg.to().point())).toList()));
            }
        }
        List<Visit> nowhere = route.stops().stream().filter(stop -> stop instanceof Visit && stop.point().isEmpty()).map(Visit.class::cast)
                .toList();
        return new RouteMap(spots, lines, nowhere);
    }
}
