package cat.fullderuta.travel;

import cat.fullderuta.edition.PlainWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which municipality an airport, a station or a stop is, as people write it in the stay of a defender: "Aeroport de Barcelona
 * (BCN), T1", "Barcelona Sants", "Estació de Girona". The airports with passengers are those of the Spanish airport operator's list
 * for Catalonia and, at Alguaire, of the Catalan government.
 */
final class Terminal {

    private static final String BARCELONA = "08019";
    private static final String AIRPORT_OF_BARCELONA = "08169"; // El Prat de Llobregat
    private static final Set<String> AIRPORT = Set.of("aeroport", "aeropuerto", "airport", "vol", "vuelo", "flight", "avio", "avion");
    private static final Set<String> OF_BARCELONA = Set.of("bcn", "t1", "t2");
    private static final Map<String, String> AIRPORT_OF = Map.of("barcelona", AIRPORT_OF_BARCELONA, "prat", AIRPORT_OF_BARCELONA,
            "girona", "17233", "gerona", "17233", "reus", "43123", "lleida", "25016", "alguaire", "25016");
    /** Stations of Barcelona that people name alone. */
    private static final Set<String> STATIONS_OF_BARCELONA = Set.of("sants", "estacio de sants", "estacion de sants",
            "estacio del nord", "estacion del norte", "estacio de franca", "estacion de francia", "passeig de gracia");
    /** The station of fast trains between Tarragona and Reus, in Perafort. */
    private static final String CAMP_DE_TARRAGONA = "43103";
    private static final Set<String> NO_NAME = Set.of("estacio", "estacion", "station", "gare", "terminal", "parada", "bus", "autobus",
            "autobusos", "autobuses", "autocar", "tren", "trens", "trenes", "train", "ave", "renfe", "rodalies", "central", "de", "d",
            "del", "la", "el", "the");

    private Terminal() {
    }

    /** The five-digit code of its municipality; empty when that cannot be told. */
    static Optional<String> findMunicipality(String written, Gazetteer gazetteer) {
        List<String> words = PlainWords.of(written);
        if (words.stream().anyMatch(OF_BARCELONA::contains)) {
            return Optional.of(AIRPORT_OF_BARCELONA);
        }
        if (words.stream().anyMatch(AIRPORT::contains)) {
            boolean nameless = words.stream().allMatch(word -> AIRPORT.contains(word) || NO_NAME.contains(word));
            return nameless ? Optional.of(AIRPORT_OF_BARCELONA) : words.stream().filter(AIRPORT_OF::containsKey).map(AIRPORT_OF::get).findFirst();
        }
        String all = String.join(" ", words);
        if (STATIONS_OF_BARCELONA.contains(all) || all.startsWith("barcelona ")) {
            return Optional.of(BARCELONA);
        }
        return all.contains("camp de tarragona") ? Optional.of(CAMP_DE_TARRAGONA) : findTown(written, gazetteer);
    }

    /** What is written as a whole, then each part between commas, as they are and without "station of". */
    private static Optional<String> findTown(String written, Gazetteer gazetteer) {
        List<String> names = new ArrayList<>(List.of(written));
        names.addAll(PlainWords.entries(written.replaceAll("[()]", ",")));
        return names.stream().flatMap(name -> Stream.of(name, withoutKind(name))).filter(name -> !name.isBlank())
                .flatMap(name -> gazetteer.findByName(name).stream()).map(Municipality::code).findFirst();
    }

    private static String withoutKind(String name) {
        return String.join(" ", PlainWords.of(name).stream().filter(word -> !NO_NAME.contains(word)).toList());
    }
}
