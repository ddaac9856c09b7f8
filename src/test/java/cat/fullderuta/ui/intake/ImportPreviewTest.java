package cat.fullderuta.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.EditionChange.PutEdition;
import cat.fullderuta.document.EditionGrid;
import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.HostItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Host;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Status;
import cat.fullderuta.export.EditionWorkbook;
import cat.fullderuta.export.HostWorkbook;
import cat.fullderuta.intake.Intake;
import cat.fullderuta.intake.RequestReader;
import cat.fullderuta.intake.UnreadableWorkbook;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class ImportPreviewTest {

    @TempDir
    private static Path folder;

    private final Bench bench = new Bench(SampleEdition.small());
    private final Edition before = bench.edition();
    private final Hand robot = new Hand();
    private Optional<Path> chosen = Optional.empty();
    private Path template = folder.resolve("buida.xlsx");
    private boolean closed;
    private Intake expected;

    @Start
    void start(Stage stage) {
        bench.show(stage, 900, 700, workspace -> new ImportPane(workspace, () -> chosen,
                () -> Optional.of(folder.resolve("problems.txt")), () -> Optional.of(template),
                () -> closed = true));
    }

    @BeforeEach
    void putTheSampleWorkbookInPlace() throws IOException, UnreadableWorkbook {
        Path file = SampleRequests.copyTo(folder);
        chosen = Optional.of(file);
        expected = RequestReader.read(file, before, Gazetteer.standard());
    }

    @Test
    void theShownNumberIsTakenInAndOneUndoTakesAllBack() throws TimeoutException {
        read();
        int shown = Integer.parseInt(text("#import-take").replaceAll("\\D", ""));
        assertEquals(expected.fresh().size(), shown);
        assertEquals(before, bench.edition(), "nothing is taken by looking");
        robot.clickOn("#import-take");
        assertEquals(before.activities().size() + shown, bench.edition().activities().size());
        assertEquals(before.listBacklog().size() + shown, bench.edition().listBacklog().size());
        assertTrue(closed);
        assertEquals(1, bench.said.size());
        fx(() -> bench.workspace.session().undo());
        assertEquals(before, bench.edition());
    }

    @Test
    void theWorkbookOfTheWholeVisitIsToldToBeNoRequest() throws Exception {
        Path file = folder.resolve("visita.xlsx");
        try (var out = Files.newOutputStream(file)) {
            EditionWorkbook.write(EditionGrid.of(before, Surroundings.of(before)), Fixture.DRAFT, Locale.of("ca"), out);
        }
        chosen = Optional.of(file);
        robot.clickOn("#import-choose");
        String told = "«visita.xlsx» l’ha escrit aquest mateix programa i no porta sol·licituds.";
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup(node -> node instanceof Labeled label && label.isVisible()
                && label.getText() != null && label.getText().startsWith(told)).tryQuery().isPresent());
        assertTrue(robot.lookup("#import-take").query().isDisabled());
        assertEquals(before, bench.edition());
    }

    @Test
    void theAnswersOfATownAreShownAndTakenAsOneChange() throws Exception {
        Host host = before.listScheduled().stream().filter(it -> it.status() == Status.PROPOSED).flatMap(it -> before.findHost(it).stream())
                .findFirst().orElseThrow();
        Path file = folder.resolve("resposta.xlsx");
        var bytes = new ByteArrayOutputStream();
        HostWorkbook.write(HostItinerary.of(before, host.id(), Surroundings.of(before)), Fixture.DRAFT, bytes);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray())); var out = Files.newOutputStream(file)) {
            var sheet = book.getSheetAt(1);
            int last = sheet.getLastRowNum();
            for (int row = 4; row <= last; row++) {
                sheet.getRow(row).getCell(7).setCellValue("Confirmada");
            }
            sheet.createRow(last + 1).createCell(7).setCellValue("Confirmada"); // a row that somebody added
            book.write(out);
        }
        chosen = Optional.of(file);
        robot.clickOn("#import-choose");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#answers-summary").tryQuery().isPresent());
        Hand.settle();
        assertTrue(text("#answers-summary").contains("1"), "the row that cannot be taken is counted");
        assertEquals(before, bench.edition(), "nothing is taken by looking");
        robot.clickOn("#answers-take");
        assertTrue(bench.edition().listScheduled().stream().filter(it -> host.id().equals(it.host()))
                .filter(it -> it.status() == Status.CONFIRMED).count() > before.listScheduled().stream()
                .filter(it -> host.id().equals(it.host())).filter(it -> it.status() == Status.CONFIRMED).count());
        assertTrue(closed);
        fx(() -> bench.workspace.session().undo());
        assertEquals(before, bench.edition());
    }

    @Test
    void whatIsNotTickedStaysOut() throws TimeoutException {
        read();
        robot.clickOn("#take-" + expected.complete().getFirst().at().row());
        assertEquals(expected.fresh().size() - 1, Integer.parseInt(text("#import-take").replaceAll("\\D", "")));
        robot.clickOn("#import-take");
        assertFalse(bench.edition().activities().has(expected.complete().getFirst().activity().id()));
        assertEquals(before.activities().size() + expected.fresh().size() - 1, bench.edition().activities().size());
    }

    @Test
    void theSpaceBarTicksToo() throws TimeoutException {
        read();
        fx(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        robot.type(KeyCode.SPACE);
        assertEquals(expected.fresh().size() - 1, Integer.parseInt(text("#import-take").replaceAll("\\D", "")));
    }

    @Test
    void rowsThatWereTakenBeforeAreNotTickedAgain() throws TimeoutException {
        read();
        robot.clickOn("#import-take");
        read();
        assertTrue(robot.lookup("#import-take").query().isDisabled());
    }

    @Test
    void everyProblemIsListedCanBeSavedAndCopied() throws TimeoutException, IOException {
        read();
        robot.clickOn("#import-problems");
        assertEquals(expected.incomplete().size() + expected.leftOut().size(), list().getItems().size());
        robot.clickOn("#problems-save");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(folder.resolve("problems.txt")));
        String saved = Files.readString(folder.resolve("problems.txt"));
        assertEquals(expected.problems().size() + 2, saved.lines().count());
        robot.clickOn("#problems-copy");
        assertEquals(saved, WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void searchingFindsTownsWithoutAccents() throws TimeoutException {
        read();
        robot.clickOn("#import-search").write("cornella");
        assertTrue(!list().getItems().isEmpty() && list().getItems().size() < expected.complete().size(), list().getItems().toString());
    }

    @Test
    void theEmptyWorkbookForTownsIsSavedInTheirLanguageAndReadsBack() throws Exception {
        var spanish = before.withConventions(before.conventions().withHostLanguage(Language.SPANISH));
        fx(() -> bench.workspace.session().apply(new PutEdition(spanish.season(), spanish.name(), spanish.firstDay(), spanish.lastDay(),
                spanish.office(), spanish.conventions())));
        robot.clickOn("#import-template");
        waitFor(() -> text("#import-said").contains("buida.xlsx"));
        assertTrue(text("#import-said").contains("castellà") || text("#import-said").contains("espanyol"), text("#import-said"));
        try (var book = new XSSFWorkbook(Files.newInputStream(template))) {
            assertEquals("Municipio", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        }
        assertEquals(0, RequestReader.read(template, before, Gazetteer.standard()).rows());
    }

    @Test
    void whereTheEmptyWorkbookCannotBeSavedIsSaid() throws TimeoutException {
        template = folder.resolve("no such folder").resolve("buida.xlsx");
        robot.clickOn("#import-template");
        waitFor(() -> robot.lookup("#task-retry").query().isVisible());
        assertTrue(text("#task-what").contains("buida.xlsx"), text("#task-what"));
    }

    @Test
    void cancellingChangesNothing() throws TimeoutException {
        read();
        robot.clickOn("#import-cancel");
        assertTrue(closed);
        assertEquals(before, bench.edition());
    }

    @Test
    void aFileThatIsNoWorkbookIsExplainedAndCanBeTriedAgain() throws IOException, TimeoutException {
        chosen = Optional.of(Files.writeString(folder.resolve("notes.xlsx"), "these are notes"));
        robot.clickOn("#import-choose");
        waitFor(() -> robot.lookup("#task-retry").query().isVisible());
        assertTrue(text("#task-what").contains("notes.xlsx"), text("#task-what"));
        Files.copy(folder.resolve("requests-spring-2027.xlsx"), chosen.get(), StandardCopyOption.REPLACE_EXISTING);
        robot.clickOn("#task-retry");
        waitFor(() -> !list().getItems().isEmpty());
    }

    private void read() throws TimeoutException {
        fx(() -> list().getItems().clear());
        robot.clickOn("#import-choose");
        waitFor(() -> !list().getItems().isEmpty());
    }

    private static void waitFor(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, state));
        Hand.settle();
    }

    private ListView<?> list() {
        return robot.lookup("#import-list").queryListView();
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        Hand.settle();
    }
}
