package cat.fullderuta.change;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.venueId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.ActivityChange.MakeSeries.Copy;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.FollowUp;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Season;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.edition.Venue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each change does, and the laws that hold for all. */
class ChangeTest {

    private static final Release RELEASE = Release.of(1, at("2027-04-01 12:00"), "M.", "");
    private static final Edition EDITION = edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00").companion("Pau")
            .defender("Bruna").meal("Girona", "13:00", "15:00").everyone().waiting(ActivityType.PUBLIC_TALK, "Mataró")
            .way("Reus", "Girona", 100).get().with(it -> it.hosts(it.hosts().with(empty())))
            .withAcknowledgements(Register.of(List.of(acknowledgement("known", "Ho sap tothom"))))
            .withLedger(new Ledger(Register.of(List.of(RELEASE)), Register.empty(), Register.empty()));
    private static final Id<Activity> REUS = activityId("Reus");
    private static final Id<Activity> GIRONA = activityId("Girona");
    private static final Id<Activity> MATARO = activityId("Mataró");
    private static final Id<Defender> ARA = defenderId("Ara");
    private static final Id<Defender> BRUNA = defenderId("Bruna");

    /** One of each kind; each changes something. */
    static Stream<Change> everyKind() {
        return Stream.of(
                new Change.Schedule(MATARO, at("2027-04-09 18:00"), List.of(ARA)),
                new Change.ReturnToBacklog(REUS),
                new Change.Stretch(REUS, at("2027-04-08 09:30"), minutes(150)),
                new Change.Swap(REUS, GIRONA),
                new Change.AddDefender(REUS, BRUNA),
                new Change.RemoveDefender(GIRONA, ARA),
                new Change.PutActivity(EDITION.activities().get(REUS).withTitle("Quatre sessions")),
                new Change.RemoveActivity(REUS),
                new Change.PutDefender(Defender.of(defenderId("Carles"), "Carles")),
                new Change.PutHost(Host.municipality(hostId("Vic"), "Vic", code("Vic"))),
                new Change.PutHostAndActivity(EDITION.hosts().get(hostId("Reus")).withName("Ajuntament de Reus"),
                        EDITION.activities().get(REUS).withTitle("Quatre sessions")),
                new Change.PutCompanion(EDITION.companions().get(companionId("Pau")).withName("Pau Prat")),
                new Change.PutTravelTime(new TravelTime(Id.of("way"), code("Reus"), code("Vic"), TravelTime.Mode.CAR, minutes(100), true)),
                new Change.RemoveTravelTimes(code("Reus"), code("Girona"), List.of(Id.of("Reus Girona"))),
                new Change.TakeTravelTimes("camins.xlsx", List.of(new TravelTime(Id.of("way"), code("Reus"), code("Girona"),
                        TravelTime.Mode.CAR, minutes(110), true))),
                new Change.PutRules(EDITION.rules().withStrictness(RuleKey.TRANSFER, Strictness.WARNING)),
                new Change.PutRulesAndHolidays(EDITION.rules().withStrictness(RuleKey.TRANSFER, Strictness.WARNING),
                        Map.of(hostId("Reus"), List.of(LocalDate.of(2027, 6, 29)))),
                new Change.Acknowledge(acknowledgement("again", "Hi ha cotxe")),
                new Change.Withdraw(Id.of("known")),
                new Change.TakeAnswers("respostes.xlsx", List.of(EDITION.activities().get(REUS).withStatus(Status.CONFIRMED))),
                new Change.PutRelease(Release.of(2, at("2027-04-02 12:00"), "M.", "")),
                new Change.Send(List.of(new Dispatch(Id.of("d"), RELEASE.id(), new Recipient.Everybody(), Dispatch.Form.PDF, RELEASE.at(), "M."))),
                new Change.RollBack(RELEASE, EDITION.withActivities(EDITION.activities().with(EDITION.activities().get(REUS).withTitle("com era")))
                        .withLedger(Ledger.EMPTY)),
                new ActivityChange.PutActivities(List.of(EDITION.activities().get(REUS).withStatus(Status.CONFIRMED),
                        EDITION.activities().get(MATARO).withStatus(Status.PROPOSED))),
                new ActivityChange.RemoveActivities(List.of(REUS, MATARO)),
                new ActivityChange.SplitActivity(REUS, "Sessions", List.of(activityId("Reus 2"), activityId("Reus 3")), true),
                new ActivityChange.MakeSeries(REUS, true, List.of(new Copy(activityId("Reus 2"), LocalDate.of(2027, 4, 9)))),
                new CompanionChange.Assign(MATARO, companionId("Pau"), Optional.empty()),
                new CompanionChange.TakeOff(REUS, companionId("Pau")),
                new CompanionChange.RemoveCompanion(companionId("Pau")),
                new DefenderChange.RemoveDefender(ARA),
                new DefenderChange.StandDown(ARA, null, Map.of(REUS, new Instead.By(BRUNA), GIRONA, new Instead.CallOff())),
                new EditionChange.PutEdition(Season.AUTUMN, "Tardor", EDITION.firstDay(), EDITION.lastDay().plusDays(1), EDITION.office(),
                        EDITION.conventions()),
                new HostChange.RemoveHost(hostId("Buit")),
                new HostChange.MergeHosts(hostId("Reus"), hostId("Buit")),
                new HostChange.RemoveVenue(hostId("Buit"), venueId("Sala")),
                new HostChange.RemoveContact(hostId("Buit"), Id.of("recepció")),
                new HostChange.PutHolidays(hostId("Reus"), List.of(LocalDate.of(2027, 6, 29))),
                new Change.TakeRequests("peticions.xlsx", List.of(Host.municipality(hostId("Vic"), "Vic", code("Vic"))),
                        List.of(Activity.of(activityId("Vic"), "Xerrada", ActivityType.PUBLIC_TALK).withHost(hostId("Vic")))));
    }

