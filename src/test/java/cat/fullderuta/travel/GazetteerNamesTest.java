package cat.fullderuta.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "Reus | 43123", "REUS | 43123", "  reus. | 43123",
        "Mataro | 08121", "MATARÓ | 08121",
        "l'Hospitalet de Llobregat | 08101", "L’Hospitalet | 08101", "Hospitalet de Llobregat, l' | 08101", "Hospitalet | 08101",
        "el Prat de Llobregat | 08169", "Prat de Llobregat, el | 08169", "Prat de Llobregat (El) | 08169",
                "Ajuntament del Prat de Llobregat | 08169",
        "Sta. Coloma de Gramenet | 08245", "Sta Coloma de Gramenet | 08245", "Santa Coloma de Gramanet | 08245",
        "St. Boi de Llobregat | 08200", "St.Boi de Llob. | 08200", "St. Boi de Ll. | ", "S. Cugat del Vall. | 08205",
                "San Cugat del Vallès | 08205",
        "Barberà del Vall. | 08252", "Vilafranca | 08305", "Villafranca del Panadés | 08305", "Vilanova i la Geltrú | 08307",
                "Vilanova y la Geltrú | 08307",
        "Vila-seca | 43171", "Vilaseca | 43171", "Gerona | 17079", "Tarrasa | 08279", "Les | 25121", "la Bisbal d'Empordà | 17022",
        "Sant Feliu de Ll. | 08211", "Ajuntament de Reus | 43123", "Castell-Platja d'Aro | ",
        "Vilanova | ", "Prat | ", "Sta. Coloma | ", "St. Boi | ", "Sant | ", "Atlantis | ", "'' | ", "Vall. | ", "Mitjà: revista | "})
    void aNameIsFoundAsPeopleWriteItOrNotAtAll(String written, String code) {
        assertEquals(Optional.ofNullable(code), GAZETTEER.findByName(written).map(Municipality::code));
    }

    @Test
    void whereSeveralCouldBeMeantAllAreOfferedAndTheTownsOfTheEditionDecide() {
        assertEquals(List.of("Santa Coloma de Farners", "Santa Coloma de Queralt", "Santa Coloma de Cervelló", "Santa Coloma de Gramenet"),
                GAZETTEER.listByName("Sta. Coloma").stream().map(Municipality::name).toList());
        assertEquals("08245", GAZETTEER.findByName("Sta. Coloma", Set.of("08245", "43123")).orElseThrow().code());
        assertTrue(GAZETTEER.findByName("Sta. Coloma", Set.of("08245", "17180")).isEmpty(), "two of the edition's towns could be meant");
        assertTrue(GAZETTEER.findByName("Sta. Coloma", Set.of("43123")).isEmpty());
    }

    @Test
    void theTownsOfTheEditionNeverOverruleAName() {
        assertEquals("43117", GAZETTEER.findByName("Prat de Comte", Set.of("08169")).orElseThrow().code());
    }

    @Test
    void everyOfficialNameFindsItsOwnMunicipalityAlsoWithTheArticleBehind() {
        for (Municipality municipality : GAZETTEER.list()) {
            assertEquals(Optional.of(municipality), GAZETTEER.findByName(municipality.name()), municipality.name());
            String behind = municipality.name().replaceFirst("^(Els |El |Les |La |L')(.+)$", "$2, $1").toLowerCase();
            assertEquals(Optional.of(municipality), GAZETTEER.findByName(behind), behind);
        }
    }

    @Test
    void aTownIsFoundWhileItsNameIsStillTyped() {
        assertEquals("Mataró", GAZETTEER.search("mat", 5).getFirst().name());
        assertEquals("El Prat de Llobregat", GAZETTEER.search("prat llob", 5).getFirst().name());
        assertEquals("L'Hospitalet de Llobregat", GAZETTEER.search("hospitalet de ll", 5).getFirst().name());
        assertEquals(3, GAZETTEER.search("sant", 3).size());
        assertEquals(List.of(), GAZETTEER.search("atlantis", 5));
        assertEquals(List.of(), GAZETTEER.search("  ", 5));
    }
}
