package cat.fullderuta.text;

import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.Language;
import cat.fullderuta.plan.Reason;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonTextTest {

    private static String said(String language, Reason reason) {
        return ReasonText.of(edition().defender("Ara").get(), Messages.of(Locale.of(language))).say(reason);
    }

    @Test
    void eachReasonIsSaid() {
        assertEquals("on a wanted day (Thu 8 Apr)", said("en", new Reason.WantedDay(LocalDate.of(2027, 4, 8))));
        assertEquals("at the wanted hours", said("en", new Reason.WantedHours()));
        assertEquals("Ara parla francès", said("ca", new Reason.Speaks(defenderId("Ara"), Language.FRENCH)));
        assertEquals("Ara trabaja en «aigua»", said("es", new Reason.StandsFor(defenderId("Ara"), "aigua")));
        assertEquals("Ara is in the town that day", said("en", new Reason.InTownAnyway(defenderId("Ara"))));
        assertEquals("Ara has no activity; the average is 3", said("en", new Reason.HasFewer(defenderId("Ara"), 0, 3)));
        assertEquals("Ara té 1 activitat; la mitjana és 3", said("ca", new Reason.HasFewer(defenderId("Ara"), 1, 3)));
        assertEquals("Ara hi té interpretació", said("ca", new Reason.IsInterpreted(defenderId("Ara"))));
        assertEquals("Ara works on “water” too", said("en", new Reason.SharesTheme(defenderId("Ara"), "water")));
        assertEquals("Ara no tiene nada más ese día", said("es", new Reason.FreeThatDay(defenderId("Ara"))));
    }
}
