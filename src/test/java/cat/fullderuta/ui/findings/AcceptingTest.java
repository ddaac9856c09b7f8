package cat.fullderuta.ui.findings;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Findings;
import cat.fullderuta.edition.Acknowledgement;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Strictness;
import cat.fullderuta.text.ChangeText;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A warning is accepted with a reason, stays folded away, and returns when its facts change. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class AcceptingTest {

    /** One clash, and one short night. */
    private final Bench bench = new Bench(edition().judging(RuleKey.NIGHT_REST, RuleKey.DOUBLE_BOOKING).defender("Ara").on("2027-04-08")
            .talk("Reus", "20:00", "22:30").on("2027-04-09").school("Vic", "08:00", "09:00")
            .on("2027-04-12").school("Valls", "10:00", "12:00").school("Mataró", "11:00", "12:00").get());
    private final Hand robot = new Hand();

    @Start
    void start(Stage stage) {
        bench.show(stage, 500, 800, workspace -> new FindingsPane(Bench.desk(workspace), (_, _) -> { }));
    }

    @Test
    void acceptedWithTheKeysItIsFoldedAwayAndReturnsWhenItsFactsChange() {
        selectWarning();
        robot.type(KeyCode.A).write("Ho demana ella").type(KeyCode.TAB).write("M.").type(KeyCode.ENTER);
        assertEquals(1, findings().list().size(), "only the clash is left");
        Acknowledgement accepted = findings().listAccepted().getFirst().acknowledgement();
        assertEquals(List.of("Ho demana ella", "M.", at("2027-04-03 10:00")), List.of(accepted.reason(), accepted.by(), accepted.at()));
        assertEquals(List.of(1), heads());
        assertEquals(new FindingRow.AcceptedHead(1, false), rows().getLast());
        assertEquals("Desfés: avís acceptat: «Ho demana ella»", bench.workspace.state().undo().map(step ->
                ChangeText.of(bench.workspace.words()).undo(step.change(), step.before())).orElseThrow());

        robot.clickOn(".accepted-head");
        assertTrue(isShown("Acceptat per M. (3 d’abril): «Ho demana ella»"));

        move("2027-04-09 08:15");
        assertEquals(List.of(1, 1), heads());
        assertTrue(isShown("Acceptat per M. (3 d’abril): «Ho demana ella». Però des d’aleshores els fets han canviat."));
        fx(bench.workspace.session()::undo);
        assertEquals(1, findings().listAccepted().size(), "the same facts again");
    }

    @Test
    void itIsTakenBackWithAButtonAndThatIsUndone() {
        accept();
        robot.clickOn(".accepted-head").clickOn("#take-back");
        assertEquals(List.of(), findings().listAccepted());
        fx(bench.workspace.session()::undo);
        assertEquals(1, findings().listAccepted().size());
    }

    @Test
    void nothingIsAcceptedWithoutAReasonAndAName() {
        selectWarning();
        robot.clickOn("#accept").clickOn("#accept-yes");
        assertTrue(isShown(bench.workspace.words().get("findingcard.accept.reasonMissing")));
        robot.write("Ho demana ella").clickOn("#accept-yes");
        assertTrue(isShown(bench.workspace.words().get("findingcard.accept.byMissing")));
        assertEquals(List.of(), findings().listAccepted());
        robot.write("M.").clickOn("#accept-yes");
        assertEquals(1, findings().listAccepted().size());
    }

    @Test
    void whatIsTypedStaysWhenSomethingElseChangesAndWhenTheFindingItselfDoes() {
        selectWarning();
        robot.clickOn("#accept").write("Ho de");
        fx(() -> bench.workspace.session().apply(new Change.ReturnToBacklog(activityId("Mataró"))));
        robot.write("mana");
        move("2027-04-09 08:15");
        robot.write(" ella");
        assertEquals("Ho demana ella", robot.lookup("#accept-reason").queryAs(TextInputControl.class).getText());
        fx(() -> bench.workspace.selection().select(activityId("Valls")));
        robot.clickOn(".severity-head");
        assertEquals("Ho demana ella", robot.lookup("#accept-reason").queryAs(TextInputControl.class).getText());
    }

    @Test
    void escapeClosesTheFormAndKeepsWhatIsTyped() {
        selectWarning();
        robot.type(KeyCode.A).write("Ho demana").type(KeyCode.ESCAPE);
        assertFalse(isVisible("#accept-reason"));
        robot.type(KeyCode.A).write(" ella");
        assertEquals("Ho demana ella", robot.lookup("#accept-reason").queryAs(TextInputControl.class).getText());
    }

    @Test
    void aClashHasNoButtonAndSaysWhyOnlyWhenAsked() {
        select(1);
        assertFalse(isVisible("#accept"));
        assertFalse(isVisible("#clash-why"));
        robot.type(KeyCode.A);
        assertTrue(isVisible("#clash-why"));
        assertFalse(isVisible("#accept-reason"));
    }

    @Test
    void aWarningThatBecameAClashIsNotAcceptedAnyMore() {
        accept();
        fx(() -> bench.workspace.session().apply(new Change.PutRules(bench.edition().rules().withStrictness(RuleKey.NIGHT_REST,
                Strictness.CLASH))));
        assertEquals(2, findings().list().size());
    }

    private void accept() {
        selectWarning();
        robot.type(KeyCode.A).write("Ho demana ella").type(KeyCode.TAB).write("M.").type(KeyCode.ENTER);
    }

    private void selectWarning() {
        select(3); // below the clash and the two headings
    }

    private void select(int row) {
        fx(() -> {
            list().getSelectionModel().select(row);
            list().requestFocus();
        });
    }

    private void move(String to) {
        fx(() -> bench.workspace.session().apply(new Change.Stretch(activityId("Vic"), at(to), Duration.ofHours(1))));
        assertEquals(List.of(defenderId("Ara")), bench.edition().activities().get(activityId("Vic")).defenders());
    }

    private Findings findings() {
        return bench.workspace.state().findings();
    }

    private List<Integer> heads() {
        return rows().stream().filter(FindingRow.Head.class::isInstance).map(row -> ((FindingRow.Head) row).count()).toList();
    }

    private List<FindingRow> rows() {
        return list().getItems();
    }

    @SuppressWarnings("unchecked")
    private ListView<FindingRow> list() {
        return robot.lookup("#findings-list").queryAs(ListView.class);
    }

    private boolean isVisible(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(AcceptingTest::isSeen);
    }

    private boolean isShown(String text) {
        return robot.lookup(node -> node instanceof Label label && text.equals(label.getText())).queryAll().stream()
                .anyMatch(AcceptingTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
