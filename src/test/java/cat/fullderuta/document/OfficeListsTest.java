package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.OLIVERA;
import static cat.fullderuta.document.Fixture.ONA;
import static cat.fullderuta.document.Fixture.PAU;
import static cat.fullderuta.document.Fixture.RADIO;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.CompanionRoster.Duty;
import cat.fullderuta.document.CompanionRoster.Meeting;
import cat.fullderuta.document.DriverSheet.Ride;
import cat.fullderuta.document.DriverSheet.Stop;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Arrangements;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Interpreting;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.LanguageSkill.Level;
import cat.fullderuta.edition.Status;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents of those who go along, of the press, and of the office afterwards. */
class OfficeListsTest {

    private final Fixture fixture = Fixture.edition();

    private List<Duty> duties() {
        return CompanionRoster.of(fixture.build(), ONA, Surroundings.of(fixture.build())).duties();
    }

    private List<Ride> rides() {
        return DriverSheet.of(fixture.build(), PAU, Surroundings.of(fixture.build())).rides();
    }

    private List<Engagement> press() {
        return PressList.of(fixture.build(), Surroundings.of(fixture.build())).list();
    }

    private EditionReport report() {
        return EditionReport.of(fixture.build(), Surroundings.of(fixture.build()));
    }

    private void onaIs(Companion.Role... roles) {
        fixture.with(it -> it.withCompanions(it.companions().with(it.companions().get(ONA).withRoles(Set.of(roles)))));
    }

    private static List<String> ids(List<Engagement> activities) {
        return activities.stream().map(activity -> activity.id().value()).toList();
    }

    private static String place(Stop stop) {
        return stop instanceof Stop.At(var where, _) ? where.venue() : stop.getClass().getSimpleName();
    }

    private List<String> ways() {
        return rides().stream().map(ride -> place(ride.from()) + " > " + place(ride.to())).toList();
    }

    @Test
    void interpreterIsThereHalfAnHourBeforeWithThePairThatIsAskedFor() {
        onaIs(Companion.Role.INTERPRETER);
        fixture.change(OLIVERA, it -> it.languages(List.of(new LanguageSkill(Language.FRENCH, Level.NATIVE))))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(OLIVERA))
                .change("talk", it -> it.companions(List.of(ONA, PAU))
                        .arrangements(Arrangements.UNKNOWN.withLanguages(List.of(Language.CATALAN))))
                .activity("other", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:30", 90, List.of(OLIVERA));
        Duty duty = duties().getFirst();

        assertEquals(1, duties().size());
        assertEquals(THURSDAY.atTime(18, 0), duty.thereAt());
        assertEquals(List.of(new LanguagePair(Language.CATALAN, Language.FRENCH)), duty.pairs());
        assertEquals(Meeting.AT_THE_VENUE, duty.meeting());
        assertEquals(List.of("Pau Riera"), duty.activity().companions().stream().map(Engagement.Helper::name).toList(), "not themselves");
    }

