package cat.fullderuta.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a coordinator types and what is found, best first. */
class SearchIndexTest {

    private static final Edition EDITION = withContact(SampleEdition.small());

    private static Edition withContact(Edition edition) {
        var host = edition.hosts().stream().filter(it -> it.name().equals("Mataró")).findFirst().orElseThrow();
        var contact = new Contact(Id.of("núria"), "Núria Inventada", "Regidoria", "+34 600 000 123", "", "nuria@example.org");
        return edition.withHosts(edition.hosts().with(host.withContacts(Register.of(List.of(contact)))))
                .withDefenders(edition.defenders().with(edition.defenders().list().getFirst().withRealName("Ermessenda Amagada")));
    }

    private static List<String> titles(String typed) {
        return find(typed).stream().map(Hit::title).toList();
    }

    private static List<Hit> find(String typed) {
        return new SearchIndex(EditionHits.of(EDITION, Messages.of(Locale.of("ca")))).find(typed, 8);
    }

    @Test
    void accentsAndCaseDoNotMatterAndTheTitleCounts() {
        assertEquals("Mataró", titles("mataro").getFirst());
        assertEquals(titles("MATARÓ"), titles("mataro"));
    }

    @Test
    void severalWordsAllHaveToBeThere() {
        assertEquals(List.of("Núria Inventada"), titles("nuria mataro"));
        assertEquals(List.of(), titles("nuria reus"));
    }

    @Test
    void aContactLeadsToItsHost() {
        var host = EDITION.hosts().stream().filter(it -> it.name().equals("Mataró")).findFirst().orElseThrow();
        assertEquals(new Target.OfHost(host.id()), find("nuria").getFirst().target());
        assertEquals(List.of("Núria Inventada"), titles("600 000 123"), "by the phone too");
    }

    @Test
    void aDayIsFoundByItsNameAndByItsNumbers() {
        var day = EDITION.firstDay().plusDays(1);
        assertEquals(new Target.OfDay(day), find(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear() % 100).getFirst().target());
    }

    @Test
    void nobodyIsFoundByARealName() {
        assertEquals(List.of(), titles("ermessenda"));
        assertEquals(List.of(), titles(""));
    }
}
