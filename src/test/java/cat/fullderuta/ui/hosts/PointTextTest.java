package cat.fullderuta.ui.hosts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.edition.Coordinates;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points as they are pasted from maps. */
class PointTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"41.155, 1.107", "41.155,1.107", "(41.155, 1.107)", " 41.155 1.107 ", "41,155; 1,107", "41.155° 1.107°"})
    void aPointInEveryUsualWayOfWritingIt(String typed) {
        assertEquals(Optional.of(new Coordinates(41.155, 1.107)), PointText.find(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41.155", "Plaça Major, 1", "91.2, 1.1", "41.155, 181", "41.155, 1.107, 3"})
    void whatIsNoPoint(String typed) {
        assertEquals(Optional.empty(), PointText.find(typed));
    }

    @Test
    void aPointIsReadAgainAsItIsShown() {
        var point = new Coordinates(41.15551, -0.00009);
        assertEquals(Optional.of(point), PointText.find(PointText.show(point)));
    }
}