    /** Reus a second time, with a room and somebody to call, where nothing takes place. */
    private static Host empty() {
        return Host.municipality(hostId("Buit"), "Buit", code("Reus"))
                .withVenues(Register.of(List.of(new Venue(venueId("Sala"), new Place("Sala", "", null, null)))))
                .withContacts(Register.of(List.of(new Contact(Id.of("recepció"), "", "Recepció", "+34 977 00 00 00", "", ""))));
    }

    private static Acknowledgement acknowledgement(String id, String reason) {
        return new Acknowledgement(Id.of(id), RuleKey.TRANSFER, "facts", reason, "Aina", at("2027-04-01 09:00"));
    }

    private static Activity after(Change change, Id<Activity> activity) {
        return change.applyTo(EDITION).activities().get(activity);
    }

    @Test
    void everyKindIsTried() {
        assertEquals(kinds(Change.class).count(), everyKind().map(Change::getClass).distinct().count());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(ChangeTest::kinds) : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void undoGivesTheEqualEditionAndRedoTheChangedOne(Change change) {
        Edition after = change.applyTo(EDITION);
        assertNotEquals(EDITION, after);
        var history = new History();
        history.add(new History.Step(change, EDITION, after));
        assertEquals(Optional.of(EDITION), history.undo());
        assertEquals(Optional.of(after), history.redo());
        assertEquals(change.applyTo(EDITION), after, "the edition given was not altered");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsUntouchedIsShared(Change change) {
        Edition after = change.applyTo(EDITION);
        Stream<Boolean> shared = Stream.of(after.defenders() == EDITION.defenders(), after.companions() == EDITION.companions(),
                after.activities() == EDITION.activities(), after.hosts() == EDITION.hosts(), after.travelTimes() == EDITION.travelTimes());
        assertTrue(shared.filter(it -> it).count() >= 3, "an undo step costs no copy of the edition");
    }

    @Test
    void whatCameSinceAReleaseOutlivesTheWayBackToIt() {
        Edition earlier = edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00").get();
        Edition later = edition().defender("Ara")
                .who(it -> it.withConsents(new Consents(Answer.NO, Answer.UNKNOWN, Answer.NO)).withTopicsToAvoid("la família"))
                .on("2027-04-08").school("Reus", "16:00", "18:00").last(it -> it.withFollowUp(new FollowUp(54, "", "")))
                .talk("Girona", "19:00", "20:30").get();
        Edition after = new Change.RollBack(RELEASE, earlier).applyTo(later);
        assertEquals(at("2027-04-08 10:00"), after.activities().get(REUS).start(), "the plan is as it was");
        assertEquals(54, after.activities().get(REUS).followUp().attended());
        assertEquals(List.of(GIRONA), after.listBacklog().stream().map(Activity::id).toList(), "what is new waits");
        assertTrue(after.hosts().has(hostId("Girona")));
        assertEquals(Answer.NO, after.defenders().get(ARA).consents().press(), "a consent withdrawn stays withdrawn");
        assertEquals("la família", after.defenders().get(ARA).topicsToAvoid(), "what protects somebody is never taken back");
    }

    @Test
    void aVenueAddedSinceAReleaseIsStillThereForWhatIsNew() {
        Edition earlier = edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00").get();
        Edition later = edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00")
                .talk("Reus", "19:00", "20:30").venue("Biblioteca").get();
        Edition after = new Change.RollBack(RELEASE, earlier).applyTo(later);
        assertEquals("Biblioteca", after.findVenue(after.activities().get(activityId("Reus 2"))).orElseThrow().name());
    }

    @Test
    void whoIsRemovedIsNowhereAnyMore() {
        Edition asked = new Change.PutActivity(EDITION.activities().get(MATARO).withInvitation(new Invitation.Named(List.of(ARA)))).applyTo(EDITION);
        Edition after = new DefenderChange.RemoveDefender(ARA).applyTo(asked);
        assertEquals(List.of(), after.activities().get(REUS).defenders());
        assertEquals(Invitation.ANYONE, after.activities().get(MATARO).invitation());
        assertEquals(List.of(BRUNA), after.defendersOf(after.activities().get(GIRONA)));
        Edition alone = new CompanionChange.RemoveCompanion(companionId("Pau")).applyTo(EDITION);
        assertTrue(alone.activities().stream().allMatch(activity -> activity.companions().isEmpty()));
    }

    @Test
    void whoIsAssignedComesLastOrInThePlaceOfAnother() {
        Id<Companion> pau = companionId("Pau");
        Id<Companion> nour = companionId("Nour");
        Id<Companion> omar = companionId("Omar");
        assertEquals(List.of(pau, nour), CompanionChange.companionsAfter(List.of(pau), nour, Optional.empty()));
        assertEquals(List.of(omar, nour), CompanionChange.companionsAfter(List.of(pau, nour), omar, Optional.of(pau)));
        assertEquals(List.of(nour), CompanionChange.companionsAfter(List.of(pau, nour), nour, Optional.of(pau)), "nobody twice");
        assertEquals(List.of(pau), CompanionChange.companionsAfter(List.of(pau), pau, Optional.empty()));
        assertEquals(List.of(nour), CompanionChange.companionsAfter(List.of(), nour, Optional.of(pau)), "who went by now is not replaced");
    }

    @Test
    void assigningKeepsHourAndDefendersAndNamesOnlyWhoIsThere() {
        Activity before = EDITION.activities().get(REUS);
        Activity after = after(new CompanionChange.TakeOff(REUS, companionId("Pau")), REUS);
        assertEquals(before.withCompanions(List.of()), after);
        assertThrows(NoSuchElementException.class, () -> new CompanionChange.Assign(REUS, companionId("Zoe"), Optional.empty())
                .applyTo(EDITION));
    }

    @Test
    void aHostWithActivitiesStays() {
        assertThrows(IllegalStateException.class, () -> new HostChange.RemoveHost(hostId("Reus")).applyTo(EDITION));
    }

    @Test
    void scheduleGivesHourAndPeople() {
        Activity after = after(new Change.Schedule(REUS, at("2027-04-09 11:00"), List.of(BRUNA)), REUS);
        assertEquals(at("2027-04-09 11:00"), after.start());
        assertEquals(List.of(BRUNA), after.defenders());
        assertEquals(minutes(120), after.length());
    }

    @Test
    void scheduleKeepsEveryone() {
        Edition after = new Change.Schedule(GIRONA, at("2027-04-09 13:00"), List.of(ARA)).applyTo(EDITION);
        assertEquals(List.of(ARA, BRUNA), after.defendersOf(after.activities().get(GIRONA)));
    }

    @Test
    void everyoneHasWhoJoinsLater() {
        Edition after = new Change.PutDefender(Defender.of(defenderId("Carles"), "Carles")).applyTo(EDITION);
        assertEquals(List.of(ARA, BRUNA, defenderId("Carles")), after.defendersOf(after.activities().get(GIRONA)));
    }

    @Test
    void lettingSomebodyOffEveryoneIsOnPurposeAndCanBeTakenBack() {
        Edition without = new Change.RemoveDefender(GIRONA, ARA).applyTo(EDITION);
        assertEquals(List.of(BRUNA), without.defendersOf(without.activities().get(GIRONA)));
        assertEquals(without, new Change.RemoveDefender(GIRONA, ARA).applyTo(without), "twice is once");
        assertEquals(EDITION, new Change.AddDefender(GIRONA, ARA).applyTo(without));
    }

    @Test
    void backInTheBacklogItKeepsItsPeople() {
        Edition after = new Change.ReturnToBacklog(REUS).applyTo(EDITION);
        assertEquals(List.of(ARA), after.activities().get(REUS).defenders());
        assertTrue(after.listBacklog().contains(after.activities().get(REUS)));
    }

    @Test
    void addingWhoIsThereChangesNothing() {
        assertEquals(EDITION, new Change.AddDefender(REUS, ARA).applyTo(EDITION));
        assertEquals(EDITION, new Change.RemoveDefender(REUS, BRUNA).applyTo(EDITION));
        assertEquals(List.of(ARA, BRUNA), after(new Change.AddDefender(REUS, BRUNA), REUS).defenders());
        assertEquals(List.of(), after(new Change.RemoveDefender(REUS, ARA), REUS).defenders());
    }

    @Test
    void anEditKeepsThePlaceInTheOrderAndANewOneComesLast() {
        Edition edited = new Change.PutActivity(EDITION.activities().get(REUS).withTitle("Quatre sessions")).applyTo(EDITION);
        assertEquals(List.of(REUS, GIRONA, MATARO), edited.activities().stream().map(Activity::id).toList());
        Edition more = new Change.PutActivity(Activity.of(activityId("Vic"), "Xerrada", ActivityType.PUBLIC_TALK)).applyTo(EDITION);
        assertEquals(activityId("Vic"), more.activities().list().getLast().id());
    }

    @Test
    void aHostAndItsActivityChangeTogether() {
        Host host = EDITION.hosts().get(hostId("Reus")).withName("Ajuntament de Reus");
        Edition after = new Change.PutHostAndActivity(host, EDITION.activities().get(REUS).withTitle("Quatre sessions")).applyTo(EDITION);
        assertEquals("Ajuntament de Reus", after.hosts().get(hostId("Reus")).name());
        assertEquals("Quatre sessions", after.activities().get(REUS).title());
    }

    @Test
    void requestsWaitInTheBacklog() {
        Change take = everyKind().filter(Change.TakeRequests.class::isInstance).findFirst().orElseThrow();
        Edition after = take.applyTo(EDITION);
        assertEquals(List.of(MATARO, activityId("Vic")), after.listBacklog().stream().map(Activity::id).toList());
        assertEquals("Vic", after.findHost(after.activities().get(activityId("Vic"))).orElseThrow().name());
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        Id<Activity> none = activityId("Vic");
        List<Change> changes = List.of(new Change.Schedule(none, at("2027-04-09 18:00"), List.of(ARA)), new Change.ReturnToBacklog(none),
                new Change.Stretch(none, at("2027-04-09 18:00"), minutes(30)), new Change.AddDefender(none, ARA),
                        new Change.RemoveDefender(none, ARA),
                new Change.RemoveActivity(none), new Change.AddDefender(REUS, defenderId("Ningú")),
                new Change.Schedule(REUS, at("2027-04-09 18:00"), List.of(defenderId("Ningú"))));
        changes.forEach(change -> assertThrows(NoSuchElementException.class, () -> change.applyTo(EDITION), change::toString));
    }

    @Test
    void aStretchToNothingIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> new Change.Stretch(REUS, at("2027-04-08 12:00"),
                minutes(0)).applyTo(EDITION));
        assertEquals("A length of 0 minutes cannot be planned. Enter between 5 minutes and 24 hours.", error.getMessage());
    }

