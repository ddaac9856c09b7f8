package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Stay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts give away the given name behind an alias, and which only hold somebody else's. Everybody is invented. */
class HiddenNamesTest {

    private final Fixture fixture = Fixture.edition()
            .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE));

    private boolean hides(String realName, String text) {
        fixture.change(ROURE, it -> it.alias("Lluna").realName(realName));
        return HiddenNames.of(fixture.build(), Audience.OFFICE).areIn(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lluna es diu Rosalinda", "La Rosalinda parla", "ROSALINDA!", "Rosalínda", "Rosalinda Puig?",
        "Pregunteu per la Nayeli"})
    void aGivenNameThatIsRareHereHidesAText(String text) {
        assertTrue(hides("Rosalinda Nayeli Quispe Mamani", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosalindes", "rosalinda com una planta", "Sense noms", "Lluna", "Maria Puig i Ferrer"})
    void anotherWordDoesNot(String text) {
        assertFalse(hides("Rosalinda Maria Quispe Mamani", text));
    }

    /** Frequent here, a town, a word, an alias of somebody else, a host, a contact, a companion, three letters. */
    @ParameterizedTest
    @ValueSource(strings = {"Joana", "Núria", "Nuria", "Josep", "Mohamed", "Berga", "Esperanza", "Alzina", "Granollers", "Marta", "Camps",
        "Ona", "Eva", "Noa"})
    void aGivenNameThatIsNearlyAlwaysSomethingElseHidesNothingByItself(String given) {
        assertFalse(hides(given + " Quispe", "Amb " + given));
        assertTrue(hides(given + " Quispe", "Amb " + given + " Quispe"));
    }

    @Test
    void aContactOrACompanionOfTheSameGivenNameIsSomebodyElse() {
        assertTrue(hides("Rosalinda Quispe", "Amb la Rosalinda"));
        fixture.with(it -> it.withCompanions(it.companions().with(it.companions().get(ONA).withName("Rosalinda Camps"))));
        assertFalse(hides("Rosalinda Quispe", "Amb la Rosalinda"));
        fixture.with(it -> it.withCompanions(it.companions().with(it.companions().get(ONA).withName("Rosalinda Quispe"))));
        assertTrue(hides("Rosalinda Quispe", "Amb la Rosalinda"), "that is the defender's own");
        fixture.with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS).withContacts(Register.of(List.of(
                new Contact(Id.of("contact"), "Rosalinda Puig", "", "", "", "")))))));
        assertFalse(hides("Rosalinda Quispe", "Amb la Rosalinda"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Modera Rosalinda Puig", "Joan Petit; Rosalinda Puig, periodista"})
    void aSpeakerWithASurnameOfTheirOwnIsSomebodyElse(String speakers) {
        fixture.change("talk", it -> it.speakers(speakers));
        assertFalse(hides("Rosalinda Quispe", "Modera la Rosalinda"));
        assertFalse(hides("Rosalinda Quispe", speakers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lluna es diu Rosalinda / Joan Petit", "Modera Rosalinda", "Rosalinda Quispe", "Lluna Rosalinda Puig",
        "Rosalinda Lluna", "Rosalinda, Joan Petit"})
    void whatIsNoSpeakersNameMakesNoExceptionForOne(String speakers) {
        fixture.change("talk", it -> it.speakers(speakers));
        assertTrue(hides("Rosalinda Quispe", "Parla la Rosalinda"));
        assertTrue(hides("Rosalinda Quispe", speakers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lluna es diu Rosa", "Rosa (Lluna)", "LLUNA = ROSA", "Lluna, una defensora colombiana que es diu Rosa",
        "Rosa, la Lluna", "Lluna i Maria", "La Rosa. Joan Petit presenta la Lluna"})
    void aFrequentGivenNameBesideTheAliasHidesAText(String text) {
        assertTrue(hides("Rosa Maria Quispe", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosa", "Lluna", "Lluna parla amb Rosa Puig", "Rosa Puig (Lluna)", "la lluna i la rosa", "Lluna a Santa Maria",
        "La Lluna parla de pau i de memòria a la plaça del mercat, i modera Rosa", "Roure i Rosa", "Lluna porta una rosa"})
    void withoutOneOfTheTwoOrAsSomebodyElsesItHidesNothing(String text) {
        assertFalse(hides("Rosa Maria Quispe", text));
    }

    @Test
    void besideTheAliasCountsAlsoARareNameThatAContactHasOrThatIsWrittenSmall() {
        fixture.with(it -> it.withCompanions(it.companions().with(it.companions().get(ONA).withName("Rosalinda Camps"))));
        assertTrue(hides("Rosalinda Quispe", "Lluna es diu rosalinda"));
        assertFalse(hides("Reus Quispe", "Lluna va a Reus"), "a town");
        assertFalse(hides("Eva Quispe", "Lluna i Eva"), "too short");
        assertFalse(hides("Alzina Quispe", "Lluna i Alzina"), "another defender's alias");
    }

    @Test
    void whatIsToldOfAPersonIsLookedThroughTooAndSaid() {
        fixture.change(ROURE, it -> it.alias("Lluna").realName("Rosalinda Quispe").diet("Rosalinda no menja carn")
                        .themes(List.of("aigua", "el cas Rosalinda")).disclosure(new Disclosure(Set.of(Fact.ALIAS, Fact.THEMES), Set.of()))
                        .stay(new Stay(THURSDAY.atTime(9, 0), "T1, amb un cartell «Rosalinda»", THURSDAY.plusDays(3).atTime(9, 0), "T1")))
                .change("talk", it -> it.arrangements(it.arrangements().withMeal("sopar")));
        var edition = fixture.build();
        Engagement talk = HostItinerary.of(edition, REUS, Surroundings.of(edition)).scheduled().getFirst();
        assertEquals(List.of("aigua"), talk.defenders().getFirst().themes());
        assertEquals(List.of(), talk.diets());
        assertTrue(Outgoing.toHost(edition, REUS).withheld().containsAll(List.of(new Withheld.NamesSomebody("Lluna", Field.THEMES),
                new Withheld.NamesSomebody("Lluna", Field.DIET))), Outgoing.toHost(edition, REUS).withheld()::toString);
        assertEquals("", fixture.agenda(ROURE, THURSDAY).lines().stream().filter(AgendaLine.Arrival.class::isInstance)
                .map(it -> ((AgendaLine.Arrival) it).place()).findFirst().orElseThrow());
        assertTrue(Outgoing.ofDay(edition, ROURE, THURSDAY).withheld().contains(new Withheld.NamesSomebody("Lluna", Field.STAY)));
        assertFalse(Outgoing.ofDay(edition, ALZINA, THURSDAY).withheld().contains(new Withheld.NamesSomebody("Lluna", Field.STAY)));
    }
}
