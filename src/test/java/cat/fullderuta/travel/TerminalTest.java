package cat.fullderuta.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people arrive, as they write it. */
class TerminalTest {

    private static Optional<String> town(String written) {
        return Gazetteer.standard().findTerminal(written).flatMap(Gazetteer.standard()::find).map(Municipality::name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Aeroport de Barcelona (BCN), T1|El Prat de Llobregat", "Aeroport|El Prat de Llobregat",
            "aeropuerto del Prat|El Prat de Llobregat", "T2|El Prat de Llobregat", "AEROPORT|El Prat de Llobregat",
            "Vol AF1148, BCN|El Prat de Llobregat", "Girona airport|Vilobí d'Onyar", "Aeroport de Reus|Reus", "Lleida-Alguaire (aeroport)|Alguaire",
            "Barcelona Sants|Barcelona", "Sants|Barcelona", "Estació de Sants|Barcelona", "Estació del Nord|Barcelona", "Barcelona|Barcelona",
            "Estació de Girona|Girona", "Estación de autobuses de Vic|Vic", "Camp de Tarragona (AVE)|Perafort", "Reus|Reus", "l'Hospitalet|L'Hospitalet de Llobregat",
            "Hotel Inventat, Granollers|Granollers", "estació de tren (Figueres)|Figueres"})
    void itIsFound(String written, String town) {
        assertEquals(Optional.of(town), town(written));
    }

    /** A wrong town would be a wrong way, and silently. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Aeroport de Madrid", "Barajas", "Perpinyà", "encara no se sap", "amb cotxe", "Vilanova", "vol KL 1673 de París"})
    void itIsNotGuessed(String written) {
        assertEquals(Optional.empty(), town(written));
    }
}
