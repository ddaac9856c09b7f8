package cat.fullderuta.check;

import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.travel.TravelTimes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ways between the points of an edition in minutes: a matrix that fills itself as it is asked. Two places are at the same
 * spot when they have the same town and the same point on the map, if any.
 */
final class Ways {

    static final int UNKNOWN = -1;
    private static final int NOWHERE = 0;
    private static final Estimate.Confidence[] CONFIDENCES = Estimate.Confidence.values();

    private record Point(@Nullable String municipality, Coordinates coordinates) {}

    private final TravelTimes travel;
    private final Map<String, Integer> towns = new HashMap<>();
    private final Map<Point, Integer> points = new HashMap<>();
    private final List<Place> spots = new ArrayList<>();
    private final boolean[] located;
    /**
     * Three times the minutes, and one to three for how far to trust them; minus one for unknown; 0 when nobody has asked yet.
     * Threads that ask at once write the same.
     */
    private final int[] ways;

    Ways(Edition edition, TravelTimes travel) {
        this.travel = travel;
        spots.add(Place.UNKNOWN);
        for (Host host : edition.hosts()) {
            String town = host.municipality();
            number(town, null);
            for (Venue venue : host.venues()) {
                Place place = venue.place();
                if (place.point() != null || place.municipality() != null && !place.municipality().equals(town)) {
                    number(place.municipality() == null ? town : place.municipality(), place.point());
                }
            }
        }
        edition.defenders().forEach(defender -> {
            number(defender.base().municipality(), defender.base().point());
            number(travel.terminal(defender.stay().arrivalPlace()).municipality(), null);
            number(travel.terminal(defender.stay().departurePlace()).municipality(), null);
        });
        edition.companions().forEach(companion -> number(companion.base().municipality(), companion.base().point()));
        located = new boolean[spots.size()];
        for (int i = 0; i < located.length; i++) {
            located[i] = travel.knows(spots.get(i));
        }
        ways = new int[spots.size() * spots.size()];
    }

    private void number(@Nullable String municipality, @Nullable Coordinates point) {
        if (point != null) {
            Point key = new Point(municipality, point);
            if (points.putIfAbsent(key, spots.size()) == null) {
                spots.add(new Place("", "", municipality, point));
            }
        } else if (municipality != null && towns.putIfAbsent(municipality, spots.size()) == null) {
            spots.add(Place.in(municipality));
        }
    }

    /** The number of the spot at which a place of the edition is. */
    int spotOf(Place place) {
        Coordinates point = place.point();
        if (point != null) {
            return points.getOrDefault(new Point(place.municipality(), point), NOWHERE);
        }
        return place.municipality() == null ? NOWHERE : towns.getOrDefault(place.municipality(), NOWHERE);
    }

    /** The number of the spot of an airport, a station or a town where somebody arrives. */
    int spotOfTerminal(String written) {
        return spotOf(travel.terminal(written));
    }

    /** Whether the map knows where a spot is. */
    boolean isLocated(int spot) {
        return located[spot];
    }

    /** Minutes from one spot to another for two places that are not the same; {@link #UNKNOWN} when nobody knows. */
    int minutes(int from, int to) {
        int index = from * spots.size() + to;
        int known = ways[index];
        if (known == 0) {
            known = find(from, to).map(way -> CONFIDENCES.length * (int) way.duration().toMinutes() + way.confidence().ordinal() + 1)
                    .orElse(UNKNOWN);
            ways[index] = known;
        }
        return known == UNKNOWN ? UNKNOWN : (known - 1) / CONFIDENCES.length;
    }

    /** How far to trust a way that is known. */
    Estimate.Confidence confidence(int from, int to) {
        minutes(from, to);
        return CONFIDENCES[(ways[from * spots.size() + to] - 1) % CONFIDENCES.length];
    }

    /** The same way with how it is known. */
    Optional<Estimate> find(int from, int to) {
        return from == NOWHERE || to == NOWHERE ? Optional.empty() : travel.find(named("from", spots.get(from)), named("to",
                spots.get(to)));
    }

    /** Names that differ, so that two rooms at one spot are not taken for the same. */
    private static Place named(String name, Place spot) {
        return new Place(name, "", spot.municipality(), spot.point());
    }
}
