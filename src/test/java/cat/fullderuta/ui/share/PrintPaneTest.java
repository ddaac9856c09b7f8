package cat.fullderuta.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.export.AgendaPages;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.ui.common.Bench;
import cat.fullderuta.ui.common.Hand;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class PrintPaneTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-30T08:00:00Z"), ZoneOffset.UTC);

    private static final Pattern DRAFT = Pattern.compile("(Esborrany|Borrador|Draft|Brouillon|Rascunho)\\h·\\h30\\h.*2027");

    @TempDir
    private static Path folder;

    private final Bench bench = new Bench(SampleEdition.small());
    private final Hand robot = new Hand();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void withoutAPrinterItSaysSoAndOffersThePdf() throws TimeoutException, IOException {
        show(List.of());
        assertEquals(bench.workspace.words().get("share.print.noPrinter"), text("#print-said"));
        assertFalse(robot.lookup("#print-print").query().isVisible());
        chooseOneDay();
        robot.clickOn("#print-save");
        waitFor(() -> Files.exists(folder.resolve("agendes.pdf")) && text("#print-said").contains("agendes.pdf"));
        try (var pages = AgendaPages.of(Files.readAllBytes(folder.resolve("agendes.pdf")))) {
            assertEquals(2, pages.count());
        }
        try (var pdf = Loader.loadPDF(folder.resolve("agendes.pdf").toFile())) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= 2; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(DRAFT.matcher(stripper.getText(pdf)).find(), "whoever finds it in a drawer sees of which day it is");
            }
        }
    }

    @Test
    void theChosenPagesGoToThePrinterAsOneJob() throws TimeoutException {
        show(List.of(toMemory()));
        chooseOneDay();
        robot.clickOn("#print-print");
        waitFor(() -> text("#print-said").contains("2"));
        String postScript = printed.toString(StandardCharsets.ISO_8859_1);
        assertTrue(postScript.startsWith("%!PS"));
        assertEquals(2, postScript.split("showpage", -1).length - 1);
    }

    @Test
    void largePrintIsSetAnewAndGoesToThePrinterLarge() throws TimeoutException {
        show(List.of(toMemory()));
        chooseOneDay();
        robot.clickOn("#print-large");
        waitFor(() -> !robot.lookup("#print-print").query().isDisabled());
        int pages = Integer.parseInt(text("#print-position").replaceAll(".*\\D", ""));
        assertTrue(pages > 2, "a day with activities takes more pages in large print");
        robot.clickOn("#print-print");
        waitFor(() -> text("#print-said").contains(String.valueOf(pages)));
        assertEquals(pages, printed.toString(StandardCharsets.ISO_8859_1).split("showpage", -1).length - 1);
    }

    @Test
    void thePageFillsTheRoomThereIs() throws TimeoutException {
        show(List.of());
        var paper = robot.lookup(node -> node instanceof ImageView && node.isVisible()
                && bench.workspace.words().get("share.print.preview").equals(node.getAccessibleText())).queryAs(ImageView.class);
        assertTrue(paper.getBoundsInParent().getHeight() > 500, paper.getBoundsInParent().toString());
        assertTrue(paper.getBoundsInParent().getMinX() >= 0 && paper.getBoundsInParent().getMinY() >= 0,
                paper.getBoundsInParent().toString());
    }

    @Test
    void thePreviewTurnsItsPages() throws TimeoutException {
        show(List.of());
        chooseOneDay();
        assertEquals(position(1, 2), text("#print-position"));
        robot.clickOn("#print-next");
        waitFor(() -> text("#print-position").equals(position(2, 2)));
        assertTrue(robot.lookup("#print-next").query().isDisabled());
        robot.clickOn("#print-previous");
        waitFor(() -> text("#print-position").equals(position(1, 2)));
    }

    @Test
    void pagesOfAnEarlierChoiceAreNotPrintedWhenThePreparationIsStopped() throws TimeoutException {
        show(List.of(toMemory()));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            robot.lookup("#print-who-0").queryAs(ToggleButton.class).fire();
            assertEquals("", text("#print-position"));
            robot.lookup("#task-stop").queryButton().fire();
        });
        waitFor(() -> !robot.lookup("#task-stop").query().isVisible());
        assertEquals("", text("#print-position"), "everyone’s pages are gone");
        assertTrue(robot.lookup("#print-print").query().isDisabled());
        assertTrue(robot.lookup("#print-save").query().isDisabled());
        assertTrue(robot.lookup(bench.workspace.words().get("share.print.notReady")).query().isVisible());
        chooseOneDay();
        assertFalse(robot.lookup("#print-print").query().isDisabled(), "another choice prepares them again");
    }

    @Test
    void itStaysOpenUntilTheJobIsWithThePrinter() throws TimeoutException {
        var mayPrint = new CountDownLatch(1);
        show(List.of(printer(new FilterOutputStream(printed) {
            @Override public void write(int one) throws IOException {
                try {
                    mayPrint.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                super.write(one);
            }
        })));
        chooseOneDay();
        Node close = robot.lookup("#print-close").query();
        assertFalse(close.isDisabled());
        robot.clickOn("#print-print");
        Hand.settle();
        assertTrue(close.isDisabled());
        mayPrint.countDown();
        waitFor(() -> text("#print-said").contains("2"));
        assertFalse(close.isDisabled());
    }

    private void show(List<PrintService> printers) throws TimeoutException {
        WaitForAsyncUtils.asyncFx(() -> bench.show(stage, 980, 700,
                workspace -> new PrintPane(workspace, () -> Optional.of(folder.resolve("agendes.pdf")), () -> { }, CLOCK, () -> printers)));
        Hand.settle();
        waitFor(() -> !robot.lookup("#print-save").query().isDisabled());
    }

    /** Two defenders, one day. */
    private void chooseOneDay() throws TimeoutException {
        robot.clickOn("#print-who-none").clickOn("#print-who-0").clickOn("#print-who-1").clickOn("#print-day-none")
                .clickOn("#print-day-2027-04-09");
        waitFor(() -> text("#print-position").equals(position(1, 2)) && !robot.lookup("#print-save").query().isDisabled());
    }

    private String position(int page, int pages) {
        return bench.workspace.words().get("share.print.position", page, pages);
    }

    /** A printer that writes PostScript into memory. */
    private PrintService toMemory() {
        return printer(printed);
    }

    private static PrintService printer(OutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PRINTABLE,
                "application/postscript")[0].getPrintService(out);
    }

    private String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static void waitFor(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, state));
        Hand.settle();
    }
}
