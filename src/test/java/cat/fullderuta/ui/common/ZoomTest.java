package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Twice as large means half the room, until there would be too little: then it scrolls. */
@ExtendWith(ApplicationExtension.class)
class ZoomTest {

    private final Pane content = new Pane();
    private Zoom zoom;

    @Start
    private void start(Stage stage) {
        zoom = new Zoom(content, 200, 300, 200);
        stage.setScene(new Scene(zoom, 800, 600));
        stage.sizeToScene(); // whatever size the test before has left it
        stage.show();
    }

    @Stop
    private void giveBackItsSize() {
        ((Stage) zoom.getScene().getWindow()).sizeToScene(); // the next test has the same stage
    }

    @Test
    void theContentIsLaidOutInHalfTheRoomAndShownTwiceAsLarge(FxRobot robot) {
        assertEquals(800, content.getWidth() * 2, 4);
        assertEquals(2, content.getLocalToSceneTransform().getMxx());
        assertEquals(200, Zoom.percentOf(content));
        robot.interact(() -> {
            zoom.getScene().getWindow().setWidth(400);
            zoom.getScene().getRoot().layout();
        });
        assertTrue(content.getWidth() >= 300, "no narrower than it can be worked with: it scrolls");
    }

    @Test
    void stepsEndAtTwiceTheSize() {
        assertEquals(125, Zoom.step(100, 1));
        assertEquals(200, Zoom.step(200, 1));
        assertEquals(100, Zoom.step(100, -1));
        assertEquals(125, Zoom.step(137, 1), "an unknown size counts as the usual one");
    }
}
