package cat.fullderuta.ui.companions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The hours over the grid are even and none is cut, however little room there is. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class HoursGridTest {

    private final Bench bench = new Bench(SampleEdition.small());
    private final Hand robot = new Hand();
    private HoursGrid grid;

    @Start
    void start(Stage stage) {
        bench.show(stage, 700, 300, workspace -> {
            grid = new HoursGrid(workspace.words(), _ -> { });
            grid.setManaged(false);
            return new Pane(grid);
        });
    }

    /** From 8:00, so many half hours, in so many pixels. */
    private List<Label> show(int count, double width) {
        robot.interact(() -> {
            grid.show(new HoursFrame(List.of(LocalDate.of(2027, 4, 8)), LocalTime.of(8, 0), count), List.of());
            grid.resize(width, 100);
            grid.layout();
        });
        return grid.getChildren().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.isVisible() && label.getText().matches("[0-9]+")).toList();
    }

    private static List<String> words(List<Label> hours) {
        return hours.stream().map(Label::getText).toList();
    }

    @Test
    void everyHourAsLongAsThereIsRoom() {
        List<String> all = List.of("8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21");
        assertEquals(all, words(show(28, 480)));
        assertEquals(all, words(show(28, 303)), "as beside the list with the largest text on a small screen");
    }

    @Test
    void everySecondWhereThereIsLess() {
        assertEquals(List.of("8", "10", "12", "14", "16", "18", "20"), words(show(28, 230)));
    }

    @Test
    void theLastOfHalfAnHourIsWrittenOnlyWhereItHasRoom() {
        assertEquals("22", words(show(29, 600)).getLast());
        List<Label> hours = show(29, 303);
        assertEquals("21", hours.getLast().getText());
        Bounds last = hours.getLast().getBoundsInParent();
        assertTrue(last.getMaxX() <= 303, last::toString);
    }
}
