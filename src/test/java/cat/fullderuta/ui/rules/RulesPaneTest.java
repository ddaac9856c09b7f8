package cat.fullderuta.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.HostFinding;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.RuleSettings;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Ara ends at 23:00 and starts again at 8:00; on Wednesday 14 April 2027 she visits a school in Reus. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class RulesPaneTest {

    private final Bench bench = new Bench(edition());
    private final List<String> called = new ArrayList<>();
    private final Hand robot = new Hand();
    private Stage stage;
    private RulesPane pane;

    private static Edition edition() {
        return Editions.edition().judging(RuleKey.NIGHT_REST, RuleKey.SCHOOL_DAY, RuleKey.LUNCH).defender("Ara").on("2027-04-08")
                .talk("Vic", "21:30", "23:00").on("2027-04-09").activity(ActivityType.INTERVIEW, "Vic", "08:00", "09:00")
                .on("2027-04-14").school("Reus", "10:00", "11:30").get();
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        pane = bench.show(stage, 1000, 900, workspace -> new RulesPane(workspace, Optional.empty(), () -> called.add("closed")));
    }

    @Test
    void aRuleTurnedOffFindsNothingAndUndoBringsItBack() {
        Edition before = bench.edition();
        assertEquals("1 incidència", effect(RuleKey.NIGHT_REST));
        fx(() -> strictness(RuleKey.NIGHT_REST).setValue(Strictness.OFF));
        assertEquals("cap incidència ara, 1 abans", effect(RuleKey.NIGHT_REST));
        assertEquals(0, count(RuleKey.NIGHT_REST), "it is taken at once");
        robot.clickOn("#rules-undo");
        assertEquals(1, count(RuleKey.NIGHT_REST));
        assertEquals("1 incidència", effect(RuleKey.NIGHT_REST));
        assertEquals(RuleKey.NIGHT_REST.usual(), strictness(RuleKey.NIGHT_REST).getValue());
        assertTrue(button("#rules-undo").isDisabled());
        assertEquals(before, bench.edition());
    }

    @Test
    void aWrongFigureStaysTypedWithTheReasonBesideAndIsNotTaken() {
        type("#figure-night-rest", "25:00");
        assertEquals("25:00", text("#figure-night-rest"));
        assertEquals("1 incidència", effect(RuleKey.NIGHT_REST), "what its first letters meant was never meant");
        assertTrue(label("#figure-night-rest-problem").contains("«25:00» no és cap durada"), label("#figure-night-rest-problem"));
        robot.type(KeyCode.TAB);
        assertEquals("25:00", text("#figure-night-rest"), "also when the field is left");
        assertEquals(edition(), bench.edition());
        assertEquals("Hi ha 1 valor que no pot ser: mentre no es corregeix, es conserva escrit i val el d’abans.", label("#rules-wrong"));
        type("#figure-night-rest", "30 h");
        type("#figure-night-rest", "30 min");
        assertTrue(label("#figure-night-rest-problem").contains("30 min no pot ser. Escriviu de 4 h a 16 h."),
                label("#figure-night-rest-problem"));
        type("#figure-night-rest", "8:30");
        assertEquals("cap incidència ara, 1 abans", effect(RuleKey.NIGHT_REST), "at each letter");
        robot.type(KeyCode.ENTER);
        assertEquals("8 h 30 min", text("#figure-night-rest"), "as the program writes it");
        assertEquals(Duration.ofMinutes(510), bench.edition().rules().nightRest());
    }

    @Test
    void whatIsTypedIsTakenAtARestAndOneStayInAFieldIsOneStepAndOneUndo() {
        type("#figure-night-rest", "9 h");
        await(() -> bench.edition().rules().nightRest().equals(Duration.ofHours(9)));
        assertEquals("9 h", text("#figure-night-rest"));
        assertTrue(robot.lookup("#figure-night-rest").query().isFocused(), "nobody has left the field");
        robot.write(" 30 min");
        await(() -> bench.edition().rules().nightRest().equals(Duration.ofMinutes(570)));
        robot.type(KeyCode.TAB);
        type("#figure-pause", "25");
        robot.type(KeyCode.TAB);
        assertEquals(Duration.ofMinutes(25), bench.edition().rules().pause());
        robot.clickOn("#rules-undo");
        assertEquals("9 h 30 min", text("#figure-night-rest"));
        robot.clickOn("#rules-undo");
        assertEquals(edition(), bench.edition());
        assertEquals("10 h", text("#figure-night-rest"));
        assertTrue(button("#rules-undo").isDisabled());
    }

    @Test
    void anUndoLeavesWhatIsTypedElsewhereAndIsWrong() {
        type("#figure-lunch-from", "16");
        type("#figure-night-rest", "25:00");
        type("#figure-pause", "25");
        robot.type(KeyCode.TAB);
        robot.clickOn("#rules-undo");
        assertEquals(edition(), bench.edition());
        assertEquals("25:00", text("#figure-night-rest"));
        assertEquals("16:00", text("#figure-lunch-from"));
        assertTrue(label("#figure-lunch-to-problem").startsWith("Les 15:30 no són després de les 16:00"));
    }

    @Test
    void escapeGivesUpWhatIsTypedInAFieldAndThenClosesWithoutAQuestion() {
        type("#figure-night-rest", "9 h");
        await(() -> bench.edition().rules().nightRest().equals(Duration.ofHours(9)));
        robot.type(KeyCode.ESCAPE);
        assertEquals("10 h", text("#figure-night-rest"));
        assertEquals(edition(), bench.edition());
        assertEquals(List.of(), called);
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("closed"), called);
    }

    @Test
    void whatCannotBeTakenIsThereAgainWhenItIsOpenedAnew() {
        type("#figure-night-rest", "25:00");
        type("#figure-lunch-from", "16");
        show("#holidays-tab");
        type("#holidays-" + Editions.code("Reus"), "14/4, 31/2");
        show("#school-tab");
        int standard = robot.lookup(".school-row").queryAll().size();
        robot.clickOn("#school-add");
        String row = String.valueOf(standard + 1);
        type("#school-from-" + row, "12/4");
        await(() -> bench.workspace.session().untaken().all().values().stream()
                .anyMatch(it -> it.size() == 4 && it.toString().contains("12/4")));
        assertEquals(edition(), bench.edition());
        fx(() -> pane = bench.show(stage, 1000, 900, workspace -> new RulesPane(workspace, Optional.empty(), () -> called.add("closed"))));
        assertEquals("25:00", text("#figure-night-rest"));
        assertTrue(label("#figure-night-rest-problem").contains("«25:00» no és cap durada"), label("#figure-night-rest-problem"));
        assertEquals("16:00", text("#figure-lunch-from"));
        assertEquals("14/4, 31/2", text("#holidays-" + Editions.code("Reus")));
        assertEquals("12/4", text("#school-from-" + row));
        assertTrue(label("#rules-wrong").startsWith("Hi ha 4 valors"), label("#rules-wrong"));
        show("#school-tab");
        robot.clickOn("#school-remove-" + row);
        show("#rules-tab");
        robot.clickOn("#rules-reset-all");
        assertEquals(1, bench.workspace.session().untaken().all().values().iterator().next().size(), "the holidays alone wait");
    }

    @Test
    void everyFigureIsReadAgainAsItIsShownAndItsUsualOneIsAllowed() {
        for (Figure figure : Figure.values()) {
            String shown = figure.unit().show(figure.usual(), bench.workspace.words());
            assertEquals(figure.usual(), figure.unit().find(shown).orElseThrow(), figure + " " + shown);
            assertTrue(figure.least() <= figure.usual() && figure.usual() <= figure.most(), figure.name());
            assertEquals(RuleSettings.DEFAULT, figure.write(RuleSettings.DEFAULT, figure.usual()), figure.name());
            int other = figure.usual() == figure.least() ? figure.most() : figure.least();
            assertEquals(other, figure.read(figure.write(RuleSettings.DEFAULT, other)), figure.name());
        }
        assertEquals(LocalTime.of(1, 30),
                Figure.BACK_UNTIL.write(RuleSettings.DEFAULT, Unit.HOUR_OF_NIGHT.find("1.30").orElseThrow()).backUntil());
    }

    @Test
    void everyRuleIsInOneGroup() {
        List<RuleKey> shown = Stream.of(RuleGroup.values()).flatMap(group -> group.rules().stream()).toList();
        assertEquals(RuleKey.values().length, shown.size());
        assertEquals(List.of(RuleKey.values()), shown.stream().sorted().toList());
    }

    @Test
    void aMealThatDoesNotFitIntoItsOwnHoursIsNotTaken() {
        type("#rules-search", "temps per dinar");
        type("#figure-lunch", "2 h 45 min");
        assertTrue(robot.lookup("Entre les 13:00 i les 15:30 no hi caben 2 h 45 min. Allargueu les hores o escurceu el temps.").tryQuery()
                .isPresent());
        robot.type(KeyCode.TAB);
        assertEquals(edition(), bench.edition());
        robot.clickOn("#reset-LUNCH");
        assertEquals("1 h", text("#figure-lunch"));
        assertFalse(robot.lookup("#rules-wrong").query().isVisible());
    }

    @Test
    void hoursOfAMealInTheWrongOrderStayTypedWithTheReasonBesideUntilBothAreTakenTogether() {
        type("#rules-search", "temps per dinar");
        fx(() -> strictness(RuleKey.LUNCH).setValue(Strictness.OFF)); // also while it is not checked
        String about = label("#figure-lunch-to-problem");
        type("#figure-lunch-from", "16");
        String reason = "Les 15:30 no són després de les 16:00. Potser les hores estan canviades.";
        assertEquals(reason, label("#figure-lunch-to-problem"));
        assertEquals(LocalTime.of(13, 0), bench.edition().rules().lunchFrom());
        type("#figure-lunch-to", "tard");
        assertTrue(label("#figure-lunch-to-problem").contains("«tard» no és cap hora"), label("#figure-lunch-to-problem"));
        type("#figure-lunch-to", "15.30");
        assertEquals(reason, label("#figure-lunch-to-problem"));
        robot.type(KeyCode.TAB);
        assertEquals("15.30", text("#figure-lunch-to"), "it stays as it was typed");
        assertEquals(LocalTime.of(13, 0), bench.edition().rules().lunchFrom());
        type("#figure-lunch-to", "17:30");
        assertEquals(about, label("#figure-lunch-to-problem"));
        robot.type(KeyCode.TAB);
        assertEquals(LocalTime.of(16, 0), bench.edition().rules().lunchFrom());
        assertEquals(LocalTime.of(17, 30), bench.edition().rules().lunchTo());
    }

    @Test
    void hoursInTheWrongOrderFindNothingMoreAndLeaveTheNamesBesideThemWhole() {
        type("#rules-search", "temps per dinar");
        fx(() -> ((Region) robot.lookup("#rules").query()).setMaxWidth(640)); // as with the largest text on a small screen
        Hand.settle();
        type("#figure-lunch-from", "16");
        assertEquals("cap incidència ara, 0 abans", effect(RuleKey.LUNCH));
        Label name = robot.lookup("Entre les").query();
        assertTrue(name.getHeight() < 2 * name.getFont().getSize(), () -> "its words are broken up: " + name.getHeight());
    }

    @Test
    void dinnerDoesNotEndWhenItBegins() {
        type("#figure-dinner-from", "20:00");
        type("#figure-dinner-to", "20:00");
        assertEquals("Les 20:00 no són després de les 20:00. Potser les hores estan canviades.", label("#figure-dinner-to-problem"));
        robot.type(KeyCode.TAB);
        assertEquals(edition().rules().dinnerTo(), bench.edition().rules().dinnerTo());
    }

    @Test
    void onlyTheRulesLookedForAreShown() {
        type("#rules-search", "interpret sol");
        assertEquals(List.of(RuleKey.INTERPRETER_ALONE), shownRules());
        type("#rules-search", "zzz");
        assertEquals(List.of(), shownRules());
        robot.type(KeyCode.ESCAPE);
        assertEquals(RuleKey.values().length, shownRules().size());
        assertEquals(List.of(), called, "that Escape was for the search");
    }

    @Test
    void theHolidayOfATownIsWarnedOf() {
        show("#holidays-tab");
        String field = "#holidays-" + Editions.code("Reus");
        type(field, "14/4, 31/2");
        assertTrue(label(field + "-problem").contains("«31/2» no és cap dia. Escriviu-lo com ara 13/4 o 13/4/2027."), label(field + "-problem"));
        type(field, "14/4 i 25/9");
        assertTrue(label(field + "-problem").contains("dimecres, 14 d’abril (durant la visita)"), label(field + "-problem"));
        show("#rules-tab");
        assertEquals("1 incidència ara, 0 abans", effect(RuleKey.SCHOOL_DAY));
        assertEquals(List.of(LocalDate.of(2027, 4, 14), LocalDate.of(2027, 9, 25)),
                bench.edition().hosts().get(Editions.hostId("Reus")).localHolidays());
        Finding found = bench.workspace.state().findings().listFor(Editions.activityId("Reus")).getFirst();
        assertTrue(found instanceof HostFinding.NoSchool, found.toString());
        fx(bench.workspace.session()::undo);
        assertEquals(edition(), bench.edition());
        assertEquals("", text(field));
    }

    @Test
    void aSchoolCalendarOfItsOwnUntilTheOneOfTheProgramIsWantedBack() {
        show("#school-tab");
        int standard = robot.lookup(".school-row").queryAll().size();
        robot.clickOn("#school-add");
        String row = String.valueOf(standard + 1);
        type("#school-from-" + row, "16/4");
        type("#school-to-" + row, "12/4");
        assertTrue(label("#school-problem-" + row).contains("Acaba (12/4/2027) abans de començar (16/4/2027)"));
        type("#school-from-" + row, "12/4");
        type("#school-to-" + row, "16/4");
        assertTrue(label("#school-problem-" + row).contains("5 dies"), label("#school-problem-" + row));
        show("#rules-tab");
        assertEquals("1 incidència ara, 0 abans", effect(RuleKey.SCHOOL_DAY));
        assertEquals(standard + 1, bench.edition().rules().schoolPeriods().size());
        show("#school-tab");
        robot.clickOn("#school-remove-" + row);
        assertTrue(label("#school-source").contains("calendari que ve amb el programa"), "the same as that of the program");
        assertEquals(edition(), bench.edition(), "so nothing has changed");
        robot.clickOn("#school-remove-1");
        assertEquals(standard - 1, robot.lookup(".school-row").queryAll().size());
        assertEquals(standard - 1, bench.edition().rules().schoolPeriods().size());
    }

    @Test
    void allGoesBackToTheUsualInOneStep() {
        type("#figure-night-rest", "9 h");
        robot.clickOn("#rules-reset-all");
        assertEquals(RuleSettings.DEFAULT, bench.edition().rules());
        assertEquals(Figure.NIGHT_REST.unit().show(Figure.NIGHT_REST.usual(), bench.workspace.words()), text("#figure-night-rest"));
        robot.clickOn("#rules-undo");
        assertEquals(Duration.ofHours(9), bench.edition().rules().nightRest());
        robot.clickOn("#rules-undo");
        assertEquals(edition(), bench.edition());
    }

    private void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 20 seconds.", e);
        }
        Hand.settle();
    }

    private List<RuleKey> shownRules() {
        return Stream.of(RuleKey.values()).filter(rule -> robot.lookup("#rule-" + rule).query().isVisible()).toList();
    }

    private int count(RuleKey rule) {
        return (int) bench.workspace.state().findings().list().stream().filter(it -> it.rule() == rule).count();
    }

    private String effect(RuleKey rule) {
        return label("#effect-" + rule);
    }

    private void show(String tab) {
        fx(() -> {
            TabPane tabs = robot.lookup(".rules-pane .tab-pane").queryAs(TabPane.class);
            tabs.getTabs().stream().filter(it -> tab.equals("#" + it.getId())).forEach(tabs.getSelectionModel()::select);
        });
    }

    /** Types into a field in place of what is there. */
    private void type(String field, String typed) {
        fx(() -> {
            TextField control = robot.lookup(field).queryAs(TextField.class);
            control.requestFocus();
            control.selectAll();
        });
        robot.write(typed);
        Hand.settle();
    }

    private String text(String field) {
        return robot.lookup(field).queryAs(TextField.class).getText();
    }

    private String label(String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    private Button button(String selector) {
        return robot.lookup(selector).queryButton();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Strictness> strictness(RuleKey rule) {
        return (ComboBox<Strictness>) robot.lookup("#strictness-" + rule).queryAs(ComboBox.class);
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
