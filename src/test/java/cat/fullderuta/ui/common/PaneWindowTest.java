package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PaneWindowTest {

    private final Hand robot = new Hand();
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        var root = new StackPane();
        stage.setScene(new Scene(root, 900, 800));
        Theme.DARK.applyTo(root);
        stage.show();
    }

    @Test
    void itIsDressedLikeItsOwnerWhichWaits() {
        Stage opened = open(new StackPane());
        assertEquals(Modality.WINDOW_MODAL, opened.getModality());
        assertTrue(opened.getScene().getRoot().getStyleClass().contains("dark"));
        assertEquals(owner.getScene().getStylesheets(), opened.getScene().getStylesheets());
        assertFalse(opened.getScene().getStylesheets().isEmpty());
        fx(opened::close);
    }

    @Test
    void thePaneClosesIt() {
        Stage[] opened = new Stage[1];
        fx(() -> opened[0] = PaneWindow.open(owner.getScene().getRoot(), "Prova", 400, 300, close -> {
            var button = new Button("Tanca");
            button.setId("pane-close");
            button.setOnAction(_ -> close.run());
            return new StackPane(button);
        }));
        robot.clickOn("#pane-close");
        assertFalse(opened[0].isShowing());
    }

    @Test
    void escapeClosesItFromAListAndFromATableToo() {
        var list = new ListView<>(FXCollections.observableArrayList("un", "dos"));
        var table = new TableView<>(FXCollections.observableArrayList("un", "dos"));
        for (Control taking : List.of(list, table)) {
            Stage[] opened = new Stage[1];
            fx(() -> opened[0] = PaneWindow.open(owner.getScene().getRoot(), "Prova", 400, 300, close -> {
                var cancel = new Button("Tanca");
                cancel.setCancelButton(true);
                cancel.setOnAction(_ -> close.run());
                return new VBox(taking, cancel);
            }));
            fx(taking::requestFocus);
            robot.type(KeyCode.ESCAPE);
            Hand.settle();
            assertFalse(opened[0].isShowing(), taking.toString());
        }
    }

    @Test
    void itStaysOpenWhileWorkIsUnderWay() throws TimeoutException {
        var tasks = new Tasks(Messages.of(Locale.of("ca")));
        Stage opened = open(new StackPane(tasks));
        var goOn = new CountDownLatch(1);
        fx(() -> tasks.run("S’està fent", _ -> {
            goOn.await();
            return "fet";
        }, String::valueOf, _ -> { }));
        fx(() -> opened.fireEvent(new WindowEvent(opened, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(opened.isShowing());
        goOn.countDown();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> !tasks.runningProperty().get()));
        fx(() -> opened.fireEvent(new WindowEvent(opened, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertFalse(opened.isShowing());
    }

    private Stage open(StackPane pane) {
        Stage[] opened = new Stage[1];
        fx(() -> opened[0] = PaneWindow.open(owner.getScene().getRoot(), "Prova", 400, 300, _ -> pane));
        return opened[0];
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        Hand.settle();
    }
}
