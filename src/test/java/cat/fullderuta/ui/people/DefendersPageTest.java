package cat.fullderuta.ui.people;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.PeopleFinding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Answer;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Consents;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Disclosure;
import cat.fullderuta.edition.Disclosure.Fact;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Invitation;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.PaneWindow;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The profiles of the defenders, and what happens when one cannot come. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class DefendersPageTest {

    private static final Id<Defender> ARA = defenderId("Ara");
    private static final Id<Activity> REUS = activityId("Reus");
    private static final Id<Activity> VIC = activityId("Vic");
    private static final Availability EARLY = Availability.unavailable(span("2027-04-09 08:00", "2027-04-09 09:00"), "");
    private static final Availability LATE = Availability.unavailable(span("2027-04-09 10:00", "2027-04-09 11:00"), "");

    @TempDir
    Path folder;
    private final Hand robot = new Hand();
    private final Bench bench = new Bench(visit());
    private final Edition before = bench.edition();
    private DefendersPage page;
    private Optional<Path> picture = Optional.empty();

    /** Ara has an interview in Vic and a confirmed talk in Reus, for which only Bruna is free; Carles is in Girona then. */
    private static Edition visit() {
        return edition().judging(RuleKey.DOUBLE_BOOKING, RuleKey.STAY, RuleKey.CONSENT).defender("Ara")
                .who(it -> it.withRealName("Aurora Roca").withConsents(new Consents(Answer.YES, Answer.YES, Answer.YES)).withThemes(List.of("aigua")))
                .on("2027-04-08").talk("Reus", "18:00", "19:30").last(it -> it.withStatus(Status.CONFIRMED))
                .host(it -> it.withContacts(Register.of(List.of(new Contact(Id.of("marta"), "Marta Soler", "", "977 010 010", "21", "")))))
                .on("2027-04-09").activity(ActivityType.INTERVIEW, "Vic", "10:00", "10:30")
                .last(it -> it.withArrangements(it.arrangements().withPress(Answer.YES)))
                .defender("Bruna").defender("Carles").on("2027-04-08").talk("Girona", "18:00", "19:30").get();
    }

    @Start
    void start(Stage stage) {
        bench.show(stage, 980, 940, workspace -> {
            page = new DefendersPage(workspace, new DefendersPage.Calls(() -> picture, _ -> { }, id -> PaneWindow.open(stage.getScene().getRoot(),
                    "", 940, 800, close -> new StandDownPane(workspace, id, close))));
            return (Parent) page.node();
        });
    }

    @AfterEach
    void dispose() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, page::dispose);
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private Defender ara() {
        return bench.edition().defenders().get(ARA);
    }

    private void focus(String selector) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> node(selector).requestFocus());
        Hand.settle();
    }

    /** Types into a field in the place of what is there, and leaves it by Enter. */
    private void type(String selector, String text) {
        focus(selector);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.type(KeyCode.DELETE).write(text).type(KeyCode.ENTER);
        Hand.settle();
    }

    private String text(String selector) {
        return node(selector) instanceof TextInputControl field ? field.getText() : ((Labeled) node(selector)).getText();
    }

    private void turn(String selector) {
        focus(selector);
        robot.type(KeyCode.SPACE);
        Hand.settle();
    }

    private void undoAll() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            while (bench.workspace.state().undo().isPresent()) {
                bench.workspace.session().undo();
            }
        });
        assertEquals(before, edited());
    }

    /** Without what is noted of who altered what: an undo is noted, too. */
    private Edition edited() {
        return bench.edition().withLedger(before.ledger());
    }

    private void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 30 seconds.", e);
        }
    }

    @Test
    void somebodyNewIsTypedFromNothingByKeyboard() {
        focus("#defenders-list");
        robot.type(KeyCode.INSERT);
        Hand.settle();
        robot.write("n’Aila d’Alzira").type(KeyCode.TAB).write("نائلة").type(KeyCode.TAB).type(KeyCode.TAB).write("Tunísia")
                .type(KeyCode.TAB).type(KeyCode.TAB).write("7/4").type(KeyCode.TAB).write("16h").type(KeyCode.TAB).write("el Prat, T1")
                .type(KeyCode.TAB).write("16/4").type(KeyCode.TAB).write("9.30").type(KeyCode.TAB).type(KeyCode.TAB)
                .write("Tarragona").type(KeyCode.ENTER);
        Hand.settle();
        Defender aila = bench.edition().defenders().list().getLast();
        assertEquals("n’Aila d’Alzira", aila.alias(), "as people write it");
        assertEquals("نائلة", aila.realName());
        assertEquals("Tunísia", aila.country());
        assertEquals(new Stay(at("2027-04-07 16:00"), "el Prat, T1", at("2027-04-16 09:30"), ""), aila.stay());
        assertEquals("43148", aila.base().municipality());
        assertTrue(aila.coming());
        assertFalse(aila.id().value().contains("Aila"), "no name becomes an id");
    }

    @Test
    void aWrongHourIsRefusedAndKept() {
        type("#edit-arrival-hour", "25h");
        assertEquals("25h", text("#edit-arrival-hour"));
        assertTrue(text("#edit-arrival-hour-problem").contains("25h"));
        assertEquals(before, bench.edition());
        type("#edit-arrival-hour", "9.30");
        assertEquals(at("2027-04-07 09:30"), ara().stay().arrival());
        assertEquals("9:30", text("#edit-arrival-hour"));
        type("#edit-arrival-hour", "25:00");
        type("#edit-arrival-day", "8/4");
        assertEquals(at("2027-04-08 09:30"), ara().stay().arrival(), "the day is right by itself");
        assertEquals("25:00", text("#edit-arrival-hour"), "what cannot be read stays to be mended");
        assertTrue(node("#edit-arrival-hour-problem").isVisible());
        type("#edit-departure-day", "6/4");
        assertEquals("6/4", text("#edit-departure-day"));
        assertTrue(text("#edit-departure-day-problem").contains("9:30"), "the reason has both moments");
        assertEquals(before.defenders().get(ARA).stay().departure(), ara().stay().departure());
    }

    @Test
    void aStayMovedBehindItsOldEndIsTakenOnceItsNewEndIsTyped() {
        type("#edit-arrival-day", "8/4");
        type("#edit-arrival-hour", "10");
        type("#edit-departure-day", "9/4");
        type("#edit-departure-hour", "10");
        Stay old = ara().stay();
        type("#edit-arrival-day", "12/4");
        assertTrue(node("#edit-arrival-day-problem").isVisible(), "they would leave before they come");
        type("#edit-arrival-day", "31/4");
        assertTrue(text("#edit-arrival-day-problem").contains("com ara 13/4"), "a day of this visit");
        type("#edit-arrival-day", "12/4");
        type("#edit-departure-day", "14/4");
        assertEquals(List.of(at("2027-04-12 10:00"), at("2027-04-14 10:00")), List.of(ara().stay().arrival(), ara().stay().departure()));
        assertFalse(node("#edit-arrival-day-problem").isVisible() || node("#edit-departure-day-problem").isVisible());
        WaitForAsyncUtils.waitForAsyncFx(10_000, bench.workspace.session()::undo);
        assertEquals(old, ara().stay(), "one step back");
    }

    @Test
    void theTownTheySleepInIsFoundByItsBeginning() {
        focus("#edit-base-town");
        robot.write("barc");
        assertEquals("Barcelona", text("#edit-base-town-match-0"));
        robot.type(KeyCode.ENTER);
        Hand.settle();
        assertEquals("08019", ara().base().municipality());
        type("#edit-base-town", "bar");
        assertEquals("Barcelona", text("#edit-base-town"), "where somebody sleeps already stands before Barbens");
        type("#edit-base-town", "manr");
        assertEquals("Manresa", text("#edit-base-town"));
    }

    @Test
    void aDepartureFarFromTheVisitIsTakenWithARemark() {
        type("#edit-departure-day", "30/6");
        assertEquals(LocalDate.of(2027, 6, 30), ara().stay().departure().toLocalDate());
        Label remark = (Label) node("#departure-remark");
        await(remark::isVisible);
        assertTrue(remark.getText().startsWith(ChronoUnit.DAYS.between(before.lastDay(), LocalDate.of(2027, 6, 30)) + " "), remark.getText());
        type("#edit-departure-day", before.lastDay().plusDays(1).toString());
        assertFalse(remark.isVisible(), "who leaves the day after leaves in time");
        assertEquals(before.lastDay().plusDays(1), ara().stay().departure().toLocalDate());
    }

    @Test
    void anAgendaInALanguageTheyDoNotSpeakIsRemarkedAndPutRightByOneButton() {
        type("#edit-language-new", "K’iche’");
        type("#edit-language-new", "frances");
        assertEquals(Language.SPANISH, ara().agendaLanguage(), "nothing is changed unasked");
        assertTrue(node("#agenda-language-unread").isVisible() && text("#agenda-language-unread").contains("espanyol"));
        turn("#agenda-language-take");
        assertEquals(Language.FRENCH, ara().agendaLanguage());
        assertFalse(node("#agenda-language-take").getParent().isVisible());
        undoAll();
    }

    @Test
    void theProtectedNameIsNeitherSeenNorReadOutUntilSomebodyAsks() {
        focus("#edit-real-name");
        TextField field = (TextField) node("#edit-real-name");
        assertEquals("•".repeat(11), shown(field));
        assertEquals("", field.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        turn("#show-real-name");
        assertEquals("Aurora Roca", shown(field));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.select(defenderId("Bruna")));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.select(ARA));
        assertEquals("•".repeat(11), shown(field), "hidden again for the next");
    }

    private static String shown(TextField field) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> field.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .map(Text::getText).filter(it -> !it.isEmpty()).findFirst().orElse(""));
    }

    @Test
    void languagesAreFoundByNameAndHaveALevel() {
        type("#edit-language-new", "franc");
        assertEquals(List.of(new LanguageSkill(Language.FRENCH, LanguageSkill.Level.NATIVE)), ara().languages());
        type("#edit-language-new", "K’iche’");
        assertEquals(new Language("quc"), ara().languages().getLast().language(), "languages without two letters too");
        focus("#edit-language-new");
        robot.write("ang");
        assertEquals("anglès", text("#edit-language-new-match-0"), "the widely used ones first");
        robot.type(KeyCode.ESCAPE);
        focus("#edit-languages-1-level");
        robot.type(KeyCode.UP);
        Hand.settle();
        assertEquals(LanguageSkill.Level.BASIC, ara().languages().getLast().level());
        turn("#edit-languages-0-remove");
        assertEquals(List.of(new LanguageSkill(new Language("quc"), LanguageSkill.Level.BASIC)), ara().languages());
        type("#edit-language-new", "llengua de drac");
        assertEquals("llengua de drac", text("#edit-language-new"));
        assertTrue(text("#edit-language-new-problem").contains("llengua de drac"));
        undoAll();
    }

    @Test
    void themesOfOthersAreOfferedAndNewOnesAdded() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.select(defenderId("Bruna")));
        turn("#edit-themes-0");
        type("#edit-theme-new", "dret a l’habitatge");
        assertEquals(List.of("aigua", "dret a l’habitatge"), bench.edition().defenders().get(defenderId("Bruna")).themes());
        undoAll();
    }

    @Test
    void hoursAreKeptUntilTheyAreWholeAndRight() {
        turn("#edit-hours-new");
        robot.write("9/4").type(KeyCode.TAB).write("10").type(KeyCode.TAB).write("9").type(KeyCode.TAB);
        Hand.settle();
        assertEquals(List.of(), ara().availability());
        assertTrue(text("#edit-hours-0-problem").contains("10:00"));
        focus("#edit-hours-0-to");
        robot.type(KeyCode.BACK_SPACE).write("13.15").type(KeyCode.TAB).write("metge").type(KeyCode.ENTER);
        Hand.settle();
        assertEquals(List.of(Availability.unavailable(span("2027-04-09 10:00", "2027-04-09 13:15"), "metge")), ara().availability());
        assertTrue(bench.workspace.state().findings().listFor(VIC).stream().allMatch(it -> it.rule() != RuleKey.AVAILABILITY), "not judged here");
        turn("#edit-hours-0-remove");
        assertEquals(List.of(), ara().availability());
        undoAll();
    }

    @Test
    void whatIsHalfTypedWaitsForWhoeverItIsAbout() {
        turn("#edit-hours-new");
        robot.write("9/4").type(KeyCode.TAB).write("10").type(KeyCode.TAB).write("9");
        type("#edit-language-new", "llengua de drac");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.select(defenderId("Bruna")));
        assertEquals("", text("#edit-language-new"));
        assertFalse(robot.lookup("#edit-hours-0-day").tryQuery().isPresent());
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.select(ARA));
        assertEquals("llengua de drac", text("#edit-language-new"));
        assertTrue(text("#edit-language-new-problem").contains("llengua de drac"));
        assertEquals(List.of("9/4", "10", "9"), List.of(text("#edit-hours-0-day"), text("#edit-hours-0-from"), text("#edit-hours-0-to")));
        assertTrue(text("#edit-hours-0-problem").contains("10:00"));
        type("#edit-hours-0-to", "11");
        assertEquals(List.of(Availability.unavailable(span("2027-04-09 10:00", "2027-04-09 11:00"), "")), ara().availability());
        undoAll();
    }

    private void put(Availability... hours) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> bench.workspace.session()
                .apply(new Change.PutDefender(ara().withAvailability(List.of(hours)))));
        Hand.settle();
    }

    private void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }

    /** An undo takes the first row away: what was typed of the second is neither brought to another nor taken in passing. */
    @Test
    void anHourThatCouldNotBeTakenStaysWithItsOwnRow() {
        put(EARLY);
        put(LATE, EARLY);
        type("#edit-hours-0-to", "9.30");
        assertTrue(text("#edit-hours-0-problem").contains("9:30"), "it would end before it begins");
        assertTrue(text("#edit-hours-0-problem").contains("com ara 10/4 9:30"), "or on the next day");
        type("#edit-hours-1-from", "25:99");
        fx(() -> page.select(defenderId("Bruna")));
        fx(bench.workspace.session()::undo);
        fx(() -> page.select(ARA));
        assertEquals(List.of("25:99", "9:00"), List.of(text("#edit-hours-0-from"), text("#edit-hours-0-to")));
        assertTrue(text("#edit-hours-0-problem").contains("25:99"));
        assertFalse(robot.lookup("#edit-hours-1-from").tryQuery().isPresent(), "what was typed of hours that are gone is gone");
        assertEquals(List.of(EARLY), ara().availability());
        type("#edit-hours-0-from", "7.30");
        assertEquals(List.of(Availability.unavailable(span("2027-04-09 07:30", "2027-04-09 09:00"), "")), ara().availability());
    }

    /** The row of the early hours would take "9.30" as its end; it is not asked to. */
    @Test
    void whatWouldBeRightInAnotherRowIsNotTakenThere() {
        put(EARLY);
        put(LATE, EARLY);
        type("#edit-hours-0-to", "9.30");
        fx(() -> page.select(defenderId("Bruna")));
        fx(bench.workspace.session()::undo);
        fx(() -> page.select(ARA));
        assertEquals("9:00", text("#edit-hours-0-to"));
        assertFalse(node("#edit-hours-0-problem").isVisible());
        assertEquals(List.of(EARLY), ara().availability());
        undoAll();
    }

    @Test
    void anUndoInSightMovesTheRowsAndWhatIsTypedInThem() {
        put(EARLY);
        put(LATE, EARLY);
        type("#edit-hours-1-from", "25:99");
        turn("#edit-hours-new");
        robot.write("10/4").type(KeyCode.TAB);
        fx(bench.workspace.session()::undo);
        assertEquals(List.of("25:99", "9:00"), List.of(text("#edit-hours-0-from"), text("#edit-hours-0-to")));
        assertEquals(List.of("10/4", ""), List.of(text("#edit-hours-1-day"), text("#edit-hours-1-from")));
        fx(bench.workspace.session()::redo);
        assertEquals(List.of("10:00", "25:99"), List.of(text("#edit-hours-0-from"), text("#edit-hours-1-from")));
        assertEquals("10/4", text("#edit-hours-2-day"));
        assertEquals(List.of(LATE, EARLY), ara().availability());
    }

    @Test
    void aConsentWithdrawnIsFoundAtOnce() {
        assertEquals(List.of(), bench.workspace.state().findings().listFor(VIC));
        focus("#edit-consent-press");
        robot.type(KeyCode.DOWN);
        Hand.settle();
        assertEquals(Answer.NO, ara().consents().press());
        assertTrue(bench.workspace.state().findings().listFor(VIC).stream().anyMatch(PeopleFinding.AgainstConsent.class::isInstance));
        undoAll();
    }

    @Test
    void whatEverybodyMayKnowTheHostsKnowTooAndASentenceSaysIt() {
        turn("#edit-disclosure-everybody-1");
        assertEquals(new Disclosure(Set.of(Fact.ALIAS), Set.of(Fact.COUNTRY)), ara().disclosure());
        CheckBox hosts = (CheckBox) node("#edit-disclosure-hosts-1");
        assertTrue(hosts.isSelected() && hosts.isDisabled());
        assertTrue(text("#edit-disclosure-meaning").contains("àlies, país"), text("#edit-disclosure-meaning"));
        undoAll();
    }

    @Test
    void whatIsMissingToPlanLeadsToItsField() {
        assertTrue(node("#missing").isVisible());
        robot.clickOn("#missing-base");
        assertTrue(node("#edit-base-town").isFocused());
        type("#edit-base-town", "Vic");
        assertFalse(robot.lookup("#missing-base").tryQuery().isPresent());
        type("#edit-base-town", "Atlàntida");
        assertTrue(text("#edit-base-town-problem").contains("Atlàntida"));
        assertEquals("08298", ara().base().municipality());
        undoAll();
    }

    @Test
    void aPictureIsMadeSmallAndCanBeTakenAway() throws IOException {
        Path file = folder.resolve("foto.png");
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        picture = Optional.of(file);
        turn("#edit-portrait");
        await(() -> ara().portrait() != null);
        assertTrue(robot.lookup("#remove-portrait").query().isVisible());
        turn("#remove-portrait");
        undoAll();
    }

    @Test
    void deletingSaysHowManyActivitiesAreTouched() {
        robot.clickOn("#defenders-delete");
        assertTrue(text("#defenders-delete-question").contains("2 activitats (totes dues al calendari)"), text("#defenders-delete-question"));
        Activity waits = Activity.of(Id.of("waits"), "Institut", ActivityType.SCHOOL_VISIT).withInvitation(new Invitation.Named(List.of(ARA)));
        robot.clickOn("#defenders-delete-no");
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(waits)));
        robot.clickOn("#defenders-delete");
        assertTrue(text("#defenders-delete-question").contains("3 activitats (2 al calendari, 1 pendent de lloc)"),
                text("#defenders-delete-question"));
        robot.clickOn("#defenders-delete-yes");
        Hand.settle();
        assertFalse(bench.edition().defenders().has(ARA));
        undoAll();
    }

    @Test
    void whoCannotComeIsReplacedInOneStepAndUndoBringsAllBack() {
        robot.clickOn("#stand-down");
        await(() -> robot.lookup("#instead-0").tryQuery().isPresent());
        assertTrue(node("#apply").isDisabled(), "Reus is confirmed: that is asked about, once");
        assertTrue(text("#effect").contains("0 → 0"), text("#effect"));
        robot.clickOn("#agreed").clickOn("#apply");
        Hand.settle();
        Edition after = bench.edition();
        assertFalse(after.defenders().get(ARA).coming());
        assertEquals(List.of(defenderId("Bruna")), after.activities().get(REUS).defenders());
        assertEquals(1, after.activities().get(VIC).defenders().size());
        assertEquals(List.of(), bench.workspace.state().findings().list(Severity.CLASH));
        assertEquals(List.of(), bench.asked, "not one question for each");
        assertTrue(node("#absent").isVisible());
        WaitForAsyncUtils.waitForAsyncFx(10_000, bench.workspace.session()::undo);
        assertEquals(before, edited(), "one undo");
    }

    @Test
    void onlyWhatBelongsToTheLastAnswerIsShown() {
        robot.clickOn("#stand-down");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> { // faster than anything can be found out
            ((RadioButton) node("#leaves-early")).setSelected(true);
            ((TextInputControl) node("#leaves-day")).setText("8/4");
            ((TextInputControl) node("#leaves-hour")).setText("20h");
            ((RadioButton) node("#leaves-never")).setSelected(true);
            assertTrue(node("#apply").isDisabled());
            assertFalse(robot.lookup("#instead-0").tryQuery().isPresent(), "what was found before is gone at once");
        });
        await(() -> robot.lookup("#agreed").match(Node::isVisible).tryQuery().isPresent());
        assertTrue(robot.lookup("#instead-1").tryQuery().isPresent(), "Reus and Vic, where only Vic is after that hour");
        assertFalse(robot.lookup("#instead-2").tryQuery().isPresent());
        robot.clickOn("#cancel");
        assertEquals(before, edited());
    }

    @Test
    void anotherChoiceShowsItsEffectAndWhomToCall() {
        robot.clickOn("#stand-down");
        await(() -> robot.lookup("#instead-0").tryQuery().isPresent());
        focus("#instead-0");
        robot.type(KeyCode.DOWN); // after the one who fits: without
        Hand.settle();
        CallList calls = (CallList) node("#calls").getScene().lookup(".call-list");
        assertNotNull(calls);
        assertTrue(calls.text().contains("Marta Soler · 977 010 010, ext. 21"), calls.text());
        assertTrue(calls.text().contains("Es fa sense"), calls.text());
        robot.clickOn("#agreed").clickOn("#apply");
        Hand.settle();
        assertEquals(List.of(), bench.edition().activities().get(REUS).defenders());
        assertTrue(bench.edition().activities().get(REUS).isScheduled());
        undoAll();
    }

    @Test
    void whoLeavesEarlyIsReplacedOnlyAfterThat() {
        robot.clickOn("#stand-down").clickOn("#leaves-early");
        Hand.settle();
        assertTrue(node("#apply").isDisabled());
        robot.write("8/4").type(KeyCode.TAB).write("20h");
        await(() -> !node("#apply").isDisabled());
        assertFalse(robot.lookup("#instead-1").tryQuery().isPresent(), "only Vic is after that");
        robot.clickOn("#apply");
        Hand.settle();
        assertTrue(ara().coming());
        assertEquals(at("2027-04-08 20:00"), ara().stay().departure());
        assertEquals(List.of(ARA), bench.edition().activities().get(REUS).defenders());
        assertFalse(bench.edition().activities().get(VIC).defenders().contains(ARA));
        undoAll();
    }
}
