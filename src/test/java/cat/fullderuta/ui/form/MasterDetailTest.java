package cat.fullderuta.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Attendance;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Register;
import cat.fullderuta.session.Session;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A page of a list and a form, here of activities. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class MasterDetailTest {

    private static final Id<Activity> FIRST = Id.of("first");
    private static final Id<Activity> SECOND = Id.of("second");
    private static final Id<Activity> THIRD = Id.of("third");

    private final Bench bench = new Bench(Editions.edition().get().withActivities(Register.of(List.of(
            Activity.of(FIRST, "Àgora oberta", ActivityType.PUBLIC_TALK), Activity.of(SECOND, "Ràdio", ActivityType.INTERVIEW),
            Activity.of(THIRD, "Institut", ActivityType.SCHOOL_VISIT)))));
    private final Edition before = bench.edition();
    private final Hand robot = new Hand();
    private MasterDetail<Activity> page;

    private static final class Activities implements Items<Activity> {

        @Override
        public List<Activity> list(Edition edition) {
            return edition.activities().list();
        }

        @Override
        public String name(Activity item) {
            return item.title();
        }

        @Override
        public String about(Session.State state, Activity item) {
            return item.speakers();
        }

        @Override
        public Activity create() {
            return Activity.of(Id.random(), "", ActivityType.INTERNAL);
        }

        @Override
        public Change put(Activity item) {
            return new Change.PutActivity(item);
        }

        @Override
        public Change remove(Activity item) {
            return new Change.RemoveActivity(item.id());
        }
    }

    @Start
    void start(Stage stage) {
        page = bench.show(stage, 900, 700, MasterDetailTest::page);
        page.focus();
    }

    private static MasterDetail<Activity> page(Workspace workspace) {
        var form = new Form<Id<Activity>, Activity>(workspace, "inspector", (state, id) -> state.edition().activities().find(id));
        var section = new Section<>(form, "what");
        section.with(section.text("title", Activity::title, (it, typed) -> Entered.of(new Change.PutActivity(it.withTitle(typed.strip())))));
        section.with(section.text("number", it -> it.attendance().number() == null ? "" : it.attendance().number().toString(),
                (it, typed) -> typed.matches("\\d{1,4}") ? Entered.of(new Change.PutActivity(it.withAttendance(
                        new Attendance(it.attendance().who(), Integer.valueOf(typed))))) : new Entered.Wrong("figures only")));
        return new MasterDetail<>(workspace, "things", new ListWords("Things", "_New…", count -> count + " things", "None", "Add one"),
                new Activities(), form, List.of(section.node()));
    }

    @Test
    void theFilterDisregardsAccentsAndCaseAndKeepsWhatIsSelected() {
        assertEquals("3 things", text("#things-count"));
        robot.clickOn("#things-filter").write("AGORA");
        assertEquals(List.of(FIRST), shown());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("radio");
        assertEquals(List.of(SECOND), shown());
        assertEquals(Optional.of(FIRST), page.selectedProperty().get(), "the form still shows it");
        robot.type(KeyCode.DOWN);
        assertEquals("Ràdio", text("#things-title"));
        assertEquals("Ràdio", title());
        robot.clickOn("#things-filter").type(KeyCode.ESCAPE);
        assertEquals(List.of(FIRST, SECOND, THIRD), shown());
        assertEquals(Optional.of(SECOND), page.selectedProperty().get());
    }

    @Test
    void whatIsEditedStaysInTheListUntilAnotherIsSelectedOrLookedFor() {
        robot.clickOn("#things-filter").write("radio").type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("Televisió").type(KeyCode.ENTER);
        assertEquals(List.of(SECOND), shown(), "somebody may go on typing in it");
        assertEquals("Televisió", title());
        robot.clickOn("#things-filter").write(" ");
        assertEquals(List.of(), shown());
    }

    @Test
    void theKeysGoThroughTheListAndIntoTheForm() {
        robot.type(KeyCode.DOWN);
        assertEquals("Ràdio", title());
        robot.type(KeyCode.ENTER);
        assertTrue(robot.lookup("#edit-title").query().isFocused());
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("Televisió").type(KeyCode.ENTER);
        assertEquals("Televisió", bench.edition().activities().get(SECOND).title());
        assertEquals("Televisió", text("#things-title"));
        assertEquals(Optional.of(SECOND), page.selectedProperty().get());
        assertEquals("Televisió", robot.lookup("#things-item-second").query().getAccessibleText());
    }

    @Test
    void insertAndTheButtonAddOneAndLeadIntoItsForm() {
        robot.clickOn("#things-filter").write("radio");
        robot.type(KeyCode.INSERT);
        assertEquals(4, bench.edition().activities().size());
        assertEquals(4, shown().size(), "what is new is seen, whatever was looked for");
        assertTrue(robot.lookup("#edit-title").query().isFocused());
        robot.write("Nova").type(KeyCode.ENTER);
        assertEquals("Nova", page.findSelected().orElseThrow().title());
        robot.clickOn("#things-new");
        assertEquals(5, bench.edition().activities().size());
        for (int i = 0; i < 3; i++) {
            fx(bench.workspace.session()::undo);
        }
        assertEquals(before, bench.edition());
    }

    @Test
    void deletingIsAskedInPlaceAndTheNextIsSelected() {
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DELETE);
        assertTrue(text("#things-delete-question").contains("Ràdio"));
        assertTrue(robot.lookup("#things-delete-no").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#things-delete-question").query().getParent().isVisible());
        assertEquals(before, bench.edition());
        robot.clickOn("#things-delete").clickOn("#things-delete-yes");
        assertEquals(List.of(FIRST, THIRD), shown());
        assertEquals("Institut", title());
        assertEquals(Optional.of(THIRD), page.selectedProperty().get());
        fx(bench.workspace.session()::undo);
        assertEquals(before, bench.edition());
        assertEquals(Optional.of(THIRD), page.selectedProperty().get(), "an undo does not lead away");
    }

    @Test
    void anotherSelectionTakesWhatWasTypedAndMakesAQuestionMoot() {
        robot.clickOn("#edit-title").write("!");
        robot.clickOn("#things-delete");
        robot.clickOn("#things-item-third");
        assertEquals("Institut", title());
        assertTrue(bench.edition().activities().get(FIRST).title().contains("!"));
        assertFalse(robot.lookup("#things-delete-question").query().getParent().isVisible());
    }

    @Test
    void whatCannotBeTakenIsKeptWithItsThingAndMarkedInTheList() {
        robot.clickOn("#edit-number").write("31/2");
        robot.clickOn("#things-item-third");
        assertEquals("Institut", title(), page.selectedProperty().get().toString());
        assertEquals("", number());
        assertFalse(robot.lookup("#edit-number-problem").query().isVisible());
        assertTrue(said(FIRST).contains("encara no és a l’edició"), said(FIRST));
        assertEquals("Institut", said(THIRD));
        robot.clickOn("#edit-number").write("lots");
        robot.clickOn("#things-item-first");
        assertEquals("31/2", number());
        assertEquals("figures only", text("#edit-number-problem"));
        assertTrue(robot.lookup("#edit-number-problem").query().isVisible());
        assertTrue(said(THIRD).contains("encara no és a l’edició"), said(THIRD));
        robot.clickOn("#edit-number").type(KeyCode.ESCAPE);
        assertEquals("Àgora oberta", said(FIRST), "given up");
        robot.clickOn("#things-item-third").clickOn("#edit-number").press(KeyCode.CONTROL).type(KeyCode.A)
                .release(KeyCode.CONTROL).write("7").type(KeyCode.ENTER);
        assertEquals("Institut", said(THIRD), "put right");
        assertEquals(7, bench.edition().activities().get(THIRD).attendance().number());
        robot.clickOn("#things-item-first");
        assertEquals("", number());
    }

    @Test
    void aClickElsewhereThatTakesWhatIsTypedStillSelects() {
        robot.clickOn("#edit-title").write("!");
        robot.clickOn("#things-item-third");
        assertEquals("Institut", title());
    }

    private String number() {
        return robot.lookup("#edit-number").queryAs(TextInputControl.class).getText();
    }

    private String said(Id<Activity> id) {
        return robot.lookup("#things-item-" + id).query().getAccessibleText();
    }

    @Test
    void withNothingThereItSaysWhatToDo() {
        assertFalse(robot.lookup("#things-empty").query().isVisible());
        before.activities().forEach(it -> fx(() -> bench.workspace.session().apply(new Change.RemoveActivity(it.id()))));
        assertTrue(robot.lookup("#things-empty").query().isVisible());
        assertEquals(Optional.empty(), page.selectedProperty().get());
    }

    @Test
    void sectionsStandInTwoColumnsWhereThereIsRoom() {
        List<Region> sections = List.of(box(300), box(100), box(150));
        var columns = new SectionColumns(sections);
        columns.resize(900, 600);
        columns.layout();
        assertEquals(List.of(0.0, 0.0, 0.0), sections.stream().map(Node::getLayoutX).toList());
        columns.resize(1100, 600);
        columns.layout();
        assertEquals(0, sections.get(0).getLayoutX());
        assertTrue(sections.get(1).getLayoutX() > 500 && sections.get(2).getLayoutX() > 500);
        assertTrue(columns.prefHeight(1100) < columns.prefHeight(900));
    }

    private static Region box(double height) {
        var box = new Region();
        box.setPrefHeight(height);
        return box;
    }

    private List<?> shown() {
        return List.copyOf(robot.lookup("#things-list").queryAs(ListView.class).getItems());
    }

    private String title() {
        return robot.lookup("#edit-title").queryAs(TextInputControl.class).getText();
    }

    private String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
