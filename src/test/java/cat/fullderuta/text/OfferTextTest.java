package cat.fullderuta.text;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Checker;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.plan.Fixes;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an offer says before it is taken. */
class OfferTextTest {

    private static final Edition EDITION = edition().judging(RuleKey.TRANSFER, RuleKey.LUNCH, RuleKey.DOUBLE_BOOKING)
            .way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus", "10:30", "12:00").companion("Nour")
            .talk("Mataró", "13:00", "14:00").defender("Bruna").school("Vic", "09:00", "10:00").companion("Pau").get();

    private static OfferText text(String language) {
        return OfferText.of(EDITION, Messages.of(Locale.of(language)));
    }

    private static Fixes.Offer offer(Change change) {
        Edition after = change.applyTo(EDITION);
        return new Fixes.Offer(change, after, Checker.check(timetable(after)));
    }

    @Test
    void aMoveSaysWhereToAndTheDayOnlyWhenItIsAnother() {
        assertEquals("Move “School visit · Reus” to 09:45",
                text("en").what(new Change.Schedule(activityId("Reus"), at("2027-04-08 09:45"), List.of(defenderId("Ara")))));
        assertEquals("Moure «Visita escolar · Reus» a dv., 9 d’abr., 9:45",
                text("ca").what(new Change.Schedule(activityId("Reus"), at("2027-04-09 09:45"), List.of(defenderId("Ara")))));
    }

    @Test
    void aSwapSaysBothHours() {
        assertEquals("Swap the hours of “School visit · Reus” (Thu 8 Apr, 10:30) and “School visit · Vic” (Thu 8 Apr, 09:00)",
                text("en").what(new Change.Swap(activityId("Reus"), activityId("Vic"))));
    }

    @Test
    void anotherCompanionSaysWhoAndInWhosePlace() {
        var reus = EDITION.activities().get(activityId("Reus"));
        assertEquals("Pau en lugar de Nour: «Visita escolar · Reus»",
                text("es").what(new Change.PutActivity(reus.withCompanions(List.of(companionId("Pau"))))));
        assertEquals("Pau goes along too: “School visit · Reus”",
                text("en").what(new Change.PutActivity(reus.withCompanions(List.of(companionId("Nour"), companionId("Pau"))))));
    }

    @Test
    void moreDefendersAreNamed() {
        var reus = EDITION.activities().get(activityId("Reus"));
        var nobody = new Change.PutActivity(reus.withDefenders(List.of()));
        var two = new Change.PutActivity(reus.withDefenders(List.of(defenderId("Ara"), defenderId("Bruna"))));
        var text = OfferText.of(nobody.applyTo(EDITION), Messages.of(Locale.of("ca")));
        assertEquals("S’hi afegeix Bruna: «Visita escolar · Reus»",
                text.what(new Change.AddDefender(activityId("Reus"), defenderId("Bruna"))));
        assertEquals("S’hi afegeixen Ara i Bruna: «Visita escolar · Reus»", text.what(two));
        assertEquals("Bruna joins: “School visit · Reus”", text("en").what(two), "Ara goes already");
    }

    @Test
    void theEffectIsInNumbersAndWords() {
        var before = Checker.check(timetable(EDITION));
        Change helps = new Change.Schedule(activityId("Mataró"), at("2027-04-08 13:35"), List.of(defenderId("Ara")));
        assertEquals("Then: no clashes instead of 1", text("en").effect(before, offer(helps)).split(";")[0]);
        Change longer = new Change.Stretch(activityId("Mataró"), at("2027-04-08 13:35"), minutes(180));
        assertEquals("Aleshores: cap xoc (ara 1); 1 avís més: Ara: sense temps per dinar", text("ca").effect(before, offer(longer)));
    }
}
