package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.defenderId;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.PeopleFinding.PersonToAvoid;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody whom a defender wants to avoid is found by the whole name, wherever it stands. */
class PeopleToAvoidTest {

    private static Editions talk() {
        return araOnThursday(RuleKey.PEOPLE).talk("Reus", "18:00", "19:30").who(it -> it.withPeopleToAvoid("Quim Inventat\nel cònsol"));
    }

    private static final List<Finding> QUIM = List.of(new PersonToAvoid(activityId("Reus"), defenderId("Ara"), "Quim Inventat"));

    @Test
    void asASpeaker() {
        assertEquals(QUIM, talk().last(it -> it.withSpeakers("Modera: Quim Inventat, periodista")).found());
    }

    @Test
    void inTheTitleOrTheDescription() {
        assertEquals(QUIM, talk().last(it -> it.withTitle("Conversa amb quim inventat")).found());
        assertEquals(QUIM, talk().last(it -> it.withDescription("Hi serà Quim INVENTAT.")).found());
    }

    @Test
    void asACompanion() {
        assertEquals(QUIM, talk().companion("Quim Inventat").found());
    }

    @Test
    void asTheContactOrTheHost() {
        Contact contact = new Contact(Id.of("c"), "Quim Inventat", "", "", "", "");
        assertEquals(QUIM, talk().host(it -> it.withContacts(Register.of(List.of(contact)))).last(it -> it.withContact(contact.id()))
                .found());
        assertEquals(QUIM, talk().host(it -> it.withName("Quim Inventat, estudi")).found());
    }

    @Test
    void byWhatTheyAre() {
        Contact contact = new Contact(Id.of("c"), "Marta", "El Cònsol", "", "", "");
        assertEquals(List.of(new PersonToAvoid(activityId("Reus"), defenderId("Ara"), "el cònsol")),
                talk().host(it -> it.withContacts(Register.of(List.of(contact)))).last(it -> it.withContact(contact.id())).found());
    }

    @Test
    void onlyTheWholeNameInARow() {
        assertEquals(List.of(), talk().last(it -> it.withSpeakers("Quima Inventat")).found());
        assertEquals(List.of(), talk().last(it -> it.withSpeakers("Quim Altre i Pere Inventat")).found());
    }

    @Test
    void whoAvoidsNobodyIsNotAsked() {
        assertEquals(List.of(), talk().who(it -> it.withPeopleToAvoid(" ")).last(it -> it.withSpeakers("Quim Inventat")).found());
        assertEquals(List.of(), talk().who(it -> it.withPeopleToAvoid("…")).last(it -> it.withSpeakers("Quim Inventat")).found(),
                "dots are no name");
    }
}
