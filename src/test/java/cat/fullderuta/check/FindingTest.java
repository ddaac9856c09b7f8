package cat.fullderuta.check;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.calendar.SchoolDay;
import cat.fullderuta.check.DayFinding.BackTooLate;
import cat.fullderuta.check.DayFinding.FullFirstDay;
import cat.fullderuta.check.DayFinding.LeavesTooEarly;
import cat.fullderuta.check.DayFinding.Meal;
import cat.fullderuta.check.DayFinding.NoBreak;
import cat.fullderuta.check.DayFinding.NoFreeHalfDay;
import cat.fullderuta.check.DayFinding.NoMeal;
import cat.fullderuta.check.DayFinding.ShortRest;
import cat.fullderuta.check.DayFinding.TooManyActivities;
import cat.fullderuta.check.DayFinding.TooManyHours;
import cat.fullderuta.check.DayFinding.UnevenShare;
import cat.fullderuta.check.DayFinding.UnknownBase;
import cat.fullderuta.check.Finding.AfterDeparture;
import cat.fullderuta.check.Finding.BeforeArrival;
import cat.fullderuta.check.Finding.DoubleBooked;
import cat.fullderuta.check.Finding.NotComing;
import cat.fullderuta.check.Finding.OutsideAvailability;
import cat.fullderuta.check.Finding.OutsideVisit;
import cat.fullderuta.check.Finding.TooTightTransfer;
import cat.fullderuta.check.Finding.Unavailable;
import cat.fullderuta.check.Finding.UnknownAvailability;
import cat.fullderuta.check.Finding.UnknownStay;
import cat.fullderuta.check.Finding.UnknownTransfer;
import cat.fullderuta.check.HostFinding.AskedForMissing;
import cat.fullderuta.check.HostFinding.Fact;
import cat.fullderuta.check.HostFinding.MissingFacts;
import cat.fullderuta.check.HostFinding.NoSchool;
import cat.fullderuta.check.HostFinding.NotAsWanted;
import cat.fullderuta.check.HostFinding.NotAskedFor;
import cat.fullderuta.check.HostFinding.NotEveryone;
import cat.fullderuta.check.HostFinding.OutsideWantedDays;
import cat.fullderuta.check.HostFinding.OutsideWantedHours;
import cat.fullderuta.check.HostFinding.TooFewDefenders;
import cat.fullderuta.check.HostFinding.TooManyForHost;
import cat.fullderuta.check.HostFinding.TownsWithout;
import cat.fullderuta.check.HostFinding.UnknownSchoolDay;
import cat.fullderuta.check.PeopleFinding.AgainstConsent;
import cat.fullderuta.check.PeopleFinding.AloneTooLong;
import cat.fullderuta.check.PeopleFinding.HalfDayTooLong;
import cat.fullderuta.check.PeopleFinding.InterpreterArrivesLate;
import cat.fullderuta.check.PeopleFinding.NoEscort;
import cat.fullderuta.check.PeopleFinding.NoInterpreter;
import cat.fullderuta.check.PeopleFinding.PersonToAvoid;
import cat.fullderuta.check.PeopleFinding.TooFewInterpreters;
import cat.fullderuta.check.PeopleFinding.TopicToAvoid;
import cat.fullderuta.check.PeopleFinding.UnknownActivityLanguages;
import cat.fullderuta.check.PeopleFinding.UnknownConsent;
import cat.fullderuta.check.PeopleFinding.UnknownDefenderLanguages;
import cat.fullderuta.check.PeopleFinding.UnknownEscort;
import cat.fullderuta.check.PeopleFinding.Use;
import cat.fullderuta.check.PeopleFinding.WrongPair;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.travel.Estimate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On which activities each kind of finding is shown, and whom it is about: by that an accepted one is known again. */
class FindingTest {

    private static final Id<Defender> ARA = defenderId("Ara");
    private static final Id<Companion> NOUR = companionId("Nour");
    private static final Id<Activity> REUS = activityId("Reus");
    private static final Id<Activity> VIC = activityId("Vic");
    private static final LocalDate DAY = LocalDate.of(2027, 4, 8);
    private static final LocalTime HOUR = LocalTime.of(10, 0);
    private static final Resource WHO = defenderResource("Ara");
    private static final List<Id<Activity>> BOTH = List.of(REUS, VIC);

    /** What is expected of a finding. */
    private record Row(Finding finding, RuleKey rule, Object about, List<Id<Activity>> activities) {}

    private static Row row(Finding finding, RuleKey rule, Object about, List<Id<Activity>> activities) {
        return new Row(finding, rule, about, activities);
    }

    private static Row row(Finding finding, RuleKey rule, Object about) {
        return row(finding, rule, about, List.of(REUS));
    }

