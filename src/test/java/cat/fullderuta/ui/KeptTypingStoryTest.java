package cat.fullderuta.ui;

import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Companion.Role;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Status;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.form.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Another language, another theme and a crash build the window anew; what somebody typed and nobody understood is there again. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class KeptTypingStoryTest {

    private static final Id<Companion> PAU = Id.of("pau");

    @TempDir
    Path data;
    @TempDir
    Path after;
    private WindowStory story;
    private Stage stage;
    private final Edition before = made();

    private static Edition made() {
        return edition("2027-04-08", "2027-04-10").judging().defender("Ara").on("2027-04-08").talk("Reus", "10:00", "12:00")
                .host(it -> it.withVenues(Register.of(List.of(new Venue(Id.of("ateneu"), new Place("Ateneu", "", null, null))))))
                .defender("Bruna").on("2027-04-09").activity(ActivityType.INTERVIEW, "Vic", "10:00", "10:30")
                .on("2027-04-10").talk("Girona", "10:00", "11:30").last(it -> it.withStatus(Status.CONFIRMED)).get()
                .withCompanions(Register.of(List.of(Companion.of(Id.of("nour"), "Nour", Role.INTERPRETER),
                        Companion.of(PAU, "Pau", Role.INTERPRETER))));
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        story = new WindowStory(data.resolve("data"), before);
        story.show(stage);
    }

    @AfterEach
    void close() {
        story.close();
    }

    private void choose(String item) {
        story.robot.clickOn("#menu").clickOn(item);
        Hand.settle();
    }

    @SuppressWarnings("unchecked")
    private void pick(String list, Object item) {
        fx(() -> ((ListView<Object>) story.node(list)).getSelectionModel().select(item));
    }

    private void type(String field, String words) {
        fx(() -> {
            story.node(field).requestFocus();
            ((TextInputControl) story.node(field)).selectAll();
        });
        story.robot.write(words).type(KeyCode.TAB);
        Hand.settle();
    }

    private String text(String field) {
        return story.node(field) instanceof TextInputControl input ? input.getText() : ((Labeled) story.node(field)).getText();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }

    @Test
    void anHourThatNobodyUnderstandsStaysWithItsActivityInEveryLanguageAndThemeUntilItIsGivenUp() {
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Reus")));
        story.robot.clickOn("#edit");
        type("#edit-hour", "25:99");
        choose("#language-es");
        assertEquals("25:99", text("#edit-hour"));
        assertTrue(story.node("#edit-hour-problem").isVisible());
        assertTrue(text("#edit-hour-problem").startsWith("«25:99» no es"), text("#edit-hour-problem"));
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Vic")));
        assertEquals("10:00", text("#edit-hour"));
        choose("#theme-dark");
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Reus")));
        assertEquals("25:99", text("#edit-hour"));
        assertEquals(before, story.edition());
        fx(() -> story.node("#edit-hour").requestFocus());
        story.robot.type(KeyCode.ESCAPE);
        choose("#language-ca");
        story.robot.clickOn("#edit");
        assertEquals("10:00", text("#edit-hour"), "given up, it does not come back");
    }

    @Test
    void whatIsTypedOfADefenderStaysAndSoDoesWhoWasLookedAt() {
        story.robot.clickOn("#page-defenders");
        pick("#defenders-list", Editions.defenderId("Bruna"));
        type("#edit-arrival-hour", "25h");
        type("#edit-language-new", "llengua de drac");
        story.robot.clickOn("#edit-hours-new").write("9/4").type(KeyCode.TAB).write("10").type(KeyCode.TAB).write("9").type(KeyCode.TAB);
        choose("#language-en");
        assertEquals("Bruna", text("#defenders-title"));
        assertEquals("25h", text("#edit-arrival-hour"));
        assertEquals("llengua de drac", text("#edit-language-new"));
        assertTrue(story.node("#edit-language-new-problem").isVisible());
        assertEquals(List.of("9/4", "10", "9"), List.of(text("#edit-hours-0-day"), text("#edit-hours-0-from"), text("#edit-hours-0-to")));
        assertTrue(text("#edit-hours-0-problem").contains("10:00"));
        assertTrue(story.robot.lookup(".list-cell").queryAll().stream().map(Node::getAccessibleText)
                .anyMatch(it -> it != null && it.contains("Bruna") && it.contains("not in the edition yet")));
        assertEquals(before, story.edition());
        type("#edit-arrival-hour", "16h");
        assertFalse(story.node("#edit-arrival-hour-problem").isVisible());
        assertEquals("16:00", story.edition().defenders().get(Editions.defenderId("Bruna")).stay().arrival().toLocalTime().toString());
    }

    @Test
    void theTownOfAVenueAndTheHalfOfAPairStayToo() {
        story.robot.clickOn("#page-hosts");
        pick("#hosts-list", story.edition().activities().get(Editions.activityId("Reus")).host());
        fx(() -> story.node(".venue-town").requestFocus());
        story.robot.write("Atlantida").type(KeyCode.TAB).type(KeyCode.TAB);
        story.robot.clickOn("#page-companions").clickOn("#companions-item-pau").clickOn("#pair-add");
        fx(() -> chooseFirst(Language.ARABIC));
        choose("#theme-dark");
        assertEquals("Pau", text("#companions-title"));
        assertEquals(Language.ARABIC, ((Option<?>) ((ComboBox<?>) story.node("#pair-new-from")).getValue()).value());
        story.robot.clickOn("#page-hosts");
        assertEquals("Atlantida", text(".venue-town"));
        assertEquals(before, story.edition());
    }

    @Test
    void whateverWasTypedWhereverIsThereAgainAfterACrash() throws IOException {
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Reus")));
        story.robot.clickOn("#edit");
        type("#edit-hour", "25:99");
        story.robot.clickOn("#page-defenders");
        pick("#defenders-list", Editions.defenderId("Bruna"));
        type("#edit-language-new", "llengua de drac");
        story.robot.clickOn("#edit-hours-new").write("9/4").type(KeyCode.TAB).write("10").type(KeyCode.TAB).write("9").type(KeyCode.TAB);
        story.robot.clickOn("#page-hosts");
        pick("#hosts-list", story.edition().activities().get(Editions.activityId("Reus")).host());
        write("#venue-1 .venue-town", "Atlantida");
        story.await(() -> marked().equals(List.of("Reus")));
        fx(() -> ((ButtonBase) story.node("#venue-add")).fire());
        write("#venue-2 .venue-town", "Ys");
        story.robot.clickOn("#page-companions").clickOn("#companions-item-pau").clickOn("#pair-add");
        fx(() -> chooseFirst(Language.ARABIC));
        story.robot.clickOn("#page-follow_up").clickOn("#followup-all");
        write(attended(), "molts");
        story.await(() -> story.session.untaken().toString().contains("molts")); // at a rest
        story.awaitSaved();
        crash();
        assertEquals(before, story.edition());

        story.robot.clickOn("#page-follow_up").clickOn("#followup-all");
        assertEquals("molts", text(attended()));
        story.robot.clickOn("#page-companions");
        assertEquals(List.of("Pau"), marked());
        story.robot.clickOn("#companions-item-pau");
        assertEquals(Language.ARABIC, ((Option<?>) ((ComboBox<?>) story.node("#pair-new-from")).getValue()).value());
        story.robot.clickOn("#page-hosts");
        assertEquals(List.of("Reus"), marked());
        pick("#hosts-list", story.edition().activities().get(Editions.activityId("Reus")).host());
        assertEquals("Atlantida", text("#venue-1 .venue-town"));
        assertEquals("Ys", text("#venue-2 .venue-town"));
        story.robot.clickOn("#page-defenders");
        assertEquals(List.of("Bruna"), marked());
        pick("#defenders-list", Editions.defenderId("Bruna"));
        assertEquals("llengua de drac", text("#edit-language-new"));
        assertEquals(List.of("9/4", "10", "9"), List.of(text("#edit-hours-0-day"), text("#edit-hours-0-from"), text("#edit-hours-0-to")));
        assertTrue(text("#edit-hours-0-problem").contains("10:00"));
        story.robot.clickOn("#page-board");
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Reus")));
        assertEquals("25:99", text("#edit-hour"));
        assertTrue(story.node("#edit-hour-problem").isVisible());
        assertEquals(before, story.edition(), "nothing of it was taken");
    }

    @Test
    void aCardInTheBacklogIsMarkedAsLongAsSomethingTypedOfItWaits() throws IOException {
        fx(() -> story.session.apply(new Change.ReturnToBacklog(Editions.activityId("Vic"))));
        assertEquals(List.of(), marked());
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Vic")));
        story.robot.clickOn("#edit");
        type("#edit-length", "molt");
        assertEquals(List.of("Vic"), marked());
        story.awaitSaved();
        crash();
        assertEquals(List.of("Vic"), marked());
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Vic")));
        assertEquals("molt", text("#edit-length"));
        giveUp("#edit-length");
        assertEquals(List.of(), marked());
    }

    @Test
    void anHourThatWaitsForAYesIsThereAgainAfterACrash() throws IOException {
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Girona")));
        story.robot.clickOn("#edit");
        write("#edit-hour", "12:00");
        story.await(() -> !story.session.untaken().equals(Untaken.NONE));
        assertTrue(story.node("#edit-hour").isFocused(), "nobody was asked yet");
        story.awaitSaved();
        crash();
        fx(() -> story.window.workspace().selection().select(Editions.activityId("Girona")));
        assertEquals("12:00", text("#edit-hour"));
        assertEquals(before, story.edition());
        giveUp("#edit-hour"); // the end of the story would ask
    }

    @Test
    void whatWaitsOfAHostThatIsAwayComesBackWithAnUndoAndNotAfterACrash() throws IOException {
        Host host = Host.municipality(Id.of("calders"), "Calders", "08034");
        fx(() -> story.session.apply(new Change.PutHost(host)));
        story.robot.clickOn("#page-hosts");
        pick("#hosts-list", host.id());
        fx(() -> ((ButtonBase) story.node("#venue-add")).fire());
        write("#venue-1 .venue-town", "Atlantida");
        fx(() -> story.session.undo());
        fx(() -> story.session.redo());
        pick("#hosts-list", host.id());
        assertEquals("Atlantida", text("#venue-1 .venue-town"));
        fx(() -> story.session.undo());
        story.awaitSaved();
        assertFalse(story.session.untaken().equals(Untaken.NONE));
        crash();
        assertEquals(Untaken.NONE, story.session.untaken());
    }

    private void giveUp(String field) {
        fx(() -> story.node(field).requestFocus());
        story.robot.type(KeyCode.ESCAPE);
    }

    private String attended() {
        return "#attended-" + Editions.activityId("Reus");
    }

    /** The names in the list of those of whom something waits. */
    private List<String> marked() {
        return story.robot.lookup(".list-cell").queryAll().stream().filter(it -> it.lookup(".untaken") != null && it.lookup(".untaken").isVisible())
                .map(Node::getAccessibleText).map(it -> it.split("[,.]")[0]).toList();
    }

    /** Leaves the keys in the field. */
    private void write(String field, String words) {
        fx(() -> {
            story.node(field).requestFocus();
            ((TextInputControl) story.node(field)).selectAll();
        });
        story.robot.write(words);
        Hand.settle();
    }

    /** Goes on with the files as they lie there at this moment, which is what a crash leaves. */
    private void crash() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("data"))) {
            for (Path each : all.toList()) {
                Files.copy(each, after.resolve("data").resolve(data.resolve("data").relativize(each)));
            }
        }
        if (stage.getScene().getFocusOwner() instanceof TextInputControl) {
            story.robot.type(KeyCode.ESCAPE); // no question is to be asked of what is left behind
        }
        story.close();
        story = new WindowStory(after.resolve("data"), Editions.edition().get());
        fx(() -> story.show(stage));
    }

    @SuppressWarnings("unchecked")
    private void chooseFirst(Language language) {
        var box = (ComboBox<Option<Language>>) story.node("#pair-new-from");
        box.setValue(box.getItems().stream().filter(it -> it.value().equals(language)).findFirst().orElseThrow());
    }
}
