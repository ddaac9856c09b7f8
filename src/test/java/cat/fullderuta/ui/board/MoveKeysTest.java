package cat.fullderuta.ui.board;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.common.Bench;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the keys do with the selected activity. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class MoveKeysTest {

    private static final long PATIENCE_MILLIS = 60_000;
    private Stage stage;
    private Bench bench;
    private MoveKeys keys;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    /** Ara, Bruna, Carles and Dora; Ara and Bruna are together in Reus, which is selected in the row of Ara. */
    private void show(Editions editions) {
        bench = new Bench(editions.get());
        run(() -> {
            VisitBoard board = bench.show(stage, 980, 800, workspace -> new VisitBoard(workspace, _ -> { }, _ -> { }, _ -> { }));
            keys = new MoveKeys(bench.workspace, board, _ -> { });
            bench.workspace.selection().defenderProperty().set(Optional.of(defenderId("Ara")));
            bench.workspace.selection().select(activityId("Reus"));
        });
    }

    private static Editions together() {
        return Editions.edition().defender("Ara").defender("Bruna").defender("Carles").defender("Dora").defender("Ara").on("2027-04-07")
                .school("Reus", "10:00", "12:00").together("Bruna");
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            action.run();
            return true;
        });
    }

    private void press(KeyCode code, String held) {
        run(() -> keys.handle(new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code,
                held.contains("Shift"), held.contains("Ctrl"), held.contains("Alt"), false)));
    }

    private Activity reus() {
        return bench.edition().activities().get(activityId("Reus"));
    }

    private Optional<Id<Defender>> row() {
        return bench.workspace.selection().defenderProperty().get();
    }

    private static List<Id<Defender>> ids(String... aliases) {
        return Stream.of(aliases).map(Editions::defenderId).toList();
    }

    @Test
    void itGoesToTheNextRowThatDoesNotTakePart() {
        show(together());
        press(KeyCode.DOWN, "Ctrl Shift");
        assertEquals(ids("Carles", "Bruna"), reus().defenders());
        assertEquals(Optional.of(defenderId("Carles")), row());
        press(KeyCode.UP, "Ctrl Shift");
        assertEquals(ids("Ara", "Bruna"), reus().defenders());
        Edition before = bench.edition();
        press(KeyCode.UP, "Ctrl Shift");
        assertEquals(before, bench.edition(), "nobody is above");
    }

    @Test
    void theRowStaysWhereTheChangeIsRefused() {
        show(together().last(it -> it.withStatus(Status.CONFIRMED)));
        bench.mayMoveLocked = false;
        press(KeyCode.DOWN, "Ctrl Shift");
        assertEquals(ids("Ara", "Bruna"), reus().defenders());
        assertEquals(Optional.of(defenderId("Ara")), row());
    }

    @Test
    void plusAddsTheNextWhoDoesNotTakePart() {
        show(together());
        press(KeyCode.INSERT, "");
        assertEquals(ids("Ara", "Bruna", "Carles"), reus().defenders());
        press(KeyCode.PLUS, "");
        assertEquals(ids("Ara", "Bruna", "Carles", "Dora"), reus().defenders());
        press(KeyCode.ADD, "");
        assertEquals(4, reus().defenders().size(), "nobody is left");
    }

    @Test
    void theStartMovesAndTheEndStays() {
        show(together());
        press(KeyCode.LEFT, "Ctrl Shift");
        assertEquals(at("2027-04-07 09:45"), reus().start());
        assertEquals(minutes(135), reus().length());
        press(KeyCode.RIGHT, "Ctrl Shift Alt");
        assertEquals(at("2027-04-07 09:50"), reus().start());
        assertEquals(minutes(130), reus().length());
    }

    @Test
    void aDayIsTheLongestAndFiveMinutesTheShortest() {
        show(together().last(it -> it.withLength(minutes(24 * 60))));
        press(KeyCode.DOWN, "Shift");
        assertEquals(minutes(24 * 60), reus().length());
        press(KeyCode.LEFT, "Ctrl Shift");
        assertEquals(at("2027-04-07 10:00"), reus().start());
        show(together().last(it -> it.withLength(minutes(5))));
        press(KeyCode.RIGHT, "Ctrl Shift Alt");
        assertEquals(minutes(5), reus().length());
    }

    @Test
    void onlyWhatGoesWithoutADefenderLeavesTheVisit() {
        show(together());
        press(KeyCode.LEFT, "Ctrl");
        assertEquals(at("2027-04-07 10:00"), reus().start());
        show(together().last(it -> it.withType(ActivityType.WORKSHOP)));
        press(KeyCode.LEFT, "Ctrl");
        assertEquals(at("2027-04-06 10:00"), reus().start());
    }
}
