package cat.fullderuta.check;

import static cat.fullderuta.Editions.SOMEWHERE;
import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.companionResource;
import static cat.fullderuta.Editions.defenderResource;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static cat.fullderuta.Editions.timetable;
import static cat.fullderuta.Editions.venueResource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Route.Base;
import cat.fullderuta.check.Route.Leg;
import cat.fullderuta.check.Route.Visit;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.travel.Gazetteer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where somebody goes on a day, leg by leg, with the time there is and the time it takes. */
class RouteTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);

    /** Ara sleeps in Barcelona; the ways are entered, so that the minutes are round. */
    private static Editions ara() {
        return edition().defender("Ara").who(it -> it.withBase(Place.in(code("Barcelona")))).on("2027-04-08")
                .way("Barcelona", "Reus", 90).way("Reus", "Mataró", 80).way("Mataró", "Barcelona", 35);
    }

    private static Route route(Editions editions) {
        return Route.ofDay(timetable(editions.get()), defenderResource("Ara"), THURSDAY);
    }

    private static List<String> told(Route route) {
        return route.legs().stream().map(leg -> name(leg.from()) + ">" + name(leg.to()) + " "
                + leg.spare().map(Duration::toMinutes).map(String::valueOf).orElse("?") + (leg.isTight() ? " tight" : "")).toList();
    }

    private static String name(Route.Stop stop) {
        return switch (stop) {
            case Base _ -> "base";
            case Visit visit -> visit.number() + " " + visit.activity().value();
        };
    }

    @Test
    void fromTheBaseToEachInTurnAndBack() {
        Route route = route(ara().school("Reus", "10:00", "12:00").talk("Mataró", "18:00", "19:00"));
        assertEquals(List.of("base>1 Reus 75", "1 Reus>2 Mataró 265", "2 Mataró>base 235"), told(route),
                "from 7:00, 90 and 15 to spare; back by 23:30 without them");
        assertEquals(List.of("base", "1 Reus", "2 Mataró", "base"), route.stops().stream().map(RouteTest::name).toList());
        assertEquals(new Visit(THURSDAY, 1, activityId("Reus"), at("2027-04-08 10:00"), at("2027-04-08 12:00"), Place.in(code("Reus")),
                Optional.of(Gazetteer.standard().get(code("Reus")).point())), route.stops().get(1));
    }

    @Test
    void aLegIsTightByOneMinuteAndNotAtTheLimit() {
        assertFalse(route(ara().school("Reus", "10:00", "12:00").talk("Mataró", "13:35", "14:00")).legs().get(1).isTight());
        Leg tight = route(ara().school("Reus", "10:00", "12:00").talk("Mataró", "13:34", "14:00")).legs().get(1);
        assertTrue(tight.isTight());
        assertEquals(Optional.of(minutes(-1)), tight.spare());
    }

    @Test
    void leavingTooEarlyAndComingBackTooLateAreTight() {
        Route route = route(ara().school("Reus", "08:44", "10:00").talk("Mataró", "21:00", "22:56"));
        assertEquals(List.of("base>1 Reus -1 tight", "1 Reus>2 Mataró 565", "2 Mataró>base -1 tight"), told(route));
        assertEquals(List.of("base>1 Reus 0", "1 Reus>2 Mataró 565", "2 Mataró>base 0"),
                told(route(ara().school("Reus", "08:45", "10:00").talk("Mataró", "21:00", "22:55"))));
    }

    @Test
    void onTheDayOfArrivalAndOfDepartureOneSideIsOpen() {
        assertEquals(List.of("1 Reus>base 600"), told(route(ara().who(it -> it.withStay(new Stay(at("2027-04-08 08:00"), "", null, "")))
                .school("Reus", "10:00", "12:00"))));
        assertEquals(List.of("base>1 Reus 75"), told(route(ara().who(it -> it.withStay(new Stay(null, "", at("2027-04-08 20:00"), "")))
                .school("Reus", "10:00", "12:00"))));
    }

    @Test
    void withoutABaseOnlyTheWaysInBetween() {
        Route route = route(edition().way("Reus", "Mataró", 80).defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00")
                .talk("Mataró", "18:00", "19:00"));
        assertEquals(List.of("1 Reus>2 Mataró 265"), told(route));
    }

    @Test
    void aPlaceThatNobodyKnowsIsAnUnknownLeg() {
        Route route = route(ara().school(SOMEWHERE, "10:00", "12:00"));
        assertEquals(List.of("base>1 ? ?", "1 ?>base ?"), told(route));
        assertEquals(Optional.empty(), route.stops().get(1).point());
        assertFalse(route.legs().getFirst().isTight());
    }

    @Test
    void stayingInOneRoomIsNoWay() {
        Leg leg = route(ara().school("Reus", "10:00", "11:00").venue("Auditori").talk("Reus", "11:00", "12:00").venue("Auditori"))
                .legs().get(1);
        assertTrue(leg.isNoWay());
        assertFalse(leg.isTight(), "no buffer is needed to stay");
        assertEquals(Optional.of(Duration.ZERO), leg.spare());
    }

    @Test
    void whatOverlapsIsReachedFromTheLastThatHasEnded() {
        assertEquals(List.of("base>1 Reus 75", "base>2 Mataró 190", "2 Mataró>base 555"),
                told(route(ara().school("Reus", "10:00", "12:00").talk("Mataró", "11:00", "13:40"))));
    }

    @Test
    void theWholeVisitIsAllDaysOneAfterTheOther() {
        Editions editions = ara().school("Reus", "10:00", "12:00").on("2027-04-10").talk("Mataró", "18:00", "19:00");
        Route route = Route.ofVisit(timetable(editions.get()), defenderResource("Ara"));
        assertEquals(List.of("base", "1 Reus", "base", "base", "2 Mataró", "base"), route.stops().stream().map(RouteTest::name).toList());
        assertEquals(4, route.legs().size());
        assertEquals(List.of(THURSDAY, LocalDate.of(2027, 4, 10)), Route.listDays(timetable(editions.get()), defenderResource("Ara")));
    }

    @Test
    void aCompanionGoesFromTheirOwnBase() {
        Editions editions = ara().school("Reus", "10:00", "12:00").companion("Pau").companion("Pau",
                it -> it.withBase(Place.in(code("Mataró"))));
        Route route = Route.ofDay(timetable(editions.get()), companionResource("Pau"), THURSDAY);
        assertEquals(List.of("base>1 Reus 85", "1 Reus>base 610"), told(route));
    }

    @Test
    void aDayWithoutAnythingAndAVenueGoNowhere() {
        Editions editions = ara().school("Reus", "10:00", "12:00").venue("Auditori");
        assertEquals(List.of(), Route.ofDay(timetable(editions.get()), defenderResource("Ara"), THURSDAY.plusDays(1)).stops());
        assertEquals(List.of(), Route.ofVisit(timetable(editions.get()), venueResource("Auditori")).stops());
        assertEquals(List.of(), Route.ofVisit(timetable(editions.get()), defenderResource("Nobody")).stops());
    }
}
