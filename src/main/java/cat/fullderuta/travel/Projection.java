package cat.fullderuta.travel;

import cat.fullderuta.edition.Coordinates;
import java.util.Collection;

/**
 * From the sphere onto a flat piece of paper or screen: as wide as high at the middle of what is shown, which over a region of 250 km
 * is as good as any. Units are those of the size given, from the upper left corner.
 *
 * @param unitsPerDegree of latitude
 */
public record Projection(Coordinates middle, double unitsPerDegree, double width, double height) {

    private static final double KM_PER_DEGREE = 111.2;

    /**
     * The largest scale at which all these points are within the size, with a margin around.
     *
     * @param points     at least one
     * @param margin     kept free on each side
     * @param leastWidth in km: a single town is not blown up beyond it
     */
    public static Projection around(Collection<Coordinates> points, double width, double height, double margin, double leastWidth) {
        double north = points.stream().mapToDouble(Coordinates::latitude).max().orElseThrow();
        double south = points.stream().mapToDouble(Coordinates::latitude).min().orElseThrow();
        double east = points.stream().mapToDouble(Coordinates::longitude).max().orElseThrow();
        double west = points.stream().mapToDouble(Coordinates::longitude).min().orElseThrow();
        var middle = new Coordinates((north + south) / 2, (east + west) / 2);
        double least = leastWidth / KM_PER_DEGREE;
        double across = Math.max(least, (east - west) * Math.cos(Math.toRadians(middle.latitude())));
        double down = Math.max(least * height / width, north - south);
        double scale = Math.min(Math.max(1, width - 2 * margin) / across, Math.max(1, height - 2 * margin) / down);
        return new Projection(middle, scale, width, height);
    }

    /** To the right of the left edge. */
    public double x(Coordinates point) {
        return width / 2 + (point.longitude() - middle.longitude()) * Math.cos(Math.toRadians(middle.latitude())) * unitsPerDegree;
    }

    /** Down from the upper edge. */
    public double y(Coordinates point) {
        return height / 2 - (point.latitude() - middle.latitude()) * unitsPerDegree;
    }

    /** Whether a point is within the size. */
    public boolean shows(Coordinates point) {
        double x = x(point);
        double y = y(point);
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    /** How long so many km are. */
    public double units(double kilometres) {
        return kilometres / KM_PER_DEGREE * unitsPerDegree;
    }
}
