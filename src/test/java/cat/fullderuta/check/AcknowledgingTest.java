package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Strictness;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A warning is accepted for a reason until its facts change, and each rule is taken as seriously as the edition says. */
class AcknowledgingTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2027, 4, 1, 9, 0);

    private final Editions shortNight = edition().judging(RuleKey.NIGHT_REST).defender("Ara").on("2027-04-08").talk("Reus", "20:00",
            "22:30")
            .on("2027-04-09").school("Vic", "08:00", "09:00");

    private static Findings check(Edition edition) {
        return Checker.check(timetable(edition));
    }

    private static Edition accept(Edition edition, String reason) {
        Findings findings = check(edition);
        Finding finding = findings.list().getFirst();
        return new Change.Acknowledge(Acknowledging.of(finding, findings.severityOf(finding), reason, "Aina", NOW)).applyTo(edition);
    }

    @Test
    void whatIsAcceptedStaysFoldedAway() {
        Findings after = check(accept(shortNight.get(), "Ho demana ella"));
        assertEquals(List.of(), after.list());
        assertEquals(List.of("Ho demana ella"), after.listAccepted().stream().map(it -> it.acknowledgement().reason()).toList());
        assertEquals(Optional.empty(), after.findWorst(activityId("Reus")));
    }

    @Test
    void itReturnsWhenItsFactsChangeAndSaysWhyItWasAccepted() {
        Edition accepted = accept(shortNight.get(), "Ho demana ella");
        Edition later = new Change.Schedule(activityId("Vic"), at("2027-04-09 08:15"), accepted.activities()
                .get(activityId("Vic")).defenders()).applyTo(accepted);
        Findings after = check(later);
        assertEquals(1, after.list().size());
        assertEquals("Ho demana ella", Acknowledging.findEarlier(after.list().getFirst(), later).orElseThrow().reason());
        Edition back = new Change.Schedule(activityId("Vic"), at("2027-04-09 08:00"), accepted.activities()
                .get(activityId("Vic")).defenders()).applyTo(later);
        assertEquals(List.of(), check(back).list(), "the same facts again");
        Edition anew = accept(later, "També així");
        assertEquals(1, anew.acknowledgements().size(), "in the place of the earlier");
    }

    @Test
    void anythingElseThatChangesDoesNotMatter() {
        Edition accepted = accept(shortNight.get(), "Ho demana ella");
        Activity reus = accepted.activities().get(activityId("Reus"));
        assertEquals(List.of(), check(accepted.withActivities(accepted.activities().with(reus.withTitle("Un altre títol")))).list());
    }

    @Test
    void withdrawnItStandsAgain() {
        Edition accepted = accept(shortNight.get(), "Ho demana ella");
        Edition withdrawn = new Change.Withdraw(accepted.acknowledgements().list().getFirst().id()).applyTo(accepted);
        assertEquals(1, check(withdrawn).list().size());
    }

    @Test
    void aClashIsNeverAccepted() {
        Edition accepted = accept(shortNight.get(), "Ho demana ella");
        Edition strict = new Change.PutRules(accepted.rules().withStrictness(RuleKey.NIGHT_REST, Strictness.CLASH)).applyTo(accepted);
        Findings findings = check(strict);
        assertEquals(Optional.of(Severity.CLASH), findings.findWorst());
        assertThrows(IllegalArgumentException.class, () -> Acknowledging.of(findings.list().getFirst(), Severity.CLASH, "Tant és", "Aina",
                NOW));
        assertThrows(IllegalArgumentException.class, () -> Acknowledging.of(findings.list().getFirst(), Severity.HINT, " ", "Aina", NOW),
                "without a reason");
    }

    @Test
    void aRuleIsTakenAsSeriouslyAsTheEditionSays() {
        for (Strictness how : Strictness.values()) {
            Findings findings = shortNight.rules(it -> it.withStrictness(RuleKey.NIGHT_REST, how)).findings();
            assertEquals(how == Strictness.OFF ? Optional.empty() : Optional.of(Severity.valueOf(how.name())), findings.findWorst());
        }
    }

    @Test
    void anUnknownStaysUnknownHoweverSeriousItsRuleIs() {
        Findings findings = edition().judging(RuleKey.ESCORT).rules(it -> it.withStrictness(RuleKey.ESCORT,
                Strictness.CLASH)).defender("Ara")
                .on("2027-04-08").talk("Reus", "18:00", "19:00").findings();
        assertEquals(Optional.of(Severity.UNKNOWN), findings.findWorst());
    }

    @Test
    void oneMoreActivityMakesNoOtherMatterOfWhatIsUnknown() {
        Editions editions = edition().judging(RuleKey.BASE_TRANSFER).defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:00");
        Acknowledgement known = accept(editions.get(), "Dorm a casa d’amics").acknowledgements().list().getFirst();
        Edition more = editions.talk("Vic", "20:00", "21:00").get().withAcknowledgements(Register.of(List.of(known)));
        assertEquals(List.of(), check(more).list());
    }
}
