package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** With room both panels are as they were left; without, one stands at a time, and neither forgets how the other was. */
@ExtendWith(ApplicationExtension.class)
class SidePanelsTest {

    private final Map<String, Boolean> kept = new HashMap<>();
    private final SimpleBooleanProperty narrow = new SimpleBooleanProperty();
    private SidePanel left;
    private SidePanel right;

    @Start
    void start(Stage stage) {
        left = panel("left", true); // not before JavaFX has started
        right = panel("right", false);
    }

    private static SidePanel panel(String id, boolean atLeft) {
        return new SidePanel(id, id, "open", "close", new Pane(), 200, atLeft);
    }

    private void begin(boolean isNarrow) {
        narrow.set(isNarrow);
        var panels = new SidePanels(narrow, new SidePanels.Memory(kept::getOrDefault, kept::put));
        panels.add(left, "left", true);
        panels.add(right, "right", true);
    }

    private List<Boolean> open() {
        return List.of(left.openProperty().get(), right.openProperty().get());
    }

    @Test
    void aNarrowWindowBeginsFoldedAndOpensOneAtATime() {
        begin(true);
        assertEquals(List.of(false, false), open());
        left.openProperty().set(true);
        right.openProperty().set(true);
        assertEquals(List.of(false, true), open());
        assertEquals(Map.of("left.narrow", false, "right.narrow", true), kept, "and only the narrow one remembers it");
    }

    @Test
    void withRoomAgainAllIsAsItWasLeftThere() {
        begin(false);
        right.openProperty().set(false);
        narrow.set(true);
        assertEquals(List.of(false, false), open());
        right.openProperty().set(true);
        narrow.set(false);
        assertEquals(List.of(true, false), open());
        narrow.set(true);
        assertEquals(List.of(false, true), open());
    }
}
