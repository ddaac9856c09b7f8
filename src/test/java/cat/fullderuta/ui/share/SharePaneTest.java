package cat.fullderuta.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Severity;
import cat.fullderuta.document.Outgoing;
import cat.fullderuta.document.Withheld;
import cat.fullderuta.edition.Defender;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Language;
import cat.fullderuta.edition.Office;
import cat.fullderuta.edition.Release;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.form.WholeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class SharePaneTest {

    @TempDir
    private static Path temporary;

    private final Bench bench = new Bench(SampleEdition.small());
    private final Hand robot = new Hand();
    private final List<Path> opened = new ArrayList<>();
    private Path folder;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(temporary, "share");
        Release first = Release.of(1, LocalDateTime.of(2027, 4, 1, 9, 0), "M.", "");
        bench.workspace.session().archive().freeze(first, bench.edition().withName("Com era"));
        bench.workspace.session().apply(new Change.PutRelease(first));
        bench.show(stage, 1000, 900, workspace -> new SharePane(workspace, folder, Optional::empty, opened::add, () -> { }));
    }

    @Test
    void beforeWritingItSaysWhatIsStillOpen() {
        String said = robot.lookup("#open-issues").query().getAccessibleText();
        assertTrue(said.contains(String.valueOf(bench.workspace.state().findings().list(Severity.CLASH).size())), said);
    }

    @Test
    void beforeWritingItSaysWhatTheOfficeHasNotToldOfItself() {
        assertFalse(robot.lookup("#open-issues-office-phone").tryQuery().isPresent(), "it is entered");
        Edition edition = bench.edition();
        var bare = new Bench(edition.withOffice(new Office(edition.office().name(), "", "")));
        fx(() -> ((Pane) robot.lookup("#share").query().getParent()).getChildren()
                .setAll(new SharePane(bare.workspace, folder, Optional::empty, opened::add, () -> { })));
        assertTrue(robot.lookup("#open-issues-office-phone").query().getAccessibleText().contains("112"));
        assertTrue(robot.lookup("#open-issues-office-email").query().isVisible());
    }

    @Test
    void beforeWritingItSaysWhoseAgendaIsInALanguageTheyDoNotSpeak() {
        assertFalse(robot.lookup("#open-issues-agendas").tryQuery().isPresent(), "all of the sample can read theirs");
        Edition edition = bench.edition();
        Defender first = edition.defenders().list().getFirst();
        var changed = new Bench(edition.withDefenders(edition.defenders().with(first.withAgendaLanguage(new Language("wo")))));
        fx(() -> ((Pane) robot.lookup("#share").query().getParent()).getChildren()
                .setAll(new SharePane(changed.workspace, folder, Optional::empty, opened::add, () -> { })));
        String said = robot.lookup("#open-issues-agendas").query().getAccessibleText();
        assertTrue(said.endsWith(": " + first.alias() + "."), said);
    }

    @Test
    void noTwoHeadingsAreAlike() {
        List<String> headings = robot.lookup(".share-left .text-strong").queryAllAs(Labeled.class).stream().filter(Node::isVisible)
                .map(Labeled::getText).toList();
        assertEquals(headings.stream().distinct().toList(), headings);
    }

    @Test
    void aVeryLongAliasStandsWholeAndPushesNothingOutOfSight() {
        Edition edition = bench.edition();
        String name = "La Jacaranda de la Vall del Riu Gran i de les Muntanyes Blaves";
        var changed = new Bench(edition.withDefenders(edition.defenders().with(edition.defenders().list().getFirst().withAlias(name))));
        fx(() -> ((Pane) robot.lookup("#share").query().getParent()).getChildren()
                .setAll(new SharePane(changed.workspace, folder, Optional::empty, opened::add, () -> { })));
        var left = (ScrollPane) robot.lookup(".share-left").query();
        assertTrue(left.getContent().getLayoutBounds().getWidth() <= left.getViewportBounds().getWidth() + 1);
        assertFalse(((Labeled) robot.lookup("#share-who-0").query()).isTextTruncated());
    }

    @Test
    void whoseDocumentsStandsWholeAlsoInANarrowWindow() {
        Node window = robot.lookup("#share").query().getParent();
        fx(() -> {
            window.getStyleClass().add("pane-window");
            window.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), true);
        });
        Hand.settle();
        for (String id : List.of("#share-which-host", "#share-whose")) {
            var choice = (WholeChoice<?>) robot.lookup(id).query();
            Text drawn = choice.lookupAll(".text").stream().map(Text.class::cast).filter(it -> !it.getText().isBlank())
                    .findFirst().orElseThrow();
            assertEquals(choice.getValue().name(), drawn.getText().replace("\n", " "));
            Bounds words = choice.sceneToLocal(drawn.localToScene(drawn.getBoundsInLocal()));
            assertTrue(choice.getBoundsInLocal().contains(words), () -> words + " in " + choice.getBoundsInLocal());
        }
    }

    @Test
    void hostsWorkbooksAreWrittenAndNothingElse() throws TimeoutException, IOException {
        only("#share-hosts");
        write();
        List<Path> files = files();
        assertEquals(bench.edition().hosts().size(), files.size());
        assertTrue(files.stream().allMatch(file -> file.toString().endsWith(".xlsx")));
        assertTrue(text("#share-summary").contains(String.valueOf(files.size())));
        robot.clickOn("#share-open");
        assertEquals(List.of(folder), opened);
    }

    @Test
    void calendarsAreWrittenForWhoHasAnythingInTheirs() throws TimeoutException, IOException {
        only("#share-calendars");
        write();
        assertTrue(files().size() > bench.edition().defenders().size(), files().toString());
        assertTrue(files().stream().allMatch(file -> file.toString().endsWith(".ics")), files().toString());
    }

    @Test
    void agendasOfOneDefenderAndOneDayAloneAreOneAgendaAndTheFileToPrint() throws TimeoutException, IOException {
        only("#share-agendas");
        robot.clickOn("#share-who-none").clickOn("#share-day-none");
        assertTrue(robot.lookup("#share-write").query().isDisabled(), "nothing is chosen");
        robot.clickOn("#share-who-0").clickOn("#share-day-2027-04-09");
        write();
        assertEquals(2, files().size(), files().toString());
        assertTrue(files().stream().anyMatch(file -> file.getFileName().toString().equals(
                bench.edition().defenders().list().getFirst().alias() + " 2027-04-09.pdf")), files().toString());
    }

    @Test
    void anOlderVersionIsWrittenAsItWas() throws TimeoutException, IOException {
        only("#share-edition");
        fx(() -> robot.lookup("#share-version").queryComboBox().getSelectionModel().select(1));
        write();
        assertEquals(List.of("Com era.xlsx"), files().stream().map(file -> file.getFileName().toString()).toList());
        assertTrue(subtitle(files().getFirst()).endsWith(" · " + version()), subtitle(files().getFirst()));
        waitForLine(version());
    }

    @Test
    void theDraftIsWrittenAsTheDraftOfToday() throws TimeoutException, IOException {
        only("#share-edition");
        write();
        String subtitle = subtitle(files().getFirst());
        assertTrue(subtitle.contains(" · " + bench.workspace.words().get("documents.imprint.draft", "")), subtitle);
        assertFalse(subtitle.contains(version()), subtitle);
    }

    private String version() {
        return bench.workspace.words().get("documents.imprint", 1, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(bench.workspace.words().locale()).format(LocalDate.of(2027, 4, 1)));
    }

    private static String subtitle(Path file) throws IOException {
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            return book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
        }
    }

    @Test
    void withAPasswordTheWorkbooksOpenWithItOnly() throws Exception {
        only("#share-edition");
        robot.clickOn("#share-password").write("pas");
        write();
        try (var sealed = new POIFSFileSystem(files().getFirst().toFile())) {
            assertTrue(Decryptor.getInstance(new EncryptionInfo(sealed)).verifyPassword("pas"));
        }
    }

    @Test
    void stoppingLeavesWholeFilesOnlyAndSaysHowMany() throws TimeoutException, IOException {
        robot.clickOn("#share-write");
        fx(() -> robot.lookup("#task-stop").queryAs(Button.class).fire());
        waitFor(() -> robot.lookup("#share-summary").query().getParent().isVisible());
        assertTrue(files().size() < 100, files().size() + " files");
        assertTrue(files().stream().noneMatch(file -> file.toString().endsWith(".tmp")));
        String summary = text("#share-summary");
        assertEquals(bench.workspace.words().get("share.stopped", files().size(), folder.toString()), summary);
    }

    @Test
    void aFileThatCannotBeReplacedIsSaidAndCanBeTriedAgain() throws TimeoutException, IOException {
        only("#share-edition");
        write();
        Path workbook = files().getFirst();
        Files.delete(workbook);
        Files.createDirectories(workbook.resolve("in the way"));
        write();
        assertEquals(1, robot.lookup("#share-failures").queryAs(Pane.class).getChildren().size());
        assertTrue(robot.lookup("#share-retry").query().isVisible());
        Files.delete(workbook.resolve("in the way"));
        Files.delete(workbook);
        robot.clickOn("#share-retry");
        waitFor(() -> !robot.lookup("#share-retry").query().isVisible());
        assertTrue(Files.isRegularFile(workbook));
    }

    @Test
    void aFolderThatIsNoneIsSaid() {
        fx(() -> robot.lookup("#share-folder").queryAs(TextField.class).setText("relative"));
        assertTrue(robot.lookup("#share-write").query().isDisabled());
        assertTrue(robot.lookup(bench.workspace.words().get("share.folder.wrong")).query().isVisible());
    }

    @Test
    void whatLeavesIsShownBeforeAnythingIsWritten() throws TimeoutException, IOException {
        only("#share-hosts");
        ListView<?> documents = robot.lookup("#outgoing-documents").queryListView();
        waitFor(() -> documents.getItems().size() == bench.edition().hosts().size());
        String host = bench.edition().hosts().list().getFirst().name();
        waitForLine(host);
        assertTrue(shown().contains(bench.workspace.words().get("outgoing.withheld")), shown().toString());
        bench.edition().defenders().forEach(one -> assertTrue(shown().stream().noneMatch(line -> line.contains(one.realName())),
                one.alias()));
        assertEquals(List.of(), files());
    }

    @Test
    void anotherDocumentIsReadWhenItIsChosen() throws TimeoutException {
        only("#share-press");
        waitForLine(bench.workspace.words().get("outgoing.Reason." + Withheld.Reason.NOT_CONFIRMED, notConfirmed()));
        fx(() -> robot.lookup("#share-press").queryAs(CheckBox.class).fire());
        waitFor(() -> robot.lookup(bench.workspace.words().get("outgoing.nothing")).tryQuery().isPresent());
        assertTrue(robot.lookup("#share-write").query().isDisabled());
    }

    /** As many as the press could have heard of if they were confirmed. */
    private int notConfirmed() {
        return Outgoing.toPress(bench.edition()).withheld().stream()
                .mapToInt(it -> it instanceof Withheld.Activities(var why, var count) && why == Withheld.Reason.NOT_CONFIRMED ? count
                        : 0).sum();
    }

    private List<String> shown() {
        return robot.lookup("#outgoing-lines").<OutgoingCells.Row>queryListView().getItems().stream().map(OutgoingCells.Row::text).toList();
    }

    private void waitForLine(String part) throws TimeoutException {
        waitFor(() -> shown().stream().anyMatch(line -> line.contains(part)));
    }

    private void only(String wanted) {
        fx(() -> robot.lookup(".share-left .check-box").queryAllAs(CheckBox.class).forEach(box -> {
            if (box.isSelected() != wanted.equals("#" + box.getId())) {
                box.fire();
            }
        }));
    }

    private void write() throws TimeoutException {
        robot.clickOn("#share-write");
        waitFor(() -> robot.lookup("#share-summary").query().getParent().isVisible() && !robot.lookup("#share-write").query().isDisabled());
        assertFalse(robot.lookup("#task-retry").query().isVisible());
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static void waitFor(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, state));
        Hand.settle();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.asyncFx(work);
        Hand.settle();
    }
}
