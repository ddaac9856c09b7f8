package cat.fullderuta.change;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Addressee;
import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Venue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The law of going back to a version: whoever was told of it is told the same again; what nobody outside was told of stays as it is now.
 */
class RestoringTest {

    private static final Release FIRST = Release.of(1, THURSDAY.minusDays(9).atTime(9, 0), "Mireia", "");
    private static final Id<Contact> NEW_CONTACT = Id.of("new-contact");
    private static final Id<Venue> NEW_VENUE = Id.of("new-venue");

    private static Fixture then() {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 90, List.of(ALZINA))
                .activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, FRIDAY, "10:00", 60, List.of(ROURE));
    }

    /** Nearly everything was changed since. */
    private static Edition now() {
        return then().change("talk", it -> it.start(FRIDAY.atTime(19, 0)).title("Una altra").internalNotes("truqueu abans").source("full 2")
                        .venue(NEW_VENUE).contact(NEW_CONTACT))
                .activity("new", ActivityType.INTERVIEW, REUS, FRIDAY, "12:00", 30, List.of(ALZINA))
                .with(it -> it.withHosts(it.hosts().with(changed(it.hosts().get(REUS))))
                        .withRules(it.rules().withTransferBuffer(Duration.ofMinutes(35)))).build();
    }

    private static Host changed(Host host) {
        Contact told = host.contacts().list().getFirst();
        Venue place = host.venues().list().getFirst();
        return host.withName("Ajuntament de Reus").withNotes("demaneu per la porta del darrere").withCampaigns("Campanya").withDailyLimit(2)
                .withContacts(host.contacts().with(new Contact(told.id(), "Una altra persona", "", "", "", ""))
                        .with(new Contact(NEW_CONTACT, "Pere Nou", "", "977 999 999", "", "pere@exemple.cat")))
                .withVenues(host.venues().with(new Venue(place.id(), new Place("Reformada", "", null, null)))
                        .with(new Venue(NEW_VENUE, new Place("Sala nova", "", null, null))));
    }

    private static Edition back() {
        return new Change.RollBack(FIRST, then().build()).applyTo(now());
    }

    @Test
    void everyRecipientIsToldWhatTheyWereToldThen() {
        Edition then = then().build();
        for (Recipient to : Addressee.list(then)) {
            assertEquals(Addressee.engagements(to, then), Addressee.engagements(to, back()), to.toString());
            assertEquals(Addressee.find(to, then), Addressee.find(to, back()), to.toString());
        }
        assertFalse(ChangeNotice.list(then, 1, now(), 0).isEmpty(), "something had changed");
        assertEquals(List.of(), ChangeNotice.list(then, 1, back(), 0), "nobody is bothered");
    }

    @Test
    void whatNobodyOutsideWasToldStaysAsItIsNow() {
        Edition now = now();
        Edition back = back();
        assertEquals(now.rules(), back.rules());
        assertFalse(now.rules().equals(RuleSettings.DEFAULT));
        assertEquals(now.conventions(), back.conventions());
        assertEquals(now.acknowledgements(), back.acknowledgements());
        assertEquals(now.ledger(), back.ledger());
        assertEquals(now.travelTimes(), back.travelTimes());
        assertEquals(now.companions(), back.companions());
        assertEquals(now.defenders(), back.defenders());
        assertEquals("truqueu abans", back.activities().get(Id.of("talk")).internalNotes());
        assertEquals("full 2", back.activities().get(Id.of("talk")).source());
        Host reus = back.hosts().get(REUS);
        assertEquals(List.of("demaneu per la porta del darrere", "Campanya", 2), List.of(reus.notes(), reus.campaigns(),
                reus.dailyLimit()));
        assertEquals("977 999 999", reus.contacts().get(NEW_CONTACT).phone(), "a contact that came since is not lost");
        assertEquals("Sala nova", reus.venues().get(NEW_VENUE).place().name());
    }

    @Test
    void whatIsNewWaitsWithItsPeople() {
        assertEquals(List.of("new"), back().listBacklog().stream().map(it -> it.id().value()).toList());
        assertEquals(List.of(ALZINA), back().activities().get(Id.of("new")).defenders());
    }

    @Test
    void aContactOfThePlanThatWasDeletedSinceIsThereAgain() {
        Edition without = then().change("talk", it -> it.contact(null)).with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS)
                .withContacts(it.hosts().get(REUS).contacts().without(Id.of("reus-contact")))))).build();
        Edition back = new Change.RollBack(FIRST, then().build()).applyTo(without);
        assertTrue(back.findContact(back.activities().get(Id.of("talk"))).isPresent());
    }

    @Test
    void goingBackToTheDraftItselfChangesNothing() {
        assertEquals(now(), new Change.RollBack(FIRST, now()).applyTo(now()));
    }

    @Test
    void theOfficeAndItsTelephoneStayAsTheyAreNow() {
        Edition later = now().withOffice(new Office("Oficina", "93 000 00 01", ""));
        Edition back = new Change.RollBack(FIRST, then().build()).applyTo(later);
        assertEquals("93 000 00 01", back.office().phone(), "nobody is given a dead number");
    }
}
