package cat.fullderuta.ui.board;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.DragHandle.Edge;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.Gesture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the board of the whole visit shows, and what a drop on it means. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class VisitBoardTest {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final LocalDate BEFORE = LocalDate.of(2027, 4, 2);
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 12);
    private final Hand robot = new Hand();
    private final List<LocalDate> daysOpened = new ArrayList<>();
    private final List<String> defendersOpened = new ArrayList<>();
    private Stage stage;
    private Bench bench;
    private VisitBoard board;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private static Editions sample() {
        return Editions.edition("2027-04-08", "2027-04-12").defender("Ara").defender("Bruna").defender("Carles").defender("Ara")
                .on("2027-04-12").school("Reus", "10:00", "12:00").together("Bruna").waiting(ActivityType.SCHOOL_VISIT, "Girona");
    }

    private static Editions withWorkshop() {
        return sample().on(BEFORE.toString()).activity(ActivityType.WORKSHOP, "Mataró", "10:00", "12:00")
                .last(it -> it.withDefenders(List.of()));
    }

    private void show(Editions editions) {
        bench = new Bench(editions.get());
        board = get(() -> bench.show(stage, 980, 700, workspace -> new VisitBoard(workspace, _ -> { }, daysOpened::add,
                defender -> defendersOpened.add(defender.value()))));
        Hand.settle();
    }

    @Test
    void namesStayInSightWhileTheDaysAreScrolledAndNothingIsDroppedThroughThem() {
        bench = new Bench(sample().get());
        board = get(() -> bench.show(stage, 380, 500, workspace -> new VisitBoard(workspace, _ -> { }, daysOpened::add, _ -> { })));
        Hand.settle();
        Bounds before = seen("row-" + defenderId("Ara"));
        robot.interact(() -> {
            selection().select(activityId("Reus"));
            board.reveal();
        });
        Hand.settle();
        assertEquals(before.getMinX(), seen("row-" + defenderId("Ara")).getMinX(), 1);
        Bounds reus = get(() -> chip("Reus", "Ara").localToScene(chip("Reus", "Ara").getLayoutBounds()));
        assertTrue(reus.getMinX() >= before.getMaxX() - 1 && reus.getMaxX() <= board.getWidth() + 4,
                "the activity stands beside the names, not under them: " + reus);
        Bounds first = get(() -> cellAt("Ara", LocalDate.of(2027, 4, 8)).localToScene(cellAt("Ara", LocalDate.of(2027, 4, 8)).getBoundsInLocal()));
        assertTrue(first.getMaxX() > before.getMinX() && first.getMaxX() < before.getMaxX() || first.getMaxX() <= 0, "it is scrolled away: " + first);
        assertEquals(Optional.empty(), dropAt("Girona", new Point2D(before.getMaxX() - 4, before.getCenterY())));
    }

    @Test
    void eachDayStandsOverItsColumnHoweverFarTheyAreScrolled() {
        show(sample());
        robot.interact(() -> board.setMaxSize(380, 200)); // whatever size the window has from another test
        ScrollPane scroll = robot.lookup("#visit-scroll").queryAs(ScrollPane.class);
        assertTrue(scroll.getViewportBounds().getWidth() < scroll.getWidth() - 4, "there is a bar to scroll down by");
        for (double share : List.of(0.0, 0.4, 1.0)) {
            robot.interact(() -> scroll.setHvalue(share));
            Hand.settle();
            for (LocalDate day : List.of(LocalDate.of(2027, 4, 8), MONDAY)) {
                Bounds column = get(() -> cellAt("Ara", day).localToScene(cellAt("Ara", day).getLayoutBounds()));
                assertEquals(column.getMinX(), seen("day-" + day).getMinX(), 1, day + " at " + share);
                assertEquals(column.getMaxX(), seen("day-" + day).getMaxX(), 1, day + " at " + share);
            }
        }
    }

    private Bounds seen(String id) {
        return get(() -> {
            Node node = robot.lookup((Node it) -> id.equals(it.getId())).query();
            return node.localToScene(node.getBoundsInLocal());
        });
    }

    private Optional<Drop> dropAt(String town, Point2D at) {
        Activity activity = bench.edition().activities().get(activityId(town));
        var gesture = new Gesture(new DragHandle(activity.id(), Optional.empty(), Edge.NONE), activity, at, Point2D.ZERO, false, false);
        return get(() -> {
            board.start(gesture);
            Optional<Drop> found = board.findDrop(gesture);
            board.end();
            return found;
        });
    }

    private static <T> T get(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, question);
    }

    private Selection selection() {
        return bench.workspace.selection();
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private static String cell(String alias, LocalDate day) {
        return "cell-" + (alias.isEmpty() ? "none" : defenderId(alias)) + "-" + day;
    }

    private VisitCell<?> cellAt(String alias, LocalDate day) {
        return (VisitCell<?>) robot.lookup((Node it) -> cell(alias, day).equals(it.getId())).query();
    }

    private Chip chip(String town, String alias) {
        return (Chip) robot.lookup((Node it) -> ("chip-" + activityId(town) + (alias.isEmpty() ? "" : "-" + defenderId(alias)))
                .equals(it.getId())).query();
    }

    private Optional<Drop> drop(String town, String from, boolean adds, String onto, LocalDate day) {
        Activity activity = bench.edition().activities().get(activityId(town));
        Bounds bounds = cellAt(onto, day).localToScene(cellAt(onto, day).getBoundsInLocal());
        var handle = new DragHandle(activity.id(), from.isEmpty() ? Optional.empty() : Optional.of(defenderId(from)), Edge.NONE);
        var gesture = new Gesture(handle, activity, new Point2D(bounds.getCenterX(), bounds.getCenterY()), Point2D.ZERO, false, adds);
        return get(() -> {
            board.start(gesture);
            Optional<Drop> found = board.findDrop(gesture);
            board.end();
            return found;
        });
    }

    @Test
    void whatStandsOutsideTheVisitIsSeen() {
        show(withWorkshop());
        assertEquals(List.of(activityId("Mataró")), cellAt("", BEFORE).chips().stream().map(chip -> chip.model().id()).toList());
        get(() -> {
            bench.workspace.session().apply(new Change.Schedule(activityId("Reus"), at("2027-04-07 10:00"), List.of(defenderId("Ara"))));
            return true;
        });
        assertEquals(1, cellAt("Ara", LocalDate.of(2027, 4, 7)).chips().size());
    }

    @Test
    void onlyWhatGoesWithoutADefenderIsDroppedOutsideTheVisit() {
        show(withWorkshop().waiting(ActivityType.WORKSHOP, "Begues"));
        assertTrue(drop("Girona", "", false, "Ara", BEFORE).isEmpty());
        Drop workshop = drop("Begues", "", false, "", BEFORE).orElseThrow();
        assertEquals(BEFORE, ((Change.Schedule) workshop.change()).start().toLocalDate());
        assertTrue(drop("Girona", "", false, "Ara", MONDAY).isPresent());
    }

    @Test
    void ctrlAddsOnlyOnTheDayOfTheActivityAndWhoDoesNotTakePart() {
        show(sample());
        assertTrue(drop("Reus", "Ara", true, "Carles", MONDAY.minusDays(1)).isEmpty());
        assertTrue(drop("Reus", "Ara", true, "Bruna", MONDAY).isEmpty());
        assertTrue(drop("Reus", "Ara", true, "Bruna", MONDAY.minusDays(1)).isEmpty());
        Drop added = drop("Reus", "Ara", true, "Carles", MONDAY).orElseThrow();
        assertEquals(new Change.AddDefender(activityId("Reus"), defenderId("Carles")), added.change());
        assertTrue(added.headline().startsWith("Carles +2 · "), added.headline());
    }

    @Test
    void theHeadlineNamesAllWhoTakePart() {
        show(sample());
        assertTrue(drop("Reus", "Ara", false, "Carles", MONDAY).orElseThrow().headline().startsWith("Carles +1 · "));
    }

    @Test
    void ctrlOnACardAddsToThoseItKept() {
        show(sample().last(it -> it.withDefenders(List.of(defenderId("Ara"), defenderId("Bruna")))));
        Change.Schedule added = (Change.Schedule) drop("Girona", "", true, "Carles", MONDAY).orElseThrow().change();
        assertEquals(List.of(defenderId("Ara"), defenderId("Bruna"), defenderId("Carles")), added.defenders());
    }

    @Test
    void onNobodysRowEveryoneIsStillJudgedAndOfAPairOneStays() {
        show(withWorkshop().waiting(ActivityType.MEAL, "Begues").everyone().last(it -> it.withStart(null)));
        Drop everyone = drop("Begues", "", false, "", MONDAY).orElseThrow();
        assertTrue(everyone.headline().startsWith("Tothom · "), everyone.headline());
        Activity meal = bench.edition().activities().get(activityId("Begues"));
        assertEquals(Fit.of(meal, ((Change.Schedule) everyone.change()).start(), bench.edition().defendersOf(meal),
                bench.workspace.state().timetable()).findings().list(), everyone.findings().list());
        assertEquals(3, ((Change.Schedule) everyone.change()).defenders().size());
        Drop pair = drop("Reus", "Ara", false, "", MONDAY).orElseThrow();
        assertEquals(List.of(defenderId("Bruna")), ((Change.Schedule) pair.change()).defenders());
        assertTrue(pair.headline().startsWith("Bruna · "), pair.headline());
    }

    @Test
    void daysOpensOnTheDayClicked() {
        show(sample());
        robot.clickOn(cellAt("Carles", MONDAY.minusDays(1)));
        assertEquals(MONDAY.minusDays(1), selection().dayProperty().get());
        robot.clickOn(chip("Reus", "Bruna"));
        assertEquals(MONDAY, selection().dayProperty().get());
    }

    @Test
    void theDaysBoardFollowsTheSelectionWhenItIsShown() {
        Edition edition = Editions.edition().defender("Ara").on("2027-04-14").school("Reus", "10:00", "12:00").get();
        bench = new Bench(edition);
        TimeBoard days = get(() -> bench.show(stage, 300, 700, workspace -> TimeBoard.days(workspace, _ -> { })));
        get(() -> {
            var root = (StackPane) stage.getScene().getRoot();
            root.getChildren().clear();
            selection().select(activityId("Reus"));
            root.getChildren().add(days);
            return true;
        });
        Hand.settle();
        LocalDate wednesday = LocalDate.of(2027, 4, 14);
        assertTrue(days.grid().lanes().stream().anyMatch(lane -> lane.getDate().equals(wednesday)));
    }

    @Test
    void headingsOpenWithTheKeyboard() {
        show(sample());
        selection().select(activityId("Reus"));
        Node day = node("#day-2027-04-09");
        get(() -> {
            day.requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(LocalDate.of(2027, 4, 9)), daysOpened);
        assertEquals(Optional.empty(), selection().findActivity(), "or the days board would turn to its day");
        Node row = robot.lookup((Node it) -> ("row-" + defenderId("Bruna")).equals(it.getId())).query();
        get(() -> {
            row.requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("defender Bruna"), defendersOpened);
        assertTrue(row.getAccessibleText().startsWith("Bruna"));
    }

    @Test
    void aScreenReaderIsToldWhatIsSelected() {
        show(sample());
        String board = accessibleText();
        get(() -> {
            selection().select(activityId("Reus"));
            return true;
        });
        assertTrue(accessibleText().contains("10:00–12:00") && accessibleText().contains("Bruna"), accessibleText());
        get(() -> {
            selection().clear();
            return true;
        });
        assertEquals(board, accessibleText());
    }

    private String accessibleText() {
        return get(() -> (String) board.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void aDayIsHatchedOnlyWhenNoUsualHourOfItIsLeft() {
        show(sample().who(it -> it.withStay(new Stay(at("2027-04-08 22:00"), "BCN", at("2027-04-12 10:30"), "BCN"))));
        assertTrue(isHatched(LocalDate.of(2027, 4, 8)), "arrives too late for anything");
        assertFalse(isHatched(LocalDate.of(2027, 4, 9)));
        assertFalse(isHatched(MONDAY), "is there until half past ten");
        show(sample().who(it -> it.withStay(new Stay(at("2027-04-09 20:45"), "BCN", at("2027-04-12 08:00"), "BCN"))));
        assertTrue(isHatched(LocalDate.of(2027, 4, 8)));
        assertFalse(isHatched(LocalDate.of(2027, 4, 9)));
        assertTrue(isHatched(MONDAY));
    }

    private boolean isHatched(LocalDate day) {
        return cellAt("Ara", day).getStyleClass().contains("out-of-stay");
    }

    @Test
    void whoCannotComeHasAMarkedRowOnlyWhileSomethingCountsOnThem() {
        show(sample().who(it -> it.withComing(false)));
        assertEquals(List.of(activityId("Reus")), cellAt("Ara", MONDAY).chips().stream().map(chip -> chip.model().id()).toList());
        Labeled about = (Labeled) ((Parent) robot.lookup((Node it) -> ("row-" + defenderId("Ara")).equals(it.getId())).query())
                .getChildrenUnmodifiable().get(1);
        assertEquals("no ve", about.getText());
        assertTrue(chip("Reus", "Bruna").telling().words().contains("Ara (no ve)"));
        assertEquals(Fit.Verdict.CLASHES, drop("Girona", "", false, "Ara", MONDAY).orElseThrow().verdict());
        get(() -> {
            bench.workspace.session().apply(new Change.RemoveDefender(activityId("Reus"), defenderId("Ara")));
            return true;
        });
        assertTrue(robot.lookup((Node it) -> cell("Ara", MONDAY).equals(it.getId())).tryQuery().isEmpty());
    }
}
