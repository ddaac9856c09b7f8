package cat.fullderuta.edition;

import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * @param name         what people call it; may be empty
 * @param address      street and number; may be empty
 * @param municipality five-digit code of the gazetteer, null when not known
 * @param point        exact position, null when only the town is known
 */
public record Place(String name, String address, @Nullable String municipality, @Nullable Coordinates point) {

    /** Nothing is known of it. */
    public static final Place UNKNOWN = new Place("", "", null, null);

    /** A place known by its town alone. */
    public static Place in(String municipality) {
        return new Place("", "", municipality, null);
    }
}
