package cat.fullderuta.ui.inspector;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.at;
import static cat.fullderuta.Editions.edition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.StatusActions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What could be done about a finding of the selected activity is told with its effect, and taken with one key. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class SolvingTest {

    /** On this one day only another order helps: from Reus straight to Vic is too far, with Valls in between it is not. */
    private final Bench bench = new Bench(edition("2027-04-08", "2027-04-08").way("Reus", "Vic", 100).way("Reus", "Valls", 20)
            .way("Valls", "Vic", 20).defender("Ara").on("2027-04-08").activity(ActivityType.INTERVIEW, "Valls", "09:00", "10:00")
            .activity(ActivityType.INTERVIEW, "Reus", "11:00", "12:00").activity(ActivityType.INTERVIEW, "Vic", "13:00", "14:00")
            .last(it -> it.withStatus(Status.CONFIRMED)).activity(ActivityType.INTERNAL, "Vic", "14:30", "21:30")
            .last(it -> it.withStatus(Status.CONFIRMED)).get());
    private final Hand robot = new Hand();
    private Inspector inspector;

    @Start
    void start(Stage stage) {
        inspector = bench.show(stage, 360, 960, workspace -> new Inspector(Bench.desk(workspace), new StatusActions(workspace)));
        bench.workspace.selection().select(activityId("Reus"));
    }

    @Test
    void aSwapSaysWhatItLeadsToAndIsTakenWithEnterAndUndone() throws Exception {
        Edition before = bench.edition();
        robot.clickOn("#solve");
        awaitOffers();
        Node swap = offers().stream().filter(it -> it.getAccessibleText().contains("Intercanviar")).findFirst().orElseThrow();
        assertTrue(swap.getAccessibleText().endsWith("Aleshores: cap xoc (ara 1)"), swap.getAccessibleText());
        fx(swap::requestFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(at("2027-04-08 09:00"), bench.edition().activities().get(activityId("Reus")).start());
        assertEquals(at("2027-04-08 11:00"), bench.edition().activities().get(activityId("Valls")).start());
        assertEquals(List.of(), bench.workspace.state().findings().list(Severity.CLASH));
        fx(bench.workspace.session()::undo);
        assertEquals(before, bench.edition());
    }

    @Test
    void aClickTakesOneAndWhatIsConfirmedIsNeverMoved() throws Exception {
        robot.clickOn("#solve");
        awaitOffers();
        robot.clickOn("#offer-0");
        assertEquals(List.of(), bench.workspace.state().findings().list(Severity.CLASH));
        assertEquals(List.of(), bench.asked);
        assertEquals(at("2027-04-08 13:00"), bench.edition().activities().get(activityId("Vic")).start());
    }

    @Test
    void offersAreThoseOfTheEditionAsItIs() throws Exception {
        robot.clickOn("#solve");
        awaitOffers();
        fx(() -> bench.workspace.session().apply(new Change.ReturnToBacklog(activityId("Valls"))));
        await(() -> !offers().isEmpty() && offers().stream().noneMatch(it -> it.getAccessibleText().contains("Intercanviar")));
        robot.clickOn("#offer-0");
        assertEquals(List.of(), bench.workspace.state().findings().list(Severity.CLASH));
    }

    @Test
    void whereNothingHelpsItSaysSo() throws Exception {
        fx(() -> bench.edition().activities().list().forEach(it -> bench.workspace.session()
                .apply(new Change.PutActivity(it.withStatus(Status.CONFIRMED)))));
        robot.clickOn("#solve");
        await(() -> inspector.lookup("#offers-none") != null && inspector.lookup("#offers-none").isVisible());
        assertEquals(List.of(), offers());
    }

    private void awaitOffers() throws Exception {
        await(() -> !offers().isEmpty());
    }

    private List<Node> offers() {
        return inspector.lookupAll(".offer").stream().filter(it -> !it.isDisabled()).toList();
    }

    private static void await(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        Hand.settle();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
