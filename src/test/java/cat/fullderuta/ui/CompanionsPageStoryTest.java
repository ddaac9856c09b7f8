package cat.fullderuta.ui;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.form.Option;
import cat.fullderuta.ui.form.WholeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is known of companions, entered on their page; availability is painted. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class CompanionsPageStoryTest {

    private static final Id<Companion> NOUR = Id.of("nour");
    private static final Id<Companion> PAU = Id.of("pau");
    private static final LanguagePair ARABIC_CATALAN = new LanguagePair(Language.ARABIC, Language.CATALAN);

    @TempDir
    Path data;
    private WindowStory story;

    /** Nour interprets and goes to Reus and Girona; Pau is an escort of whom no hours are known. */
    private static Edition edition() {
        Edition made = Editions.edition("2027-04-08", "2027-04-10").judging().defender("Ara").on("2027-04-08")
                .talk("Reus", "10:00", "12:00").last(it -> it.withCompanions(List.of(NOUR)))
                .talk("Girona", "18:00", "19:30").last(it -> it.withCompanions(List.of(NOUR, PAU))).get();
        return made.withCompanions(Register.of(List.of(
                Companion.of(NOUR, "Nour", Role.INTERPRETER).withPairs(List.of(ARABIC_CATALAN))
                        .withAvailability(List.of(Availability.unavailable(span("2027-04-09 12:00", "2027-04-09 14:00"), "metge"))),
                Companion.of(PAU, "Pau", Role.ESCORT))));
    }

    @Start
    void start(Stage stage) {
        story = new WindowStory(data, edition());
        story.show(stage);
        story.window.pageProperty().set(Page.COMPANIONS);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private Companion companion(Id<Companion> id) {
        return story.edition().companions().get(id);
    }

    private List<Availability> hours() {
        return companion(PAU).availability();
    }

    private static Availability can(String day, String from, String to) {
        return Availability.available(span(day + " " + from, day + " " + to), "");
    }

    private static Availability cannot(String day, String from, String to) {
        return Availability.unavailable(span(day + " " + from, day + " " + to), "");
    }

    private void stroke(String from, String to) {
        story.drag("#hours-" + from, "#hours-" + to, 0.5, 0.5);
        story.drop();
    }

    private void choosePau() {
        story.robot.clickOn("#companions-item-pau");
        assertEquals("Pau", ((Labeled) story.node("#companions-title")).getText());
    }

    private void undo() {
        story.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        Hand.settle();
    }

    @Test
    void aStrokeWithTheMousePaintsHoursAndIsOneUndo() {
        choosePau();
        stroke("2027-04-08-0900", "2027-04-08-1230");
        assertEquals(List.of(can("2027-04-08", "09:00", "13:00")), hours());
        story.robot.clickOn("#brush-unavailable");
        stroke("2027-04-08-1100", "2027-04-09-1000");
        assertEquals(List.of(can("2027-04-08", "09:00", "10:00"), cannot("2027-04-08", "10:00", "11:30"),
                can("2027-04-08", "11:30", "13:00"), cannot("2027-04-09", "10:00", "11:30")), hours(), "from any corner to the other");
        undo();
        assertEquals(List.of(can("2027-04-08", "09:00", "13:00")), hours());
        story.robot.clickOn("#brush-clear");
        stroke("2027-04-08-0900", "2027-04-08-0930");
        assertEquals(List.of(can("2027-04-08", "10:00", "13:00")), hours());
        story.robot.clickOn("#hours-2027-04-08-1000");
        assertEquals(List.of(can("2027-04-08", "10:30", "13:00")), hours(), "one half hour at a click");
    }

    @Test
    void escapeLetsGoOfAStroke() {
        choosePau();
        story.drag("#hours-2027-04-08-0900", "#hours-2027-04-08-1230", 0.5, 0.5);
        story.robot.type(KeyCode.ESCAPE);
        story.drop();
        assertEquals(List.of(), hours());
    }

    @Test
    void theKeysPaintWhatTheMousePaints() {
        choosePau();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.node("#edit-availability").requestFocus());
        story.robot.type(KeyCode.RIGHT, 2).press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).type(KeyCode.DOWN)
                .release(KeyCode.SHIFT).type(KeyCode.A);
        assertEquals(List.of(can("2027-04-08", "09:00", "11:00"), can("2027-04-09", "09:00", "11:00")), hours());
        story.robot.type(KeyCode.LEFT).type(KeyCode.U);
        assertEquals(List.of(can("2027-04-08", "09:00", "11:00"), can("2027-04-09", "09:00", "10:00"),
                cannot("2027-04-09", "10:00", "10:30"), can("2027-04-09", "10:30", "11:00")), hours(), "where one is");
        story.robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT).type(KeyCode.DELETE);
        assertEquals(List.of(can("2027-04-08", "09:00", "10:00"), can("2027-04-08", "10:30", "11:00"), can("2027-04-09", "09:00", "10:00"),
                can("2027-04-09", "10:30", "11:00")), hours());
        undo();
        undo();
        undo();
        assertEquals(List.of(), hours());
    }

    @Test
    void aScreenReaderIsToldWhatStandsInTheHour() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.node("#edit-availability").requestFocus());
        story.robot.type(KeyCode.DOWN).type(KeyCode.RIGHT, 8);
        assertEquals("divendres, 9 d’abril, 12:00–12:30: No pot", story.node("#edit-availability").getAccessibleText());
        story.robot.type(KeyCode.LEFT);
        assertEquals("divendres, 9 d’abril, 11:30–12:00: res de dit", story.node("#edit-availability").getAccessibleText());
        assertTrue(((Labeled) story.node("#availability-notes")).getText().endsWith("metge"));
    }

    @Test
    void whatIsTypedIsTakenAndWhatCannotBeStaysWithItsReason() {
        type("#edit-half-day", "3h30");
        assertEquals(Duration.ofMinutes(210), companion(NOUR).halfDay());
        type("#edit-half-day", "poca");
        assertEquals(Duration.ofMinutes(210), companion(NOUR).halfDay());
        assertTrue(((Labeled) story.node("#edit-half-day-problem")).getText().contains("poca"));
        assertEquals("poca", ((TextField) story.node("#edit-half-day")).getText());
        type("#edit-half-day", "");
        assertEquals(null, companion(NOUR).halfDay());
        assertEquals("4 h, com diu l’edició", ((TextField) story.node("#edit-half-day")).getPromptText());
        type("#edit-email", "nour@exemple.cat");
        type("#edit-phone", "+34 600 000 000");
        story.robot.clickOn("#edit-roles-2");
        Hand.settle();
        assertEquals("nour@exemple.cat", companion(NOUR).email());
        assertEquals("+34 600 000 000", companion(NOUR).phone());
        assertEquals(Set.of(Role.INTERPRETER, Role.DRIVER), companion(NOUR).roles());
    }

    private void type(String field, String text) {
        story.robot.clickOn(field).press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        story.robot.type(KeyCode.DELETE).write(text).type(KeyCode.ENTER);
        Hand.settle();
    }

    @Test
    void aPairIsAddedOnceBothLanguagesAreChosen() {
        story.robot.clickOn("#pair-add");
        choose("#pair-new-from", Language.FRENCH);
        assertEquals(List.of(ARABIC_CATALAN), companion(NOUR).pairs());
        choose("#pair-new-to", Language.CATALAN);
        assertEquals(List.of(ARABIC_CATALAN, new LanguagePair(Language.FRENCH, Language.CATALAN)), companion(NOUR).pairs());
        story.robot.clickOn("#pair-0-remove");
        assertEquals(List.of(new LanguagePair(Language.FRENCH, Language.CATALAN)), companion(NOUR).pairs());
        story.robot.clickOn("#pair-add");
        choose("#pair-new-from", Language.CATALAN);
        choose("#pair-new-to", Language.FRENCH);
        assertEquals(1, companion(NOUR).pairs().size(), "the other way round is the same pair");
        assertTrue(((Labeled) story.node("#edit-pairs-problem")).getText().contains("francès"));
    }

    @Test
    void theHalfOfAPairWaitsWithItsCompanion() {
        story.robot.clickOn("#pair-add");
        choose("#pair-new-from", Language.FRENCH);
        choosePau();
        assertFalse(story.has("#pair-new-from"), "Pau has nothing to do with it");
        assertTrue(story.node("#companions-item-nour").getAccessibleText().contains("encara no és a l’edició"));
        story.robot.clickOn("#page-board").clickOn("#page-companions").clickOn("#companions-item-nour");
        assertEquals(Language.FRENCH, chosen("#pair-new-from"));
        choose("#pair-0-to", Language.SPANISH);
        assertEquals(Language.FRENCH, chosen("#pair-new-from"), "another pair is edited meanwhile");
        undo();
        assertEquals(List.of(ARABIC_CATALAN), companion(NOUR).pairs());
        assertEquals(Language.FRENCH, chosen("#pair-new-from"));
        choose("#pair-new-to", Language.ENGLISH);
        assertEquals(List.of(ARABIC_CATALAN, new LanguagePair(Language.FRENCH, Language.ENGLISH)), companion(NOUR).pairs());
        assertFalse(story.has("#pair-new-from"));
        assertFalse(story.node("#companions-item-nour").getAccessibleText().contains("encara no és a l’edició"));
    }

    private Language chosen(String box) {
        return (Language) ((Option<?>) ((ComboBox<?>) story.node(box)).getValue()).value();
    }

    @Test
    void theirTownIsOneOfTheGazetteer() {
        choose("#edit-base", Optional.of(Editions.code("Girona")));
        assertEquals(Place.in(Editions.code("Girona")), companion(NOUR).base());
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String box, T value) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var combo = (ComboBox<Option<T>>) story.node(box);
            combo.setValue(combo.getItems().stream().filter(it -> it.value().equals(value)).findFirst().orElseThrow());
        });
        Hand.settle();
    }

    @Test
    void theRosterOfWhoeverIsSelectedIsWrittenAndNothingElse() throws IOException {
        story.robot.clickOn("#companions-roster");
        story.await(() -> story.has("#share-whose"));
        assertEquals(companion(NOUR).name(), ((WholeChoice<?>) story.node("#share-whose")).getValue().name());
        assertTrue(((CheckBox) story.node("#share-companions")).isSelected());
        assertFalse(((CheckBox) story.node("#share-hosts")).isSelected() || ((CheckBox) story.node("#share-agendas")).isSelected());
        story.robot.clickOn("#share-write");
        story.await(() -> story.node("#share-summary").getParent().isVisible());
        try (var all = Files.walk(data.resolve("unused"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertEquals(1, files.size(), files.toString());
            assertTrue(files.getFirst().toString().endsWith(".xlsx"));
        }
        story.robot.clickOn("#share-close");
    }

    @Test
    void deletingAsksInPlaceAndSaysWhatFollows() {
        story.robot.clickOn("#companions-delete");
        assertTrue(((Labeled) story.node("#companions-delete-question")).getText().contains("2 activitats (totes dues al calendari)"));
        assertTrue(story.edition().companions().has(NOUR), "not before the answer");
        story.robot.clickOn("#companions-delete-yes");
        Hand.settle();
        assertFalse(story.edition().companions().has(NOUR));
        assertEquals(List.of(PAU), story.activity(activityId("Girona")).companions());
    }

    @Test
    void theRosterLeadsToTheBoardByKeysToo() {
        Hand.settle();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.node("#roster-Girona").requestFocus());
        story.robot.type(KeyCode.ENTER);
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(Optional.of(activityId("Girona")), story.window.workspace().selection().findActivity());
    }

    @Test
    void theRosterLeadsToTheBoard() {
        assertEquals("2 activitats, 3 h 30 min", ((Labeled) story.node("#roster-sum")).getText());
        Id<Activity> girona = activityId("Girona");
        story.robot.clickOn("#roster-Girona");
        assertEquals(Page.BOARD, story.window.pageProperty().get());
        assertEquals(Optional.of(girona), story.window.workspace().selection().findActivity());
    }

    @Test
    void theRowOfTheBoardLeadsToThePage() {
        story.robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        story.robot.doubleClickOn("#row-pau", MouseButton.PRIMARY);
        assertEquals(Page.COMPANIONS, story.window.pageProperty().get());
        assertEquals("Pau", ((Labeled) story.node("#companions-title")).getText());
    }

    @Test
    void theSearchLeadsToThePage() {
        story.robot.interact(() -> story.window.pageProperty().set(Page.BOARD));
        story.robot.clickOn("#edition-name").push(KeyCode.SHORTCUT, KeyCode.K);
        story.await(() -> story.node("#search-everywhere").isVisible());
        story.robot.interact(() -> ((TextField) story.node("#search-field")).setText("pau"));
        story.robot.push(KeyCode.ENTER);
        Hand.settle();
        assertEquals(Page.COMPANIONS, story.window.pageProperty().get());
        assertEquals("Pau", ((Labeled) story.node("#companions-title")).getText());
    }
}
