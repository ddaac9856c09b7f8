package cat.fullderuta.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A button with an icon alone is understood by resting on it. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class TipsTest {

    private final Hand robot = new Hand();
    private Button close;
    private Label cell;
    private Label name;
    private Label title;

    @Start
    void start(Stage stage) {
        close = Fields.iconButton("close", MaterialDesignC.CLOSE, "Tanca", () -> { });
        cell = new Label("");
        cell.setId("cell");
        cell.setMinSize(100, 40);
        Tips.say(cell, cell::getText);
        name = new Label("Baobab");
        name.setId("name");
        name.setMaxWidth(80);
        Tips.sayWhole(name);
        title = new Label("");
        title.setId("title");
        title.setMinHeight(40);
        title.setMaxWidth(80);
        Wrapping.on(title);
        stage.setScene(new Scene(new VBox(40, close, cell, name, title), 300, 360));
        stage.show();
    }

    @Test
    void whereThePointerRestsTheWordsAreToldAsTheyAreNow() throws TimeoutException {
        robot.moveTo("#close");
        awaitTold("Tanca");
        robot.interact(() -> close.setAccessibleText("Tanca el contacte"));
        robot.moveTo("#cell").moveTo("#close");
        awaitTold("Tanca el contacte");
    }

    @Test
    void nothingIsToldWhereThereIsNothingToSay() throws TimeoutException {
        robot.interact(() -> cell.setText("Xerrada"));
        robot.moveTo("#cell");
        awaitTold("Xerrada");
        robot.moveTo("#close");
        awaitTold("Tanca");
        robot.interact(() -> cell.setText(""));
        robot.moveTo("#cell").moveTo("#close");
        awaitTold("Tanca");
        assertTrue(cell.getProperties().values().stream().noneMatch(Tooltip.class::isInstance), "nothing is left to be shown");
    }

    @Test
    void aNameThatStandsWholeIsNotToldAgain() throws TimeoutException {
        robot.moveTo("#name");
        robot.moveTo("#close");
        awaitTold("Tanca");
        assertTrue(name.getProperties().values().stream().noneMatch(Tooltip.class::isInstance));
        robot.interact(() -> name.setText("La Jacaranda de la Vall del Riu Gran"));
        robot.moveTo("#name");
        awaitTold("La Jacaranda de la Vall del Riu Gran");
    }

    @Test
    void whatMayNotWrapIsToldWhole() throws TimeoutException {
        robot.interact(() -> title.setText("שלום עולם וכל הילדים בבית הספר"));
        robot.moveTo("#title");
        awaitTold("שלום עולם וכל הילדים בבית הספר");
    }

    private void awaitTold(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(TipsTest::told).get().equals(List.of(words)));
        assertEquals(List.of(words), WaitForAsyncUtils.waitForAsyncFx(10_000, TipsTest::told));
    }

    private static List<String> told() {
        return Window.getWindows().stream().filter(it -> it instanceof Tooltip && it.isShowing()).map(it -> ((Tooltip) it).getText()).toList();
    }
}
