package cat.fullderuta.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.ui.common.Bench;
import org.junit.jupiter.api.Test;

/** A defender who is new. */
class DefenderItemsTest {

    @Test
    void someoneNewReadsTheAgendaInTheLanguageOfTheEdition() {
        Edition edition = Editions.edition().get().withConventions(Conventions.USUAL.withAgendaLanguage(Language.FRENCH));
        assertEquals(Language.FRENCH, new DefenderItems(new Bench(edition).workspace).create().agendaLanguage());
    }
}