    private static final List<Row> KNOWN = List.of(
            row(new DoubleBooked(WHO, REUS, VIC, span("2027-04-08 10:00", "2027-04-08 11:00")), RuleKey.DOUBLE_BOOKING, WHO, BOTH),
            row(new TooTightTransfer(WHO, REUS, VIC, minutes(1), minutes(2), minutes(3), false), RuleKey.TRANSFER, WHO, BOTH),
            row(new OutsideVisit(REUS, DAY, DAY), RuleKey.VISIT_DAYS, ""),
            row(new BeforeArrival(REUS, ARA, DAY.atTime(HOUR)), RuleKey.STAY, ARA),
            row(new AfterDeparture(REUS, ARA, DAY.atTime(HOUR)), RuleKey.STAY, ARA),
            row(new NotComing(REUS, ARA), RuleKey.STAY, ARA),
            row(new Unavailable(REUS, WHO, Availability.unavailable(span("2027-04-08 10:00", "2027-04-08 11:00"), "")),
                    RuleKey.AVAILABILITY, WHO),
            row(new OutsideAvailability(REUS, WHO), RuleKey.AVAILABILITY, WHO),
            row(new ShortRest(ARA, REUS, VIC, minutes(1), minutes(2)), RuleKey.NIGHT_REST, ARA, BOTH),
            row(new TooManyActivities(ARA, DAY, BOTH, 1), RuleKey.ACTIVITIES_PER_DAY, List.of(ARA, DAY), BOTH),
            row(new TooManyHours(ARA, DAY, BOTH, minutes(2), minutes(1)), RuleKey.HOURS_PER_DAY, List.of(ARA, DAY), BOTH),
            row(new NoBreak(ARA, BOTH, minutes(1), minutes(2)), RuleKey.BREAK, ARA, BOTH),
            row(new NoMeal(ARA, DAY, Meal.LUNCH, BOTH, minutes(1), minutes(2), HOUR, HOUR), RuleKey.LUNCH,
                    List.of(ARA, DAY, Meal.LUNCH), BOTH),
            row(new NoMeal(ARA, DAY, Meal.DINNER, BOTH, minutes(1), minutes(2), HOUR, HOUR), RuleKey.DINNER,
                    List.of(ARA, DAY, Meal.DINNER), BOTH),
            row(new FullFirstDay(ARA, DAY, BOTH, 1), RuleKey.FIRST_DAY, List.of(ARA, DAY), BOTH),
            row(new NoFreeHalfDay(ARA, DAY, DAY, 6, 5), RuleKey.FREE_HALF_DAY, List.of(ARA, DAY), List.of()),
            row(new LeavesTooEarly(ARA, REUS, DAY.atTime(HOUR), HOUR, minutes(1)), RuleKey.BASE_TRANSFER, ARA),
            row(new BackTooLate(ARA, REUS, DAY.atTime(HOUR), HOUR, minutes(1)), RuleKey.BASE_TRANSFER, ARA),
            row(new StayFinding.TightArrival(REUS, ARA, "Reus", DAY.atTime(HOUR), minutes(1), minutes(2), minutes(3),
                    Estimate.Confidence.EXACT), RuleKey.TRANSFER, ARA),
            row(new StayFinding.TightDeparture(REUS, ARA, "Reus", DAY.atTime(HOUR), minutes(1), minutes(2), minutes(3),
                    Estimate.Confidence.LOW), RuleKey.TRANSFER, ARA),
            row(new UnevenShare(ARA, 1, 2), RuleKey.FAIR_SHARE, ARA, List.of()),
            row(new NoInterpreter(REUS, List.of(ARA), List.of(Language.CATALAN)), RuleKey.INTERPRETER, ""),
            row(new WrongPair(REUS, ARA, List.of(NOUR), List.of(Language.CATALAN)), RuleKey.INTERPRETER, ARA),
            row(new TooFewInterpreters(REUS, 2, 1), RuleKey.INTERPRETER, ""),
            row(new InterpreterArrivesLate(NOUR, REUS, VIC, minutes(1), minutes(2)), RuleKey.INTERPRETER_EARLY, NOUR, BOTH),
            row(new AloneTooLong(REUS, NOUR, minutes(2), minutes(1)), RuleKey.INTERPRETER_ALONE, NOUR),
            row(new HalfDayTooLong(NOUR, DAY, true, BOTH, minutes(2), minutes(1)), RuleKey.INTERPRETER_HALF_DAY,
                    List.of(NOUR, DAY, true), BOTH),
            row(new NoEscort(REUS, List.of(ARA)), RuleKey.ESCORT, ""),
            row(new AgainstConsent(REUS, ARA, List.of(Use.PHOTO)), RuleKey.CONSENT, ARA),
            row(new TopicToAvoid(REUS, ARA, "mina"), RuleKey.TOPICS, ARA),
            row(new PersonToAvoid(REUS, ARA, "Quim"), RuleKey.PEOPLE, ARA),
            row(new OutsideWantedDays(REUS, DAY, List.of()), RuleKey.WANTED_TIME, ""),
            row(new OutsideWantedHours(REUS, span("2027-04-08 10:00", "2027-04-08 11:00"), HOUR, null), RuleKey.WANTED_TIME, ""),
            row(new NoSchool(REUS, DAY, SchoolDay.WEEKEND, Optional.empty()), RuleKey.SCHOOL_DAY, ""),
            row(new TooManyForHost(hostId("Reus"), DAY, BOTH, 1), RuleKey.HOST_LIMIT, List.of(hostId("Reus"), DAY), BOTH),
            row(new NotAskedFor(REUS, List.of(ARA)), RuleKey.ASKED_FOR, ""),
            row(new AskedForMissing(REUS, List.of(ARA)), RuleKey.ASKED_FOR, ""),
            row(new NotAsWanted(REUS, List.of(ARA), null, "aigua"), RuleKey.ASKED_FOR, ""),
            row(new TooFewDefenders(REUS, 2, 1), RuleKey.ASKED_FOR, ""),
            row(new NotEveryone(REUS, List.of(ARA)), RuleKey.EVERYONE, ""),
            row(new MissingFacts(REUS, List.of(Fact.PLACE)), RuleKey.MISSING_FACTS, ""),
            row(new TownsWithout(List.of(hostId("Reus"))), RuleKey.TOWN_LEFT_OUT, "", List.of()));

