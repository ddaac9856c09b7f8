package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What has no room in a row stands below, whole; what may grow takes what is left. */
class WrapRowTest {

    private final Region field = part(100);
    private final Region first = part(60);
    private final Region second = part(60);
    private final WrapRow row = new WrapRow(10, field, first, second);

    private static Region part(double width) {
        var part = new Region();
        part.setMinSize(width, 20);
        part.setPrefSize(width, 20);
        return part;
    }

    private void layOut(double width) {
        HBox.setHgrow(field, Priority.ALWAYS);
        row.resize(width, row.prefHeight(width));
        row.layout();
    }

    @Test
    void withRoomAllStandsInOneLineAndTheFieldTakesTheRest() {
        layOut(300);
        assertEquals(20, row.getHeight());
        assertEquals(160, field.getWidth());
        assertEquals(240, second.getLayoutX());
    }

    @Test
    void whatHasNoRoomStandsBelowInItsFullWidth() {
        layOut(190);
        assertEquals(48, row.getHeight());
        assertEquals(120, field.getWidth());
        assertEquals(130, first.getLayoutX());
        assertEquals(0, second.getLayoutX());
        assertEquals(28, second.getLayoutY());
        assertEquals(60, second.getWidth());
    }

    @Test
    void theVeryWidthItAsksForIsEnough() {
        assertEquals(240, row.prefWidth(-1));
        layOut(240);
        assertEquals(20, row.getHeight());
    }

    @Test
    void closeLinesHaveTheirOwnGapAndNoPartIsWiderThanTheRow() {
        var close = WrapRow.close(4, 2);
        field.setMinWidth(50);
        close.setParts(List.of(field, first));
        close.resize(80, close.prefHeight(80));
        close.layout();
        assertEquals(42, close.getHeight());
        assertEquals(80, field.getWidth());
        assertEquals(22, first.getLayoutY());
    }

    @Test
    void squeezedPartsGiveWayByWhatTheyCanBeforeTheyStandBelow() {
        field.setMinWidth(50);
        first.setMinWidth(40);
        var squeezed = new WrapRow(10, true, field, first);
        squeezed.resize(135, squeezed.prefHeight(135));
        squeezed.layout();
        assertEquals(20, squeezed.getHeight());
        assertEquals(75, field.getWidth(), 0.001);
        assertEquals(50, first.getWidth(), 0.001);
        squeezed.resize(95, squeezed.prefHeight(95));
        squeezed.layout();
        assertEquals(48, squeezed.getHeight());
        assertEquals(28, first.getLayoutY());
        assertEquals(60, first.getWidth());
    }
}
