package cat.fullderuta.edition;

/** A point on the map, in WGS 84 degrees. */
public record Coordinates(double latitude, double longitude) {

    /** @throws IllegalArgumentException when out of range */
    public Coordinates {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw new IllegalArgumentException("(" + latitude + ", " + longitude + ") is not on Earth. Maybe latitude and longitude are swapped.");
        }
    }
}
