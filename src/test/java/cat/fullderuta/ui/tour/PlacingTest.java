package cat.fullderuta.ui.tour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The card of the tour is whole in the window and never over what it speaks of, wherever that is and however small the window. */
class PlacingTest {

    private static final Dimension2D CARD = new Dimension2D(340, 260);

    @ParameterizedTest
    @CsvSource({"100, 220, 220, 510, 1366, 768", "1046, 268, 320, 464, 1366, 768", "10, 735, 70, 30, 1366, 768", "1146, 28, 136, 34, 1366, 768",
            "540, 362, 82, 34, 1366, 768", "1270, 700, 82, 34, 1366, 768", "0, 0, 60, 30, 700, 400", "300, 180, 80, 34, 900, 600"})
    void besideItsTarget(double x, double y, double width, double height, double windowWidth, double windowHeight) {
        Bounds target = new BoundingBox(x, y, width, height);
        Bounds window = new BoundingBox(0, 0, windowWidth, windowHeight);
        Bounds place = Placing.of(target, List.of(), CARD, window);
        assertFalse(place.intersects(target), place.toString());
        assertTrue(window.contains(place), place.toString());
    }

    @ParameterizedTest
    @CsvSource({"720, 700", "720, 300", "900, 560"})
    void norOverWhatIsSelectedWhereThatCanBe(double x, double y) {
        Bounds list = new BoundingBox(1046, 268, 320, 464);
        Bounds selected = new BoundingBox(x, y, 82, 34);
        Bounds place = Placing.of(list, List.of(selected), CARD, new BoundingBox(0, 0, 1366, 768));
        assertFalse(place.intersects(list));
        assertFalse(place.intersects(selected), place.toString());
    }

    @Test
    void whereTheSidesAreTakenInTheCornerFarthestFromIt() {
        Bounds button = new BoundingBox(700, 20, 90, 30);
        Bounds chips = new BoundingBox(100, 60, 1266, 200);
        Bounds place = Placing.of(button, List.of(chips), CARD, new BoundingBox(0, 0, 1366, 768));
        assertFalse(place.intersects(chips), place.toString());
        assertTrue(place.getMinX() < 20 && place.getMaxY() > 740, place.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1366, 768", "0, 60, 700, 300"})
    void inACornerWhereItsTargetLeavesNoRoom(double x, double y, double width, double height) {
        Bounds window = new BoundingBox(0, 0, width, height + y);
        assertTrue(window.contains(Placing.of(new BoundingBox(x, y, width, height), List.of(), CARD, window)));
    }
}
