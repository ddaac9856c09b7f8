package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Status;
import cat.fullderuta.text.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {

    /** "Cancel" alone, in a menu, is what closes it and leaves all as it was. */
    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void eachItemOfTheMenuSaysWhichStatusItGives(String language) {
        Locale locale = Locale.of(language);
        Messages words = Messages.of(locale);
        for (Status status : Status.values()) {
            String given = words.get("domain", status).toLowerCase(locale);
            String said = words.get("status." + status).toLowerCase(locale);
            assertTrue(said.endsWith(" " + given), said);
        }
    }
}
