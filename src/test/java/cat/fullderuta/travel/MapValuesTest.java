package cat.fullderuta.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.travel.MapLabels.Box;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a map is drawn from: the outline of the land, points on paper, room for names. */
class MapValuesTest {

    private static final Coordinates BARCELONA = new Coordinates(41.38, 2.17);
    private static final Coordinates GIRONA = new Coordinates(41.98, 2.82);

    @Test
    void theFourProvincesHoldTheirCapitals() {
        assertEquals(List.of("Barcelona", "Lleida", "Girona", "Tarragona"),
                Outline.catalonia().provinces().stream().map(Outline.Province::name).toList());
        long points = Outline.catalonia().provinces().stream().flatMap(province -> province.rings().stream()).mapToLong(List::size).sum();
        assertTrue(points > 900 && points < 1_500, () -> points + " points");
        for (Outline.Province province : Outline.catalonia().provinces()) {
            Coordinates capital = Gazetteer.standard().findByName(province.name()).orElseThrow().point();
            assertTrue(province.rings().stream().anyMatch(ring -> contains(ring, capital)), province::name);
        }
        assertFalse(Outline.catalonia().provinces().getFirst().rings().stream().anyMatch(ring -> contains(ring, GIRONA)));
    }

    /** An odd number of sides lies to the east. */
    private static boolean contains(List<Coordinates> ring, Coordinates point) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            Coordinates a = ring.get(i);
            Coordinates b = ring.get((i + 1) % ring.size());
            if (a.latitude() > point.latitude() != b.latitude() > point.latitude() && point.longitude() < a.longitude()
                    + (b.longitude() - a.longitude()) * (point.latitude() - a.latitude()) / (b.latitude() - a.latitude())) {
                inside = !inside;
            }
        }
        return inside;
    }

    @Test
    void everyTownIsInCataloniaAndItsNeighboursAreNot() {
        for (Municipality town : Gazetteer.standard().list()) {
            assertTrue(Outline.catalonia().isAround(town.point()), town::name);
        }
        for (Coordinates far : List.of(new Coordinates(41.65, -0.89), new Coordinates(39.47, -0.38), new Coordinates(43.3, 3.0),
                new Coordinates(2.17, 41.38), new Coordinates(41.0, 2.8))) {
            assertFalse(Outline.catalonia().isAround(far), far::toString);
        }
    }

    @Test
    void northIsUpEastIsRightAndAllIsWithinTheMargin() {
        Projection projection = Projection.around(List.of(BARCELONA, GIRONA), 600, 400, 50, 10);
        assertEquals(350, projection.y(BARCELONA), 0.01);
        assertEquals(50, projection.y(GIRONA), 0.01);
        assertTrue(projection.x(BARCELONA) < projection.x(GIRONA));
        assertTrue(projection.x(BARCELONA) >= 50 && projection.x(GIRONA) <= 550);
    }

    @Test
    void distancesAreTheSameInAllDirections() {
        Projection projection = Projection.around(List.of(BARCELONA, GIRONA), 600, 400, 50, 10);
        double drawn = Math.hypot(projection.x(BARCELONA) - projection.x(GIRONA), projection.y(BARCELONA) - projection.y(GIRONA));
        assertEquals(projection.units(TravelTimes.kilometres(BARCELONA, GIRONA)), drawn, drawn / 100);
    }

    @Test
    void oneTownIsShownWithItsSurroundings() {
        Projection projection = Projection.around(List.of(BARCELONA), 600, 400, 50, 10);
        assertEquals(300, projection.x(BARCELONA), 0.01);
        assertEquals(200, projection.y(BARCELONA), 0.01);
        assertTrue(projection.units(10) <= 500.01 && projection.units(10) > 400, () -> projection.units(10) + " units for 10 km");
        assertTrue(projection.shows(BARCELONA));
        assertFalse(projection.shows(GIRONA));
    }

    @Test
    void aNameStandsToTheRightUnlessSomethingIsThere() {
        var labels = new MapLabels(200, 100);
        assertEquals(new Box(110, 45, 40, 10), labels.place(100, 50, 40, 10, 10));
        assertEquals(new Box(50, 45, 40, 10), labels.place(100, 50, 40, 10, 10), "the second goes to the left");
    }

    @Test
    void aNameStaysOnTheSheet() {
        assertEquals(new Box(140, 45, 40, 10), new MapLabels(200, 100).place(190, 50, 40, 10, 10));
    }

    @Test
    void aNameThatMustBeThereCoversLeast() {
        var labels = new MapLabels(200, 100);
        labels.take(new Box(0, 0, 200, 100));
        Box box = labels.place(100, 50, 40, 10, 10);
        assertTrue(box.x() >= 0 && box.x() + 40 <= 200 && box.y() >= 0 && box.y() + 10 <= 100, box::toString);
        assertEquals(Optional.empty(), labels.placeIfClear(100, 50, 40, 10, 10), "one that need not is left out");
        assertTrue(new MapLabels(200, 100).placeIfClear(100, 50, 40, 10, 10).isPresent());
    }
}
