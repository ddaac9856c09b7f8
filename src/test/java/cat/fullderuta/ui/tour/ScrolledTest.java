package cat.fullderuta.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.ui.common.Hand;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the tour speaks of comes into sight, whole and away from the edges. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ScrolledTest {

    private final Hand robot = new Hand();
    private final Rectangle node = new Rectangle(60, 40);
    private ScrollPane pane;

    @Start
    void start(Stage stage) {
        var content = new Pane(node);
        content.setMinSize(2000, 3000);
        pane = new ScrollPane(content);
        pane.setPrefSize(400, 300); // whatever size the stage has from another test
        stage.setScene(new Scene(new Group(pane), 400, 300));
        stage.show();
    }

    private void put(double x, double y) {
        robot.interact(() -> node.relocate(x, y));
    }

    private Bounds seen() {
        return pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void whatIsFarAwayComesToTheMiddle() {
        put(1200, 1700);
        assertFalse(Scrolled.isInSight(node));
        robot.interact(() -> Scrolled.reveal(node));
        assertTrue(Scrolled.isInSight(node));
        assertEquals(pane.getViewportBounds().getWidth() / 2, seen().getCenterX(), 2);
        assertEquals(pane.getViewportBounds().getHeight() / 2, seen().getCenterY(), 2);
    }

    @Test
    void whatIsHalfSeenIsInSightButNotWhole() {
        put(350, 100);
        assertTrue(Scrolled.isInSight(node));
        assertFalse(Scrolled.isWhole(node));
        robot.interact(() -> Scrolled.reveal(node));
        assertTrue(Scrolled.isWhole(node));
    }

    @Test
    void ofWhatIsLargerThanTheRoomTheBeginningIsShown() {
        robot.interact(() -> node.setHeight(900));
        put(100, 1000);
        robot.interact(() -> Scrolled.reveal(node));
        assertEquals(0, seen().getMinY(), 2);
    }
}
