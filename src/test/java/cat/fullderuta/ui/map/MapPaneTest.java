package cat.fullderuta.ui.map;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Place;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map of a day: numbered stops, tight legs marked, a stop selects. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class MapPaneTest {

    private final Bench bench = new Bench(edition().defender("Bruna").defender("Ara").who(it -> it.withBase(Place.in(code("Barcelona"))))
            .way("Reus", "Mataró", 80).on("2027-04-08").school("Reus", "10:00", "12:00").talk("Mataró", "13:00", "14:00")
            .talk("Granollers", "18:00", "19:00").on("2027-04-09").school("Vic", "10:00", "11:00").get());
    private final Hand robot = new Hand();

    @Start
    void start(Stage stage) {
        bench.workspace.selection().defenderProperty().set(Optional.of(defenderId("Ara")));
        bench.workspace.selection().dayProperty().set(LocalDate.of(2027, 4, 8));
        bench.show(stage, 990, 700, workspace -> new MapPane(workspace, () -> { }));
    }

    private Set<String> stops() {
        return robot.lookup(".map-spot").queryAllAs(Button.class).stream().map(Button::getText).collect(Collectors.toSet());
    }

    private List<String> towns() {
        return robot.lookup(".map-town").queryAllAs(Label.class).stream().map(Label::getText).sorted().toList();
    }

    private boolean isTight() {
        return robot.lookup(".map-short").tryQuery().isPresent();
    }

    @Test
    void theDayIsDrawnWithItsTightLegAndWhatItLacks() {
        assertEquals(Set.of("", "1", "2", "3"), stops(), "the base has no number");
        assertEquals(List.of("Barcelona", "Granollers", "Mataró", "Reus"), towns());
        assertEquals("falten 35 min", robot.lookup(".map-short").<Labeled>query().getText());
        assertEquals(1, robot.lookup(".map-leg.map-leg-tight").queryAll().size());
        assertEquals(3, robot.lookup(".map-leg.map-leg-enough").queryAll().size());
        assertTrue(robot.lookup("#map-summary").<Labeled>query().getText().contains("3 parades, 1 trajecte massa just"));
        assertTrue(robot.lookup(".route-tight .label").<Labeled>query().getText().contains("falten 35 min"), "in words too");
    }

    @Test
    void noNameOfAStopCoversAnother() {
        List<Bounds> names = robot.lookup(".map-town").queryAllAs(Label.class).stream().map(it -> it.localToScene(it.getBoundsInLocal())).toList();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                assertFalse(names.get(i).intersects(names.get(j)), names::toString);
            }
        }
    }

    @Test
    void aStopSelectsItsActivityOnTheMapAndInTheList() {
        Button reus = robot.lookup(".map-spot").queryAllAs(Button.class).stream().filter(it -> it.getText().equals("1")).findFirst().orElseThrow();
        robot.clickOn(reus);
        assertEquals(Optional.of(activityId("Reus")), bench.workspace.selection().findActivity());
        assertTrue(reus.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")));
        robot.clickOn("#route-stop-2");
        assertEquals(Optional.of(activityId("Mataró")), bench.workspace.selection().findActivity());
        assertFalse(reus.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")));
    }

    @Test
    void aStopIsReachedWithTheKeys() {
        robot.clickOn("#route-stop-1").type(KeyCode.TAB).type(KeyCode.SPACE);
        assertEquals(Optional.of(activityId("Mataró")), bench.workspace.selection().findActivity());
    }

    @Test
    void anotherDayAndTheWholeVisit() {
        robot.clickOn("#map-day-after");
        assertEquals(List.of("Barcelona", "Vic"), towns());
        assertFalse(isTight());
        robot.clickOn("#map-day-before").clickOn("#map-day-before").clickOn("#map-day-before");
        assertEquals(List.of("Barcelona", "Granollers", "Mataró", "Reus", "Vic"), towns());
        assertTrue(isTight());
    }

    @Test
    void theMapFollowsWhatChanges() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> bench.workspace.session().apply(new Change.ReturnToBacklog(activityId("Mataró"))));
        Hand.settle();
        assertEquals(List.of("Barcelona", "Granollers", "Reus"), towns());
        assertFalse(isTight());
    }

    @Test
    void aDayWithoutAnythingSaysSo() {
        robot.clickOn("#map-day-after").clickOn("#map-day-after");
        assertEquals(Set.of(), stops());
        assertTrue(robot.lookup(".route-list .label").<Labeled>query().getText().contains("no hi ha res"));
    }
}
