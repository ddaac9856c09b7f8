package cat.fullderuta.travel;

import cat.fullderuta.edition.Coordinates;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The outline of the four Catalan provinces, about 1,000 points, for a schematic map. From the Spanish National Geographic Institute
 * (CC BY 4.0), as carried by the package es-atlas 0.6.0.
 *
 * @param provinces in the order of the data
 */
public record Outline(List<Province> provinces) {

    /** In degrees, some two kilometres. */
    private static final double MARGIN = 0.02;

    private static final class Standard {
        static final Outline CATALONIA = new Outline(read());
    }

    /** A province; each ring is a closed line, the first point not repeated unless the data do so. */
    public record Province(String name, List<List<Coordinates>> rings) {
        public Province {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    public Outline {
        provinces = List.copyOf(provinces);
    }

    /** The outline that comes with the program; read when first asked for. */
    public static Outline catalonia() {
        return Standard.CATALONIA;
    }

    private static List<Province> read() {
        try (JsonParser json = new JsonFactory().createParser(
                Objects.requireNonNull(Outline.class.getResourceAsStream("catalonia-provinces.geojson")))) {
            List<Province> provinces = new ArrayList<>();
            String name = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("name")) {
                    name = json.nextTextValue();
                } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("coordinates")) {
                    json.nextToken();
                    provinces.add(new Province(name, rings(json)));
                }
            }
            return provinces;
        } catch (IOException e) {
            throw new UncheckedIOException("The outline of the provinces inside the program cannot be read. Install the program again.", e);
        }
    }

    /** Whether a point is inside, or within some two kilometres: the line is no finer than that. */
    public boolean isAround(Coordinates point) {
        double latitude = point.latitude();
        double longitude = point.longitude();
        return holds(latitude, longitude) || holds(latitude + MARGIN, longitude) || holds(latitude - MARGIN, longitude)
                || holds(latitude, longitude + MARGIN) || holds(latitude, longitude - MARGIN);
    }

    /** Counts the lines that a ray to the east crosses: inside it is an odd number. */
    private boolean holds(double latitude, double longitude) {
        for (Province province : provinces) {
            boolean inside = false;
            for (List<Coordinates> ring : province.rings()) {
                for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                    Coordinates a = ring.get(i);
                    Coordinates b = ring.get(before);
                    if (a.latitude() > latitude != b.latitude() > latitude && longitude < a.longitude()
                            + (latitude - a.latitude()) / (b.latitude() - a.latitude()) * (b.longitude() - a.longitude())) {
                        inside = !inside;
                    }
                }
            }
            if (inside) {
                return true;
            }
        }
        return false;
    }

    /** Arrays in arrays, down to pairs of longitude and latitude: a ring ends with the array that holds its pairs. */
    private static List<List<Coordinates>> rings(JsonParser json) throws IOException {
        List<List<Coordinates>> rings = new ArrayList<>();
        List<Coordinates> ring = new ArrayList<>();
        for (int depth = 1; depth > 0;) {
            switch (json.nextToken()) {
                case START_ARRAY -> depth++;
                case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> {
                    double longitude = json.getDoubleValue();
                    json.nextToken();
                    ring.add(new Coordinates(json.getDoubleValue(), longitude));
                    json.nextToken();
                    depth--;
                }
                case END_ARRAY -> {
                    depth--;
                    if (!ring.isEmpty()) {
                        rings.add(ring);
                        ring = new ArrayList<>();
                    }
                }
                case null, default -> throw new IOException("The outline of the provinces is cut off.");
            }
        }
        return rings;
    }
}