    @Test
    void whoNeedNotInterpretIsThereAtTheStart() {
        fixture.activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE)).change("talk", it -> it
                .companions(List.of(ONA)).arrangements(Arrangements.UNKNOWN.withLanguages(List.of(Language.CATALAN))
                .withInterpreting(new Interpreting(Answer.NO, Interpreting.Mode.CONSECUTIVE, 1))));

        assertEquals(THURSDAY.atTime(18, 30), duties().getFirst().thereAt());
        assertEquals(List.of(), duties().getFirst().pairs());
    }

    @Test
    void escortMeetsTheDefenderWhereTheOfficeSaysOrGoesOnFromTheirOwnLastActivity() {
        onaIs(Companion.Role.ESCORT);
        fixture.activity("first", ActivityType.SCHOOL_VISIT, REUS, THURSDAY, "10:00", 90, List.of(ROURE))
                .activity("second", ActivityType.INTERVIEW, RADIO, THURSDAY, "16:00", 45, List.of(ROURE))
                .activity("third", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "19:00", 60, List.of(ROURE, ALZINA));
        Stream.of("first", "second", "third").forEach(id -> fixture.change(id, it -> it.companions(List.of(ONA))));

        assertEquals(List.of(Meeting.ASK_THE_OFFICE, Meeting.GO_ON_TOGETHER, Meeting.ASK_THE_OFFICE),
                duties().stream().map(Duty::meeting).toList(), "the third begins with Alzina, who comes from where she sleeps");
    }

    @Test
    void driverIsToldWhoExpectsThemWhereTheyDriveToAndNotWhereOthersTookPart() {
        fixture.activity("away", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:00", 60, List.of(ROURE))
                .activity("driven", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:00", 60, List.of(ROURE))
                .change("driven", it -> it.companions(List.of(Fixture.PAU)).venue(null));
        Edition edition = fixture.build();
        DriverSheet.Ride ride = DriverSheet.of(edition, Fixture.PAU, Surroundings.of(edition)).rides().getFirst();
        assertEquals("Reus", ((DriverSheet.Stop.At) ride.to()).host());
        assertEquals("", ((DriverSheet.Stop.At) ride.from()).host(), "that activity is none of theirs");
    }

    @Test
    void driverFetchesWhereTheyAreAndBringsThemBackButIsNeverToldWhereTheySleep() {
        fixture.activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "10:00", 90, List.of(ROURE))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA))
                .change("talk", it -> it.companions(List.of(PAU, ONA)));

        assertEquals(List.of("Institut Celestí Bellera > Biblioteca Central Xavier Amorós",
                "WhereTheySleep > Biblioteca Central Xavier Amorós",
                "Biblioteca Central Xavier Amorós > WhereTheySleep"), ways());
        Ride fromSchool = rides().getFirst();
        assertEquals(LocalTime.of(18, 30), fromSchool.arriveBy());
        assertTrue(fromSchool.leave().isBefore(LocalTime.of(17, 15)), "over an hour to Reus");
        assertEquals(List.of("Roure"), fromSchool.passengers().stream().map(Engagement.Participant::alias).toList());
        assertEquals("Marta Soler", fromSchool.contact().name());
        assertEquals(List.of("Ona Camps"), fromSchool.along().stream().map(Engagement.Helper::name).toList());
        Ride fromBed = rides().get(1);
        assertNull(fromBed.leave(), "from the hour one could tell how far it is");
        assertNull(fromBed.travel());
        assertEquals(List.of("Roure", "Alzina"), rides().getLast().passengers().stream().map(Engagement.Participant::alias).toList());
        assertEquals(LocalTime.of(20, 0), rides().getLast().leave());
        assertNull(rides().getLast().contact());
    }

    @Test
    void driverHearsNothingOfAConfidentialOrInternalActivityBefore() {
        fixture.activity("doctor", ActivityType.INTERNAL, GRANOLLERS, THURSDAY, "10:00", 60, List.of(ROURE))
                .activity("quiet", ActivityType.ADVOCACY_MEETING, RADIO, THURSDAY, "12:00", 60, List.of(ALZINA))
                .change("quiet", it -> it.confidential(true))
                .activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA))
                .change("talk", it -> it.companions(List.of(PAU)))
                .activity("dinner", ActivityType.MEAL, REUS, THURSDAY, "21:00", 60, List.of(ROURE, ALZINA));

        assertEquals(List.of("AskTheOffice", "AskTheOffice"), rides().stream().map(ride -> place(ride.from())).toList());
        assertTrue(rides().stream().allMatch(ride -> ride.leave() == null && ride.travel() == null));
        assertInstanceOf(Stop.At.class, rides().getLast().to(), "nobody goes home after the talk: there is a dinner");
    }

    @Test
    void pressListHoldsOnlyWhatIsConfirmedAndPublic() {
        fixture.activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .activity("school", ActivityType.SCHOOL_VISIT, REUS, THURSDAY, "10:00", 90, List.of(ROURE))
                .activity("open school", ActivityType.SCHOOL_VISIT, REUS, FRIDAY, "10:00", 90, List.of(ROURE))
                .change("open school", it -> it.arrangements(Arrangements.UNKNOWN.withPress(Answer.YES)))
                .activity("no press", ActivityType.CEREMONY, REUS, FRIDAY, "12:00", 90, List.of(ROURE))
                .change("no press", it -> it.arrangements(Arrangements.UNKNOWN.withPress(Answer.NO)))
                .activity("quiet", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "16:00", 90, List.of(ROURE)).change("quiet", it ->
                        it.confidential(true))
                .activity("rest", ActivityType.INTERNAL, REUS, FRIDAY, "18:00", 90, List.of(ROURE))
                .change("rest", it -> it.arrangements(Arrangements.UNKNOWN.withPress(Answer.YES)))
                .activity("proposed", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "19:00", 90, List.of(ROURE))
                .change("proposed", it -> it.status(Status.PROPOSED))
                .waiting("waits", ActivityType.PUBLIC_TALK, REUS).change("waits", it -> it.status(Status.CONFIRMED));

        assertEquals(List.of("talk", "open school"), ids(press()));
        var withheld = Outgoing.toPress(fixture.build()).withheld();
        for (Withheld.Reason reason : List.of(Withheld.Reason.NOT_PUBLIC, Withheld.Reason.NO_PRESS, Withheld.Reason.CONFIDENTIAL,
                Withheld.Reason.OFFICE_ONLY, Withheld.Reason.NOT_CONFIRMED, Withheld.Reason.NO_DAY)) {
            assertTrue(withheld.contains(new Withheld.Activities(reason, 1)), reason + " in " + withheld);
        }
        assertEquals(2, Outgoing.toPress(fixture.build()).activities());
    }

    @Test
    void pressIsToldOfADefenderWhatTheyTellEverybodyAndNothingWhileTheyWantNoPress() {
        var everything = new Disclosure(Set.of(), Set.of(Fact.values()));
        fixture.activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA, OLIVERA))
                .change(ROURE, it -> it.country("Colòmbia").themes(List.of("Aigua")).disclosure(everything))
                .change(ALZINA, it -> it.country("Mèxic").disclosure(everything)
                        .consents(new Consents(Answer.YES, Answer.NO, Answer.NO)))
                .change(OLIVERA, it -> it.country("Senegal").disclosure(Disclosure.USUAL));

        assertEquals(List.of(new Engagement.Participant(ROURE, "Roure", "Colòmbia", List.of("Aigua")),
                new Engagement.Participant(ALZINA, "", "", List.of()), new Engagement.Participant(OLIVERA, "", "", List.of())),
                press().getFirst().defenders());
        assertEquals(Answer.NO, press().getFirst().consents().recording(), "the press is told what it may not do");
        var withheld = Outgoing.toPress(fixture.build()).withheld();
        assertTrue(withheld.contains(new Withheld.Facts("Alzina", Set.of(Fact.ALIAS, Fact.COUNTRY), Withheld.Why.WANTS_NO_PRESS)),
                withheld::toString);
        assertTrue(withheld.contains(new Withheld.Facts("Olivera", Set.of(Fact.ALIAS, Fact.COUNTRY), Withheld.Why.NOT_FOR_EVERYBODY)),
                withheld::toString);
    }

    @Test
    void reportCountsWhatTookPlaceAndKeepsTheUncountedApart() {
        fixture.activity("counted", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE))
                .change("counted", it -> it.status(Status.DONE).followUp(new FollowUp(80, "Moció",
                        "https://exemple.cat/a\n\nhttps://exemple.cat/b")))
                .activity("uncounted", ActivityType.PUBLIC_TALK, GRANOLLERS, FRIDAY, "18:30", 90, List.of(ROURE, ALZINA))
                .change("uncounted", it -> it.status(Status.DONE))
                .activity("forgotten status", ActivityType.INTERVIEW, RADIO, FRIDAY, "10:00", 45, List.of(ROURE))
                .change("forgotten status", it -> it.followUp(new FollowUp(1, "", "")))
                .activity("planned", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "12:00", 90, List.of(ALZINA))
                .activity("off", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "13:00", 90, List.of(ALZINA)).change("off", it ->
                        it.status(Status.CANCELLED))
                .activity("rest", ActivityType.INTERNAL, REUS, FRIDAY, "16:00", 90, List.of(ALZINA)).change("rest", it ->
                        it.status(Status.DONE))
                .with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS).withCommitment(new Commitment(Commitment.State.ADOPTED,
                        FRIDAY)))));
        EditionReport report = report();

        assertEquals(new EditionReport.Count(4, 3, 1, 81, 1, 2), report.total());
        assertEquals(List.of(new EditionReport.TypeCount(ActivityType.PUBLIC_TALK, new EditionReport.Count(3, 2, 1, 80, 1, 2)),
                new EditionReport.TypeCount(ActivityType.INTERVIEW, new EditionReport.Count(1, 1, 0, 1, 0, 0))), report.types());
        assertEquals(List.of("Granollers", "Reus", "Sabadell"), report.towns().stream().map(EditionReport.NamedCount::name).toList());
        assertEquals(List.of(new EditionReport.NamedCount("Ràdio Sabadell", new EditionReport.Count(1, 1, 0, 1, 0, 0))), report.media());
        assertEquals(1, report.adopted());
        assertEquals(List.of("https://exemple.cat/a", "https://exemple.cat/b"), report.results().getFirst().links());
        assertEquals(List.of(new EditionReport.Stand("Granollers", Commitment.State.NOT_ASKED, null),
                new EditionReport.Stand("Reus", Commitment.State.ADOPTED, FRIDAY)), report.commitments());
        assertEquals(new EditionReport.NamedCount("Alzina", new EditionReport.Count(2, 1, 1, 0, 1, 0)), report.defenders().get(1));
    }
}
