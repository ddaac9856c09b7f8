package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.companionResource;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.span;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding.DoubleBooked;
import cat.fullderuta.check.Finding.Unavailable;
import cat.fullderuta.check.Finding.UnknownAvailability;
import cat.fullderuta.check.PeopleFinding.AloneTooLong;
import cat.fullderuta.check.PeopleFinding.HalfDayTooLong;
import cat.fullderuta.check.PeopleFinding.NoEscort;
import cat.fullderuta.check.PeopleFinding.NoInterpreter;
import cat.fullderuta.check.PeopleFinding.WrongPair;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who can go along to an activity, and who helps there. Ara speaks Arabic, in Reus one speaks Catalan. */
class CompanionFitTest {

    private static final LanguagePair ARABIC_CATALAN = new LanguagePair(Language.ARABIC, Language.CATALAN);
    private static final LanguagePair FRENCH_CATALAN = new LanguagePair(Language.FRENCH, Language.CATALAN);

    /** Ara's talk in Reus from ten to twelve, and Nour and Omar, who go to Mataró on another day. */
    private static Editions reus() {
        return araOnThursday(RuleKey.INTERPRETER, RuleKey.INTERPRETER_HALF_DAY, RuleKey.INTERPRETER_ALONE, RuleKey.ESCORT,
                RuleKey.DOUBLE_BOOKING, RuleKey.AVAILABILITY)
                .who(it -> it.withLanguages(List.of(new LanguageSkill(Language.ARABIC, LanguageSkill.Level.NATIVE))).withNeedsEscort(Answer.NO))
                .on("2027-04-13").talk("Mataró", "10:00", "11:00").companion("Nour").companion("Omar")
                .companion("Nour", it -> it.withPairs(List.of(ARABIC_CATALAN))).companion("Omar", it -> it.withPairs(List.of(FRENCH_CATALAN)))
                .on("2027-04-08").talk("Reus", "10:00", "12:00").last(CompanionFitTest::inCatalan);
    }

    private static Activity inCatalan(Activity activity) {
        return activity.withArrangements(activity.arrangements().withLanguages(List.of(Language.CATALAN)));
    }

    private static CompanionFit fit(Editions editions, String name, Optional<String> from) {
        Edition edition = editions.get();
        return CompanionFit.of(edition.activities().get(activityId("Reus")), companionId(name), from.map(Editions::companionId),
                timetable(edition));
    }

    private static CompanionFit fit(Editions editions, String name) {
        return fit(editions, name, Optional.empty());
    }

    private static void assertFit(Fit.Verdict verdict, List<Finding> found, CompanionFit fit) {
        assertEquals(verdict, fit.verdict());
        assertEquals(found, fit.findings().list());
    }

    @Test
    void whoSpeaksBothLanguagesFits() {
        assertFit(Fit.Verdict.FITS, List.of(), fit(reus(), "Nour"));
    }

    @Test
    void anotherPairIsWarnedOf() {
        assertFit(Fit.Verdict.WARNS, List.of(new WrongPair(activityId("Reus"), defenderId("Ara"), List.of(companionId("Omar")),
                List.of(Language.CATALAN))), fit(reus(), "Omar"));
    }

    @Test
    void elsewhereAtThatHourIsAClash() {
        Editions busy = reus().on("2027-04-08").defender("Bruna").talk("Girona", "11:30", "13:00").companion("Nour");
        assertFit(Fit.Verdict.CLASHES, List.of(new DoubleBooked(companionResource("Nour"), activityId("Reus"), activityId("Girona"),
                span("2027-04-08 11:30", "2027-04-08 12:00"))), fit(busy, "Nour"));
    }

    @Test
    void touchingIsNotElsewhere() {
        Editions after = reus().on("2027-04-08").defender("Bruna").talk("Girona", "12:00", "13:00").companion("Nour");
        assertEquals(Fit.Verdict.FITS, fit(after, "Nour").verdict());
    }

    @Test
    void whoCannotAtThatHourIsAClash() {
        var busy = Availability.unavailable(span("2027-04-08 11:00", "2027-04-08 18:00"), "metge");
        assertFit(Fit.Verdict.CLASHES, List.of(new Unavailable(activityId("Reus"), companionResource("Nour"), busy)),
                fit(reus().companion("Nour", it -> it.withAvailability(List.of(busy))), "Nour"));
    }

    @Test
    void whoNeverSaidWhenTheyCanIsNotKnown() {
        assertFit(Fit.Verdict.FITS, List.of(new UnknownAvailability(companionId("Nour"), List.of(activityId("Reus")))),
                fit(reus().companion("Nour", it -> it.withAvailability(List.of())), "Nour"));
    }

