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
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The towns of one day on a schematic map, numbered in order. Only where activities take place: never where somebody sleeps, arrives or
 * leaves from.
 *
 * @param landmarks the capitals of the provinces, to show where one is
 * @param known      towns that people know their way by, in the place of capitals where none is near
 */
public record DayMap(List<Stop> stops, List<Landmark> landmarks, List<Landmark> known) {

    /** Nothing to show. */
    public static final DayMap EMPTY = new DayMap(List.of(), List.of(), List.of());

    /** The four capitals of the provinces. */
    private static final List<String> LANDMARKS = List.of("08019", "17079", "25120", "43148");
    /** The larger towns away from these, one for each part of the country. */
    private static final List<String> KNOWN = List.of("08113", "08298", "43155", "17066", "08102", "17114", "17141", "08022", "25203",
            "17147", "25040", "25072", "25234", "08305", "43014", "25207", "25243");
    /** So many of them say where one is. */
    private static final int MOST_KNOWN = 2;
    private static final double LEAST_KM = 55;
    /** Height of a marker, of a line of text. */
    private static final double MARKER = 1.2;
    /** So often neighbouring markers are pushed apart; more than a few towns in one spot are not seen. */
    private static final int ROUNDS = 12;

    /** An activity in a town, the first of the day is 1. */
    public record Stop(int number, Id<Activity> activity, String town, Coordinates point) { }

    /** A town that is named to show where one is. */
    public record Landmark(String town, Coordinates point) { }

    public DayMap {
        stops = List.copyOf(stops);
        landmarks = List.copyOf(landmarks);
        known = List.copyOf(known);
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
        return stops.isEmpty() ? EMPTY : new DayMap(stops, list(LANDMARKS, surroundings.gazetteer()), list(KNOWN, surroundings.gazetteer()));
    }

    private static List<Landmark> list(List<String> codes, Gazetteer gazetteer) {
        return codes.stream().flatMap(code -> gazetteer.find(code).stream())
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
    public record Marker(Point at, String numbers, double width) {

        private Marker moved(double x, double y) {
            return new Marker(new Point(at.x() + x, at.y() + y), numbers, width);
        }
    }

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
        List<Marker> markers = apart(points.stream().map(point -> marker(point, on, widthOf, nameHeight)).toList(), nameHeight * MARKER);
        markers.forEach(marker -> room.take(around(marker, nameHeight)));
        var names = new ArrayList<Name>();
        for (int i = 0; i < points.size(); i++) {
            Coordinates point = points.get(i);
            String town = stops.stream().filter(stop -> stop.point().equals(point)).findFirst().orElseThrow().town();
            Point marker = markers.get(i).at();
            MapLabels.Box box = room.place(marker.x(), marker.y(), widthOf.applyAsDouble(town), nameHeight, markers.get(i).width() / 2 + 5,
                    nameHeight * MARKER / 2 + 2);
            names.add(new Name(new Point(box.x(), box.y()), town, false));
        }
        var dots = new ArrayList<Point>();
        Consumer<Landmark> placing = landmark -> {
            if (!points.contains(landmark.point()) && on.shows(landmark.point())) {
                Point at = at(landmark.point(), on);
                room.placeIfClear(at.x(), at.y(), widthOf.applyAsDouble(landmark.town()), nameHeight, 4).ifPresent(box -> {
                    dots.add(at);
                    names.add(new Name(new Point(box.x(), box.y()), landmark.town(), true));
                });
            }
        };
        landmarks.forEach(placing);
        if (dots.isEmpty()) {
            known.stream().takeWhile(_ -> dots.size() < MOST_KNOWN).forEach(placing);
        }
        var land = new ArrayList<List<Point>>();
        Outline.catalonia().provinces().forEach(province -> province.rings().forEach(ring -> {
            List<Point> near = near(ring, on);
            if (near.size() > 2) {
                land.add(near);
            }
        }));
        return new Drawing(land, markers, listWays(points, markers), names, dots);
    }

    /** A closed line without the points that lie beyond one edge together with both their neighbours: on the paper it looks the same. */
    private static List<Point> near(List<Coordinates> ring, Projection on) {
        var near = new ArrayList<Point>();
        int before = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point point = at(ring.get(i), on);
            int here = beyond(point, on);
            int after = beyond(at(ring.get((i + 1) % ring.size()), on), on);
            if ((before & here & after) == 0) {
                near.add(point);
                before = here;
            }
        }
        return near;
    }

    /** A bit for each edge of the paper beyond which a point lies. */
    private static int beyond(Point point, Projection on) {
        return (point.x() < 0 ? 1 : 0) | (point.x() > on.width() ? 2 : 0) | (point.y() < 0 ? 4 : 0) | (point.y() > on.height() ? 8 : 0);
    }

    private List<List<Point>> listWays(List<Coordinates> points, List<Marker> markers) {
        return Stream.iterate(1, i -> i < stops.size(), i -> i + 1)
                .filter(i -> !stops.get(i).point().equals(stops.get(i - 1).point()))
                .map(i -> Stream.of(i - 1, i).map(stop -> markers.get(points.indexOf(stops.get(stop).point())).at()).toList())
                .toList();
    }

    /** Markers of neighbouring towns beside each other rather than one over the other. */
    private static List<Marker> apart(List<Marker> markers, double height) {
        var moved = new ArrayList<>(markers);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < moved.size(); i++) {
                for (int j = i + 1; j < moved.size(); j++) {
                    Marker one = moved.get(i);
                    Marker other = moved.get(j);
                    double across = (one.width() + other.width()) / 2 + 1 - Math.abs(one.at().x() - other.at().x());
                    double down = height + 1 - Math.abs(one.at().y() - other.at().y());
                    if (across > 0 && down > 0) {
                        double x = across < down ? Math.copySign(across / 2, other.at().x() - one.at().x()) : 0;
                        double y = across < down ? 0 : Math.copySign(down / 2, other.at().y() - one.at().y());
                        moved.set(i, one.moved(-x, -y));
                        moved.set(j, other.moved(x, y));
                    }
                }
            }
        }
        return moved;
    }

    private Marker marker(Coordinates point, Projection on, ToDoubleFunction<String> widthOf, double nameHeight) {
        String numbers = String.join(", ", stops.stream().filter(stop -> stop.point().equals(point))
                .map(stop -> String.valueOf(stop.number())).toList());
        return new Marker(at(point, on), numbers, Math.max(nameHeight * MARKER, widthOf.applyAsDouble(numbers) + nameHeight * 0.6));
    }

    private static MapLabels.Box around(Marker marker, double nameHeight) {
        double height = nameHeight * MARKER;
        return new MapLabels.Box(marker.at().x() - marker.width() / 2, marker.at().y() - height / 2, marker.width(), height);
    }

    private static Point at(Coordinates point, Projection on) {
        return new Point(on.x(point), on.y(point));
    }
}
