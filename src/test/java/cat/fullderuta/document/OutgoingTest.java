package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
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
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.edition.Wish;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTest {

    private final Fixture fixture = Fixture.edition()
            .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA))
            .activity("rest", ActivityType.INTERNAL, REUS, FRIDAY, "16:00", 60, List.of(ROURE))
            .activity("other", ActivityType.PUBLIC_TALK, GRANOLLERS, FRIDAY, "18:30", 90, List.of(ALZINA));

    private Outgoing toReus() {
        return Outgoing.toHost(fixture.build(), REUS);
    }

    private Engagement talk() {
        return HostItinerary.of(fixture.build(), REUS, Surroundings.of(fixture.build())).scheduled().getFirst();
    }

    @Test
    void whatLeavesAndWhatDoesNotAreListedWithTheReason() {
        fixture.change(ROURE, it -> it.health("asma").country("Colòmbia").realName("Nom Inventat")).change("talk", it ->
                it.internalNotes("ull"));

        assertEquals(1, toReus().activities());
        assertTrue(toReus().fields().containsAll(Set.of(Field.TITLE, Field.VENUE, Field.ALIAS)), toReus().fields()::toString);
        assertEquals(List.of(new Withheld.Activities(Withheld.Reason.OFFICE_ONLY, 1), new Withheld.Activities(Withheld.Reason.OTHERS, 1),
                new Withheld.Facts("Roure", Set.of(Fact.COUNTRY), Withheld.Why.NOT_FOR_HOSTS),
                new Withheld.Fields(Set.of(Field.HEALTH, Field.REAL_NAME, Field.INTERNAL_NOTES, Field.BASE, Field.STAY))),
                toReus().withheld());
        assertTrue(toReus().holdsBackMoreThanUsual());
    }

    @Test
    void whereNothingIsUnusualItSaysSo() {
        fixture.change("rest", it -> it.host(GRANOLLERS));

        assertFalse(toReus().holdsBackMoreThanUsual(), toReus().withheld()::toString);
    }

    @Test
    void aDefenderWhoLetsNoHostKnowIsNobodyOnTheHostsPaper() {
        fixture.change(ROURE, it -> it.disclosure(new Disclosure(Set.of(), Set.of())));

        assertEquals(List.of("", "Alzina"), talk().defenders().stream().map(Engagement.Participant::alias).toList());
        assertTrue(toReus().withheld().contains(new Withheld.Facts("Roure", Set.of(Fact.ALIAS), Withheld.Why.NOT_FOR_HOSTS)));
    }

    @Test
    void aTextThatNamesThemIsLeftOutWholeAndThatIsSaid() {
        fixture.change(ROURE, it -> it.disclosure(new Disclosure(Set.of(), Set.of())).realName("Joana Inventada"))
                .change("talk", it -> it.title("Xerrada amb ROURE").publicNotes("Pregunteu per Joana  inventada")
                        .description("Sota el roure"));

        assertEquals("", talk().title());
        assertEquals("", talk().publicNotes());
        assertEquals("Sota el roure", talk().description(), "a tree, not a name");
        assertTrue(toReus().withheld().containsAll(List.of(new Withheld.NamesSomebody("Xerrada amb ROURE", Field.TITLE),
                new Withheld.NamesSomebody("Xerrada amb ROURE", Field.PUBLIC_NOTES))), toReus().withheld()::toString);
    }

    @Test
    void aRealNameIsLeftOutOfTheDefendersOwnPaperToo() {
        fixture.change(ROURE, it -> it.realName("Joana Inventada")).change("talk", it -> it.title("Joana Inventada a Reus"));
        var day = fixture.agenda(ROURE, THURSDAY).listEngagements().getFirst();

        assertEquals("", day.title());
        assertTrue(Outgoing.ofDay(fixture.build(), ROURE, THURSDAY).withheld()
                .contains(new Withheld.NamesSomebody("Joana Inventada a Reus", Field.TITLE)));
    }

    private Engagement talkWith(String title) {
        fixture.change("talk", it -> it.title(title));
        return talk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amb Joana Vidalenca", "vidalenca Quispe, Joana", "La Quispe parla", "Joana Vidalenca Quispe", "QUISPE a Reus",
        "Vidalénca i amics"})
    void anyTwoWordsOfARealNameAndADistinctiveSurnameHideAText(String title) {
        fixture.change(ROURE, it -> it.realName("Joana Vidalenca Quispe"));
        assertEquals("", talkWith(title).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Joana Pons i Ferrer", "la quispe és un ocell", "Quispes", "Amb Joana"})
    void oneFrequentGivenNameOrAnotherWordHidesNothing(String title) {
        fixture.change(ROURE, it -> it.realName("Joana Vidalenca Quispe"));
        assertEquals(title, talkWith(title).title());
    }

    /** A town, a host, an alias, a contact, a common word, three letters: by itself each of them is nearly always something else. */
    @ParameterizedTest
    @ValueSource(strings = {"Reus", "Olivera", "Soler", "Mollet", "Santos", "Rosa", "Diumenge", "Paz", "Gil"})
    void aSurnameThatIsAnOrdinaryWordHidesATextOnlyTogetherWithMoreOfTheName(String surname) {
        fixture.change(ROURE, it -> it.realName("Xènia " + surname));
        assertEquals("Amb " + surname, talkWith("Amb " + surname).title());
        assertEquals("", talkWith("Amb Xènia " + surname).title());
    }

    @Test
    void dietsAndWishesThatNameSomebodyAreLeftOutToo() {
        fixture.change(ROURE, it -> it.realName("Joana Vidalenca").diet("Vidalenca: sense gluten"))
                .change("talk", it -> it.arrangements(it.arrangements().withMeal("sopar")));
        assertEquals(List.of(), talk().diets());
        fixture.waiting("wanted", ActivityType.INTERVIEW, REUS).change("wanted", it -> it.wish(new Wish(List.of(), null, null,
                "amb la Vidalenca")));
        Edition edition = fixture.build();
        assertEquals("", HostItinerary.of(edition, REUS, Surroundings.of(edition)).unscheduled().getFirst().wish().words());
        assertTrue(toReus().withheld().contains(new Withheld.NamesSomebody("Activitat wanted", Field.WISH)), toReus().withheld()::toString);
    }

    @Test
    void placesContactsAndTheirRolesGoThroughTheSameFilter() {
        fixture.change(ROURE, it -> it.realName("Joana Vidalenca")).with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS)
                .withVenues(Register.of(List.of(new Venue(Id.of("reus-venue"), new Place("Can Vidalenca", "Carrer Vidalenca, 1", null,
                        null)))))
                .withContacts(Register.of(List.of(new Contact(Id.of("reus-contact"), "Joana Vidalenca", "Germana de Joana Vidalenca",
                        "977 010 010",
                        "", "")))))));
        assertEquals(new Engagement.Where("Reus", "", ""), talk().where());
        assertEquals(new Engagement.Person("", "", "977 010 010", "", ""), talk().person());
        assertTrue(toReus().withheld().contains(new Withheld.NamesSomebody("Activitat talk", Field.CONTACT_NAME)));
    }

    @Test
    void aContactWithTheSameSurnameIsSomebodyElse() {
        fixture.change(ROURE, it -> it.realName("Joana Vidalenca")).with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS)
                .withContacts(Register.of(List.of(new Contact(Id.of("reus-contact"), "Pere Vidalenca", "", "", "", "")))))));
        assertEquals("Pere Vidalenca", talk().person().name());
        assertEquals("Amb Pere Vidalenca", talkWith("Amb Pere Vidalenca").title(), "who is named in the visit is no secret");
    }

    @Test
    void countsAreThoseOfTheDocument() {
        var edition = fixture.build();

        assertEquals(2, Outgoing.toDefender(edition, ROURE).activities());
        assertEquals(1, Outgoing.ofDay(edition, ROURE, FRIDAY).activities());
        assertEquals(2, Outgoing.ofBooklet(edition, (who, day) -> day.equals(FRIDAY)).activities());
        assertEquals(EditionGrid.of(edition, Surroundings.of(edition)).list().size(), Outgoing.ofEdition(edition).activities());
        assertTrue(Outgoing.toDefender(edition, ROURE).fields().contains(Field.STAY), "the journey is theirs");
        assertFalse(Outgoing.ofDay(edition, ROURE, FRIDAY).fields().contains(Field.STAY), "it is on another day");
    }
}
