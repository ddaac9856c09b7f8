package cat.fullderuta.ui.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.Editions;
import cat.fullderuta.change.Change;
import cat.fullderuta.check.Fit;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import cat.fullderuta.plan.Suggestion;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Two days, Ara and Bruna: a school waits for one of them, a talk is confirmed. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PlacesPaneTest {

    private static final Id<Activity> SCHOOL = Editions.activityId("Reus");
    private static final Id<Activity> TALK = Editions.activityId("Vic");

    private final Bench bench = new Bench(edition());
    private final List<String> called = new ArrayList<>();
    private final Hand robot = new Hand();
    private PlacesPane pane;

    private static Edition edition() {
        return Editions.edition("2027-04-08", "2027-04-09").judging(RuleKey.DOUBLE_BOOKING, RuleKey.TRANSFER).defender("Bruna")
                .defender("Ara").on("2027-04-08").talk("Vic", "18:00", "19:30").last(it -> it.withStatus(Status.CONFIRMED))
                .waiting(ActivityType.SCHOOL_VISIT, "Reus").get();
    }

    @Start
    void start(Stage stage) {
        pane = bench.show(stage, 360, 900, workspace -> new PlacesPane(workspace, () -> called.add("taken"), () -> called.add("closed"),
                rule -> called.add("rules " + rule)));
    }

    @Test
    void eachSaysWhatSpeaksForItAndAgainst() {
        open(SCHOOL);
        Suggestion best = shown().getFirst();
        assertEquals(Fit.Verdict.FITS, best.fit().verdict());
        assertTrue(card(0).contains("Bruna") && card(0).contains("encaixa") &&
                card(0).contains("A favor: Bruna té cap activitat"), card(0));
        assertEquals(Optional.of(new Proposal(best.activity().findSlot().orElseThrow(), best.fit().defenders())),
                bench.workspace.selection().proposalProperty().get());
    }

    @Test
    void whereNothingFitsItSaysWhyNotAndWhatCouldBeLoosened() {
        fx(() -> List.of("Ara", "Bruna").forEach(who -> {
            for (String day : List.of("2027-04-08", "2027-04-09")) {
                Id<Activity> id = Id.of(who + day);
                bench.workspace.session().apply(new Change.PutActivity(Activity.of(id, "Gira", ActivityType.CULTURAL_ACT)
                        .with(it -> it.length(Editions.minutes(9 * 60)).start(Editions.at(day + " 08:00"))
                                .defenders(List.of(Editions.defenderId(who))))));
            }
        }));
        open(SCHOOL);
        await(() -> robot.lookup("#no-place").tryQuery().isPresent());
        String said = text("#no-place");
        assertTrue(said.contains("No encaixa enlloc sense xocs") && said.contains("S’han provat 60 llocs"), said);
        assertTrue(said.contains("Dos llocs alhora") && said.contains("60 llocs") && said.contains("Moveu el que ja hi ha"), said);
        assertEquals(1, shown().size(), "and the one with the fewest clashes can be taken all the same");
        assertEquals(Fit.Verdict.CLASHES, shown().getFirst().fit().verdict());
    }

    @Test
    void itFollowsTheEditionAndTheSelection() {
        open(SCHOOL);
        Suggestion best = shown().getFirst();
        fx(() -> bench.workspace.session().apply(new Change.PutActivity(Activity.of(Id.of("new"), "", ActivityType.INTERVIEW)
                .with(it -> it.length(Editions.minutes(600)).start(best.fit().start()).defenders(best.fit().defenders())))));
        await(() -> !shown().isEmpty() && shown().stream().noneMatch(it -> it.fit().start().equals(best.fit().start())
                && it.fit().defenders().equals(best.fit().defenders())));
        fx(() -> bench.workspace.selection().select(TALK));
        await(() -> !shown().isEmpty() && shown().getFirst().activity().id().equals(TALK));
        fx(() -> bench.workspace.session().apply(new Change.RemoveActivity(TALK)));
        await(() -> called.equals(List.of("closed")));
    }

    @Test
    void aConfirmedActivityIsMovedOnlyWhenTheCoordinatorSaysYes() {
        bench.mayMoveLocked = false;
        open(TALK);
        Edition before = bench.edition();
        fx(() -> list().getSelectionModel().select(1)); // on the other day
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(TALK), bench.asked.stream().map(Activity::id).toList());
        assertEquals(before, bench.edition());
        assertEquals(List.of(), called, "and the places are still there");
        bench.mayMoveLocked = true;
        robot.type(KeyCode.ENTER);
        Hand.settle();
        assertEquals(List.of("closed", "taken"), called);
        assertEquals(Optional.of(TALK), bench.workspace.selection().findActivity());
    }

    private void open(Id<Activity> activity) {
        fx(() -> pane.open(activity));
        await(() -> !shown().isEmpty());
    }

    private String card(int row) {
        return robot.lookup(".place-card").nth(row).query().getAccessibleText();
    }

    private String text(String selector) {
        return String.join("\n", robot.from(robot.lookup(selector).<Node>query()).lookup(".label")
                .<Label>queryAll().stream().map(Label::getText).toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<Suggestion> list() {
        return (ListView<Suggestion>) robot.lookup("#places-list").queryAs(ListView.class);
    }

    private List<Suggestion> shown() {
        return list().getItems();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 30 seconds.", e);
        }
        Hand.settle();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
