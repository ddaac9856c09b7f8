package cat.fullderuta.text;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.venueId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cat.fullderuta.change.Alterations;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Alteration;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who altered what, as one reads it in the history of an activity. */
class AlterationTextTest {

    private static final Edition EDITION = edition().defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:30").venue("Biblioteca")
            .last(it -> it.withTitle("Taula rodona")).companion("Pau").defender("Bruna").meal("Vic", "13:00", "15:00").get();
    private static final AlterationText ENGLISH = AlterationText.of(EDITION, Messages.of(Locale.ENGLISH));

    private static List<String> said(UnaryOperator<Activity> edit) {
        Activity before = EDITION.activities().get(activityId("Reus"));
        Edition after = EDITION.withActivities(EDITION.activities().with(edit.apply(before)));
        return Alterations.between(EDITION, after, at("2027-04-01 10:32"), "MP").stream().map(ENGLISH::sentence).toList();
    }

    @Test
    void whatItWasAndWhatItIs() {
        assertEquals(List.of("Status: requested → confirmed"), said(it -> it.withStatus(Status.CONFIRMED)));
        assertEquals(List.of("Start: Thu 8 Apr 18:00 → Fri 9 Apr 10:00"), said(it -> it.withStart(at("2027-04-09 10:00"))));
        assertEquals(List.of("Length: 1 h 30 min → 1 h"), said(it -> it.withLength(minutes(60))));
        assertEquals(List.of("Time certainty: exact → approximate").size(), said(it -> it.withCertainty(Certainty.APPROXIMATE)).size());
    }

    @Test
    void whatIsThereNowOrNoMore() {
        assertEquals(List.of("Start: removed, was Thu 8 Apr 18:00"), said(it -> it.withStart(null)));
        assertEquals(List.of("Host: Reus → Vic", "Venue: removed, was Biblioteca"), said(it -> it.with(edit -> edit.host(hostId("Vic")).venue(null))));
        assertEquals(List.of("Venue: Biblioteca → (deleted)"), said(it -> it.withVenue(venueId("Enlloc"))));
    }

    @Test
    void whoCameAndWhoWent() {
        assertEquals(List.of("Defenders: + Bruna, − Ara"), said(it -> it.withDefenders(List.of(defenderId("Bruna")))));
        assertEquals(List.of("Companions: − Pau"), said(it -> it.withCompanions(List.of())));
        assertEquals(List.of("Companions: + (deleted)"), said(it -> it.withCompanions(List.of(companionId("Pau"), companionId("Ningú")))));
    }

    @Test
    void aFactOfManyPartsOrOfFreeTextSaysOnlyThatItWasEdited() {
        assertEquals(List.of("Title: edited"), said(it -> it.withTitle("Xerrada")));
        assertEquals(List.of("Notes: edited"), said(it -> it.withInternalNotes("secret")));
        assertEquals(List.of("Other details: edited"), said(it -> it.withCampaign("Aigua")));
    }

    @Test
    void whoeverSignedStandsBesideTheHour() {
        var signed = new Alteration(Id.of("a"), activityId("Reus"), at("2027-04-01 10:32"), "MP", Alteration.Fact.MADE, "", "");
        assertEquals("Entered", ENGLISH.sentence(signed));
        assertEquals("Thu 1 Apr 10:32 · MP", ENGLISH.signature(signed));
        assertEquals("Thu 1 Apr 10:32", ENGLISH.signature(new Alteration(Id.of("a"), activityId("Reus"), at("2027-04-01 10:32"), "",
                Alteration.Fact.MADE, "", "")));
    }

    @Test
    void everyFactHasWordsInEveryLanguage() {
        for (Locale language : Messages.INTERFACE) {
            for (Alteration.Fact fact : Alteration.Fact.values()) {
                assertFalse(AlterationText.of(EDITION, Messages.of(language)).sentence(new Alteration(Id.of("a"), activityId("Reus"),
                        at("2027-04-01 10:32"), "", fact, "", "")).isBlank());
            }
        }
    }
}
