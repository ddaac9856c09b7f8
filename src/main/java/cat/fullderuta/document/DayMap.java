package cat.fullderuta.document;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.MapLabels;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.travel.Outline;
import cat.fullderuta.travel.Projection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The towns of one day on a schematic map, numbered in order. Only where activities take place: never where somebody sleeps, arrives or
 * leaves from.
 *
 * @param landmarks large towns, to show where one is
 */
public record DayMap(List<Stop> stops, List<Landmark> landmarks) {

    /** Nothing to show. */
    public static final DayMap EMPTY = new DayMap(List.of(), List.of());

    /** The four capitals of the provinces. */
    private static final List<String> LANDMARKS = List.of("08019", "17079", "25120", "43148");
    private static final double LEAST_KM = 55;

    /** An activity in a town, the first of the day is 1. */
    public record Stop(int number, Id<Activity> activity, String town, Coordinates point) { }

    /** A town that is named to show where one is. */
    public record Landmark(String town, Coordinates point) { }

    public DayMap {
        stops = List.copyOf(stops);
        landmarks = List.copyOf(landmarks);
    }

    /** The activities of a defender that start on a day, and of which the town is known. */
    static DayMap of(Edition edition, Defender defender, List<Activity> activities, Surroundings surroundings) {
        if (!Audience.DEFENDER.maySee(Field.VENUE)) {
            return EMPTY;
        }
        var stops = new ArrayList<Stop>();
        activities.stream().sorted(Comparator.comparing(Activity::start)).forEach(activity -> {
            Place place = edition.placeOf(activity);
            Optional<Municipality> town = Optional.ofNullable(place.municipality()).flatMap(surroundings.gazetteer()::find);
            if (town.isPresent() && !place.equals(defender.base())) {
                stops.add(new Stop(stops.size() + 1, activity.id(), town.get().name(), town.get().point()));
            }
        });
        return stops.isEmpty() ? EMPTY : new DayMap(stops, listLandmarks(surroundings.gazetteer()));
    }

    private static List<Landmark> listLandmarks(Gazetteer gazetteer) {
        return LANDMARKS.stream().flatMap(code -> gazetteer.find(code).stream())
                .map(town -> new Landmark(town.name(), town.point())).toList();
    }

    public boolean isEmpty() {
        return stops.isEmpty();
    }

    /** The number of an activity; 0 when it is not on the map. */
    public int numberOf(Id<Activity> activity) {
        return stops.stream().filter(stop -> stop.activity().equals(activity)).mapToInt(Stop::number).findFirst().orElse(0);
    }

    /** A point on paper, from the upper left corner of the map. */
    public record Point(double x, double y) { }

    /** The numbers of all stops at one place, such as "1" or "1, 3". */
    public record Marker(Point at, String numbers, double width) { }

    /** A name; its point is the upper left corner. */
    public record Name(Point at, String town, boolean landmark) { }

    /**
     * What is to be drawn, in the units of the size given.
     *
     * @param land  closed lines
     * @param ways  from one town to the next, in order
     * @param dots  where landmarks are
     */
    public record Drawing(List<List<Point>> land, List<Marker> markers, List<List<Point>> ways, List<Name> names, List<Point> dots) { }

    /**
     * Works out the drawing.
     *
     * @param widthOf    how wide a name is when written
     * @param nameHeight of a line of text
     * @throws IllegalStateException when there is nothing to show
     */
    public Drawing draw(double width, double height, ToDoubleFunction<String> widthOf, double nameHeight) {
        if (isEmpty()) {
            throw new IllegalStateException("There is no town to show. Draw a map only for a day with activities in known towns.");
        }
        List<Coordinates> points = stops.stream().map(Stop::point).distinct().toList();
        Projection on = Projection.around(points, width, height, nameHeight * 1.6, LEAST_KM);
        var room = new MapLabels(width, height);
        List<Marker> markers = points.stream().map(point -> marker(point, on, widthOf, nameHeight)).toList();
        markers.forEach(marker -> room.take(around(marker, nameHeight)));
        var names = new ArrayList<Name>();
        for (int i = 0; i < points.size(); i++) {
            Coordinates point = points.get(i);
            String town = stops.stream().filter(stop -> stop.point().equals(point)).findFirst().orElseThrow().town();
            MapLabels.Box box = room.place(on.x(point), on.y(point), widthOf.applyAsDouble(town), nameHeight, markers.get(i).width() / 2 + 5);
            names.add(new Name(new Point(box.x(), box.y()), town, false));
        }
        var dots = new ArrayList<Point>();
        for (Landmark landmark : landmarks) {
            if (!points.contains(landmark.point()) && on.shows(landmark.point())) {
                Point at = at(landmark.point(), on);
                room.placeIfClear(at.x(), at.y(), widthOf.applyAsDouble(landmark.town()), nameHeight, 4).ifPresent(box -> {
                    dots.add(at);
                    names.add(new Name(new Point(box.x(), box.y()), landmark.town(), true));
                });
            }
        }
        List<List<Point>> land = Outline.catalonia().provinces().stream().flatMap(province -> province.rings().stream())
                .map(ring -> ring.stream().map(point -> at(point, on)).toList()).toList();
        return new Drawing(land, markers, listWays(on), names, dots);
    }

    private List<List<Point>> listWays(Projection on) {
        return Stream.iterate(1, i -> i < stops.size(), i -> i + 1)
                .filter(i -> !stops.get(i).point().equals(stops.get(i - 1).point()))
                .map(i -> List.of(at(stops.get(i - 1).point(), on), at(stops.get(i).point(), on))).toList();
    }

    private Marker marker(Coordinates point, Projection on, ToDoubleFunction<String> widthOf, double nameHeight) {
        String numbers = String.join(", ", stops.stream().filter(stop -> stop.point().equals(point)).map(stop -> String.valueOf(stop.number()))
                .toList());
        return new Marker(at(point, on), numbers, Math.max(nameHeight * 1.2, widthOf.applyAsDouble(numbers) + nameHeight * 0.6));
    }

    private static MapLabels.Box around(Marker marker, double nameHeight) {
        double height = nameHeight * 1.2;
        return new MapLabels.Box(marker.at().x() - marker.width() / 2, marker.at().y() - height / 2, marker.width(), height);
    }

    private static Point at(Coordinates point, Projection on) {
        return new Point(on.x(point), on.y(point));
    }
}
