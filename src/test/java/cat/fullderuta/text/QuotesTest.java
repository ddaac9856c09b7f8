package cat.fullderuta.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A title that has quotation marks of its own is quoted as each language does it. */
class QuotesTest {

    private static String ask(String language, String title) {
        return Messages.of(Locale.of(language)).get("window.locked.question", title);
    }

    @Test
    void marksWithinMarksAreTheInnerOnesOfTheLanguage() {
        assertEquals("«Col·loqui “Dones i terra” · Reus» està confirmada. Voleu canviar-la igualment?", ask("ca", "Col·loqui «Dones i terra» · Reus"));
        assertEquals("«Coloquio “Mujeres y tierra”» está confirmada. ¿Quiere cambiarla de todos modos?", ask("es", "Coloquio «Mujeres y tierra»"));
        assertEquals("“Talk ‘Women and land’” is confirmed. Do you want to change it all the same?", ask("en", "Talk “Women and land”"));
        assertEquals("“Col·loqui ‘Dones i terra’” is confirmed. Do you want to change it all the same?", ask("en", "Col·loqui «Dones i terra»"));
    }

    @Test
    void marksThatAreInnerOnesAlreadyStayAndThoseWithinThemGoOneFurtherIn() {
        assertEquals("«Debat “Aigua”» està confirmada. Voleu canviar-la igualment?", ask("ca", "Debat “Aigua”"));
        assertEquals("«Debat “El film ‘Aigua’”» està confirmada. Voleu canviar-la igualment?", ask("ca", "Debat «El film “Aigua”»"));
    }

    @Test
    void whatStandsInNoMarksIsLeftAsItWasTyped() {
        assertEquals("2 de les activitats estan confirmades o fetes: Debat «Aigua»; Vic. Voleu canviar-les igualment?",
                Messages.of(Locale.of("ca")).get("window.locked.several", 2, "Debat «Aigua»; Vic"));
    }
}
