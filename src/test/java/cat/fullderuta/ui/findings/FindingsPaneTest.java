package cat.fullderuta.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Id;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class FindingsPaneTest {

    private final Bench bench = new Bench(SampleEdition.small());
    private final List<Finding> jumps = new ArrayList<>();
    private final List<Id<Activity>> shownActivities = new ArrayList<>();
    private final Hand robot = new Hand();
    private FindingsPane pane;

    @Start
    void start(Stage stage) {
        pane = bench.show(stage, 700, 700, workspace -> new FindingsPane(Bench.desk(workspace), (finding, activity) -> {
            jumps.add(finding);
            shownActivities.add(activity);
        }));
    }

    @Test
    void allFindingsAreThereInGroupsWithTheirCounts() {
        assertEquals(all(), shown());
        assertEquals(Severity.CLASH, ((FindingRow.Head) rows().getFirst()).severity());
        int clashes = bench.workspace.state().findings().list(Severity.CLASH).size();
        assertEquals(clashes, ((FindingRow.Head) rows().getFirst()).count());
        assertTrue(robot.lookup("#findings-clash").<Labeled>query().getText().contains(String.valueOf(clashes)));
    }

    @Test
    void aClickSelectsTheActivityAndJumpsAndAgainTheOtherOfThePair() {
        Finding pair = all().stream().filter(it -> it.activities().size() == 2).findFirst().orElseThrow();
        fx(() -> robot.lookup("#findings-list").queryAs(ListView.class)
                .scrollTo(rows().indexOf(new FindingRow.Item(pair, bench.workspace.state().findings().severityOf(pair)))));
        var texts = FindingText.of(bench.edition(), bench.workspace.words());
        Predicate<Node> card = it -> it instanceof FindingCard shown && it.getScene() != null
                && shown.getAccessibleText().endsWith(texts.sentence(pair));
        robot.clickOn(card);
        Hand.settle();
        assertEquals(List.of(pair), jumps);
        assertEquals(pair.activities().getFirst(), bench.workspace.selection().findActivity().orElseThrow());
        robot.type(KeyCode.ENTER);
        Hand.settle();
        assertEquals(pair.activities().getLast(), bench.workspace.selection().findActivity().orElseThrow());
        assertEquals(pair.activities(), shownActivities, "the board shows each of them in turn");
    }

    @Test
    void enterDoesTheSame() {
        robot.clickOn(".severity-head").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of(all().getFirst()), jumps);
    }

    @Test
    void severitiesAreTurnedOffAndOn() {
        robot.clickOn("#findings-clash");
        assertEquals(all().stream().filter(it -> bench.workspace.state().findings().severityOf(it) != Severity.CLASH).toList(), shown());
        robot.clickOn("#findings-clash");
        assertEquals(all(), shown());
        fx(() -> pane.show(Severity.UNKNOWN));
        assertEquals(bench.workspace.state().findings().list(Severity.UNKNOWN), shown());
        robot.clickOn("#findings-clear");
        assertEquals(all(), shown());
    }

    @Test
    void whatOneRuleFoundAloneUntilEscape() {
        Finding one = all().getLast();
        Severity severity = bench.workspace.state().findings().severityOf(one);
        fx(() -> pane.show(severity, one.rule()));
        assertEquals(bench.workspace.state().findings().list(severity).stream().filter(it -> it.rule() == one.rule()).toList(), shown());
        assertFalse(shown().isEmpty() || shown().size() == all().size());
        assertEquals(bench.workspace.words().get("rules", one.rule()), name(robot.lookup("#findings-rule").queryAs(ComboBox.class)));
        robot.clickOn(".severity-head").type(KeyCode.ESCAPE);
        assertEquals(all(), shown());
        ComboBox<?> rule = robot.lookup("#findings-rule").queryAs(ComboBox.class);
        assertEquals(bench.workspace.words().get("findinglist.filter.anyRule"), name(rule));
        fx(() -> rule.getSelectionModel().select(1));
        assertEquals(List.of(name(rule)), shown().stream().map(it -> bench.workspace.words().get("rules", it.rule())).distinct().toList());
    }

    @Test
    void oneDefenderOrOneTownAlone() {
        ComboBox<?> defender = robot.lookup("#findings-defender").queryAs(ComboBox.class);
        fx(() -> defender.getSelectionModel().select(1));
        Id<Defender> who = bench.edition().defenders().stream().filter(it -> it.alias().equals(name(defender))).findFirst().orElseThrow()
                .id();
        assertEquals(all().stream().filter(it -> FindingFilter.defenders(it, bench.edition()).anyMatch(who::equals)).toList(), shown());
        assertFalse(shown().isEmpty() || shown().equals(all()));
        robot.clickOn("#findings-clear");
        ComboBox<?> town = robot.lookup("#findings-town").queryAs(ComboBox.class);
        fx(() -> town.getSelectionModel().select(1));
        assertFalse(shown().isEmpty() || shown().equals(all()));
    }

    @Test
    void aFindingThatIsMendedLeavesTheListAndUndoBringsItBack() {
        List<Finding> before = all();
        Finding clash = before.getFirst();
        fx(() -> bench.workspace.session().apply(new Change.ReturnToBacklog(clash.activities().getFirst())));
        assertFalse(shown().contains(clash));
        fx(() -> bench.workspace.session().undo());
        assertEquals(before, shown());
    }

    @Test
    void afterTheLastClashItSaysSoAndTheKeysStayOnTheWayToTheOthers() {
        fx(() -> pane.show(Severity.CLASH));
        robot.clickOn(".severity-head").type(KeyCode.DOWN);
        fx(() -> {
            while (!bench.workspace.state().findings().list(Severity.CLASH).isEmpty()) {
                bench.workspace.session().apply(new Change.ReturnToBacklog(
                        bench.workspace.state().findings().list(Severity.CLASH).getFirst().activities().getFirst()));
            }
        });
        assertTrue(robot.lookup("#findings-none").queryAs(Labeled.class).getText().contains(bench.workspace.words().get("findinglist.count.CLASH", 0)));
        assertTrue(robot.lookup("#findings-clash").query().isVisible(), "what is filtered by stays lit");
        assertEquals("findings-others", pane.getScene().getFocusOwner().getId());
        robot.type(KeyCode.SPACE);
        Hand.settle();
        assertEquals(all(), shown());
        assertFalse(shown().isEmpty());
        assertEquals("findings-list", pane.getScene().getFocusOwner().getId());
    }

    @Test
    void disposedItFollowsNothing() {
        List<Finding> before = all();
        fx(pane::dispose);
        fx(() -> bench.workspace.session().apply(new Change.ReturnToBacklog(before.getFirst().activities().getFirst())));
        assertEquals(before, shown());
    }

    @Test
    void withoutFindingsItSaysSo() {
        fx(() -> bench.edition().listScheduled().forEach(it -> bench.workspace.session().apply(new Change.ReturnToBacklog(it.id()))));
        assertEquals(List.of(), shown());
        assertTrue(robot.lookup(bench.workspace.words().get("findinglist.empty.title")).query().getParent().isVisible());
    }

    private static <T> String name(ComboBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private List<Finding> all() {
        return bench.workspace.state().findings().list();
    }

    @SuppressWarnings("unchecked")
    private List<FindingRow> rows() {
        return ((ListView<FindingRow>) robot.lookup("#findings-list").queryAs(ListView.class)).getItems();
    }

    private List<Finding> shown() {
        return rows().stream().filter(FindingRow.Item.class::isInstance).map(row -> ((FindingRow.Item) row).finding()).toList();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        Hand.settle();
    }
}
