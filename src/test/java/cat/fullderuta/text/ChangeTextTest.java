package cat.fullderuta.text;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.change.Change;
import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.change.DefenderChange;
import cat.fullderuta.change.EditionChange;
import cat.fullderuta.change.HostChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.TravelTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names by which undo and redo call changes. */
class ChangeTextTest {

    private static final Edition EDITION = edition().defender("Ara").on("2027-04-08").talk("Reus", "18:00", "19:30").last(it ->
            it.withTitle("Taula rodona"))
            .waiting(ActivityType.SCHOOL_VISIT, "Mataró").waiting(ActivityType.MEAL, "Vic").last(it -> it.withTitle("Sopar a Vic")).get();
    private static final Id<Activity> REUS = activityId("Reus");
    private static final ChangeText ENGLISH = ChangeText.of(Messages.of(Locale.ENGLISH));

    private static String name(Change change) {
        return ENGLISH.name(change, EDITION);
    }

    private static String nameWith(Change change) {
        return ENGLISH.name(change, EDITION.withCompanions(Register.of(List.of(Companion.of(Id.of("pau"), "Pau"),
                Companion.of(Id.of("nour"), "Nour")))));
    }

    @Test
    void undoInEachLanguage() {
        Change move = new Change.Schedule(REUS, at("2027-04-09 18:00"), List.of(defenderId("Ara")));
        assertEquals("Undo move of “Taula rodona · Reus”", ENGLISH.undo(move, EDITION));
        assertEquals("Redo move of “Taula rodona · Reus”", ENGLISH.redo(move, EDITION));
        assertEquals("Desfés: moviment de «Taula rodona · Reus»", ChangeText.of(Messages.of(Locale.of("ca"))).undo(move, EDITION));
        assertEquals("Deshacer: movimiento de «Taula rodona · Reus»", ChangeText.of(Messages.of(Locale.of("es"))).undo(move, EDITION));
    }

    @Test
    void fromTheBacklogItIsPlaced() {
        assertEquals("placing of “School visit · Mataró”", name(new Change.Schedule(activityId("Mataró"), at("2027-04-09 10:00"),
                List.of())));
    }

    @Test
    void aTitleWithTheTownInItIsEnough() {
        assertEquals("removal of “Sopar a Vic”", name(new Change.RemoveActivity(activityId("Vic"))));
    }

