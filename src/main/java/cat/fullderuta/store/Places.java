package cat.fullderuta.store;

import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Place;
import org.jspecify.annotations.Nullable;

/** A place as five columns. */
final class Places {

    private Places() {
    }

    static Place read(String name, String address, @Nullable String municipality, @Nullable Double latitude, @Nullable Double longitude) {
        return new Place(name, address, municipality,
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude));
    }

    static @Nullable Double latitude(Place place) {
        return place.point() == null ? null : place.point().latitude();
    }

    static @Nullable Double longitude(Place place) {
        return place.point() == null ? null : place.point().longitude();
    }
}
