package cat.fullderuta.ui.board;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Conventions;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Slot;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.ui.common.Bench;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the boards with exact hours show. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class TimeBoardTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 12);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private static Edition sample() {
        return Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "10:00", "12:00").together("Cedre")
                .school("Mataró", "13:00", "14:00")
                .defender("Ipê").activity(ActivityType.MEAL, "Barcelona", "19:00", "20:30").everyone()
                .on("2027-04-13").talk("Girona", "18:00", "19:30").get();
    }

    private TimeBoardRig days(Edition edition) {
        return TimeBoardRig.days(stage, edition, MONDAY);
    }

    @Test
    void lanesShowTheEditionAfterEachChange() {
        TimeBoardRig rig = days(sample());
        assertShowsTheEdition(rig);
        List<Change> changes = List.of(
                new Change.Schedule(activityId("Mataró"), at("2027-04-12 16:00"), List.of(defenderId("Ipê"))),
                new Change.Schedule(activityId("Reus"), at("2027-04-13 09:30"), List.of(defenderId("Ceiba"), defenderId("Cedre"))),
                new Change.AddDefender(activityId("Reus"), defenderId("Ipê")),
                new Change.Stretch(activityId("Girona"), at("2027-04-13 17:30"), Editions.minutes(120)),
                new Change.RemoveDefender(activityId("Barcelona"), defenderId("Ceiba")),
                new Change.ReturnToBacklog(activityId("Mataró")),
                new Change.RemoveActivity(activityId("Girona")));
        for (Change change : changes) {
            rig.run(() -> rig.session().apply(change));
            assertShowsTheEdition(rig);
        }
        for (Change _ : changes) {
            rig.run(() -> rig.session().undo());
            assertShowsTheEdition(rig);
        }
        rig.run(() -> rig.selection().dayProperty().set(MONDAY.plusDays(2)));
        assertShowsTheEdition(rig);
    }

    private static void assertShowsTheEdition(TimeBoardRig rig) {
        Edition edition = rig.session().edition();
        for (LaneView lane : rig.lanes()) {
            Predicate<Activity> here = activity -> activity.findSlot().orElseThrow().start().toLocalDate().equals(lane.getDate());
            Map<Id<Activity>, Slot> expected = edition.listScheduled(lane.owner().orElseThrow()).stream().filter(here)
                    .collect(Collectors.toMap(Activity::id, activity -> activity.findSlot().orElseThrow()));
            assertEquals(expected, lane.entries().stream().collect(Collectors.toMap(entry -> entry.item().activity(),
                    entry -> entry.item().slot())),
                    lane.owner() + " on " + lane.getDate());
            for (LaneEntryView entry : lane.entries()) {
                assertEquals(lane.y(LaneHours.minuteOfDay(entry.item().slot().start())), entry.getLayoutY(), 2, "top of " + entry.getId());
            }
        }
    }

    @Test
    void anActivityThatDidNotChangeKeepsItsNode() {
        TimeBoardRig rig = days(sample());
        LaneEntryView before = rig.entry("Reus", "Cedre");
        rig.run(() -> rig.session().apply(new Change.Schedule(activityId("Mataró"), at("2027-04-12 17:00"), List.of(defenderId("Ceiba")))));
        assertSame(before, rig.entry("Reus", "Cedre"));
    }

    @Test
    void everyonesActivityStandsInAllLanes() {
        TimeBoardRig rig = days(sample());
        for (String alias : List.of("Ceiba", "Cedre", "Ipê")) {
            assertEquals(3, rig.entry("Barcelona", alias).item().defenders());
        }
    }

    @Test
    void overlapsLieSideBySide() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "10:00", "12:00")
                .school("Mataró", "11:00", "13:00").get());
        Bounds one = rig.entry("Reus", "Ceiba").getBoundsInParent();
        Bounds other = rig.entry("Mataró", "Ceiba").getBoundsInParent();
        assertTrue(one.getMaxX() <= other.getMinX() + 1 || other.getMaxX() <= one.getMinX() + 1);
        assertTrue(one.getWidth() > 10 && other.getWidth() > 10);
    }

    @Test
    void touchingActivitiesHaveTheFullWidth() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "10:00", "12:00")
                .school("Mataró", "12:00", "13:00").get());
        assertEquals(rig.lane("Ceiba", MONDAY).getWidth(), rig.entry("Reus", "Ceiba").getWidth(), 2);
        assertEquals(rig.lane("Ceiba", MONDAY).getWidth(), rig.entry("Mataró", "Ceiba").getWidth(), 2);
    }

    @Test
    void aTightWayIsSeenOnBothActivitiesAndBetweenThem() {
        TimeBoardRig rig = days(Editions.edition().way("Reus", "Mataró", 80).defender("Ceiba").on("2027-04-12").school("Reus",
                "10:00", "12:00")
                .school("Mataró", "13:00", "14:00").defender("Cedre").school("Reus", "15:00", "16:00").school("Mataró", "18:00",
                        "19:00").get());
        assertTrue(isMarked(rig.entry("Reus", "Ceiba"), "clash"));
        assertTrue(isMarked(rig.entry("Mataró", "Ceiba"), "clash"));
        assertFalse(isMarked(rig.entry("Reus 2", "Cedre"), "clash"));
        assertEquals(List.of(new LaneLeg(LaneLeg.Kind.TIGHT, 12 * 60, 13 * 60, "falten 35′")), rig.lane("Ceiba", MONDAY).legs());
        assertEquals(List.of(new LaneLeg(LaneLeg.Kind.ENOUGH, 16 * 60, 18 * 60, "80′")), rig.lane("Cedre", MONDAY).legs());
        rig.run(() -> rig.session().apply(new Change.Schedule(activityId("Mataró"), at("2027-04-12 13:45"), List.of(defenderId("Ceiba")))));
        assertFalse(isMarked(rig.entry("Reus", "Ceiba"), "clash"));
    }

    private static boolean isMarked(LaneEntryView entry, String state) {
        return entry.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    @Test
    void anUnknownWayIsGreyAndNotAClash() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "10:00", "12:00")
                .school(Editions.SOMEWHERE, "13:00", "14:00").get());
        assertEquals(LaneLeg.Kind.UNKNOWN, rig.lane("Ceiba", MONDAY).legs().getFirst().kind());
        assertTrue(isMarked(rig.entry("Reus", "Ceiba"), "unknown"));
        assertFalse(isMarked(rig.entry("Reus", "Ceiba"), "clash"));
    }

    @Test
    void ofActivitiesThatOverlapEachTightWayIsDrawn() {
        TimeBoardRig rig = days(Editions.edition().way("Reus", "Mataró", 80).way("Barcelona", "Mataró", 30).defender("Ceiba")
                .on("2027-04-12").school("Reus", "10:00", "11:30").school("Barcelona", "10:45", "11:45")
                .school("Mataró", "12:00", "13:00").get());
        assertEquals(List.of(new LaneLeg(LaneLeg.Kind.TIGHT, 11 * 60 + 30, 12 * 60, "falten 65′"),
                new LaneLeg(LaneLeg.Kind.TIGHT, 11 * 60 + 45, 12 * 60, "falten 30′")),
                rig.lane("Ceiba", MONDAY).legs().stream().sorted(Comparator.comparingInt(LaneLeg::from)).toList());
    }

    @Test
    void aTightWayOverMidnightIsDrawnFromMidnightOn() {
        TimeBoardRig rig = days(Editions.edition().way("Reus", "Mataró", 80).defender("Ceiba").on("2027-04-12")
                .meal("Reus", "22:00", "23:45").on("2027-04-13").meal("Mataró", "00:30", "01:00").get());
        assertEquals(List.of(new LaneLeg(LaneLeg.Kind.TIGHT, 0, 30, "falten 50′")), rig.lane("Ceiba", MONDAY.plusDays(1)).legs());
    }

    @Test
    void theBoardOfOneDefenderShowsTheDaysOfWhatStandsBeforeTheVisit() {
        TimeBoardRig rig = TimeBoardRig.show(stage, new Bench(Editions.edition().defender("Ceiba").on("2027-04-05").school("Reus", "10:00",
                "12:00").get()), workspace -> TimeBoard.defender(workspace, any -> { }));
        assertEquals(12, rig.lanes().size());
        assertEquals(1, rig.lane("Ceiba", LocalDate.of(2027, 4, 5)).entries().size());
    }

    @Test
    void timeAwayAndUnavailableHoursAreMarked() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").who(it -> it
                .withStay(new Stay(at("2027-04-12 11:30"), "BCN", at("2027-04-16 09:00"), "BCN"))
                .withAvailability(List.of(Availability.unavailable(span("2027-04-12 15:00", "2027-04-12 16:00"), "")))).get());
        assertEquals(List.of(LaneBand.of(LaneBand.Kind.UNAVAILABLE, 15 * 60, 16 * 60),
                new LaneBand(LaneBand.Kind.AWAY, 0, 11 * 60 + 30, "arriba 11:30")), rig.lane("Ceiba", MONDAY).bands());
    }

    @Test
    void whoOffersHoursIsUnavailableOutsideThem() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").who(it -> it.withAvailability(List.of(
                Availability.available(span("2027-04-12 10:00", "2027-04-12 14:00"), ""),
                Availability.available(span("2027-04-12 16:00", "2027-04-12 18:00"), "")))).get());
        assertEquals(List.of(LaneBand.of(LaneBand.Kind.UNAVAILABLE, 0, 600), LaneBand.of(LaneBand.Kind.UNAVAILABLE, 840, 960),
                LaneBand.of(LaneBand.Kind.UNAVAILABLE, 1080, 1440)), rig.lane("Ceiba", MONDAY).bands());
    }

    @Test
    void hoursWidenUntilEveryActivityIsSeen() {
        assertEquals(new LaneHours(8, 22), LaneHours.of(sample()));
        assertEquals(new LaneHours(9, 21), LaneHours.of(Editions.edition().get().withConventions(Conventions.USUAL.with(it ->
                it.shownFrom(LocalTime.of(9, 30)).shownUntil(LocalTime.of(20, 30))))), "as the edition says, to the whole hour");
        assertEquals(new LaneHours(7, 23), LaneHours.of(Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "07:45",
                "09:00")
                .meal("Reus", "21:30", "22:15").get()));
    }

    @Test
    void acrossMidnightIsSeenOnBothDays() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-12").meal("Reus", "22:00", "01:00").get());
        assertEquals(new LaneHours(0, 24), rig.hours());
        assertEquals(1, rig.lane("Ceiba", MONDAY).entries().size());
        assertEquals(1, rig.lane("Ceiba", MONDAY.plusDays(1)).entries().size());
    }

    @Test
    void untilMidnightIsSeenOnOneDay() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-12").meal("Reus", "22:00", "00:00").get());
        assertEquals(new LaneHours(8, 24), rig.hours());
        assertEquals(1, rig.lane("Ceiba", MONDAY).entries().size());
        assertEquals(0, rig.lane("Ceiba", MONDAY.plusDays(1)).entries().size());
    }

    @Test
    void onTheDayOfTheClockChangeHoursStandWhereTheyAre() {
        LocalDate sunday = LocalDate.of(2027, 3, 28);
        TimeBoardRig rig = TimeBoardRig.days(stage, Editions.edition("2027-03-24", "2027-04-02").defender("Ceiba").on("2027-03-28")
                .school("Reus", "01:30", "02:30").school("Mataró", "10:00", "12:00").get(), sunday);
        LaneView lane = rig.lane("Ceiba", sunday);
        assertEquals(2, lane.entries().size());
        for (LaneEntryView entry : lane.entries()) {
            assertEquals(lane.y(LaneHours.minuteOfDay(entry.item().slot().start())), entry.getLayoutY(), 2);
            assertEquals(lane.y(LaneHours.minuteOfDay(entry.item().slot().end())), entry.getBoundsInParent().getMaxY(), 4);
        }
        assertEquals("10:00–12:00", rig.entry("Mataró", "Ceiba").item().hours());
    }

    @Test
    void aWorkshopWithoutDefenderHasALaneOfItsOwn() {
        assertEquals(3, days(sample()).owners().size());
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-12").activity(ActivityType.WORKSHOP, "Reus",
                "10:00", "11:00")
                .last(it -> it.withDefenders(List.of())).get());
        assertEquals(List.of(Optional.of(defenderId("Ceiba")), Optional.empty()), rig.owners());
        assertEquals(1, rig.lanes().stream().filter(lane -> lane.owner().isEmpty()).mapToInt(lane -> lane.entries().size()).sum());
    }

    @Test
    void pagesStayWithinTheVisit(FxRobot robot) {
        TimeBoardRig rig = days(sample());
        int shown = (int) rig.lanes().stream().map(LaneView::getDate).distinct().count();
        rig.run(() -> rig.selection().dayProperty().set(LocalDate.of(2027, 4, 16)));
        assertEquals(LocalDate.of(2027, 4, 17).minusDays(shown), rig.lanes().getFirst().getDate());
        assertTrue(robot.lookup("#days-next").query().isDisabled());
        robot.clickOn("#days-previous");
        assertEquals(LocalDate.of(2027, 4, 16).minusDays(shown), rig.lanes().getFirst().getDate());
    }

    @Test
    void selectingAnActivityOfAnotherDayTurnsToIt() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-08").school("Reus", "10:00", "12:00").get());
        rig.run(() -> rig.selection().select(activityId("Reus")));
        assertTrue(isMarked(rig.entry("Reus", "Ceiba"), "chosen"));
    }

    @Test
    void theBoardOfOneDefenderShowsTheWholeVisitAndFollowsTheChoice() {
        TimeBoardRig rig = TimeBoardRig.show(stage, new Bench(sample()), workspace -> TimeBoard.defender(workspace, any -> { }));
        assertEquals(10, rig.lanes().size());
        assertEquals(List.of(Optional.of(defenderId("Ceiba"))), rig.owners());
        rig.run(() -> rig.selection().defenderProperty().set(Optional.of(defenderId("Ipê"))));
        assertShowsTheEdition(rig);
        assertEquals(1, rig.lane("Ipê", MONDAY.plusDays(1)).entries().size());
        rig.run(() -> rig.session().apply(new Change.Schedule(activityId("Reus"), at("2027-04-08 10:00"), List.of(defenderId("Ipê")))));
        assertShowsTheEdition(rig);
        assertEquals("Reus", rig.entry("Reus", "Ipê").item().where());
    }

    @Test
    void withoutDefendersItSaysWhatToDo(FxRobot robot) {
        TimeBoardRig.show(stage, new Bench(Editions.edition().get()), workspace -> TimeBoard.days(workspace, any -> { }));
        assertTrue(robot.lookup("#days-board-empty").queryAs(Label.class).getText().contains("Afegiu"));
    }

    @Test
    void afterDisposalItFollowsNothing() {
        TimeBoardRig rig = days(sample());
        List<LaneView> lanes = rig.lanes();
        rig.run(rig.board()::dispose);
        rig.run(() -> rig.session().apply(new Change.ReturnToBacklog(activityId("Reus"))));
        assertTrue(lanes.stream().flatMap(lane -> lane.entries().stream()).anyMatch(entry -> entry.item().activity()
                .equals(activityId("Reus"))));
        assertNull(rig.board().getCenter());
    }

    @Test
    void aScreenReaderIsToldWhatIsWrong() {
        TimeBoardRig rig = days(Editions.edition().defender("Ceiba").on("2027-04-12").school("Reus", "10:00", "12:00")
                .school("Mataró", "11:00", "13:00").get());
        String words = (String) rig.entry("Reus", "Ceiba").queryAccessibleAttribute(AccessibleAttribute.TEXT);
        assertTrue(words.contains("10:00–12:00") && words.contains("Ceiba") && words.contains("Mataró"), words);
    }
}
