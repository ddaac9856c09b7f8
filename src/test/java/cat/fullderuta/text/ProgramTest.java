package cat.fullderuta.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From source as in a package, the program knows its version and whose work is inside. */
class ProgramTest {

    @Test
    void theVersionIsThatOfThePom() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        int at = pom.indexOf("<version>", pom.indexOf("<artifactId>full-de-ruta<")) + "<version>".length();
        assertEquals(pom.substring(at, pom.indexOf('<', at)), Program.version());
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() {
        for (String library : List.of("javafx-controls", "h2", "jooq", "poi", "openpdf", "angus-mail", "ikonli-javafx", "controlsfx")) {
            assertTrue(Program.listParts().stream().anyMatch(line -> line.contains(":" + library + ":") && line.contains("(")), library);
        }
        assertTrue(Program.listParts().stream().noneMatch(line -> line.contains("junit")), "what only tests use is not inside");
    }

    @Test
    void nothingButTheNamesOfLibrariesAndLicencesIsInOneLanguageOnly() {
        assertTrue(Program.listParts().size() > 40);
        assertEquals(List.of(), Program.listParts().stream()
                .filter(line -> !line.matches("(\\([^()]+(\\([^()]+\\)[^()]*)?\\) )+.+ \\(.+:.+ - http.+\\)")).toList());
    }
}
