package cat.fullderuta.ui;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Availability;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Place;
import cat.fullderuta.edition.Stay;
import cat.fullderuta.text.FindingText;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From the boards alone one sees which activities clash and is told why, by the mouse and by the keys. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class WhyStoryTest {

    @TempDir
    Path data;
    private WindowStory story;

    @Start
    void start(Stage stage) {
        story = new WindowStory(data, edition("2027-04-08", "2027-04-08").way("Reus", "Mataró", 80).way("Barcelona", "Reus", 75)
                .way("Mataró", "Barcelona", 30).defender("Ara").who(it -> it.withBase(Place.in(code("Barcelona")))
                        .withStay(Stay.UNKNOWN).withAvailability(List.of(Availability.unavailable(span("2027-04-08 14:30", "2027-04-09 00:00"), ""))))
                        .on("2027-04-08")
                .school("Reus", "10:00", "12:00").school("Mataró", "13:00", "14:00")
                .waiting(ActivityType.CEREMONY, "Valls").everyone().get());
        story.show(stage);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void onTheVisitBoardTheKeysTellWhyAndEscapeCloses() {
        focus("#visit-board");
        story.robot.type(KeyCode.RIGHT);
        awaitTold(why("Reus"));
        story.robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), told());
        story.robot.type(KeyCode.DOWN);
        awaitTold(why("Mataró"));
        assertTrue(story.node("#visit-board").getAccessibleText().contains(why("Mataró")), "a screen reader says it too");
    }

    @Test
    void onTheVisitBoardThePointerTellsWhyOnTheActivityAndOnTheWay() {
        assertTrue(toldByPointer(story.robot.lookup(".chip").match(it -> it.getId().startsWith("chip-Reus")).query()).contains(why("Reus")));
        assertTrue(toldByPointer(story.node(".tight-leg")).contains("Calen 80 min de camí i 15 min de marge; n’hi ha 60 min."));
    }

    @Test
    void onTheDaysBoardTheKeysTellWhyAndWhereTheDayBegins() {
        fx(() -> {
            story.window.workspace().selection().select(activityId("Mataró"));
            story.window.viewProperty().set(View.DAYS);
        });
        story.robot.type(KeyCode.UP);
        awaitTold(why("Reus"));
        awaitTold("Des de Barcelona, on dorm Ara: 75 min de camí i 15 min de marge. Surt a les 8:30.");
        story.robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), told());
    }

    @Test
    void onTheDaysBoardThePointerTellsOfTheWayThatIsTooTightAndOfThoseFromAndToTheBase() {
        fx(() -> {
            story.window.workspace().selection().select(activityId("Mataró"));
            story.window.viewProperty().set(View.DAYS);
        });
        assertTrue(toldByPointer(story.node(".lane-touch-leg")).contains("Calen 80 min de camí i 15 min de marge; n’hi ha 60 min."));
        List<Node> ends = List.copyOf(story.robot.lookup(".lane-touch-base").queryAll());
        assertEquals(List.of("Des de Barcelona, on dorm Ara: 75 min de camí i 15 min de marge. Surt a les 8:30.",
                "Tornada a Barcelona, on dorm Ara: 30 min de camí. Hi arriba a les 14:30."), ends.stream().map(this::toldByPointer).toList());
    }

    @Test
    void inTheBacklogTheKeysTellWhyThereIsNoPlace() {
        story.await(() -> story.has("#places-Valls") && story.node("#places-Valls").isVisible());
        fx(() -> {
            story.node("#backlog-list").requestFocus();
            ((ListView<?>) story.node("#backlog-list")).getSelectionModel().clearSelection();
        });
        story.robot.type(KeyCode.DOWN);
        awaitTold(story.window.workspace().words().get("backlog.why.none", "").split("\\.")[0]);
        story.robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), told());
    }

    private String why(String town) {
        Id<Activity> id = activityId(town);
        Finding finding = story.session.state().findings().listFor(id).getFirst();
        return FindingText.of(story.edition(), Messages.of(Locale.of("ca"))).sentence(finding);
    }

    private void focus(String selector) {
        fx(() -> story.node(selector).requestFocus());
    }

    private void awaitTold(String words) {
        await(() -> told().filter(it -> it.contains(words)).isPresent());
    }

    private void await(BooleanSupplier condition) {
        story.await(condition);
    }

    /** What is ready to be told when the pointer has come; the headless screen cannot draw every tooltip, so it is not rested on. */
    private String toldByPointer(Node node) {
        fx(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false,
                false, false, false, false, false, false, null)));
        return wordsIn((Tooltip) node.getProperties().values().stream().filter(Tooltip.class::isInstance).findFirst().orElseThrow());
    }

    private static String wordsIn(Tooltip tip) {
        return tip.getGraphic().lookupAll(".label").stream().map(label -> ((Label) label).getText()).collect(Collectors.joining("\n"));
    }

    /** All that stands in what is open beside a node. */
    private static Optional<String> told() {
        return Window.getWindows().stream().filter(it -> it instanceof Tooltip tip && tip.isShowing() && tip.getGraphic() != null)
                .map(it -> wordsIn((Tooltip) it)).findFirst();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        Hand.settle();
    }
}