    @Test
    void theirHalfDayIsCountedWithThisActivity() {
        Editions morning = reus().on("2027-04-08").defender("Bruna").talk("Girona", "08:00", "09:00").companion("Nour");
        assertEquals(Fit.Verdict.FITS, fit(morning.companion("Nour", it -> it.withHalfDay(minutes(180))), "Nour").verdict(), "exact limit");
        assertFit(Fit.Verdict.WARNS, List.of(new HalfDayTooLong(companionId("Nour"), LocalDate.of(2027, 4, 8), true,
                List.of(activityId("Girona"), activityId("Reus")), minutes(180), minutes(179))),
                fit(morning.companion("Nour", it -> it.withHalfDay(minutes(179))), "Nour"));
    }

    @Test
    void whoBringsNothingOfWhatIsMissingIsWarnedOf() {
        assertFit(Fit.Verdict.WARNS, List.of(new NoInterpreter(activityId("Reus"), List.of(defenderId("Ara")), List.of(Language.CATALAN))),
                fit(reus().companion("Omar", it -> it.withRoles(Set.of(Role.ESCORT))), "Omar"));
    }

    @Test
    void whatElseIsMissingDoesNotSpeakAgainstWhoHelps() {
        Editions alone = reus().who(it -> it.withNeedsEscort(Answer.YES));
        assertFit(Fit.Verdict.FITS, List.of(new NoEscort(activityId("Reus"), List.of(defenderId("Ara")))), fit(alone, "Nour"));
        assertEquals(Fit.Verdict.FITS, fit(alone.companion("Omar", it -> it.withRoles(Set.of(Role.ESCORT))), "Omar").verdict());
    }

    @Test
    void oneOfTwoDefendersServedIsHelpToo() {
        Editions two = reus().together("Fadel").defender("Fadel").who(it -> it.withNeedsEscort(Answer.NO)
                .withLanguages(List.of(new LanguageSkill(Language.FRENCH, LanguageSkill.Level.NATIVE))));
        assertFit(Fit.Verdict.FITS, List.of(new WrongPair(activityId("Reus"), defenderId("Fadel"), List.of(companionId("Nour")),
                List.of(Language.CATALAN))), fit(two, "Nour"));
    }

    @Test
    void thatOneAloneIsNotEnoughIsToldOfTheFirst() {
        Editions simultaneous = reus().last(it -> it.withArrangements(it.arrangements()
                .withInterpreting(new Interpreting(Answer.YES, Interpreting.Mode.SIMULTANEOUS, 1))));
        assertFit(Fit.Verdict.FITS, List.of(new AloneTooLong(activityId("Reus"), companionId("Nour"), minutes(120), minutes(60))),
                fit(simultaneous, "Nour"));
    }

    @Test
    void replacingJudgesWithoutTheOneWhoGoes() {
        Editions wrong = reus().companion("Omar");
        assertFit(Fit.Verdict.FITS, List.of(), fit(wrong, "Nour", Optional.of("Omar")));
        Editions right = reus().companion("Nour");
        assertEquals(Fit.Verdict.WARNS, fit(right, "Omar", Optional.of("Nour")).verdict());
        assertEquals(Fit.Verdict.FITS, fit(right, "Omar").verdict(), "besides Nour nothing is missing");
    }

    @Test
    void withoutSomebodyIsToldWhatIsMissingThen() {
        Edition edition = reus().companion("Nour").get();
        CompanionFit without = CompanionFit.without(edition.activities().get(activityId("Reus")), companionId("Nour"), timetable(edition));
        assertFit(Fit.Verdict.WARNS, List.of(new NoInterpreter(activityId("Reus"), List.of(defenderId("Ara")), List.of(Language.CATALAN))),
                without);
    }

    @Test
    void whatAnActivityNeeds() {
        assertEquals(Set.of(Role.INTERPRETER), needs(reus(), "Reus"));
        assertEquals(Set.of(), needs(reus().companion("Nour"), "Reus"));
        assertEquals(Set.of(Role.INTERPRETER), needs(reus().companion("Omar"), "Reus"), "of another pair");
        assertEquals(Set.of(Role.INTERPRETER, Role.ESCORT), needs(reus().who(it -> it.withNeedsEscort(Answer.YES)), "Reus"));
        Editions far = reus().companion("Nour").last(it -> it.withArrangements(it.arrangements().withHostTransport(Answer.NO)));
        assertEquals(Set.of(Role.DRIVER), needs(far, "Reus"));
        assertEquals(Set.of(), needs(far.companion("Omar").companion("Omar", it -> it.withRoles(Set.of(Role.DRIVER))), "Reus"));
        assertEquals(Set.of(), needs(reus().last(it -> it.withStart(null)), "Reus"), "as long as it waits");
    }

    private static Set<Role> needs(Editions editions, String town) {
        Edition edition = editions.get();
        Id<Activity> id = activityId(town);
        return Needs.of(edition.activities().get(id), editions.findings(), edition);
    }
}
