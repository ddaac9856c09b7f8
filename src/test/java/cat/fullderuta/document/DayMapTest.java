package cat.fullderuta.document;

import static cat.fullderuta.document.Fixture.FRIDAY;
import static cat.fullderuta.document.Fixture.GRANOLLERS;
import static cat.fullderuta.document.Fixture.RADIO;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayMapTest {

    private static final double WIDTH = 250;
    private static final double HEIGHT = 140;

    private final Fixture fixture = Fixture.edition()
            .activity("school", ActivityType.SCHOOL_VISIT, GRANOLLERS, THURSDAY, "09:00", 60, List.of(ROURE))
            .activity("radio", ActivityType.INTERVIEW, RADIO, THURSDAY, "11:00", 30, List.of(ROURE))
            .activity("talk", ActivityType.PUBLIC_TALK, GRANOLLERS, THURSDAY, "18:00", 90, List.of(ROURE));

    private DayMap map() {
        return fixture.agenda(ROURE, THURSDAY).map();
    }

    private static DayMap.Drawing draw(DayMap map) {
        return map.draw(WIDTH, HEIGHT, name -> name.length() * 6.0, 13);
    }

    @Test
    void townsAreNumberedInTheOrderOfTheDay() {
        assertEquals(List.of("1 Granollers", "2 Sabadell", "3 Granollers"),
                map().stops().stream().map(stop -> stop.number() + " " + stop.town()).toList());
        assertEquals(2, map().numberOf(Id.of("radio")));
        assertEquals(0, map().numberOf(Id.of("another")));
    }

    @Test
    void oneTownOnTwoHoursIsOneMarkWithBothNumbers() {
        var drawing = draw(map());

        assertEquals(List.of("1, 3", "2"), drawing.markers().stream().map(DayMap.Marker::numbers).toList());
        assertEquals(2, drawing.ways().size(), "there and back");
    }

    @Test
    void everythingNamedIsOnThePaperAndTheLandmarkShowsWhereOneIs() {
        var drawing = draw(map());

        assertEquals(List.of("Granollers", "Sabadell", "Barcelona"), drawing.names().stream().map(DayMap.Name::town).toList());
        assertTrue(drawing.names().stream().allMatch(name -> name.at().x() >= 0 && name.at().x() + name.town().length() * 6.0 <= WIDTH
                && name.at().y() >= 0 && name.at().y() + 13 <= HEIGHT));
        assertTrue(!drawing.land().isEmpty() && drawing.land().stream().allMatch(ring -> ring.size() > 2), "the land and its coast");
    }

    @Test
    void farFromTheCapitalsOtherTownsShowWhereOneIs() {
        fixture.activity("vic", ActivityType.PUBLIC_TALK, REUS, FRIDAY, "18:00", 90, List.of(ROURE))
                .with(it -> it.withHosts(it.hosts().with(it.hosts().get(REUS).withMunicipality("08298"))));
        assertEquals(List.of("Vic", "Berga"), draw(fixture.agenda(ROURE, FRIDAY).map()).names().stream().map(DayMap.Name::town).toList());
    }

    @Test
    void marksOfNeighboursDoNotHideEachOther() {
        fixture.activity("far", ActivityType.INTERVIEW, REUS, THURSDAY, "21:00", 30, List.of(ROURE))
                .with(it -> it.withHosts(it.hosts().with(it.hosts().get(RADIO).withMunicipality("08041")))) // Canovelles
                .change("radio", it -> it.venue(null));
        var drawing = draw(map());
        var markers = drawing.markers();
        for (int i = 0; i < markers.size(); i++) {
            var name = drawing.names().get(i);
            var middle = new DayMap.Point(name.at().x() + name.town().length() * 3.0, name.at().y() + 6.5);
            int nearest = IntStream.range(0, markers.size()).boxed()
                    .min(Comparator.comparing(mark -> Math.hypot(markers.get(mark).at().x() - middle.x(), markers.get(mark).at().y() - middle.y())))
                    .orElseThrow();
            assertEquals(i, nearest, () -> name + " stands by its own mark: " + markers);
        }
        for (var one : markers) {
            for (var other : markers) {
                assertTrue(one == other || Math.abs(one.at().x() - other.at().x()) >= (one.width() + other.width()) / 2
                        || Math.abs(one.at().y() - other.at().y()) >= 13 * 1.2, markers.toString());
            }
        }
    }

    @Test
    void whereTheySleepIsNeverOnIt() {
        fixture.change(ROURE, it -> it.base(Place.in("25120")));
        assertEquals(List.of("Granollers", "Sabadell", "Barcelona"), draw(map()).names().stream().map(DayMap.Name::town).toList());

        fixture.change(ROURE, it -> it.base(fixture.build().placeOf(fixture.build().activities().get(Id.of("talk")))));
        assertEquals(0, map().numberOf(Id.of("talk")), "not even when something is planned there");
    }

    @Test
    void dayWithoutTownsHasNoMap() {
        assertTrue(fixture.agenda(ROURE, FRIDAY).map().isEmpty());
        fixture.activity("call", ActivityType.INTERVIEW, REUS, List.of(ROURE), it -> it.host(null).venue(null).contact(null)
                .start(FRIDAY.atTime(10, 0)));
        assertTrue(fixture.agenda(ROURE, FRIDAY).map().isEmpty(), "nobody knows where");
    }
}
