package cat.fullderuta.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Season;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.travel.Gazetteer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An edition that begins: when it may be, and with which towns. */
class NewEditionTest {

    private static final Edition LAST = SampleEdition.small();
    private static final LocalDate FIRST = LocalDate.of(2027, 10, 4);

    private static NewEdition of(String... towns) {
        return new NewEdition(Season.AUTUMN, "Tardor 2027", FIRST, FIRST.plusDays(9), Set.of(towns));
    }

    @Test
    void itIsProposedForTheNextFirstMondayAndAsLongAsTheLast() {
        assertEquals(new NewEdition.Days(LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 14)),
                NewEdition.propose(Season.SPRING, LocalDate.of(2026, 11, 22), Optional.empty()));
        assertEquals(new NewEdition.Days(LocalDate.of(2028, 4, 3), LocalDate.of(2028, 4, 12)),
                NewEdition.propose(Season.SPRING, LocalDate.of(2026, 11, 22), Optional.of(LAST)), "after the one of April 2027");
        assertEquals(Season.AUTUMN, NewEdition.nextSeason(LocalDate.of(2026, 11, 22), Optional.of(LAST)));
        assertEquals(Season.SPRING, NewEdition.nextSeason(LocalDate.of(2026, 11, 22), Optional.empty()));
        assertEquals(12, NewEdition.propose(Season.AUTUMN, FIRST.minusDays(1), Optional.of(LAST.withLastDay(LAST.firstDay().plusDays(11))))
                .last().toEpochDay() - FIRST.toEpochDay() + 1);
    }

    @Test
    void anEmptyOneHasItsTownsAndNothingElse() {
        Edition edition = of("43123", "08121").empty(Gazetteer.standard());
        assertEquals(List.of("Mataró", "Reus"), edition.hosts().stream().map(Host::name).toList());
        assertEquals(FIRST, edition.firstDay());
        assertTrue(edition.defenders().isEmpty() && edition.companions().isEmpty());
    }

    @Test
    void townsLeaveAndJoinAndOrganisationsStay() {
        Host radio = Host.municipality(Id.of("radio"), "Ràdio Inventada", "08019").withKind(Host.Kind.MEDIUM);
        Edition last = LAST.withHosts(LAST.hosts().with(radio)).withConventions(LAST.conventions().withHostLanguage(Language.SPANISH));
        Edition edition = of("43123", "08298").from(last, Gazetteer.standard());
        assertEquals(List.of("Reus", "Coordinació de la visita", "Revista Comarcal Inventada", "Ràdio Inventada", "Vic"),
                edition.hosts().stream().map(Host::name).toList());
        assertEquals(LAST.hosts().get(Id.of("reus")).contacts(), edition.hosts().get(Id.of("reus")).contacts());
        assertEquals(Language.SPANISH, edition.hosts().list().getLast().language(), "as the new hosts of the last one");
    }
}