    @Test
    void anInvitationByNameIsScheduledAsDropped() {
        Edition named = new Change.PutActivity(EDITION.activities()
                .get(MATARO).withInvitation(new Invitation.Named(List.of(ARA)))).applyTo(EDITION);
        Edition after = new Change.Schedule(MATARO, at("2027-04-09 18:00"), List.of(BRUNA)).applyTo(named);
        assertEquals(List.of(BRUNA), after.activities().get(MATARO).defenders(), "a person decides; who was asked for stays written");
        assertEquals(new Invitation.Named(List.of(ARA)), after.activities().get(MATARO).invitation());
    }

    @Test
    void aSwapExchangesTheHoursAndNothingElse() {
        Edition after = new Change.Swap(REUS, GIRONA).applyTo(EDITION);
        assertEquals(EDITION.activities().get(REUS).withStart(at("2027-04-08 13:00")), after.activities().get(REUS));
        assertEquals(EDITION.activities().get(GIRONA).withStart(at("2027-04-08 10:00")), after.activities().get(GIRONA));
        assertEquals(EDITION, new Change.Swap(GIRONA, REUS).applyTo(after));
    }

    private static Edition standDown(Instead instead) {
        Edition asked = new Change.PutActivity(EDITION.activities().get(REUS).withInvitation(new Invitation.Named(List.of(ARA)))
                .withDefenders(List.of(ARA))).applyTo(EDITION);
        return new DefenderChange.StandDown(ARA, null, Map.of(REUS, instead)).applyTo(asked);
    }

