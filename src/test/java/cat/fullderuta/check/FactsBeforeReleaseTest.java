package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.HostFinding.Fact;
import cat.fullderuta.check.HostFinding.MissingFacts;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Venue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must be known before the programme goes out. */
class FactsBeforeReleaseTest {

    private static final Contact CONTACT = new Contact(Id.of("c"), "Nom Inventat", "", "93 555 00 00", "", "");
    private static final Venue CASAL = new Venue(Id.of("v"), new Place("Casal", "Carrer Inventat, 1", null, null));

    /** Ara's confirmed talk, of which everything is known. */
    private static Editions complete() {
        return araOnThursday(RuleKey.MISSING_FACTS).talk("Reus", "18:00", "19:00")
                .host(it -> it.withContacts(Register.of(List.of(CONTACT))).withVenues(Register.of(List.of(CASAL))))
                .last(it -> it.withStatus(Status.CONFIRMED).withVenue(CASAL.id()).withContact(CONTACT.id())
                        .withArrangements(it.arrangements()
                                .withInterpreting(new Interpreting(Answer.NO, Interpreting.Mode.CONSECUTIVE, 0))));
    }

    private static Editions venue(String address) {
        return complete().host(it -> it.withVenues(Register.of(List.of(new Venue(CASAL.id(), new Place("Casal", address, null, null))))));
    }

    private static Editions contact(String phone, String email) {
        return complete().host(it -> it.withContacts(Register.of(List.of(CONTACT.withPhone(phone).withEmail(email)))));
    }

    private static List<Finding> missing(Fact... facts) {
        return List.of(new MissingFacts(activityId("Reus"), List.of(facts)));
    }

    @Test
    void nothingIsMissingWhenAllIsKnown() {
        assertEquals(List.of(), complete().found());
    }

    @Test
    void whatIsMissingIsToldTogether() {
        Editions editions = araOnThursday(RuleKey.MISSING_FACTS).talk(SOMEWHERE, "18:00", "19:00")
                .last(it -> it.withStatus(Status.CONFIRMED).withCertainty(Certainty.APPROXIMATE));
        assertEquals(List.of(new MissingFacts(activityId(SOMEWHERE), List.of(Fact.PLACE, Fact.CONTACT, Fact.HOUR, Fact.INTERPRETING))),
                editions.found());
        assertEquals(List.of(new MissingFacts(activityId(SOMEWHERE), List.of(Fact.PLACE, Fact.CONTACT, Fact.DEFENDERS))),
                editions.last(it -> it.withStatus(Status.PROPOSED).withDefenders(List.of())).found());
    }

    @Test
    void whereItIs() {
        assertEquals(missing(Fact.PLACE), complete().host(it -> it.withMunicipality(null)).found());
        assertEquals(missing(Fact.ADDRESS), venue(" ").found());
        assertEquals(missing(Fact.ADDRESS), complete().last(it -> it.withVenue(null)).found());
    }

    @Test
    void whomToCall() {
        assertEquals(missing(Fact.CONTACT), complete().last(it -> it.withContact(null)).found());
        assertEquals(missing(Fact.CONTACT), contact(" ", "").found());
        assertEquals(List.of(), contact("93 555 00 00", "").found(), "a number is enough");
        assertEquals(List.of(), contact("", "nom@example.org").found(), "an address is enough");
    }

    @Test
    void theExactHourOfAConfirmedOne() {
        assertEquals(missing(Fact.HOUR), complete().last(it -> it.withCertainty(Certainty.APPROXIMATE)).found());
        assertEquals(missing(Fact.HOUR), complete().last(it -> it.withCertainty(Certainty.TO_BE_CONFIRMED)).found());
        assertEquals(List.of(), complete().last(it -> it.withCertainty(Certainty.APPROXIMATE).withStatus(Status.PROPOSED)).found());
    }

    @Test
    void whetherInterpretingIsNeeded() {
        Editions unknown = complete().last(it -> it.withArrangements(it.arrangements().withInterpreting(Interpreting.UNKNOWN)));
        assertEquals(missing(Fact.INTERPRETING), unknown.found());
        assertEquals(List.of(), unknown.last(it -> it.withInvitation(new Invitation.AnyWho(null, "", 0))).found());
    }

    @Test
    void whoGoes() {
        Editions nobody = complete().last(it -> it.withDefenders(List.of()));
        assertEquals(missing(Fact.DEFENDERS), nobody.found());
        assertEquals(List.of(), nobody.last(it -> it.withInvitation(new Invitation.AnyWho(null, "", 0))).found(), "nobody was asked for");
        assertEquals(List.of(), complete().last(it -> it.withDefenders(List.of()).withType(ActivityType.WORKSHOP)).found());
    }

    @Test
    void ofARequestMuchIsStillUnknown() {
        for (Status status : List.of(Status.REQUESTED, Status.DONE)) {
            assertEquals(List.of(), complete().last(it -> it.withContact(null).withStatus(status)).found(), status::name);
        }
    }

    @Test
    void whatIsOfTheOfficeIsNotAnnounced() {
        assertEquals(List.of(), complete().last(it -> it.withContact(null).withType(ActivityType.INTERNAL)).found());
    }
}
