package cat.fullderuta.document;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Place;
import cat.fullderuta.travel.Estimate;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.travel.Municipality;
import cat.fullderuta.travel.TravelTimes;
import java.util.Optional;

/** What documents ask of the map: the names of towns and how long from one place to another. */
public record Surroundings(Gazetteer gazetteer, TravelTimes travel) {

    /** The program's own gazetteer and the travel times entered in this edition. */
    public static Surroundings of(Edition edition) {
        return new Surroundings(Gazetteer.standard(), TravelTimes.of(Gazetteer.standard(), edition.travelTimes()));
    }

    /** Name of the town a place is in; empty when it is not known. */
    public String townOf(Place place) {
        return Optional.ofNullable(place.municipality()).flatMap(gazetteer::find).map(Municipality::name).orElse("");
    }

    /** The way from one place to the other, if both are known. */
    public Optional<Estimate> findJourney(Place from, Place to) {
        return travel.find(from, to);
    }
}
