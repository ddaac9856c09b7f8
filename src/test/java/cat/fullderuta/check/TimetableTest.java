package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.araOnThursday;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Venue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The edition in arrays: who is where, and the ways between. */
class TimetableTest {

    private static Placement placement(Timetable timetable, String town) {
        return timetable.listScheduled().stream().filter(it -> it.id().equals(activityId(town))).findFirst().orElseThrow();
    }

    @Test
    void theScheduledAreByStartThenById() {
        Timetable timetable = timetable(edition().defender("Ara").on("2027-04-09").talk("Vic", "10:00", "11:00").talk("Reus", "10:00",
                "11:00")
                .on("2027-04-08").talk("Salt", "18:00", "19:00").waiting(ActivityType.PUBLIC_TALK, "Girona").get());
        assertEquals(List.of(activityId("Salt"), activityId("Reus"), activityId("Vic")),
                timetable.listScheduled().stream().map(Placement::id).toList());
    }

    @Test
    void aWayIsThatOfTheTowns() {
        Timetable timetable = timetable(edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").talk("Reus", "10:00", "11:00")
                .talk("Mataró", "18:00", "19:00").talk(SOMEWHERE, "20:00", "21:00").get());
        assertEquals(minutes(80), timetable.findWay(placement(timetable, "Reus"), placement(timetable, "Mataró")).orElseThrow().duration());
        assertEquals(Optional.empty(), timetable.findWay(placement(timetable, "Reus"), placement(timetable, SOMEWHERE)));
    }

    @Test
    void inOneRoomThereIsNoWay() {
        Timetable timetable = timetable(edition().defender("Ara").on("2027-04-08").talk("Reus", "10:00", "11:00").venue("Sala")
                .talk("Reus", "18:00", "19:00").venue("Sala").get());
        assertEquals(minutes(0), timetable.findWay(placement(timetable, "Reus"), placement(timetable, "Reus 2")).orElseThrow().duration());
    }

    @Test
    void twoVenuesOfOneNameInOneTownAreOnePlace() {
        Editions editions = araOnThursday(RuleKey.TRANSFER).talk("Reus", "10:00", "11:00").venue("Sala").talk("Vic", "11:00", "12:00")
                .venue("Casal", "Reus").host(it -> it.withVenues(Register.of(List.of(new Venue(Editions.venueId("Casal"),
                        new Place("Sala", "", code("Reus"), null))))));
        assertEquals(List.of(), editions.found());
        assertEquals(1, editions.host(it -> it.withVenues(Register.of(List.of(new Venue(Editions.venueId("Casal"),
                new Place("Casal", "", code("Reus"), null)))))).found().size());
    }

    @Test
    void onePointIsOnePlaceWhateverItsTown() {
        Coordinates point = new Coordinates(41.15, 1.1);
        Editions editions = araOnThursday(RuleKey.TRANSFER).talk("Reus", "10:00", "11:00").venue("Sala")
                .host(it -> it.withVenues(Register.of(List.of(new Venue(Editions.venueId("Sala"), new Place("", "", null, point))))))
                .talk("Reus", "11:00", "12:00").venue("Casal")
                .host(it -> it.withVenues(it.venues().with(new Venue(Editions.venueId("Casal"), new Place("", "", null, point)))));
        assertEquals(List.of(), editions.found());
    }

    @Test
    void anotherStateHasTheSameTravelTimes() {
        Edition edition = edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").talk("Reus", "10:00", "11:00")
                .talk("Mataró", "12:00", "13:00").get();
        Timetable timetable = timetable(edition);
        Timetable later = timetable.of(edition.withActivities(edition.activities().with(edition.activities().get(activityId("Mataró"))
                .withStart(at("2027-04-08 12:35")))));
        assertEquals(1, Checker.check(timetable).list().size());
        assertEquals(List.of(), Checker.check(later).list());
    }

    @Test
    void anActivityInAFarYearIsFoundToo() {
        Editions editions = araOnThursday(RuleKey.NIGHT_REST).talk("Reus", "20:00", "22:01").on("2027-04-09").talk("Reus", "08:00", "09:00")
                .on("2028-04-08").talk("Reus", "20:00", "22:01").on("2028-04-09").talk("Reus", "08:00", "09:00");
        assertEquals(List.of(List.of(activityId("Reus"), activityId("Reus 2")), List.of(activityId("Reus 3"), activityId("Reus 4"))),
                editions.found().stream().map(Finding::activities).toList());
    }

    @Test
    void whoIsNoLongerInTheEditionTakesNoPart() {
        Edition edition = edition().defender("Ara").on("2027-04-08").talk("Reus", "10:00", "11:00").together("Bruna").companion("Pau")
                .get();
        Edition without = edition.withDefenders(edition.defenders().without(defenderId("Bruna")));
        Timetable timetable = timetable(without);
        assertEquals(1, placement(timetable, "Reus").defenders());
    }
}
