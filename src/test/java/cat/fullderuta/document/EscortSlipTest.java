package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.PAU;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EscortSlipTest {

    private final Fixture fixture = Fixture.edition()
            .activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:00", 90, List.of(ROURE))
            .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA));

    private List<EscortSlip> slips() {
        return fixture.agenda(ROURE, THURSDAY).slips();
    }

    @Test
    void escortHearsOnlyOfTheActivitiesTheyGoTo() {
        fixture.change("talk", it -> it.companions(List.of(ONA, PAU)));

        EscortSlip slip = slips().getFirst();
        assertEquals(1, slips().size(), "who only drives has no slip");
        assertEquals("Ona Camps", slip.escort());
        assertEquals("Roure", slip.defender());
        assertEquals(List.of("Activitat talk"), slip.activities().stream().map(Engagement::title).toList());
        assertEquals(List.of("Pau Riera"), slip.activities().getFirst().companions().stream().map(Engagement.Helper::name).toList(),
                "the driver, whom they may have to call, and not themselves");
    }

    @Test
    void twoEscortsHaveASlipEach() {
        fixture.with(it -> it.withCompanions(it.companions().with(it.companions().get(PAU).withRoles(Set.of(Companion.Role.ESCORT)))))
                .change("school", it -> it.companions(List.of(PAU))).change("talk", it -> it.companions(List.of(ONA)));

        assertEquals(List.of("Pau Riera", "Ona Camps"), slips().stream().map(EscortSlip::escort).toList());
        assertEquals(List.of("Activitat school"), slips().getFirst().activities().stream().map(Engagement::title).toList());
    }

    @Test
    void slipsAreOfTheDayAlone() {
        fixture.activity("radio", ActivityType.INTERVIEW, REUS, FRIDAY, "10:00", 30, List.of(ROURE))
                .change("radio", it -> it.companions(List.of(ONA)));

        assertEquals(List.of(), slips());
    }

    @Test
    void itHoldsNothingThatACompanionMayNotSee() {
        fixture.change("talk", it -> it.companions(List.of(ONA)).internalNotes("intern").speakers("ponent").description("descripció"));

        Engagement talk = slips().getFirst().activities().getFirst();
        assertEquals("", talk.internalNotes() + talk.speakers() + talk.description());
        assertEquals("", talk.person() == null ? "" : talk.person().email());
        assertFalse(talk.where().town().isEmpty());
    }
}