    private static final List<Row> UNKNOWN = List.of(
            row(new UnknownTransfer(WHO, REUS, VIC), RuleKey.TRANSFER, WHO, BOTH),
            row(new UnknownStay(ARA, BOTH), RuleKey.STAY, ARA, BOTH),
            row(new UnknownAvailability(NOUR, BOTH), RuleKey.AVAILABILITY, NOUR, BOTH),
            row(new StayFinding.UnknownTerminal(ARA, BOTH), RuleKey.TRANSFER, ARA, BOTH),
            row(new UnknownBase(ARA, BOTH), RuleKey.BASE_TRANSFER, ARA, BOTH),
            row(new UnknownDefenderLanguages(ARA, BOTH), RuleKey.INTERPRETER, ARA, BOTH),
            row(new UnknownActivityLanguages(BOTH), RuleKey.INTERPRETER, "", BOTH),
            row(new UnknownEscort(ARA, BOTH), RuleKey.ESCORT, ARA, BOTH),
            row(new UnknownConsent(ARA, Use.PHOTO, BOTH), RuleKey.CONSENT, List.of(ARA, Use.PHOTO), BOTH),
            row(new UnknownSchoolDay(REUS, DAY), RuleKey.SCHOOL_DAY, ""));

    private static Stream<Class<?>> kinds(Class<?> of) {
        return of.isSealed() ? Stream.of(of.getPermittedSubclasses()).flatMap(FindingTest::kinds) : Stream.of(of);
    }

    @Test
    void eachKindIsHere() {
        assertEquals(kinds(Finding.class).collect(Collectors.toSet()),
                Stream.concat(KNOWN.stream(), UNKNOWN.stream()).map(row -> row.finding().getClass()).collect(Collectors.toSet()));
    }

    @Test
    void itIsShownOnItsActivities() {
        Stream.concat(KNOWN.stream(), UNKNOWN.stream()).forEach(row -> assertEquals(row.activities(), row.finding().activities(),
                row::toString));
    }

    @Test
    void itSaysWhomItIsAbout() {
        Stream.concat(KNOWN.stream(), UNKNOWN.stream()).forEach(row -> assertEquals(row.about(), row.finding().about(), row::toString));
    }

    @Test
    void itBelongsToARule() {
        Stream.concat(KNOWN.stream(), UNKNOWN.stream()).forEach(row -> assertEquals(row.rule(), row.finding().rule(), row::toString));
    }

    @Test
    void whatIsUnknownIsNeverTakenForKnown() {
        KNOWN.forEach(row -> assertFalse(row.finding().isUnknown(), row::toString));
        UNKNOWN.forEach(row -> assertTrue(row.finding().isUnknown(), row::toString));
    }

    @Test
    void aGroupWithOtherActivitiesIsTheSameOtherwise() {
        UNKNOWN.stream().map(Row::finding).filter(Grouped.class::isInstance).forEach(finding -> {
            Finding other = ((Grouped) finding).withActivities(List.of(VIC));
            assertEquals(List.of(VIC), other.activities());
            assertEquals(finding, ((Grouped) other).withActivities(BOTH));
        });
    }

    @Test
    void theDefenderItIsAboutIsFoundAmongSeveral() {
        List<Id<Defender>> both = List.of(defenderId("Bruna"), ARA);
        assertEquals(Optional.of(ARA), new BeforeArrival(REUS, ARA, DAY.atTime(HOUR)).findDefender(both));
        assertEquals(Optional.of(ARA), new DoubleBooked(WHO, REUS, VIC, span("2027-04-08 10:00", "2027-04-08 11:00")).findDefender(both));
        assertEquals(Optional.of(ARA), new TooManyActivities(ARA, DAY, BOTH, 1).findDefender(both));
        assertEquals(Optional.empty(), new BeforeArrival(REUS, ARA, DAY.atTime(HOUR)).findDefender(List.of(defenderId("Bruna"))));
        assertEquals(Optional.empty(), new AloneTooLong(REUS, NOUR, minutes(2), minutes(1)).findDefender(both));
    }
}
