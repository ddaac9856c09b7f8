package cat.fullderuta.ui.board;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.drag.DragHandle;
import cat.fullderuta.ui.drag.DragHandle.Edge;
import cat.fullderuta.ui.drag.Drop;
import cat.fullderuta.ui.drag.Gesture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What dragging, clicking and the arrow keys do on the boards with exact hours. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class TimeBoardDragTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 12);
    private static final Point2D CORNER = Point2D.ZERO;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    /** Ceiba and Cedre are together in Reus 10:00–12:00, Ceiba is in Mataró 17:00–18:00; a school in Girona waits. */
    private static Editions sample() {
        return Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "10:00", "12:00").together("Cedre")
                .school("Mataró", "17:00", "18:00").waiting(ActivityType.SCHOOL_VISIT, "Girona").last(it -> it.withLength(minutes(90)))
                .defender("Ipê");
    }

    private TimeBoardRig days(Edition edition) {
        return TimeBoardRig.days(stage, edition, MONDAY);
    }

    private static Gesture gesture(TimeBoardRig rig, String town, Optional<String> from, Point2D at, Point2D grab) {
        Activity activity = rig.session().edition().activities().get(activityId(town));
        return new Gesture(new DragHandle(activity.id(), from.map(Editions::defenderId), Edge.NONE), activity, at, grab, false, false);
    }

    private static Optional<Drop> drop(TimeBoardRig rig, Gesture start, Gesture end) {
        return rig.get(() -> {
            rig.board().start(start);
            return rig.board().findDrop(end);
        });
    }

    private static Optional<Drop> dropFromBacklog(TimeBoardRig rig, String town, Point2D at) {
        return drop(rig, gesture(rig, town, Optional.empty(), new Point2D(-50, 50), CORNER), gesture(rig, town, Optional.empty(), at,
                new Point2D(30, 20)));
    }

    @Test
    void fromTheBacklogThePointerIsTheStartOnAGridOf15Minutes() {
        TimeBoardRig rig = days(sample().get());
        LaneView lane = rig.lane("Ipê", MONDAY);
        Drop drop = dropFromBacklog(rig, "Girona", rig.point(lane, 12 * 60 + 20)).orElseThrow();
        assertEquals(new Change.Schedule(activityId("Girona"), at("2027-04-12 12:15"), List.of(defenderId("Ipê"))), drop.change());
        assertEquals("12:15–13:45", drop.hours());
        assertTrue(drop.headline().startsWith("Ipê · "), drop.headline());
        assertEquals(Fit.Verdict.FITS, drop.verdict());
        Bounds seen = lane.localToScene(lane.getLayoutBounds());
        assertEquals(seen.getMinX(), drop.landing().getMinX(), 1);
        assertEquals(seen.getMinY() + lane.y(12 * 60 + 15), drop.landing().getMinY(), 1);
        assertEquals(seen.getMinY() + lane.y(13 * 60 + 45), drop.landing().getMaxY(), 1);
    }

    @Test
    void aBlockTakenOnTheBoardKeepsWhereItWasGrabbed() {
        TimeBoardRig rig = days(sample().get());
        LaneView lane = rig.lane("Ceiba", MONDAY);
        Point2D grab = new Point2D(5, lane.y(11 * 60) - lane.y(10 * 60));
        Gesture start = gesture(rig, "Reus", Optional.of("Ceiba"), rig.point(lane, 11 * 60), grab);
        Drop drop = drop(rig, start, gesture(rig, "Reus", Optional.of("Ceiba"), rig.point(lane, 14 * 60 + 5), grab)).orElseThrow();
        assertEquals(new Change.Schedule(activityId("Reus"), at("2027-04-12 13:00"), List.of(defenderId("Ceiba"),
                defenderId("Cedre"))), drop.change());
    }

    @Test
    void ontoAnotherDefenderItChangesTheOneItWasTakenFrom() {
        TimeBoardRig rig = days(sample().get());
        Gesture start = gesture(rig, "Reus", Optional.of("Ceiba"), rig.point(rig.lane("Ceiba", MONDAY), 600), CORNER);
        LaneView onto = rig.lane("Ipê", MONDAY.plusDays(1));
        Drop drop = drop(rig, start, gesture(rig, "Reus", Optional.of("Ceiba"), rig.point(onto, 600), CORNER)).orElseThrow();
        assertEquals(new Change.Schedule(activityId("Reus"), at("2027-04-13 10:00"), List.of(defenderId("Ipê"),
                defenderId("Cedre"))), drop.change());
        assertTrue(drop.headline().startsWith("Ipê +1 · "), drop.headline());
    }

    @Test
    void whatClashesSaysSoWithTheRealFindings() {
        TimeBoardRig rig = days(sample().get());
        Drop drop = dropFromBacklog(rig, "Girona", rig.point(rig.lane("Ceiba", MONDAY), 11 * 60)).orElseThrow();
        assertEquals(Fit.Verdict.CLASHES, drop.verdict());
        Activity girona = rig.session().edition().activities().get(activityId("Girona"));
        assertEquals(Fit.of(girona, at("2027-04-12 11:00"), List.of(defenderId("Ceiba")), rig.session().state().timetable())
                .findings().list(),
                drop.findings().list());
    }

    @Test
    void altGivesAGridOf5Minutes() {
        TimeBoardRig rig = days(sample().get());
        Gesture coarse = gesture(rig, "Girona", Optional.empty(), rig.point(rig.lane("Ipê", MONDAY), 12 * 60 + 21), CORNER);
        Gesture fine = new Gesture(coarse.handle(), coarse.activity(), coarse.at(), coarse.grab(), true, false);
        Drop drop = drop(rig, gesture(rig, "Girona", Optional.empty(), new Point2D(-50, 50), CORNER), fine).orElseThrow();
        assertEquals("12:20–13:50", drop.hours());
    }

    @Test
    void ctrlAddsTheDefenderAndTheActivityStays() {
        TimeBoardRig rig = days(sample().get());
        Point2D at = rig.point(rig.lane("Ipê", MONDAY.plusDays(1)), 15 * 60);
        Gesture plain = gesture(rig, "Reus", Optional.of("Ceiba"), at, CORNER);
        Gesture adds = new Gesture(plain.handle(), plain.activity(), at, plain.grab(), false, true);
        Drop drop = drop(rig, adds, adds).orElseThrow();
        assertEquals(new Change.AddDefender(activityId("Reus"), defenderId("Ipê")), drop.change());
        assertEquals("10:00–12:00", drop.hours());
        LaneView lane = rig.lane("Ipê", MONDAY);
        assertEquals(lane.localToScene(0, lane.y(600)).getY(), drop.landing().getMinY(), 1);
        assertEquals(List.of(LaneBand.of(LaneBand.Kind.FITS, 600, 720)), lane.bands().stream()
                .filter(band -> band.kind() == LaneBand.Kind.FITS).toList());
        Gesture who = new Gesture(plain.handle(), plain.activity(), rig.point(rig.lane("Cedre", MONDAY), 600), plain.grab(), false, true);
        assertTrue(rig.get(() -> rig.board().findDrop(who)).isEmpty(), "takes part already");
    }

    @Test
    void theEndIsPulledAlongTheGrid() {
        TimeBoardRig rig = days(sample().get());
        assertEquals(new Change.Stretch(activityId("Reus"), at("2027-04-12 10:00"), minutes(165)), stretch(rig, Edge.END,
                12 * 60 + 42).change());
        assertEquals(new Change.Stretch(activityId("Reus"), at("2027-04-12 10:00"), minutes(15)), stretch(rig, Edge.END, 9 * 60).change());
    }

    @Test
    void theStartIsPulledAlongTheGrid() {
        TimeBoardRig rig = days(sample().get());
        Drop drop = stretch(rig, Edge.START, 9 * 60 + 2);
        assertEquals(new Change.Stretch(activityId("Reus"), at("2027-04-12 09:00"), minutes(180)), drop.change());
        assertEquals("9:00–12:00", drop.hours());
    }

    private static Drop stretch(TimeBoardRig rig, Edge edge, double toMinute) {
        Activity reus = rig.session().edition().activities().get(activityId("Reus"));
        Point2D at = rig.point(rig.lane("Ceiba", MONDAY), toMinute);
        Point2D grab = new Point2D(10, edge == Edge.END ? LaneEntrySkin.EDGE : 0);
        var gesture = new Gesture(new DragHandle(reus.id(), Optional.of(defenderId("Ceiba")), edge), reus, at, grab, false, false);
        return drop(rig, gesture, gesture).orElseThrow();
    }

    @Test
    void greenBandsAreJustWhereItFits() {
        TimeBoardRig rig = days(sample().get());
        Gesture start = gesture(rig, "Girona", Optional.empty(), new Point2D(-50, 50), CORNER);
        rig.run(() -> rig.board().start(start));
        Activity girona = start.activity();
        int fitting = 0;
        for (LaneView lane : rig.lanes()) {
            for (int minute = rig.hours().firstMinute(); minute < rig.hours().lastMinute(); minute += Fit.GRID_MINUTES) {
                int at = minute;
                boolean fits = Fit.of(girona, lane.getDate().atStartOfDay().plusMinutes(at), List.of(TimeBoardDragTest.owner(lane)),
                        rig.session().state().timetable()).verdict() == Fit.Verdict.FITS;
                assertEquals(fits, lane.bands().stream().anyMatch(band -> band.kind() == LaneBand.Kind.FITS && band.from() <= at
                        && at + 90 <= band.to()),
                        lane.owner() + " at minute " + at);
                fitting += fits ? 1 : 0;
            }
        }
        assertTrue(fitting > 0);
        rig.run(rig.board()::end);
        assertTrue(rig.lanes().stream().allMatch(lane -> lane.bands().stream().noneMatch(band -> band.kind() == LaneBand.Kind.FITS)));
    }

    private static Id<Defender> owner(LaneView lane) {
        return lane.owner().orElseThrow();
    }

    @Test
    void ontoTheLaneWithoutDefenderNobodyTakesPart() {
        TimeBoardRig rig = days(sample().waiting(ActivityType.WORKSHOP, "Begues").get());
        LaneView nobody = rig.lanes().stream().filter(lane -> lane.owner().isEmpty()).findFirst().orElseThrow();
        Drop drop = dropFromBacklog(rig, "Begues", rig.point(nobody, 600)).orElseThrow();
        assertEquals(new Change.Schedule(activityId("Begues"), at("2027-04-12 10:00"), List.of()), drop.change());
    }

    @Test
    void everyonesActivityStaysEveryones() {
        TimeBoardRig rig = days(sample().defender("Ipê").on("2027-04-12").meal("Barcelona", "19:00", "20:00").everyone().get());
        Gesture start = gesture(rig, "Barcelona", Optional.of("Ipê"), rig.point(rig.lane("Ipê", MONDAY), 19 * 60), CORNER);
        Drop drop = drop(rig, start, gesture(rig, "Barcelona", Optional.of("Ipê"), rig.point(rig.lane("Cedre", MONDAY), 20 * 60),
                CORNER)).orElseThrow();
        Edition after = drop.change().applyTo(rig.session().edition());
        assertEquals(3, after.defendersOf(after.activities().get(activityId("Barcelona"))).size());
        assertTrue(drop.headline().startsWith("Tothom · "), drop.headline());
    }

    @Test
    void betweenLanesTheNearestTakesIt() {
        TimeBoardRig rig = days(sample().get());
        LaneView lane = rig.lane("Cedre", MONDAY);
        Bounds bounds = lane.localToScene(lane.getLayoutBounds());
        Drop drop = dropFromBacklog(rig, "Girona", new Point2D(bounds.getMaxX() + 0.2, rig.point(lane, 14 * 60).getY())).orElseThrow();
        assertEquals(List.of(defenderId("Cedre")), ((Change.Schedule) drop.change()).defenders());
    }

    @Test
    void outsideTheVisitAndCancelledThereIsNoDrop() {
        TimeBoardRig rig = TimeBoardRig.days(stage, Editions.edition().defender("Ceiba").on("2027-04-05")
                .activity(ActivityType.WORKSHOP, "Reus", "10:00", "11:00")
                .waiting(ActivityType.SCHOOL_VISIT, "Girona").waiting(ActivityType.SCHOOL_VISIT, "Mataró")
                        .last(it -> it.withStatus(Status.CANCELLED)).get(),
                LocalDate.of(2027, 4, 5));
        LocalDate before = LocalDate.of(2027, 4, 5);
        assertTrue(dropFromBacklog(rig, "Girona", rig.point(rig.lane("Ceiba", before), 600)).isEmpty());
        rig.run(() -> rig.selection().dayProperty().set(MONDAY));
        assertTrue(dropFromBacklog(rig, "Girona", rig.point(rig.lane("Ceiba", MONDAY), 600)).isPresent());
        assertTrue(dropFromBacklog(rig, "Mataró", rig.point(rig.lane("Ceiba", MONDAY), 600)).isEmpty());
    }

    @Test
    void outsideTheVisitAWorkshopMayBeDropped() {
        LocalDate before = LocalDate.of(2027, 4, 5);
        TimeBoardRig rig = TimeBoardRig.days(stage, Editions.edition().defender("Ceiba").on(before.toString())
                .activity(ActivityType.WORKSHOP, "Reus", "10:00", "11:00").waiting(ActivityType.WORKSHOP, "Begues").get(), before);
        LaneView lane = rig.lanes().stream().filter(it -> it.owner().isEmpty() && it.getDate().equals(before)).findFirst().orElseThrow();
        assertEquals(new Change.Schedule(activityId("Begues"), at("2027-04-05 12:00"), List.of()),
                dropFromBacklog(rig, "Begues", rig.point(lane, 12 * 60)).orElseThrow().change());
    }

    @Test
    void onTheDayOfTheClockChangeADropTakesTheHourThatIsShown() {
        LocalDate sunday = LocalDate.of(2027, 3, 28);
        TimeBoardRig rig = TimeBoardRig.days(stage, Editions.edition("2027-03-24", "2027-04-02").defender("Ceiba").on("2027-03-28")
                .school("Reus", "01:00", "01:30").waiting(ActivityType.SCHOOL_VISIT, "Girona").get(), sunday);
        Drop early = dropFromBacklog(rig, "Girona", rig.point(rig.lane("Ceiba", sunday), 2 * 60 + 30)).orElseThrow();
        assertEquals(at("2027-03-28 02:30"), ((Change.Schedule) early.change()).start());
        Drop late = dropFromBacklog(rig, "Girona", rig.point(rig.lane("Ceiba", sunday), 15 * 60)).orElseThrow();
        assertEquals(at("2027-03-28 15:00"), ((Change.Schedule) late.change()).start());
    }

    @Test
    void aClickSelectsAndADoubleClickOpens(FxRobot robot) {
        TimeBoardRig rig = days(sample().get());
        robot.clickOn(rig.entry("Reus", "Cedre"));
        assertEquals(Optional.of(activityId("Reus")), rig.selection().findActivity());
        assertEquals(Optional.of(defenderId("Cedre")), rig.selection().defenderProperty().get());
        assertTrue(rig.board().isFocused());
        assertEquals(List.of(), rig.opened);
        robot.doubleClickOn(rig.entry("Mataró", "Ceiba"));
        assertEquals(List.of(activityId("Mataró")), rig.opened);
        Edition before = rig.session().edition();
        Bounds empty = rig.lane("Ipê", MONDAY).localToScreen(rig.lane("Ipê", MONDAY).getLayoutBounds());
        robot.doubleClickOn(empty.getCenterX(), empty.getCenterY());
        assertEquals(Optional.empty(), rig.selection().findActivity());
        assertEquals(before, rig.session().edition());
    }

    @Test
    void theCalendarsOwnDragAndKeysDoNothing(FxRobot robot) {
        TimeBoardRig rig = days(sample().get());
        Edition before = rig.session().edition();
        double top = rig.entry("Mataró", "Ceiba").getLayoutY();
        robot.drag(rig.entry("Mataró", "Ceiba")).moveBy(0, 60).drop();
        robot.clickOn(rig.entry("Mataró", "Ceiba")).type(KeyCode.DELETE);
        assertEquals(before, rig.session().edition());
        assertEquals(top, rig.entry("Mataró", "Ceiba").getLayoutY());
    }

    @Test
    void arrowsSelectTheNearestAndTurnTheDay() {
        TimeBoardRig rig = days(sample().defender("Ceiba").on("2027-04-16").school("Begues", "10:00", "11:00").get());
        rig.run(() -> rig.selection().select(activityId("Reus")));
        rig.run(() -> rig.board().selectNext(Direction.DOWN));
        assertEquals(Optional.of(activityId("Mataró")), rig.selection().findActivity());
        rig.run(() -> rig.board().selectNext(Direction.UP));
        assertEquals(Optional.of(activityId("Reus")), rig.selection().findActivity());
        LocalDate before = rig.lanes().getFirst().getDate();
        rig.run(() -> rig.selection().defenderProperty().set(Optional.of(defenderId("Cedre"))));
        rig.run(() -> rig.board().selectNext(Direction.RIGHT));
        assertEquals(before.plusDays(1), rig.lanes().getFirst().getDate());
    }

    @Test
    void selectingScrollsItIntoSightAndADragScrollsAtTheEdge() {
        TimeBoardRig rig = days(sample().defender("Ipê").on("2027-04-12").meal("Barcelona", "23:00", "01:00").get());
        assertFalse(isSeen(rig, rig.entry("Barcelona", "Ipê")));
        rig.run(() -> rig.selection().select(activityId("Barcelona")));
        assertTrue(isSeen(rig, rig.entry("Barcelona", "Ipê")));
        Bounds seen = rig.get(() -> rig.grid().viewport());
        double before = rig.point(rig.lanes().getFirst(), 600).getY();
        Gesture atTop = gesture(rig, "Girona", Optional.empty(), new Point2D(seen.getCenterX(), seen.getMinY() + 5), CORNER);
        rig.run(() -> rig.board().scroll(atTop));
        assertTrue(rig.point(rig.lanes().getFirst(), 600).getY() > before);
    }

    @Test
    void lanesStayWideEnoughToBeReadAndScrollSidewaysToWhatIsSelectedAndAtTheEdgeOfADrag() {
        TimeBoardRig rig = days(sample().defender("Ipê").defender("Kim").defender("Lia").on("2027-04-12")
                .meal("Barcelona", "12:00", "13:00").get());
        rig.run(() -> rig.board().setMaxWidth(320));
        rig.run(() -> { });
        assertTrue(rig.lanes().stream().allMatch(lane -> lane.getWidth() > 65), () -> "too narrow: " + rig.lanes().getFirst().getWidth());
        LaneEntryView last = rig.entry("Barcelona", "Lia");
        Bounds board = rig.get(() -> rig.board().localToScene(rig.board().getLayoutBounds()));
        assertTrue(across(rig, last).getMinX() > board.getMaxX(), "at first it is out of sight");
        rig.run(() -> {
            rig.selection().select(activityId("Barcelona"));
            rig.board().reveal();
        });
        Bounds shown = across(rig, last);
        assertTrue(shown.getMinX() >= board.getMinX() && shown.getMaxX() <= board.getMaxX() + 1, () -> shown + " in " + board);
        Gesture atLeft = gesture(rig, "Girona", Optional.empty(), new Point2D(board.getMinX() + 5, board.getCenterY()), CORNER);
        rig.run(() -> rig.board().scroll(atLeft));
        assertTrue(across(rig, last).getMinX() > shown.getMinX(), "the lanes come back from the left");
    }

    @Test
    void theHoursStayInSightWhileTheLanesScrollSideways(FxRobot robot) {
        TimeBoardRig rig = days(sample().defender("Kim").defender("Lia").on("2027-04-12").meal("Barcelona", "12:00", "13:00").get());
        rig.run(() -> rig.board().setMaxWidth(320));
        rig.run(() -> { });
        Node corner = rig.board().lookup(".time-board-corner");
        double left = across(rig, rig.board()).getMinX();
        rig.run(() -> rig.selection().select(activityId("Barcelona")));
        assertEquals(left, across(rig, rig.grid().scale()).getMinX(), 1);
        assertEquals(left, across(rig, corner).getMinX(), 1);
        Bounds hours = across(rig, rig.grid().scale());
        assertTrue(across(rig, rig.lane("Ceiba", MONDAY)).getMaxX() < hours.getMaxX(), "the first lane is scrolled away");
        assertTrue(isIn(under(rig, robot, hours), rig.grid().scale()), "a lane lies over the hours");
        assertTrue(isIn(under(rig, robot, across(rig, corner)), corner), "a heading lies over the corner");

        rig.run(() -> {
            rig.selection().defenderProperty().set(Optional.of(defenderId("Cedre")));
            rig.selection().select(activityId("Reus"));
        });
        Bounds shown = across(rig, rig.entry("Reus", "Cedre"));
        assertTrue(shown.getMinX() >= hours.getMaxX() - 1, () -> shown + " begins under the hours, which end at " + hours.getMaxX());

        Gesture overTheHours = gesture(rig, "Girona", Optional.empty(), new Point2D(hours.getMinX() + 5, hours.getCenterY()), CORNER);
        Drop drop = drop(rig, gesture(rig, "Girona", Optional.empty(), new Point2D(-50, 50), CORNER), overTheHours).orElseThrow();
        assertEquals(List.of(defenderId("Cedre")), ((Change.Schedule) drop.change()).defenders(), "the first lane that is seen");
        assertTrue(drop.landing().getMinX() >= hours.getMaxX() - 1, () -> drop.landing() + " lies on the hours");
    }

    @Test
    void theNameOfTheDayAndTheBarStayInSightWhileTheLanesScrollSideways() {
        TimeBoardRig rig = days(sample().defender("Kim").defender("Lia").on("2027-04-12").meal("Barcelona", "12:00", "13:00").get());
        rig.run(() -> {
            rig.board().setMaxWidth(320);
            rig.board().setMaxHeight(300);
        });
        rig.run(() -> { });
        Bounds board = across(rig, rig.board());
        seeTheDayAndTheBar(rig, board);
        rig.run(() -> rig.selection().select(activityId("Barcelona")));
        assertTrue(across(rig, rig.lane("Ceiba", MONDAY)).getMaxX() < board.getMinX() + LaneGrid.SCALE, "the first lane is scrolled away");
        seeTheDayAndTheBar(rig, board);
    }

    private static void seeTheDayAndTheBar(TimeBoardRig rig, Bounds board) {
        Bounds day = across(rig, rig.board().lookup(".time-board-day > .text"));
        assertTrue(day.getMinX() >= board.getMinX() + LaneGrid.SCALE && day.getMaxX() <= board.getMaxX(), () -> day + " in " + board);
        assertEquals((board.getMinX() + LaneGrid.SCALE + board.getMaxX()) / 2, day.getCenterX(), 12, "over what is seen of it");
        Bounds bar = across(rig, rig.grid().bars().getFirst());
        assertEquals(board.getMaxX(), bar.getMaxX(), 2);
    }

    private static boolean isIn(Node node, Node parent) {
        return node == parent || node.getParent() != null && isIn(node.getParent(), parent);
    }

    /** What the mouse finds at the right end of a place. */
    private static Node under(TimeBoardRig rig, FxRobot robot, Bounds place) {
        List<Node> found = new ArrayList<>();
        EventHandler<MouseEvent> look = event -> found.add((Node) event.getTarget());
        Scene scene = rig.board().getScene();
        rig.run(() -> scene.addEventFilter(MouseEvent.MOUSE_MOVED, look));
        robot.moveTo(new Point2D(scene.getWindow().getX() + scene.getX() + place.getMaxX() - 4,
                scene.getWindow().getY() + scene.getY() + place.getCenterY()));
        rig.run(() -> scene.removeEventFilter(MouseEvent.MOUSE_MOVED, look));
        return found.getLast();
    }

    private static Bounds across(TimeBoardRig rig, Node node) {
        return rig.get(() -> node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isSeen(TimeBoardRig rig, LaneEntryView entry) {
        Bounds bounds = entry.localToScene(entry.getLayoutBounds());
        Bounds seen = rig.grid().viewport();
        return bounds.getMinY() >= seen.getMinY() - 1 && bounds.getMaxY() <= seen.getMaxY() + 1;
    }
}
