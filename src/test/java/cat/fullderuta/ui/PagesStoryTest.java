package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.ActivityChange;
import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Findings;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.WholeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window shows one page at a time; each is reached by the rail and by a key, and ways lead from one to another. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PagesStoryTest {

    @TempDir
    Path folder;
    private WindowStory story;
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        story = new WindowStory(folder.resolve("data"), SampleEdition.small());
        story.show(primary);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void theRailAndTheKeysChangeThePage() {
        assertTrue(story.has("#backlog") && story.node("#views").isVisible());
        story.robot.clickOn("#page-activities");
        assertTrue(story.has("#activity-table"));
        assertFalse(story.has("#backlog") || story.has("#detail") || story.node("#views").isVisible());
        press(KeyCode.ALT, KeyCode.DIGIT1);
        assertTrue(story.has("#load-map") && !story.has("#activity-table"));
        press(KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(story.has("#backlog") && story.has("#detail") && !story.has("#activity-table"));
        press(KeyCode.ALT, KeyCode.DIGIT3);
        assertTrue(story.node("#activity-table").isFocused());
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(View.DAYS, story.window.viewProperty().get());
    }

    @Test
    void fromATableRowOneIsOnTheBoardWithTheActivitySelected() {
        Activity placed = story.edition().listScheduled().getLast();
        story.robot.clickOn("#page-activities").clickOn("#activities-filter").write(placed.title());
        story.robot.type(KeyCode.TAB).doubleClickOn("#activity-" + placed.id());
        Hand.settle();
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(Optional.of(placed.id()), story.window.workspace().selection().findActivity());
        assertEquals(placed.start().toLocalDate(), story.window.workspace().selection().dayProperty().get());
    }

    @Test
    void theCountsBelowLeadToTheFindingsFromEveryPage() {
        story.robot.clickOn("#page-activities").clickOn("#count-clash");
        assertTrue(story.has("#backlog") && story.window.pageProperty().get() == Page.BOARD);
    }

    @Test
    void noClashesLookCalm() {
        assertFalse(story.has("#no-clashes"));
        Paint alarmed = ((Labeled) story.node("#count-clash")).getTextFill();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.session.apply(new ActivityChange.PutActivities(
                story.edition().listScheduled().stream().map(it -> it.withStart(null)).toList())));
        Hand.settle();
        assertTrue(story.has("#no-clashes") && story.node("#count-clash").isVisible());
        assertNotEquals(alarmed, ((Labeled) story.node("#count-clash")).getTextFill());
        WaitForAsyncUtils.waitForAsyncFx(10_000, story.session::undo);
        Hand.settle();
        assertFalse(story.has("#no-clashes"), "one is enough to be alarmed");
    }

    @Test
    void theWorkbookOfTheSelectedHostIsWrittenAndNothingElse() throws IOException {
        Host reus = story.edition().hosts().get(Id.of("reus"));
        story.robot.clickOn("#page-hosts");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> hosts().getSelectionModel().select(reus.id()));
        story.robot.clickOn("#hosts-workbook");
        story.await(() -> story.has("#share-which-host"));
        assertEquals("Reus", ((WholeChoice<?>) story.node("#share-which-host")).getValue().name());
        assertTrue(((CheckBox) story.node("#share-hosts")).isSelected());
        assertFalse(((CheckBox) story.node("#share-agendas")).isSelected() || ((CheckBox) story.node("#share-edition")).isSelected());
        story.robot.clickOn("#share-write");
        story.await(() -> story.node("#share-summary").getParent().isVisible());
        try (var all = Files.walk(folder.resolve("data").resolve("unused"))) {
            assertEquals(List.of("Reus.xlsx"), all.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList());
        }
        story.robot.clickOn("#share-close");
    }

    @SuppressWarnings("unchecked")
    private ListView<Id<Host>> hosts() {
        return (ListView<Id<Host>>) story.node("#hosts-list");
    }

    @Test
    void theOverviewLeadsToTheLanguageOfAnAgendaThatItsReaderDoesNotSpeak() {
        Defender last = story.edition().defenders().list().getLast();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.session.apply(new Change.PutDefender(
                last.withAgendaLanguage(new Language("wo")))));
        story.robot.clickOn("#page-overview");
        Hand.settle();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Button) story.node("#overview-gap-defenders-AGENDA")).fire());
        Hand.settle();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Hyperlink) story.node("#overview-missing-defender-" + last.id())).fire());
        Hand.settle();
        assertEquals(Page.DEFENDERS, story.window.pageProperty().get());
        Node language = story.node("#edit-agenda-language");
        assertTrue(language.isFocused());
        assertEquals(new Option<>(new Language("wo"), "wòlof"), ((ComboBox<?>) language).getValue());
        Node scroll = language;
        while (!(scroll instanceof ScrollPane)) {
            scroll = scroll.getParent();
        }
        assertTrue(scroll.localToScene(scroll.getBoundsInLocal()).contains(language.localToScene(language.getBoundsInLocal())), "in sight");
    }

    @Test
    void theOverviewLeadsToTheBoardAndToTheFindings() {
        Activity placed = story.edition().listScheduled().getLast();
        var defender = story.edition().defendersOf(placed).getFirst();
        LocalDate day = placed.start().toLocalDate();
        story.robot.clickOn("#page-overview").clickOn("#load-" + defender + "-" + day);
        Hand.settle();
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(View.DAYS, story.window.viewProperty().get());
        assertEquals(day, story.window.workspace().selection().dayProperty().get());
        story.robot.clickOn("#page-overview").clickOn("#overview-backlog");
        Hand.settle();
        assertTrue(story.has("#backlog") && story.window.pageProperty().get() == Page.BOARD);
    }

    @Test
    void aFigureOfTheFindingsLeadsToJustThose() {
        Findings findings = story.window.workspace().state().findings();
        Finding one = findings.list().getFirst();
        List<Finding> alike = findings.list(findings.severityOf(one)).stream().filter(it -> it.rule() == one.rule()).toList();
        story.robot.clickOn("#page-overview").clickOn("#overview-finding-" + one.rule() + "-" + findings.severityOf(one));
        Hand.settle();
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(alike.size() + 1, ((ListView<?>) story.node("#findings-list")).getItems().size(), "below their heading");
        assertTrue(findings.list().size() > alike.size());
    }

    @Test
    void f6GoesBetweenAPageAndTheRail() {
        story.robot.clickOn("#page-activities").type(KeyCode.F6);
        assertTrue(story.node("#page-activities").isFocused());
        story.robot.type(KeyCode.F6);
        assertTrue(story.node("#activity-table").isFocused());
    }

    @Test
    void thePageIsTheSameAfterTheWindowIsBuiltAnew() {
        story.robot.clickOn("#page-activities");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            story.window.dispose();
            story.show(stage);
        });
        assertTrue(story.has("#activity-table"));
    }

    @Test
    void whatGoesOutStandsTogetherAndKeepsItsKeys() {
        story.robot.clickOn("#share");
        assertTrue(story.has("#print") && story.has("#versions") && story.has("#export"));
        story.robot.type(KeyCode.ESCAPE);
        int before = Window.getWindows().size();
        press(KeyCode.CONTROL, KeyCode.P);
        story.await(() -> story.has("#print-close"));
        assertEquals(before + 1, Window.getWindows().size(), "the menu does not open it a second time");
        story.await(() -> !story.node("#print-close").isDisabled());
        story.robot.clickOn("#print-close");
    }

    private void press(KeyCode with, KeyCode key) {
        story.robot.press(with).type(key).release(with);
        Hand.settle();
    }
}
