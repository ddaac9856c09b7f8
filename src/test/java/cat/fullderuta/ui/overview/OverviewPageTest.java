package cat.fullderuta.ui.overview;

import static cat.fullderuta.Editions.activityId;
import static cat.fullderuta.Editions.companionId;
import static cat.fullderuta.Editions.defenderId;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.hostId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Companion;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.LanguageSkill;
import cat.fullderuta.edition.RuleKey;
import cat.fullderuta.edition.Status;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the overview shows ten days before a visit, and where its figures lead. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class OverviewPageTest {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 4, 8);
    private static final Edition EDITION = edition().judging(RuleKey.DOUBLE_BOOKING).defender("Ara").on("2027-04-08")
            .school("Reus", "09:00", "12:00").companion("Pau").talk("Vic", "11:00", "13:00").meal("Olot", "20:00", "22:00")
            .defender("Bruna").on("2027-04-09").talk("Reus", "18:00", "19:00").waiting(ActivityType.PUBLIC_TALK, "Mataró").get();

    private final Hand robot = new Hand();
    private final List<Object> gone = new ArrayList<>();
    private Bench bench;
    private OverviewPage page;

    /** Where a click led, as a list of what it was about. */
    private final OverviewLinks links = new OverviewLinks() {
        @Override public void status(Status status) {
            gone.add(status);
        }

        @Override public void backlog() {
            gone.add("backlog");
        }

        @Override public void day(LocalDate day) {
            gone.add(day);
        }

        @Override public void day(Id<Defender> defender, LocalDate day) {
            gone.add(List.of(defender, day));
        }

        @Override public void visit(Id<Defender> defender) {
            gone.add(List.of("visit", defender));
        }

        @Override public void findings(RuleKey rule, Severity severity) {
            gone.add(List.of(rule, severity));
        }

        @Override public void activity(Id<Activity> activity) {
            gone.add(activity);
        }

        @Override public void defender(Id<Defender> defender) {
            gone.add(defender);
        }

        @Override public void agendaLanguage(Id<Defender> defender) {
            gone.add(List.of("agenda", defender));
        }

        @Override public void host(Id<Host> host) {
            gone.add(host);
        }

        @Override public void office() {
            gone.add("office");
        }

        @Override public void companion(Id<Companion> companion) {
            gone.add(companion);
        }
    };

    @Start
    void start(Stage stage) {
        bench = new Bench(EDITION);
        page = bench.show(stage, 1000, 960, workspace -> new OverviewPage(workspace,
                Clock.fixed(Instant.parse("2027-03-28T10:00:00Z"), ZoneOffset.UTC), links));
    }

    private Button button(String prefix, Object rest) {
        return (Button) robot.lookup(node -> (prefix + rest).equals(node.getId())).query();
    }

    private void fire(String prefix, Object rest) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> button(prefix, rest).fire());
    }

    private Label cell(String alias, LocalDate day) {
        return (Label) robot.lookup(node -> ("load-" + defenderId(alias) + "-" + day).equals(node.getId())).query();
    }

    private List<String> texts(Node node) {
        return robot.from(node).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void theDaysLeftAndTheTownsAreTold() {
        assertTrue(texts(robot.lookup("#overview-countdown").query()).contains("Falten 10 dies"));
        assertTrue(texts(robot.lookup("#overview-towns").query()).contains("3 de 4 amb activitats al calendari"));
    }

    @Test
    void theWheelGoesOnDownThePageOverAMapThatOnlyScrollsSideways() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.setMaxSize(480, 500));
        Hand.settle();
        Node map = robot.lookup("#load-map").query();
        ScrollPane whole = (ScrollPane) page.getChildrenUnmodifiable().getFirst();
        assertTrue(map.getLayoutBounds().getWidth() > 480, "it scrolls sideways");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> wheel(map, -40));
        Hand.settle();
        double down = whole.getVvalue();
        assertTrue(down > 0, "down");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> wheel(map, 40));
        Hand.settle();
        assertTrue(whole.getVvalue() < down, "and up again");
    }

    private static void wheel(Node over, double by) {
        Event.fireEvent(over, new ScrollEvent(ScrollEvent.SCROLL, 10, 10, 10, 10, false, false, false, false, false, false, 0, by, 0, by,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(over, 10, 10)));
    }

    @Test
    void whatTheOfficeLacksLeadsToWhereItIsEntered() {
        assertTrue(texts(button("overview-gap-office-", "PHONE")).contains("Oficina sense telèfon"));
        fire("overview-gap-office-", "PHONE");
        fire("overview-gap-office-", "EMAIL");
        assertEquals(List.of("office", "office"), gone);
    }

    @Test
    void aCellSaysHowMuchInFiguresNotInColourAlone() {
        Label full = cell("Ara", THURSDAY);
        assertEquals("3 · 7:00", full.getText());
        assertTrue(full.getStyleClass().contains("load-over"), "over six hours");
        assertTrue(full.getAccessibleText().contains("Ara") && full.getAccessibleText().contains("3 activitats"), full.getAccessibleText());
        assertTrue(full.getAccessibleText().contains("límit"), full.getAccessibleText());
        assertEquals("1 · 1:00", cell("Bruna", THURSDAY.plusDays(1)).getText());
        assertTrue(cell("Bruna", THURSDAY.plusDays(1)).getStyleClass().contains("load-1"));
        assertEquals("", cell("Bruna", THURSDAY).getText());
        assertTrue(cell("Bruna", THURSDAY).getAccessibleText().endsWith("lliure"));
    }

    @Test
    void eachFigureLeadsToWhatItCounts() {
        robot.clickOn(cell("Ara", THURSDAY));
        fire("load-day-", THURSDAY);
        fire("load-defender-", defenderId("Bruna"));
        fire("overview-status-", "requested");
        fire("overview-", "backlog");
        fire("overview-finding-", RuleKey.DOUBLE_BOOKING + "-" + Severity.CLASH);
        fire("overview-companion-", companionId("Pau"));
        assertEquals(List.of(List.of(defenderId("Ara"), THURSDAY), THURSDAY, List.of("visit", defenderId("Bruna")), Status.REQUESTED, "backlog",
                List.of(RuleKey.DOUBLE_BOOKING, Severity.CLASH), companionId("Pau")), gone);
    }

    @Test
    void theArrowsGoThroughTheMapWhichIsOneStopOfTab() {
        robot.clickOn(cell("Ara", THURSDAY)).type(KeyCode.RIGHT).type(KeyCode.DOWN);
        Label now = cell("Bruna", THURSDAY.plusDays(1));
        assertTrue(now.isFocused() && now.isFocusTraversable());
        assertFalse(cell("Ara", THURSDAY).isFocusTraversable());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(defenderId("Bruna"), THURSDAY.plusDays(1)), gone.getLast());
    }

    @Test
    void whatIsMissingOpensToTheNamesOfThoseItIsMissingOf() {
        String host = "overview-missing-host-";
        assertFalse(robot.lookup(node -> (host + hostId("Vic")).equals(node.getId())).tryQuery().isPresent());
        fire("overview-gap-hosts-", "CONTACT");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Hyperlink) robot.lookup(node ->
                (host + hostId("Vic")).equals(node.getId())).query()).fire());
        fire("overview-gap-activities-", "CONTACT");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Hyperlink) robot.lookup(node ->
                ("overview-missing-activity-" + activityId("Reus")).equals(node.getId())).query()).fire());
        assertEquals(List.of(hostId("Vic"), activityId("Reus")), gone);
    }

    @Test
    void anAgendaInALanguageThatIsNoneOfTheirsLeadsToWhereItIsChosen() {
        Defender ara = EDITION.defenders().get(defenderId("Ara")).withAgendaLanguage(Language.CATALAN)
                .withLanguages(List.of(new LanguageSkill(Language.FRENCH, LanguageSkill.Level.NATIVE)));
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> bench.workspace.session().apply(new Change.PutDefender(ara)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(texts(button("overview-gap-defenders-", "AGENDA")).contains("Agendes en una llengua que no parlen"));
        fire("overview-gap-defenders-", "AGENDA");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ((Hyperlink) robot.lookup(node ->
                ("overview-missing-defender-" + ara.id()).equals(node.getId())).query()).fire());
        assertEquals(List.of(List.of("agenda", ara.id())), gone);
    }

    @Test
    void itFollowsWhatIsChanged() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> bench.workspace.session().apply(new Change.ReturnToBacklog(activityId("Olot"))));
        WaitForAsyncUtils.waitForFxEvents(); // what scrolls has its content with the next picture
        assertEquals("2 · 5:00", cell("Ara", THURSDAY).getText());
        assertEquals("2 esperen lloc al calendari", button("overview-", "backlog").getAccessibleText());
    }
}
