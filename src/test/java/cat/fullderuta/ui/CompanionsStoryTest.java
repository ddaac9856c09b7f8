package cat.fullderuta.ui;

import static cat.fullderuta.Editions.activityId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.change.CompanionChange;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguagePair;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.TimeSpan;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
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

/** Who goes along to what, on the board of companions: with the mouse, with the keys, and told before it is done. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class CompanionsStoryTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);
    private static final Id<Activity> REUS = activityId("Reus");
    private static final Id<Activity> GIRONA = activityId("Girona");
    private static final Id<Companion> NOUR = Id.of("nour");
    private static final Id<Companion> OMAR = Id.of("omar");
    private static final Id<Companion> PAU = Id.of("pau");

    @TempDir
    Path data;
    private WindowStory story;

    /**
     * Ara, who speaks Arabic, has a talk in Catalan in Reus on Thursday from ten to twelve, without an interpreter; Bruna has one in
     * Girona from eleven to one, where Omar goes along. Nour interprets the same languages and is free, Pau is an escort.
     */
    private static Edition edition() {
        Edition made = Editions.edition("2027-04-08", "2027-04-12")
                .judging(RuleKey.INTERPRETER, RuleKey.INTERPRETER_HALF_DAY, RuleKey.ESCORT, RuleKey.DOUBLE_BOOKING, RuleKey.AVAILABILITY)
                .defender("Bruna").who(it -> it.withNeedsEscort(Answer.NO).withLanguages(skill(Language.CATALAN)))
                .defender("Ara").who(it -> it.withNeedsEscort(Answer.NO).withLanguages(skill(Language.ARABIC)))
                .on("2027-04-08").talk("Reus", "10:00", "12:00").last(CompanionsStoryTest::inCatalan)
                .defender("Bruna").talk("Girona", "11:00", "13:00").last(CompanionsStoryTest::inCatalan)
                .last(it -> it.withCompanions(List.of(OMAR))).waiting(ActivityType.SCHOOL_VISIT, "Vic").get();
        return made.withCompanions(Register.of(List.of(interpreter(NOUR, "Nour"), interpreter(OMAR, "Omar"),
                Companion.of(PAU, "Pau", Role.ESCORT).withAvailability(all()))));
    }

    private static List<LanguageSkill> skill(Language language) {
        return List.of(new LanguageSkill(language, LanguageSkill.Level.NATIVE));
    }

    private static Activity inCatalan(Activity activity) {
        return activity.withArrangements(activity.arrangements().withLanguages(List.of(Language.CATALAN)));
    }

    private static Companion interpreter(Id<Companion> id, String name) {
        return Companion.of(id, name, Role.INTERPRETER).withAvailability(all())
                .withPairs(List.of(new LanguagePair(Language.ARABIC, Language.CATALAN)));
    }

    private static List<Availability> all() {
        return List.of(Availability.available(new TimeSpan(THURSDAY.atStartOfDay(), THURSDAY.plusDays(9).atStartOfDay()), ""));
    }

    @Start
    void start(Stage stage) {
        story = new WindowStory(data, edition());
        story.show(stage);
        story.window.viewProperty().set(View.COMPANIONS);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private List<Id<Companion>> along(Id<Activity> activity) {
        return story.activity(activity).companions();
    }

    private static String cell(String row, LocalDate day) {
        return "#cell-" + row + "-" + day;
    }

    private String label() {
        return ((Labeled) story.node("#ghost-label .text-strong")).getText() + "\n"
                + story.robot.lookup("#ghost-label .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void hold(KeyCode code, Runnable act) {
        story.robot.press(code);
        act.run();
        story.robot.release(code);
        Hand.settle();
    }

    private void undo() {
        hold(KeyCode.CONTROL, () -> story.robot.type(KeyCode.Z));
    }

    @Test
    void whatIsMissingIsDraggedOntoWhoCanGo() {
        Register<Activity> before = story.edition().activities();
        story.drag("#chip-Reus-INTERPRETER", cell("nour", THURSDAY), 0.5, 0.5);
        assertTrue(label().contains("Nour") && label().contains("10:00"), label());
        assertTrue(story.node("#ghost-label").getStyleClass().contains("verdict-fits"));
        story.drop();
        assertEquals(List.of(NOUR), along(REUS));
        assertEquals(before.get(REUS).start(), story.activity(REUS).start(), "at its own hour");
        assertFalse(story.has("#chip-Reus-INTERPRETER"), "nothing is missing any more");
        assertTrue(story.has("#chip-Reus-nour"));
        undo();
        assertEquals(before, story.edition().activities());
        assertTrue(story.has("#chip-Reus-INTERPRETER"));
    }

    @Test
    void whoIsElsewhereIsToldSoBeforeTheDrop() {
        Register<Activity> before = story.edition().activities();
        story.drag("#chip-Reus-INTERPRETER", cell("omar", THURSDAY), 0.5, 0.5);
        assertTrue(story.node("#ghost-label").getStyleClass().contains("verdict-clashes"));
        assertTrue(label().contains("Girona") && label().contains("Omar"), label());
        Node cell = story.node(cell("omar", THURSDAY));
        assertTrue(cell.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("clashes")));
        assertEquals(before, story.edition().activities(), "nothing is done yet");
        story.robot.type(KeyCode.ESCAPE);
        story.drop();
        assertEquals(before, story.edition().activities());
        assertFalse(story.has("#ghost"));
    }

    @Test
    void whoBringsNothingIsToldSoBeforeTheDrop() {
        story.drag("#chip-Reus-INTERPRETER", cell("pau", THURSDAY), 0.5, 0.5);
        assertTrue(story.node("#ghost-label").getStyleClass().contains("verdict-warns"));
        assertTrue(label().contains("Ara"), label());
        story.robot.type(KeyCode.ESCAPE);
        story.drop();
    }

    @Test
    void ontoAnotherRowItIsTheirsInstead() {
        Register<Activity> before = story.edition().activities();
        story.drag("#chip-Girona-omar", cell("nour", THURSDAY), 0.5, 0.5);
        story.drop();
        assertEquals(List.of(NOUR), along(GIRONA));
        undo();
        assertEquals(before, story.edition().activities());
    }

    @Test
    void withCtrlBothGoAlong() {
        hold(KeyCode.CONTROL, () -> {
            story.drag("#chip-Girona-omar", cell("nour", THURSDAY), 0.5, 0.5);
            story.drop();
        });
        assertEquals(List.of(OMAR, NOUR), along(GIRONA));
    }

    @Test
    void draggedOffTheBoardTheyGoAlongNoMoreAndTheHourStays() {
        Activity before = story.activity(GIRONA);
        story.drag("#chip-Girona-omar", "#backlog-list", 0.5, 0.5);
        assertTrue(label().contains("Omar ja no hi va"), label());
        story.drop();
        assertEquals(before.withCompanions(List.of()), story.activity(GIRONA));
        undo();
        assertEquals(before, story.activity(GIRONA));
    }

    @Test
    void anotherDayDoesNotTakeItAndSaysWhichDoes() {
        Register<Activity> before = story.edition().activities();
        story.drag("#chip-Reus-INTERPRETER", cell("nour", THURSDAY.plusDays(1)), 0.5, 0.5);
        assertTrue(label().contains("dijous, 8 d’abril"), label());
        story.drop();
        assertEquals(before, story.edition().activities());
    }

    @Test
    void whatWaitsInTheBacklogHasNoHourToGoAlongAt() {
        Register<Activity> before = story.edition().activities();
        story.drag("#card-Vic", cell("nour", THURSDAY), 0.5, 0.5);
        assertTrue(label().contains("Encara no té dia ni hora"), label());
        story.drop();
        assertEquals(before, story.edition().activities());
    }

    @Test
    void aConfirmedActivityAsksFirst() {
        WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> story.session.apply(new Change.PutActivity(story.activity(REUS).withStatus(Status.CONFIRMED))));
        Hand.settle();
        story.drag("#chip-Reus-INTERPRETER", cell("nour", THURSDAY), 0.5, 0.5);
        story.robot.release(MouseButton.PRIMARY);
        story.await(() -> story.has("#locked"));
        assertEquals(List.of(), along(REUS), "not before the answer");
        story.robot.clickOn("#locked-yes");
        Hand.settle();
        assertEquals(List.of(NOUR), along(REUS));
    }

    @Test
    void theKeysDoWhatTheMouseDoes() {
        Register<Activity> before = story.edition().activities();
        story.robot.clickOn("#chip-Reus-INTERPRETER");
        hold(KeyCode.CONTROL, () -> hold(KeyCode.SHIFT, () -> story.robot.type(KeyCode.DOWN)));
        assertEquals(List.of(NOUR), along(REUS), "the first below");
        hold(KeyCode.CONTROL, () -> hold(KeyCode.SHIFT, () -> story.robot.type(KeyCode.DOWN)));
        assertEquals(List.of(OMAR), along(REUS), "the next instead");
        hold(KeyCode.CONTROL, () -> hold(KeyCode.SHIFT, () -> story.robot.type(KeyCode.DOWN)));
        assertEquals(List.of(PAU), along(REUS), "never back up");
        hold(KeyCode.CONTROL, () -> hold(KeyCode.SHIFT, () -> story.robot.type(KeyCode.UP, 2)));
        assertEquals(List.of(NOUR), along(REUS), "and back");
        story.robot.type(KeyCode.INSERT);
        assertEquals(List.of(NOUR, OMAR), along(REUS), "one more");
        story.robot.type(KeyCode.DELETE);
        assertEquals(List.of(NOUR), along(REUS), "without the one in whose row one is");
        for (int i = 0; i < 7; i++) {
            undo();
        }
        assertEquals(before, story.edition().activities(), "each one undo");
    }

    @Test
    void whatWasDoneWhileItWasNotShownIsShownAfterwards() {
        hold(KeyCode.CONTROL, () -> story.robot.type(KeyCode.DIGIT1));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> story.session.apply(new CompanionChange.Assign(REUS, NOUR, Optional.empty())));
        hold(KeyCode.CONTROL, () -> story.robot.type(KeyCode.DIGIT4));
        assertTrue(story.has("#chip-Reus-nour"));
        assertFalse(story.has("#chip-Reus-INTERPRETER"));
    }

    @Test
    void ctrlFourShowsTheBoard() {
        hold(KeyCode.CONTROL, () -> story.robot.type(KeyCode.DIGIT1));
        assertEquals(View.VISIT, story.window.viewProperty().get());
        hold(KeyCode.CONTROL, () -> story.robot.type(KeyCode.DIGIT4));
        assertEquals(View.COMPANIONS, story.window.viewProperty().get());
    }
}
