package cat.fullderuta.plan;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.timetable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.check.Checker;
import cat.fullderuta.check.Findings;
import cat.fullderuta.check.Timetable;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered against a finding, and what it leads to. */
class FixesTest {

    private static List<Fixes.Offer> offers(Editions editions) {
        Timetable timetable = timetable(editions.get());
        Findings before = Checker.check(timetable);
        return Fixes.list(before.list().getFirst(), before, timetable);
    }

    private static Editions tooTight() {
        return edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus", "10:30", "12:00")
                .activity(ActivityType.INTERVIEW, "Mataró", "13:00", "14:00");
    }

    @Test
    void theNearestHourThatHelpsIsOfferedForEither() {
        List<Fixes.Offer> offers = offers(tooTight());
        assertEquals(List.of(new Change.Schedule(activityId("Reus"), at("2027-04-08 09:45"), List.of(defenderId("Ara"))),
                new Change.Schedule(activityId("Mataró"), at("2027-04-08 13:45"), List.of(defenderId("Ara")))),
                offers.stream().map(Fixes.Offer::change).toList());
        assertEquals(List.of(), offers.getFirst().after().list(), "its effect, before it is taken");
    }

    @Test
    void aConfirmedActivityIsNotMoved() {
        assertEquals(List.of(new Change.Schedule(activityId("Reus"), at("2027-04-08 09:45"), List.of(defenderId("Ara")))),
                offers(tooTight().last(it -> it.withStatus(Status.CONFIRMED))).stream().map(Fixes.Offer::change).toList());
    }

    @Test
    void anotherCompanionWhoIsFreeIsOffered() {
        Editions editions = edition().defender("Ara").on("2027-04-08").school("Reus", "10:30", "12:00").companion("Nour")
                .last(it -> it.withStatus(Status.CONFIRMED)).defender("Bruna").school("Reus", "10:30",
                        "12:00").companion("Martí").companion("Nour")
                .last(it -> it.withStatus(Status.CONFIRMED).withCompanions(List.of(companionId("Nour"))));
        List<Fixes.Offer> offers = offers(editions);
        assertEquals(2, offers.size(), "for either activity");
        assertEquals(List.of(companionId("Martí")), offers.getFirst().change().applyTo(editions.get())
                .activities().get(activityId("Reus")).companions());
    }

    @Test
    void nothingIsOfferedThatOnlyMovesTheTrouble() {
        Editions editions = edition("2027-04-08", "2027-04-08").way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus",
                "08:00", "12:45")
                .school("Mataró", "13:00", "20:00");
        assertEquals(List.of(), offers(editions));
    }
}