    @Test
    void everyOtherChangeHasAName() {
        assertEquals("return of “Taula rodona · Reus” to the backlog", name(new Change.ReturnToBacklog(REUS)));
        assertEquals("new length of “Taula rodona · Reus”", name(new Change.Stretch(REUS, at("2027-04-08 18:00"), minutes(60))));
        assertEquals("swap of the hours of “Taula rodona · Reus” and “School visit · Mataró”",
                name(new Change.Swap(REUS, activityId("Mataró"))));
        assertEquals("Ara added to “School visit · Mataró”", name(new Change.AddDefender(activityId("Mataró"), defenderId("Ara"))));
        assertEquals("Ara taken off “Taula rodona · Reus”", name(new Change.RemoveDefender(REUS, defenderId("Ara"))));
        assertEquals("edit of “Taula rodona · Reus”", name(new Change.PutActivity(EDITION.activities().get(REUS).withTitle("Una altra"))));
        assertEquals("new activity “Xerrada”", name(new Change.PutActivity(Activity.of(activityId("new"), "Xerrada",
                ActivityType.PUBLIC_TALK))));
        assertEquals("new defender Bruna", name(new Change.PutDefender(Defender.of(defenderId("Bruna"), "Bruna"))));
        assertEquals("edit of the profile of Ara", name(new Change.PutDefender(EDITION.defenders().get(defenderId("Ara")))));
        assertEquals("new host Girona", name(new Change.PutHost(Host.municipality(hostId("Girona"), "Girona", code("Girona")))));
        assertEquals("edit of the profile of Reus", name(new Change.PutHost(EDITION.hosts().get(hostId("Reus")))));
        assertEquals("edit of “Taula rodona · Reus”", name(new Change.PutHostAndActivity(EDITION.hosts().get(hostId("Reus")),
                EDITION.activities().get(REUS).withTitle("Una altra"))));
        assertEquals("change to 2 activities", name(new ActivityChange.PutActivities(EDITION.activities().list().subList(0, 2))));
        assertEquals("removal of 2 activities", name(new ActivityChange.RemoveActivities(List.of(REUS, activityId("Vic")))));
        assertEquals("splitting “Taula rodona · Reus” into 2", name(new ActivityChange.SplitActivity(REUS, "", List.of(Id.of("new")), true)));
        assertEquals("series of “Taula rodona · Reus”: one more", name(new ActivityChange.MakeSeries(REUS, true,
                List.of(new ActivityChange.MakeSeries.Copy(Id.of("new"), EDITION.firstDay())))));
        assertEquals("removing Ara from the edition", name(new DefenderChange.RemoveDefender(defenderId("Ara"))));
        assertEquals("Ara not coming", name(new DefenderChange.StandDown(defenderId("Ara"), null, Map.of())));
        assertEquals("earlier departure of Ara", name(new DefenderChange.StandDown(defenderId("Ara"), at("2027-04-10 12:00"), Map.of())));
        assertEquals("removing Reus from the edition", name(new HostChange.RemoveHost(hostId("Reus"))));
        assertEquals("merging Vic into Reus", name(new HostChange.MergeHosts(hostId("Reus"), hostId("Vic"))));
        assertEquals("removal of the venue “(deleted)”", name(new HostChange.RemoveVenue(hostId("Reus"), Id.of("none"))));
        assertEquals("removal of a contact of Reus", name(new HostChange.RemoveContact(hostId("Reus"), Id.of("none"))));
        assertEquals("local holidays of Reus", name(new HostChange.PutHolidays(hostId("Reus"), List.of())));
        assertEquals("Pau going along to “Taula rodona · Reus”", nameWith(new CompanionChange.Assign(REUS, Id.of("pau"), Optional.empty())));
        assertEquals("Nour instead of Pau at “Taula rodona · Reus”",
                nameWith(new CompanionChange.Assign(REUS, Id.of("nour"), Optional.of(Id.of("pau")))));
        assertEquals("Pau no longer going along to “Taula rodona · Reus”", nameWith(new CompanionChange.TakeOff(REUS, Id.of("pau"))));
        assertEquals("removing (deleted) from the companions", name(new CompanionChange.RemoveCompanion(Id.of("nobody"))));
        assertEquals("details of the edition Tardor", name(new EditionChange.PutEdition(EDITION.season(), "Tardor", EDITION.firstDay(),
                EDITION.lastDay(), EDITION.office(), EDITION.conventions())));
        assertEquals("new companion Pau", name(new Change.PutCompanion(Companion.of(Id.of("pau"), "Pau"))));
        assertEquals("travel time Reus → Vic",
                name(new Change.PutTravelTime(new TravelTime(Id.of("way"), code("Reus"), code("Vic"), TravelTime.Mode.CAR, minutes(100),
                        true))));
    }

    @Test
    void whatLeavesTheOfficeHasANameToo() {
        Release release = Release.of(3, at("2027-04-02 12:00"), "M.", "");
        assertEquals("version 3", name(new Change.PutRelease(release)));
        assertEquals("1 dispatch", name(new Change.Send(List.of(new Dispatch(Id.of("d"), release.id(), new Recipient.Everybody(),
                Dispatch.Form.PDF, release.at(), "M.")))));
        assertEquals("return to version 3", name(new Change.RollBack(release, EDITION)));
    }

    void travelTimesTakenOutAndIn() {
        TravelTime way = new TravelTime(Id.of("way"), code("Reus"), code("Vic"), TravelTime.Mode.CAR, minutes(100), true);
        assertEquals("removal of the travel time Reus → Vic", name(new Change.RemoveTravelTimes(code("Reus"), code("Vic"), List.of())));
        assertEquals("1 travel time from “camins.xlsx”", name(new Change.TakeTravelTimes("camins.xlsx", List.of(way))));
        assertEquals("2 travel times from “camins.xlsx”", name(new Change.TakeTravelTimes("camins.xlsx", List.of(way, way))));
    }

    @Test
    void requestsAreCounted() {
        Activity one = Activity.of(activityId("one"), "", ActivityType.PUBLIC_TALK);
        Activity two = Activity.of(activityId("two"), "", ActivityType.PUBLIC_TALK);
        assertEquals("1 request from “peticions.xlsx”", name(new Change.TakeRequests("peticions.xlsx", List.of(), List.of(one))));
        assertEquals("2 requests from “peticions.xlsx”", name(new Change.TakeRequests("peticions.xlsx", List.of(), List.of(one, two))));
    }
}
