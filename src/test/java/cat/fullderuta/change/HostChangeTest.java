package cat.fullderuta.change;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.venueId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Venue;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Reus came twice, once with the requests of a second workbook. */
class HostChangeTest {

    private static final Id<Host> REUS = hostId("Reus");
    private static final Id<Host> AGAIN = hostId("Again");
    private static final Id<Venue> LIBRARY_AGAIN = venueId("library again");
    private static final Id<Contact> MARTA = Id.of("marta");
    private static final Id<Contact> MARTA_AGAIN = Id.of("marta again");
    private static final Id<Activity> TALK = activityId("Again");
    private static final LocalDate ST_PETER = LocalDate.of(2027, 6, 29);
    private static final LocalDate MISERICORDIA = LocalDate.of(2027, 9, 25);

    private static Edition twice() {
        Edition edition = edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00").venue("Biblioteca Central")
                .host(it -> it.with(host -> host.contacts(Register.of(List.of(new Contact(MARTA, "Marta Soler", "", "+34 977 000 000", "", ""))))
                        .localHolidays(List.of(ST_PETER)).notes("Truqueu al matí").campaigns("Ciutats pel clima")))
                .talk("Girona", "18:00", "19:30").get();
        Host again = Host.municipality(AGAIN, "REUS", code("Reus")).with(host -> host
                .venues(Register.of(List.of(new Venue(LIBRARY_AGAIN, new Place("biblioteca  central", "C. Escorxador, 1", null,
                        new Coordinates(41.155, 1.107))), new Venue(venueId("hall"), new Place("Sala de plens", "", null, null)))))
                .contacts(Register.of(List.of(new Contact(MARTA_AGAIN, "Marta Soler", "Cooperació", "", "", "marta@example.cat"),
                        new Contact(Id.of("pere"), "Pere Roca", "", "", "", "")))).dailyLimit(2)
                .commitment(new Commitment(Commitment.State.ADOPTED, LocalDate.of(2027, 3, 1)))
                .localHolidays(List.of(ST_PETER, MISERICORDIA)).notes("Truqueu al matí").campaigns("Ciutats defensores"));
        Activity talk = Activity.of(TALK, "Taula rodona", ActivityType.PUBLIC_TALK).withHost(AGAIN)
                .withVenue(LIBRARY_AGAIN).withContact(MARTA_AGAIN);
        return edition.withHosts(edition.hosts().with(again)).withActivities(edition.activities().with(talk));
    }

    private static Edition merged() {
        return new HostChange.MergeHosts(REUS, AGAIN).applyTo(twice());
    }

    @Test
    void whatTheSecondHadGoesOverToTheFirst() {
        Edition after = merged();
        assertFalse(after.hosts().has(AGAIN));
        assertEquals(List.of(REUS, hostId("Girona")), after.hosts().stream().map(Host::id).toList());
        Activity talk = after.activities().get(TALK);
        assertEquals(REUS, talk.host());
        assertEquals(List.of("Biblioteca Central", "Sala de plens"), after.hosts().get(REUS).venues().stream().map(Venue::name).toList());
        assertEquals(List.of("Marta Soler", "Pere Roca"), after.hosts().get(REUS).contacts().stream().map(Contact::name).toList());
    }

    @Test
    void aRoomAndAPersonOfBothAreThereOnceWithAllThatIsKnownOfThem() {
        Edition after = merged();
        Activity talk = after.activities().get(TALK);
        Venue library = after.findVenue(talk).orElseThrow();
        assertEquals(after.findVenue(after.activities().get(activityId("Reus"))).orElseThrow(), library, "two activities in it clash");
        assertEquals(new Place("Biblioteca Central", "C. Escorxador, 1", null, new Coordinates(41.155, 1.107)), library.place());
        assertEquals(new Contact(MARTA, "Marta Soler", "Cooperació", "+34 977 000 000", "", "marta@example.cat"),
                after.findContact(talk).orElseThrow());
    }

    @Test
    void whatIsKnownOfEitherIsKnownOfBoth() {
        Host after = merged().hosts().get(REUS);
        assertEquals("Reus", after.name());
        assertEquals(new Commitment(Commitment.State.ADOPTED, LocalDate.of(2027, 3, 1)), after.commitment());
        assertEquals(List.of(ST_PETER, MISERICORDIA), after.localHolidays());
        assertEquals(2, after.dailyLimit());
        assertEquals("Truqueu al matí", after.notes(), "not twice");
        assertEquals("Ciutats pel clima, Ciutats defensores", after.campaigns());
    }

    @Test
    void roomsOfOneNameAtTwoAddressesAreTwoRooms() {
        Edition two = twice();
        Host other = two.hosts().get(REUS);
        Venue there = other.venues().list().getFirst();
        Edition edition = two.withHosts(two.hosts().with(other.withVenues(other.venues().with(new Venue(there.id(),
                new Place("Biblioteca Central", "Plaça Mercadal, 3", null, null))))));
        assertEquals(3, new HostChange.MergeHosts(REUS, AGAIN).applyTo(edition).hosts().get(REUS).venues().size());
    }

    @Test
    void aHostThatNobodyLocatedTakesTheTownOfTheOther() {
        Edition two = twice();
        Edition edition = two.withHosts(two.hosts().with(two.hosts().get(REUS).withMunicipality(null)));
        assertEquals(code("Reus"), new HostChange.MergeHosts(REUS, AGAIN).applyTo(edition).hosts().get(REUS).municipality());
    }

    @Test
    void twoTownsAreNeverOne() {
        assertThrows(IllegalArgumentException.class, () -> new HostChange.MergeHosts(REUS, hostId("Girona")).applyTo(twice()));
        assertThrows(IllegalArgumentException.class, () -> new HostChange.MergeHosts(REUS, REUS).applyTo(twice()));
        assertThrows(NoSuchElementException.class, () -> new HostChange.MergeHosts(REUS, hostId("Vic")).applyTo(twice()));
    }

    @Test
    void aVenueTakenOutLetsGoOfItsActivities() {
        Edition after = new HostChange.RemoveVenue(AGAIN, LIBRARY_AGAIN).applyTo(twice());
        assertNull(after.activities().get(TALK).venue());
        assertEquals(AGAIN, after.activities().get(TALK).host());
        assertEquals(venueId("Biblioteca Central"), after.activities().get(activityId("Reus")).venue(), "that one is another host’s");
    }

    @Test
    void aContactTakenOutLetsGoOfItsActivities() {
        Edition after = new HostChange.RemoveContact(AGAIN, MARTA_AGAIN).applyTo(twice());
        assertNull(after.activities().get(TALK).contact());
        assertEquals(1, after.hosts().get(AGAIN).contacts().size());
    }

    @Test
    void holidaysAreThoseOfAllHostsOfTheTownAndOfNoOther() {
        Edition after = new HostChange.PutHolidays(REUS, List.of(MISERICORDIA)).applyTo(twice());
        assertEquals(List.of(MISERICORDIA), after.hosts().get(REUS).localHolidays());
        assertEquals(List.of(MISERICORDIA), after.hosts().get(AGAIN).localHolidays());
        assertEquals(List.of(), after.hosts().get(hostId("Girona")).localHolidays());
    }
}
