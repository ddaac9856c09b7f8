package cat.fullderuta.ui.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Readiness;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Status;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.StatusActions;
import cat.fullderuta.ui.common.Workspace;
import cat.fullderuta.ui.inspector.Inspector;
import cat.fullderuta.ui.settings.Preferences;
import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** All activities of the edition in one table. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ActivitiesPageTest {

    private final Bench bench = new Bench(SampleEdition.small());
    private final Hand robot = new Hand();
    private final List<Id<Activity>> gone = new ArrayList<>();
    private final Preferences preferences = Preferences.load(Path.of("none there"));

    @Start
    void start(Stage stage) {
        bench.show(stage, 980, 700, workspace -> page(workspace)).focus();
    }

    private ActivitiesPage page(Workspace workspace) {
        return new ActivitiesPage(workspace, new Inspector(Bench.desk(workspace), new StatusActions(workspace)), preferences,
                new SimpleBooleanProperty(), () -> { }, gone::add);
    }

    @Test
    void theDetailsAtTheSideHaveTheKeysWhenOpenedAndGiveThemBackToTheTable() {
        fx(() -> table().getSelectionModel().selectFirst());
        fx(() -> robot.lookup("#activities-panel-close").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals(table(), table().getScene().getFocusOwner());
        fx(() -> robot.lookup("#activities-panel-open").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertTrue(isIn(table().getScene().getFocusOwner(), robot.lookup("#inspector").query()));
    }

    private static boolean isIn(Node node, Node part) {
        return node != null && (node == part || isIn(node.getParent(), part));
    }

    /** Else with large text on a small screen the whole window scrolls. */
    @Test
    void thePageNeedsNoMoreRoomWhenNothingIsFound() {
        Parent page = table().getParent();
        double before = page.minHeight(-1);
        fx(() -> robot.lookup("#activities-filter").queryAs(TextField.class).setText("zzzz"));
        assertTrue(table().getItems().isEmpty());
        assertTrue(page.minHeight(-1) <= before, () -> page.minHeight(-1) + " instead of " + before);
    }

    @Test
    void columnsAreShownMovedAndSortedByKeysAndRemembered() {
        fx(() -> robot.lookup("#activities-columns").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 2).type(KeyCode.SPACE); // the second, the title
        assertEquals(List.of("when", "type", "where"), columns().subList(0, 3));
        choose("activities-title-shown");
        assertEquals(List.of("when", "title", "type"), columns().subList(0, 3), "in its old place");
        choose("activities-title-right");
        choose("activities-when-right");
        assertEquals(List.of("type", "when", "title"), columns().subList(0, 3));
        choose("activities-title-sort");
        List<String> titles = table().getItems().stream().map(row -> row.title()).toList();
        assertEquals(titles.stream().sorted(Collator.getInstance(Locale.of("ca"))).toList(), titles);
        choose("activities-title-sort");
        assertEquals(titles.reversed().getFirst(), table().getItems().getFirst().title());
        choose("activities-where-shown");
        List<String> before = columns();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var again = page(bench.workspace);
            ActivityTable table = (ActivityTable) again.getCenter();
            assertEquals(before, columns(table));
            again.dispose();
        });
    }

    private List<String> columns() {
        return columns(table());
    }

    private static List<String> columns(ActivityTable table) {
        return table.getVisibleLeafColumns().stream().map(it -> it.getId().replace("activities-", "")).toList();
    }

    private void choose(String item) {
        fx(() -> Stream.concat(menu().getItems().stream(), menu().getItems().stream().filter(Menu.class::isInstance)
                .flatMap(it -> ((Menu) it).getItems().stream())).filter(it -> item.equals(it.getId())).findFirst().ifPresentOrElse(it -> {
                    if (it instanceof CheckMenuItem check) {
                        check.setSelected(!check.isSelected());
                    }
                    it.fire();
                }, () -> fail(item)));
    }

    private MenuButton menu() {
        return robot.lookup("#activities-columns").queryAs(MenuButton.class);
    }

    @Test
    void everyActivityIsThereInTheOrderOfTheCalendarAndThoseThatWaitLast() {
        List<Activity> expected = bench.edition().activities().stream()
                .sorted(Comparator.comparing(Activity::start, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        assertEquals(expected.stream().map(Activity::id).toList(), shown());
    }

    @Test
    void theFilterLooksThroughAllColumnsWithoutRegardToAccents() {
        List<Id<Activity>> confirmed = bench.edition().activities().stream().filter(it -> it.status() == Status.CONFIRMED)
                .map(Activity::id).toList();
        robot.clickOn("#activities-filter").write("CONFIRMADA");
        assertTrue(shown().containsAll(confirmed) && shown().size() < bench.edition().activities().size());
        assertTrue(robot.lookup("#activities-count").queryAs(Labeled.class).getText().startsWith(String.valueOf(shown().size())));
        robot.type(KeyCode.ESCAPE);
        assertEquals(bench.edition().activities().size(), shown().size());
    }

    @Test
    void lengthsAreSortedAsFiguresNotAsWords() {
        fx(() -> table().getSortOrder().setAll(List.of(table().getColumns().getLast())));
        List<Long> lengths = shown().stream().map(id -> bench.edition().activities().get(id).length().toMinutes()).toList();
        assertEquals(lengths.stream().sorted().toList(), lengths);
    }

    @Test
    void enterAndADoubleClickGoToTheSelectedOne() {
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of(shown().get(1)), gone);
        robot.doubleClickOn("#activity-" + shown().get(3));
        assertEquals(List.of(shown().get(1), shown().get(3)), gone);
    }

    @Test
    void aChangeIsSeenAndTheSelectionOutlastsIt() {
        robot.type(KeyCode.DOWN);
        Id<Activity> selected = shown().get(1);
        Id<Activity> other = shown().get(2);
        fx(() -> bench.workspace.session().apply(new Change.RemoveActivity(other)));
        assertEquals(selected, table().findSelected().orElseThrow());
        assertTrue(!shown().contains(other));
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(
                bench.edition().activities().get(selected).withTitle("Un títol nou"))));
        assertEquals("Un títol nou", table().getSelectionModel().getSelectedItem().title());
    }

    @Test
    void theSelectedOneStaysInSightWhenItsNewWordsNoLongerMatchUntilAnotherIsLookedFor() {
        fx(() -> ((TextField) robot.lookup("#activities-filter").query()).setText("alumnat"));
        Id<Activity> selected = shown().getFirst();
        fx(() -> table().select(List.of(selected)));
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(bench.edition().activities().get(selected).with(it ->
                it.title("Una altra cosa").attendance(Attendance.UNKNOWN)))));
        assertEquals(selected, table().findSelected().orElseThrow(), "somebody may go on typing in it");
        assertTrue(robot.lookup("#inspector").query().isVisible());
        fx(() -> ((TextField) robot.lookup("#activities-filter").query()).setText("alumna"));
        assertFalse(shown().contains(selected));
    }

    @Test
    void whatIsChosenForSeveralIsOneChangeAndOneUndo() {
        Edition before = bench.plan();
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        List<Id<Activity>> three = shown().subList(0, 3);
        chooseIn("#edit-status", Status.DONE.ordinal());
        assertTrue(three.stream().allMatch(id -> bench.edition().activities().get(id).status() == Status.DONE));
        assertEquals(3, table().listSelected().size(), "they stay selected");
        fx(() -> bench.workspace.session().undo());
        assertEquals(before, bench.plan());
    }

    @Test
    void severalConfirmedOnesAreAskedAboutOnce() {
        List<Id<Activity>> locked = bench.edition().listScheduled().stream().filter(Activity::isLocked).map(Activity::id).limit(3).toList();
        fx(() -> table().select(locked));
        bench.mayMoveLocked = false;
        shift("1");
        assertEquals(1, bench.questions);
        assertEquals(locked.size(), bench.asked.size());
        LocalDateTime was = bench.edition().activities().get(locked.getFirst()).start();
        bench.mayMoveLocked = true;
        shift("1");
        assertEquals(2, bench.questions);
        assertEquals(was.plusDays(1), bench.edition().activities().get(locked.getFirst()).start());
    }

    @Test
    void takingBackThatTheyAreConfirmedIsAskedOnceThatTheyAreDoneIsNot() {
        List<Id<Activity>> locked = bench.edition().listScheduled().stream().filter(it -> it.status() == Status.CONFIRMED).map(Activity::id)
                .limit(3).toList();
        fx(() -> table().select(locked));
        bench.mayMoveLocked = false;
        chooseIn("#edit-status", Status.CANCELLED.ordinal());
        assertEquals(1, bench.questions);
        assertEquals(locked.size(), bench.asked.size());
        assertTrue(locked.stream().allMatch(id -> bench.edition().activities().get(id).status() == Status.CONFIRMED));
        chooseIn("#edit-status", Status.DONE.ordinal());
        assertEquals(1, bench.questions);
        assertTrue(locked.stream().allMatch(id -> bench.edition().activities().get(id).status() == Status.DONE));
    }

    @Test
    void severalAreDeletedAfterAQuestionThatCountsThem() {
        fx(() -> table().getSelectionModel().selectAll());
        int all = bench.edition().activities().size();
        fx(() -> robot.lookup("#bulk-delete").queryButton().fire());
        assertEquals(all, bench.edition().activities().size());
        fx(() -> robot.lookup("#bulk-delete-yes").queryButton().fire());
        assertEquals(0, bench.edition().activities().size());
        fx(() -> bench.workspace.session().undo());
        assertEquals(all, shown().size());
    }

    @Test
    void theChipsPickByStatusAlsoWhatIsCancelled() {
        Id<Activity> gone = shown().getFirst();
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(
                bench.edition().activities().get(gone).withStatus(Status.CANCELLED))));
        robot.clickOn("#filter-cancelled");
        assertEquals(List.of(gone), shown());
        robot.clickOn("#filter-cancelled");
        assertEquals(bench.edition().activities().size(), shown().size());
    }

    @Test
    void aFilterFromElsewhereShowsWhatIsOpenUntilItIsTakenAway() {
        ActivitiesPage page = robot.lookup("#activities").queryAs(ActivitiesPage.class);
        Id<Activity> open = bench.edition().activities().stream()
                .filter(it -> it.type().hasAudience() && it.status() != Status.CANCELLED).toList()
                .getLast().id();
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(
                bench.edition().activities().get(open).withAttendance(Attendance.UNKNOWN))));
        fx(() -> page.show(ActivityFilter.of(Readiness.Item.AUDIENCE)));
        assertTrue(shown().contains(open));
        assertEquals(List.of(), shown().stream().map(bench.edition().activities()::get)
                .filter(it -> it.attendance().number() != null).toList());
        robot.clickOn("#filter-picked");
        assertEquals(bench.edition().activities().size(), shown().size());
        Id<Host> host = bench.edition().activities().get(shown().getFirst()).host();
        fx(() -> page.show(ActivityFilter.of(host)));
        assertTrue(shown().stream().allMatch(id -> host.equals(bench.edition().activities().get(id).host())));
    }

    private void shift(String days) {
        fx(() -> robot.lookup("#bulk-days").queryTextInputControl().setText(days));
        fx(() -> robot.lookup("#bulk-shift").queryButton().fire());
    }

    private void chooseIn(String box, int index) {
        fx(() -> robot.lookup("#bulk " + box).queryComboBox().getSelectionModel().select(index));
    }

    private ActivityTable table() {
        return robot.lookup("#activity-table").queryAs(ActivityTable.class);
    }

    private List<Id<Activity>> shown() {
        return table().getItems().stream().map(row -> row.activity().id()).toList();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }

}