    @Test
    void whoCannotComeIsReplacedLeftOutPutOffOrTheActivityIsCalledOff() {
        assertFalse(standDown(new Instead.GoOnWithout()).defenders().get(ARA).coming());
        Activity replaced = standDown(new Instead.By(BRUNA)).activities().get(REUS);
        assertEquals(List.of(BRUNA), replaced.defenders());
        assertEquals(new Invitation.Named(List.of(BRUNA)), replaced.invitation());
        Activity without = standDown(new Instead.GoOnWithout()).activities().get(REUS);
        assertEquals(List.of(), without.defenders());
        assertEquals(Invitation.ANYONE, without.invitation());
        assertTrue(without.isScheduled());
        assertFalse(standDown(new Instead.ToBacklog()).activities().get(REUS).isScheduled());
        assertFalse(standDown(new Instead.CallOff()).activities().get(REUS).isAlive());
    }

    @Test
    void whoLeavesEarlyComesStillAndIsLetOffWhatIsForEveryone() {
        Edition after = new DefenderChange.StandDown(ARA, at("2027-04-09 09:00"), Map.of(GIRONA, new Instead.GoOnWithout())).applyTo(EDITION);
        assertTrue(after.defenders().get(ARA).coming());
        assertEquals(at("2027-04-09 09:00"), after.defenders().get(ARA).stay().departure());
        assertEquals(List.of(BRUNA), after.defendersOf(after.activities().get(GIRONA)));
        assertThrows(IllegalArgumentException.class, () -> new DefenderChange.StandDown(ARA, at("2027-04-01 09:00"), Map.of()).applyTo(EDITION));
    }
}
