package cat.fullderuta.ui.hosts;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.hostId;
import static cat.fullderuta.Editions.venueId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Commitment;
import cat.fullderuta.edition.Contact;
import cat.fullderuta.edition.Coordinates;
import cat.fullderuta.edition.Dispatch;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Recipient;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Register;
import cat.fullderuta.edition.Release;
import cat.fullderuta.edition.Venue;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Reus has a school visit in the library and a talk that waits; Girona has a second self without anything; Vic joins a campaign. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class HostsPageTest {

    private static final Id<Host> REUS = hostId("Reus");
    private static final Id<Host> GIRONA = hostId("Girona");
    private static final Id<Host> AGAIN = Id.of("girona-again");
    private static final Id<Host> VIC = hostId("Vic");

    private final Bench bench = new Bench(edition());
    private final Edition before = bench.edition();
    private final List<Id<Activity>> goneTo = new ArrayList<>();
    private final List<Optional<Id<Host>>> written = new ArrayList<>();
    private final Hand robot = new Hand();
    private HostsPage page;

    private static Edition edition() {
        Edition edition = Editions.edition().defender("Ara").on("2027-04-08").school("Reus", "10:00", "12:00").venue("Biblioteca")
                .waiting(ActivityType.PUBLIC_TALK, "Reus").talk("Girona", "18:00", "19:30").get();
        Host again = Host.municipality(AGAIN, "GIRONA", code("Girona")).withContacts(Register.of(List.of(
                new Contact(Id.of("joana"), "Joana Pla", "", "972 00 00 00", "", ""))));
        Host vic = Host.municipality(VIC, "Vic", code("Vic")).withCampaigns("Ciutats pel clima")
                .withCommitment(new Commitment(Commitment.State.ADOPTED, null));
        return edition.with(it -> it.hosts(edition.hosts().with(again).with(vic))
                .conventions(edition.conventions().withHostLanguage(Language.SPANISH)));
    }

    @Start
    void start(Stage stage) {
        bench.show(stage, 1000, 960, workspace -> {
            page = new HostsPage(workspace, goneTo::add, written::add);
            return (Parent) page.node();
        });
        page.focus();
    }

    @Test
    void aNewTownIsPickedFromTheGazetteerByKeysAlone() {
        robot.type(KeyCode.INSERT).write("mataro").type(KeyCode.ENTER);
        Host added = last();
        assertEquals("Mataró", added.name());
        assertEquals(code("Mataró"), added.municipality());
        assertEquals(Language.SPANISH, added.language(), "as the edition usually writes");
        fx(page::focus);
        robot.type(KeyCode.INSERT).write("sant cu");
        ListView<?> towns = robot.lookup("#edit-town-list").queryListView();
        assertTrue(towns.getItems().size() > 1, "several are called so");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertTrue(last().name().startsWith("Sant Cu"), last().name());
        assertFalse(last().municipality().equals(added.municipality()));
    }

    @Test
    void theWorkbookOfWhoeverIsSelectedCanBeWritten() {
        select(VIC);
        click("#hosts-workbook");
        assertEquals(List.of(Optional.of(VIC)), written);
    }

    @Test
    void ofManyVenuesTheFirstAreShownUntilOneAsksForAll() {
        fx(() -> {
            Host vic = bench.edition().hosts().get(VIC);
            bench.workspace.edits().apply(new Change.PutHost(vic.withVenues(Register.of(IntStream.rangeClosed(1, 9)
                    .mapToObj(i -> new Venue(Id.of("venue-" + i), new Place("Sala " + i, "", null, null))).toList()))));
        });
        select(VIC);
        assertEquals(5, venues().size());
        assertEquals("Mostra els 9 espais", text("#venue-more"));
        click("#venue-more");
        Hand.settle();
        assertEquals(9, venues().size());
        assertFalse(isSeen("#venue-more"));
        Node focused = page.node().getScene().getFocusOwner();
        assertEquals("Sala 6", ((TextInputControl) focused).getText(), "one goes on where the first ended");
    }

    private List<Node> venues() {
        return robot.lookup(".text-field").queryAll().stream()
                .filter(it -> it instanceof TextInputControl field && field.getText().startsWith("Sala ")).toList();
    }

    @Test
    void aTownThatNobodyKnowsIsToldAndStaysTyped() {
        robot.type(KeyCode.INSERT).write("Atlantis").type(KeyCode.ENTER);
        assertEquals("Atlantis", text("#edit-town"));
        assertTrue(text("#edit-town-problem").contains("Atlantis"));
        assertNull(last().municipality());
    }

    @Test
    void aContactKeepsItsPhoneAsTypedAndAnOddAddressWithAWordAboutIt() {
        select(REUS);
        click("#contact-add");
        robot.write("Marta Soler").type(KeyCode.TAB).type(KeyCode.TAB).write("+34 600 00 00 00").type(KeyCode.TAB).type(KeyCode.TAB)
                .write("marta@reus");
        Node remark = in("#contact-1", ".remark");
        await(remark::isVisible);
        assertTrue(((Labeled) remark).getText().contains("«marta@reus»"), "while it is typed");
        robot.type(KeyCode.ENTER);
        Contact contact = bench.edition().hosts().get(REUS).contacts().list().getFirst();
        assertEquals("Marta Soler", contact.name());
        assertEquals("+34 600 00 00 00", contact.phone());
        assertEquals("marta@reus", contact.email(), "nothing typed is lost");
        robot.write(".cat").type(KeyCode.ENTER);
        assertFalse(remark.isVisible());
        assertEquals("marta@reus.cat", bench.edition().hosts().get(REUS).contacts().list().getFirst().email());
    }

    @Test
    void anEmptyContactIsNotKeptAndOthersAreMovedAndTakenAway() {
        select(AGAIN);
        click("#contact-add");
        select(REUS);
        assertEquals(before, bench.edition(), "a row is not a contact yet");
        select(AGAIN);
        click("#contact-add");
        robot.write("Pere").type(KeyCode.ENTER);
        click("#contact-up-2");
        assertEquals(List.of("Pere", "Joana Pla"), names(AGAIN));
        assertEquals("Pere", ((TextInputControl) in("#contact-1", ".contact-name")).getText());
        assertTrue(robot.lookup("#contact-down-1").query().isFocused(), "it can go back at once");
        click("#contact-remove-1");
        assertEquals(List.of("Joana Pla"), names(AGAIN));
        fx(bench.workspace.session()::undo);
        assertEquals(List.of("Pere", "Joana Pla"), names(AGAIN));
    }

    @Test
    void aVenueInUseIsNotLostWithoutAWord() {
        select(REUS);
        click("#venue-remove-1");
        assertTrue(text("#venue-remove-question-1").startsWith("Una activitat (al calendari) és en aquest espai"), text("#venue-remove-question-1"));
        assertEquals(before, bench.edition());
        robot.type(KeyCode.ESCAPE);
        assertEquals(before, bench.edition());
        click("#venue-remove-1");
        click("#venue-remove-yes-1");
        assertEquals(0, bench.edition().hosts().get(REUS).venues().size());
        assertNull(bench.edition().activities().get(activityId("Reus")).venue());
        fx(bench.workspace.session()::undo);
        assertEquals(venueId("Biblioteca"), bench.edition().activities().get(activityId("Reus")).venue());
    }

    @Test
    void aPointIsPastedAndOneOutsideCataloniaIsTold() {
        select(REUS);
        type("#venue-1", ".venue-point", "41.155, 1.107");
        assertEquals(new Coordinates(41.155, 1.107), venue().place().point());
        assertFalse(robot.lookup("#venue-1 .remark").match(Node::isVisible).tryQuery().isPresent());
        type("#venue-1", ".venue-point", "1.107, 41.155");
        await(() -> isSeen("#venue-1 .remark"));
        assertTrue(text("#venue-1 .remark").contains("fora de Catalunya"), text("#venue-1 .remark"));
        assertEquals(new Coordinates(1.107, 41.155), venue().place().point(), "people may meet elsewhere");
        type("#venue-1", ".venue-point", "");
        assertNull(venue().place().point());
        click("#venue-add");
        assertTrue(in("#venue-2", ".venue-name").isFocused());
        type("#venue-1", ".venue-town", "tarragona");
        assertEquals(code("Tarragona"), venue().place().municipality());
    }

    @Test
    void whatCannotBeTakenOfAVenueWaitsForItsHost() {
        select(REUS);
        type("#venue-1", ".venue-point", "davant del teatre");
        select(VIC);
        assertTrue(inList(REUS).contains("encara no és a l’edició"));
        select(REUS);
        assertEquals("davant del teatre", text("#venue-1 .venue-point"));
        type("#venue-1", ".venue-point", "41.155, 1.107");
        assertEquals(new Coordinates(41.155, 1.107), venue().place().point());
        assertFalse(inList(REUS).contains("encara no és a l’edició"));
        assertEquals(1, bench.edition().hosts().get(REUS).venues().size());
    }

    @Test
    void aTownThatIsThereTwiceIsMergedAndTakenApartAgain() {
        select(REUS);
        assertFalse(isSeen("#host-double-said"));
        select(AGAIN);
        assertTrue(text("#host-double-said").contains("queda «Girona»"), text("#host-double-said"));
        click("#host-merge");
        assertFalse(bench.edition().hosts().has(AGAIN));
        assertEquals(List.of("Joana Pla"), names(GIRONA));
        assertEquals("Girona", text("#hosts-title"));
        assertFalse(isSeen("#host-double-said"));
        fx(bench.workspace.session()::undo);
        assertEquals(before, bench.edition());
    }

    @Test
    void aHostWithActivitiesIsNotDeletedAndTheyAreShown() {
        select(REUS);
        click("#hosts-delete");
        assertTrue(text("#hosts-delete-question").contains("2 activitats (1 al calendari, 1 pendent de lloc)"), text("#hosts-delete-question"));
        assertFalse(robot.lookup("#hosts-delete-yes").query().isVisible());
        click("#hosts-obstacle-show");
        assertTrue(robot.lookup("#host-activity-Reus").query().isFocused());
        robot.type(KeyCode.SPACE);
        assertEquals(List.of(activityId("Reus")), goneTo);
        assertEquals(before, bench.edition());
        select(VIC);
        click("#hosts-delete");
        click("#hosts-delete-yes");
        assertFalse(bench.edition().hosts().has(VIC));
    }

    @Test
    void theListIsNarrowedToKindsAndToWhatIsMissing() {
        assertEquals(4, shown().size());
        click("#hosts-without-contact");
        assertEquals(List.of(GIRONA, REUS, VIC), shown());
        click("#hosts-not-adopted");
        assertEquals(List.of(GIRONA, REUS), shown());
        fx(() -> kinds().setValue(kinds().getItems().getLast()));
        assertEquals(List.of(), shown());
        select(VIC);
        assertEquals(4, shown().size(), "what is looked at is seen");
        assertFalse(robot.lookup("#hosts-not-adopted").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void theStatementIsAdoptedOnADayAndCampaignsOfOthersAreOffered() {
        select(REUS);
        type("#edit-adopted", "1/3");
        assertEquals(new Commitment(Commitment.State.ADOPTED, LocalDate.of(2027, 3, 1)), bench.edition().hosts().get(REUS).commitment());
        click("#edit-campaigns-known-0");
        assertEquals("Ciutats pel clima", bench.edition().hosts().get(REUS).campaigns());
        click("#edit-campaigns-known-0");
        assertEquals("", bench.edition().hosts().get(REUS).campaigns());
    }

    @Test
    void holidaysAreTypedLooselyAndAreThoseOfTheTown() {
        select(GIRONA);
        type("#edit-holidays", "8/4 i 29.10");
        List<LocalDate> days = List.of(LocalDate.of(2027, 4, 8), LocalDate.of(2026, 10, 29));
        assertEquals(days.stream().sorted().toList(), bench.edition().hosts().get(GIRONA).localHolidays());
        assertEquals(days.stream().sorted().toList(), bench.edition().hosts().get(AGAIN).localHolidays());
        await(() -> robot.lookup(".remark").match(it -> it.isVisible() && ((Labeled) it).getText().contains("8 d’abril")).tryQuery().isPresent());
        type("#edit-holidays", "31/2");
        assertTrue(text("#edit-holidays-problem").contains("31/2"));
        assertTrue(text("#edit-holidays-problem").contains("com ara 13/4 o 13/4/2027"), "a day of this visit");
        assertEquals("31/2", text("#edit-holidays"));
    }

    @Test
    void whatItWasSentAndWhetherThatStillHolds() {
        select(REUS);
        assertEquals("Encara no se li ha enviat res.", text("#host-sent-since"));
        Release release = Release.of(1, Editions.at("2027-03-20 10:00"), "Aina", "");
        fx(() -> {
            bench.workspace.session().archive().freeze(release, bench.edition());
            bench.workspace.session().apply(new Change.PutRelease(release));
            bench.workspace.session().apply(new Change.Send(List.of(new Dispatch(Id.of("d"), release.id(), new Recipient.OfHost(REUS),
                    Dispatch.Form.EMAIL, Editions.at("2027-03-20 11:00"), "Aina"))));
        });
        await(() -> text("#host-sent-since").startsWith("Res del que té"));
        fx(() -> bench.workspace.session().apply(new Change.Stretch(activityId("Reus"), Editions.at("2027-04-08 10:30"), Duration.ofMinutes(60))));
        await(() -> text("#host-sent-since").startsWith("Ha canviat una cosa"));
    }

    private Venue venue() {
        return bench.edition().hosts().get(REUS).venues().list().getFirst();
    }

    private Host last() {
        return bench.edition().hosts().list().getLast();
    }

    private List<String> names(Id<Host> host) {
        return bench.edition().hosts().get(host).contacts().stream().map(Contact::name).toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> kinds() {
        return robot.lookup("#hosts-kind").queryAs(ComboBox.class);
    }

    private List<?> shown() {
        return List.copyOf(robot.lookup("#hosts-list").queryListView().getItems());
    }

    private String inList(Id<Host> host) {
        return robot.lookup("#hosts-list .list-cell").match(cell -> ("hosts-item-" + host).equals(cell.getId())).query()
                .getAccessibleText();
    }

    private void select(Id<Host> host) {
        fx(() -> page.select(host));
    }

    private boolean isSeen(String selector) {
        for (Node node = robot.lookup(selector).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node in(String parent, String selector) {
        return robot.lookup(parent).lookup(selector).query();
    }

    /** By the keys, wherever it is scrolled to. */
    private void click(String selector) {
        fx(() -> {
            Node node = robot.lookup(selector).query();
            node.requestFocus();
            ((ButtonBase) node).fire();
        });
    }

    private void type(String selector, String typed) {
        type(robot.lookup(selector).queryAs(TextInputControl.class), typed);
    }

    private void type(String parent, String selector, String typed) {
        type((TextInputControl) in(parent, selector), typed);
    }

    private void type(TextInputControl field, String typed) {
        fx(() -> {
            field.requestFocus();
            field.selectAll();
            field.replaceSelection(typed);
        });
        robot.type(KeyCode.ENTER);
        Hand.settle();
    }

    private String text(String selector) {
        Node node = robot.lookup(selector).query();
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 20 seconds.", e);
        }
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
