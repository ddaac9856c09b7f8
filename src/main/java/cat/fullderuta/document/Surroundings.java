package cat.fullderuta.document;

import cat.fullderuta.edition.Place;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What documents ask of the map.
 *
 * @param towns    from a five-digit code to the town's name
 * @param journeys from one place to another: how long it takes, without any buffer
 */
public record Surroundings(Function<String, Optional<String>> towns, BiFunction<Place, Place, Optional<Duration>> journeys) {

    /** Name of the town a place is in; empty when it is not known. */
    public String townOf(Place place) {
        return Optional.ofNullable(place.municipality()).flatMap(towns).orElse("");
    }

    /** How long from one place to the other, if both are known. */
    public Optional<Duration> findJourney(Place from, Place to) {
        return journeys.apply(from, to);
    }
}
