package cat.fullderuta.ui.travel;

import static cat.fullderuta.Editions.code;
import static cat.fullderuta.Editions.edition;
import static cat.fullderuta.Editions.minutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.check.Finding;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.TravelTime;
import cat.fullderuta.intake.WaySheet;
import cat.fullderuta.intake.WaySheetReader;
import cat.fullderuta.store.Untaken;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window of travel times, worked with keys and mouse. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class TravelPaneTest {

    private static final String WAY = code("Girona") + "-" + code("Reus");

    @TempDir
    private static Path folder;

    private final Bench bench = new Bench(edition().defender("Ara").on("2027-04-08").school("Girona", "10:00", "12:00")
            .talk("Reus", "14:00", "15:00").on("2027-04-09").school("Mataró", "10:00", "11:00").talk("Granollers", "17:00", "18:00").get());
    private final Hand robot = new Hand();
    private final Path template = folder.resolve("plantilla.xlsx");
    private Optional<Path> sheet = Optional.empty();
    private boolean closed;
    private Stage stage;
    private TravelPane pane;

    @Start
    void start(Stage shown) {
        stage = shown;
        open();
    }

    private void open() {
        pane = bench.show(stage, 990, 700,
                workspace -> new TravelPane(workspace, () -> sheet, () -> Optional.of(template), () -> closed = true));
    }

    private boolean isTight() {
        return bench.workspace.state().findings().list().stream().anyMatch(Finding.TooTightTransfer.class::isInstance);
    }

    private String text(String selector) {
        return robot.lookup(selector).<Labeled>query().getText();
    }

    private String time() {
        return robot.lookup("#way-time-" + WAY).queryAs(TextField.class).getText();
    }

    private void type(String selector, String text) {
        robot.clickOn(selector).push(KeyCode.SHORTCUT, KeyCode.A).write(text).type(KeyCode.ENTER);
        Hand.settle();
    }

    private List<TravelTime> entered() {
        return bench.edition().travelTimes().list();
    }

    @Test
    void theTightestStandsFirstWithItsEstimate() {
        WayLine first = (WayLine) robot.lookup("#ways").queryAs(TableView.class).getItems().getFirst();
        assertEquals(code("Girona"), first.way().from());
        assertTrue(first.way().spare().isNegative());
        assertTrue(text("#ways-summary").contains("2 trajectes en ús, 1 sense prou temps"), text("#ways-summary"));
    }

    @Test
    void enteringTheRealTimeByKeyboardTakesTheFindingAwayAndUndoBringsItBack() {
        assertTrue(isTight());
        String estimate = time();
        type("#way-time-" + WAY, "1h30");
        assertFalse(isTight());
        assertEquals(minutes(90), entered().getFirst().duration());
        assertTrue(entered().getFirst().bothWays());
        assertEquals("1 h 30 min", time());
        assertTrue(text("#ways-summary").contains("tots amb prou temps"), text("#ways-summary"));
        robot.clickOn("#ways-undo");
        assertTrue(isTight());
        assertEquals(List.of(), entered());
        assertEquals(estimate, time());
    }

    @Test
    void whatIsNoTimeIsRefusedBesideTheFieldAndKept() {
        type("#way-time-" + WAY, "una estona");
        assertEquals(List.of(), entered());
        assertEquals("una estona", time());
        assertTrue(robot.lookup(".problem.wrong").queryAllAs(Labeled.class).stream().anyMatch(it -> it.isVisible()
                && it.getText().contains("1h15")));
        robot.clickOn("#way-time-" + WAY).type(KeyCode.ESCAPE);
        Hand.settle();
        assertTrue(time().contains("min"), time());
    }

    @Test
    void aTimeIsTakenAtARestAndOneStayInTheFieldIsOneStep() {
        Edition before = bench.edition();
        robot.clickOn("#way-time-" + WAY).push(KeyCode.SHORTCUT, KeyCode.A).write("1h");
        await(() -> entered().size() == 1 && entered().getFirst().duration().equals(minutes(60)));
        assertEquals("1h", time(), "it stays as it is typed");
        robot.write("30");
        await(() -> entered().getFirst().duration().equals(minutes(90)));
        robot.clickOn("#ways-undo");
        assertEquals(before, bench.edition());
        assertTrue(bench.workspace.state().undo().isEmpty());
    }

    @Test
    void whatIsTypedAndNotTakenIsThereAgainWhenTheWindowIsOpenedAnew() {
        robot.clickOn("#way-time-" + WAY).push(KeyCode.SHORTCUT, KeyCode.A).write("una estona");
        await(() -> bench.workspace.session().untaken().toString().contains("una estona"));
        robot.clickOn("#add-from").write("Atlantis");
        robot.clickOn("#add-time").write("75");
        robot.clickOn("#add-both");
        await(() -> bench.workspace.session().untaken().toString().contains("false"));
        WaitForAsyncUtils.waitForAsyncFx(10_000, this::open);
        Hand.settle();
        assertEquals("una estona", time());
        assertEquals("Atlantis", robot.lookup("#add-from").queryAs(TextField.class).getText());
        assertEquals("75", robot.lookup("#add-time").queryAs(TextField.class).getText());
        assertFalse(robot.lookup("#add-both").queryAs(CheckBox.class).isSelected());
        assertEquals("Això ho havíeu escrit i encara no s’ha afegit.", text("#add-said"));
        type("#add-from", "figueres");
        type("#add-to", "vic");
        assertEquals(code("Figueres"), entered().getFirst().from());
        assertFalse(entered().getFirst().bothWays());
        robot.clickOn("#way-time-" + WAY).type(KeyCode.ESCAPE);
        Hand.settle();
        assertEquals(Untaken.NONE, bench.workspace.session().untaken(), "nothing waits any more");
    }

    @Test
    void whatIsTypedWhenTheWindowClosesIsTakenOrKept() {
        robot.clickOn("#add-from").write("Atl");
        robot.clickOn("#way-time-" + WAY).push(KeyCode.SHORTCUT, KeyCode.A).write("1h30");
        WaitForAsyncUtils.waitForAsyncFx(10_000, pane::leave);
        assertEquals(minutes(90), entered().getFirst().duration());
        assertTrue(bench.workspace.session().untaken().toString().contains("Atl"));
    }

    @Test
    void theMeansAndOneWayOnlyAndBackToTheEstimate() {
        type("#way-time-" + WAY, "100");
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            @SuppressWarnings("unchecked") ComboBox<TravelTime.Mode> mode = robot.lookup("#way-mode-" + WAY).queryAs(ComboBox.class);
            mode.setValue(TravelTime.Mode.TRAIN);
        });
        assertEquals(TravelTime.Mode.TRAIN, entered().getFirst().mode());
        robot.clickOn("#way-both-" + WAY);
        assertFalse(entered().getFirst().bothWays());
        assertEquals(code("Girona"), entered().getFirst().from());
        robot.clickOn("#way-back-" + WAY);
        assertEquals(List.of(), entered());
        assertTrue(robot.lookup("#way-both-" + WAY).queryAs(CheckBox.class).isDisabled(), "an estimate holds both ways");
    }

    @Test
    void theRowsStayWhereTheyAreWhileOneEdits() {
        type("#way-time-" + WAY, "30");
        assertEquals(code("Girona"), ((WayLine) robot.lookup("#ways").queryAs(TableView.class).getItems().getFirst()).way().from());
    }

    @Test
    void aTownAlone() {
        robot.clickOn("#ways-search").write("mataro");
        assertEquals(1, robot.lookup("#ways").queryAs(TableView.class).getItems().size());
    }

    @Test
    void anyPairCanBeAddedAndAnUnknownTownIsKept() {
        robot.clickOn("#add-from").write("Atlantis");
        robot.clickOn("#add-to").write("Vic");
        robot.clickOn("#add-time").write("75").type(KeyCode.ENTER);
        assertEquals(List.of(), entered());
        assertTrue(text("#add-said").contains("Atlantis"), text("#add-said"));
        assertEquals("Atlantis", robot.lookup("#add-from").queryAs(TextField.class).getText());
        type("#add-from", "figueres");
        assertEquals(code("Figueres"), entered().getFirst().from());
        assertEquals(code("Vic"), entered().getFirst().to());
        assertEquals(minutes(75), entered().getFirst().duration());
    }

    @Test
    void aSheetIsLookedAtAndTakenInAsOneChange() throws Exception {
        Path file = folder.resolve("camins.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var page = book.createSheet("Full");
            String[][] rows = {{"De", "A", "Minuts"}, {"Girona", "Reus", "1h30"}, {"Atlantis", "Reus", "20"}, {"Mataró", "Granollers", "25"}};
            for (int i = 0; i < rows.length; i++) {
                for (int column = 0; column < rows[i].length; column++) {
                    (column == 0 ? page.createRow(i) : page.getRow(i)).createCell(column).setCellValue(rows[i][column]);
                }
            }
            book.write(out);
        }
        Edition before = bench.edition();
        sheet = Optional.of(file);
        robot.clickOn("#ways-import");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup("#ways-take").tryQueryAs(Button.class)
                .filter(button -> !button.isDisabled()).isPresent());
        assertEquals(before, bench.edition(), "nothing is taken by looking");
        assertTrue(text("#ways-import-summary").contains("1 fila amb problemes"), text("#ways-import-summary"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> robot.lookup(".row-problem .label").queryAllAs(Labeled.class).stream()
                .anyMatch(it -> it.getText().contains("Atlantis")));
        robot.clickOn("#ways-take");
        assertEquals(2, entered().size());
        assertFalse(isTight());
        assertEquals("1 h 30 min", time());
        robot.clickOn("#ways-undo");
        assertEquals(before, bench.edition());
    }

    @Test
    void theTemplateAsksForTheWaysThatAreEstimated() throws Exception {
        robot.clickOn("#ways-template");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !text("#ways-said").isEmpty());
        WaySheet empty = WaySheetReader.read(template, bench.edition(), Gazetteer.standard());
        assertEquals(2, empty.unfilled());
        robot.clickOn("#ways-close");
        assertTrue(closed);
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 20 seconds.", e);
        }
        Hand.settle();
    }
}
