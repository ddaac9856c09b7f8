package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.calendar.Holiday;
import cat.fullderuta.calendar.SchoolDay;
import cat.fullderuta.check.DayFinding.UnevenShare;
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
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Certainty;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.SchoolPeriod;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.edition.Wish;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What hosts asked for, what their activities lack, and whether the towns and defenders get their share. */
class HostRulesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    private static List<Finding> found(Editions editions) {
        return editions.findings().list();
    }

    private static Editions talk(RuleKey rule, String from, String to) {
        return edition().judging(rule).defender("Ara").on("2027-04-08").talk("Reus", from, to);
    }

    private static Editions wanting(String from, String to, LocalTime wantedFrom, LocalTime wantedTo, LocalDate... days) {
        return talk(RuleKey.WANTED_TIME, from, to).last(it -> it.withWish(new Wish(List.of(days), wantedFrom, wantedTo, "")));
    }

    @Test
    void wantedHoursAreKeptToTheMinute() {
        LocalTime six = LocalTime.of(18, 0);
        LocalTime eight = LocalTime.of(20, 0);
        assertEquals(List.of(), found(wanting("18:00", "20:00", six, eight)), "exact");
        assertEquals(List.of(), found(wanting("18:30", "19:30", six, eight)), "contained");
        assertEquals(List.of(new OutsideWantedHours(activityId("Reus"), span("2027-04-08 17:59", "2027-04-08 19:00"), six, eight)),
                found(wanting("17:59", "19:00", six, eight)));
        assertEquals(1, found(wanting("18:00", "20:01", six, eight)).size());
        assertEquals(1, found(wanting("20:00", "21:00", six, eight)).size(), "touching");
    }

    @Test
    void aWantedEndAfterMidnightIsOnTheNextDay() {
        assertEquals(List.of(), found(wanting("22:00", "00:30", LocalTime.of(21, 0), LocalTime.of(0, 30))));
        assertEquals(1, found(wanting("22:00", "00:31", LocalTime.of(21, 0), LocalTime.of(0, 30))).size());
    }

    @Test
    void aWantedDayIsKept() {
        LocalDate friday = THURSDAY.plusDays(1);
        assertEquals(List.of(), found(wanting("18:00", "19:00", null, null, friday, THURSDAY)));
        assertEquals(List.of(new OutsideWantedDays(activityId("Reus"), THURSDAY, List.of(friday))), found(wanting("18:00", "19:00", null,
                null, friday)));
    }

    private static Editions schoolOn(String day) {
        return edition(day, day).judging(RuleKey.SCHOOL_DAY).defender("Ara").on(day).school("Reus", "10:00", "11:00");
    }

    @Test
    void schoolsAreVisitedWhenTheyAreOpen() {
        assertEquals(List.of(), found(schoolOn("2027-04-08")));
        assertEquals(List.of(new NoSchool(activityId("Reus"), LocalDate.of(2027, 4, 10), SchoolDay.WEEKEND, Optional.empty())),
                found(schoolOn("2027-04-10")));
        assertEquals(List.of(new NoSchool(activityId("Reus"), LocalDate.of(2026, 10, 12), SchoolDay.PUBLIC_HOLIDAY,
                Optional.of(Holiday.NATIONAL_DAY))), found(schoolOn("2026-10-12")));
        assertEquals(List.of(new NoSchool(activityId("Reus"), LocalDate.of(2027, 3, 23), SchoolDay.SCHOOL_HOLIDAY, Optional.empty())),
                found(schoolOn("2027-03-23")));
        assertEquals(List.of(new NoSchool(activityId("Reus"), LocalDate.of(2027, 4, 8), SchoolDay.LOCAL_HOLIDAY, Optional.empty())),
                found(schoolOn("2027-04-08").host(it -> it.withLocalHolidays(List.of(THURSDAY)))));
    }

    @Test
    void aYearWhoseTermsNobodyKnowsIsUnknownUntilTheyAreEntered() {
        Editions autumn = schoolOn("2027-10-05");
        assertEquals(List.of(new UnknownSchoolDay(activityId("Reus"), LocalDate.of(2027, 10, 5))), found(autumn));
        assertEquals(List.of(), found(autumn.rules(it -> it.withSchoolPeriods(List.of(new SchoolPeriod(LocalDate.of(2027, 9, 13),
                LocalDate.of(2028, 6, 20), true))))));
    }

    @Test
    void onlySchoolsClose() {
        assertEquals(List.of(), found(edition().judging(RuleKey.SCHOOL_DAY).defender("Ara").on("2027-04-10").talk("Reus", "10:00",
                "11:00")));
    }

    @Test
    void aHostTakesSoManyADay() {
        Editions two = talk(RuleKey.HOST_LIMIT, "09:00", "10:00").talk("Reus", "18:00", "19:00").host(it -> it.withDailyLimit(2));
        assertEquals(List.of(), found(two));
        assertEquals(List.of(new TooManyForHost(hostId("Reus"), THURSDAY, List.of(activityId("Reus"), activityId("Reus 2")), 1)),
                found(two.host(it -> it.withDailyLimit(1))), "told once");
    }

    @Test
    void whoWasNamedGoesAndNobodyElse() {
        Editions editions = talk(RuleKey.ASKED_FOR, "18:00", "19:00").together("Bruna")
                .last(it -> it.withInvitation(new Invitation.Named(List.of(defenderId("Bruna"), defenderId("Carles")))));
        assertEquals(List.of(new NotAskedFor(activityId("Reus"), List.of(defenderId("Ara"))), new AskedForMissing(activityId("Reus"),
                List.of(defenderId("Carles")))),
                found(editions));
        assertEquals(List.of(), found(editions.last(it -> it.withInvitation(new Invitation.Named(List.of(defenderId("Bruna"),
                defenderId("Ara")))))));
    }

    @Test
    void anyWhoSpeaksALanguage() {
        Editions editions = talk(RuleKey.ASKED_FOR, "18:00", "19:00").last(it -> it.withInvitation(new Invitation.AnyWho(Language.ENGLISH,
                "", 1)))
                .who(it -> it.withLanguages(List.of(new LanguageSkill(Language.ENGLISH, LanguageSkill.Level.BASIC))));
        assertEquals(List.of(new NotAsWanted(activityId("Reus"), List.of(defenderId("Ara")), Language.ENGLISH, "")), found(editions));
        assertEquals(List.of(), found(editions.who(it -> it.withLanguages(List.of(new LanguageSkill(Language.ENGLISH,
                LanguageSkill.Level.FLUENT))))));
        assertEquals(List.of(), found(editions.who(it -> it.withLanguages(List.of()))), "not known, which the rule of interpreters tells");
        assertEquals(List.of(new TooFewDefenders(activityId("Reus"), 2, 1)),
                found(editions.last(it -> it.withInvitation(new Invitation.AnyWho(Language.ENGLISH, "", 2)))));
    }

    @Test
    void anyWhoStandsForATheme() {
        Editions editions = talk(RuleKey.ASKED_FOR, "18:00", "19:00").last(it -> it.withInvitation(new Invitation.AnyWho(null, "aigua",
                1)));
        assertEquals(List.of(new NotAsWanted(activityId("Reus"), List.of(defenderId("Ara")), null, "aigua")), found(editions));
        assertEquals(List.of(), found(editions.who(it -> it.withThemes(List.of("terra", "aigua")))));
    }

    @Test
    void whoIsLetOffFromAnEventForEveryoneIsToldWhileTheyAreHere() {
        Editions editions = talk(RuleKey.EVERYONE, "18:00", "19:00").defender("Bruna")
                .last(it -> it.withInvitation(new Invitation.Everyone(List.of(defenderId("Bruna")))));
        assertEquals(List.of(new NotEveryone(activityId("Reus"), List.of(defenderId("Bruna")))), found(editions));
        assertEquals(List.of(), found(editions.who(it -> it.withStay(new Stay(null, "", at("2027-04-08 18:59"), "")))), "has left");
        assertEquals(List.of(), found(editions.last(it -> it.withInvitation(new Invitation.Everyone(List.of())))));
    }

    @Test
    void whatIsMissingBeforeTheProgrammeGoesOut() {
        Editions editions = edition().judging(RuleKey.MISSING_FACTS).defender("Ara").on("2027-04-08").talk(SOMEWHERE, "18:00", "19:00")
                .last(it -> it.withStatus(Status.CONFIRMED).withCertainty(Certainty.APPROXIMATE));
        assertEquals(List.of(new MissingFacts(activityId(SOMEWHERE), List.of(Fact.PLACE, Fact.CONTACT, Fact.HOUR, Fact.INTERPRETING))),
                found(editions));
        assertEquals(List.of(), found(editions.last(it -> it.withStatus(Status.REQUESTED))), "of a request much is still unknown");
        assertEquals(List.of(new MissingFacts(activityId(SOMEWHERE), List.of(Fact.PLACE, Fact.CONTACT, Fact.DEFENDERS))),
                found(editions.last(it -> it.withStatus(Status.PROPOSED).withDefenders(List.of()))));
    }

    @Test
    void nothingIsMissingWhenAllIsKnown() {
        Contact contact = new Contact(Id.of("c"), "Nom Inventat", "", "93 555 00 00", "", "");
        Venue venue = new Venue(Id.of("v"), new Place("Casal", "Carrer Inventat, 1", null, null));
        assertEquals(List.of(), found(talk(RuleKey.MISSING_FACTS, "18:00", "19:00")
                .host(it -> it.withContacts(Register.of(List.of(contact))).withVenues(Register.of(List.of(venue))))
                .last(it -> it.withStatus(Status.CONFIRMED).withVenue(venue.id()).withContact(contact.id())
                        .withArrangements(it.arrangements()
                        .withInterpreting(new Interpreting(Answer.NO, Interpreting.Mode.CONSECUTIVE, 0))))));
    }

    @Test
    void townsWithNothingAreToldTogether() {
        Editions editions = edition().judging(RuleKey.TOWN_LEFT_OUT).defender("Ara").on("2027-04-08").waiting(ActivityType.PUBLIC_TALK,
                "Vic").waiting(ActivityType.PUBLIC_TALK, "Salt");
        assertEquals(List.of(), found(editions), "nothing is planned yet at all");
        assertEquals(List.of(new TownsWithout(List.of(hostId("Vic"), hostId("Salt")))), found(editions.talk("Reus", "18:00", "19:00")));
    }

    @Test
    void aDefenderWithFarMoreThanTheOthersIsTold() {
        Editions editions = edition().judging(RuleKey.FAIR_SHARE).defender("Bruna").defender("Carles");
        for (int day = 8; day < 11; day++) {
            editions.defender("Ara").on("2027-04-%02d".formatted(day)).talk("Reus", "18:00", "19:00");
        }
        assertEquals(List.of(), found(editions), "three, one on average");
        editions.on("2027-04-11").talk("Reus", "18:00", "19:00").on("2027-04-12").talk("Reus", "18:00", "19:00");
        assertEquals(List.of(new UnevenShare(defenderId("Ara"), 5, 2)), found(editions));
    }
}
