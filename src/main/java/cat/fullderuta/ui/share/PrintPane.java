package cat.fullderuta.ui.share;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.AgendaPages;
import cat.fullderuta.export.AgendaPdf;
import cat.fullderuta.export.AtomicFile;
import cat.fullderuta.export.CannotWrite;
import cat.fullderuta.export.TextSize;
import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Fields;
import cat.fullderuta.ui.common.Tasks;
import cat.fullderuta.ui.common.Workspace;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javax.print.PrintService;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Prints agendas of the chosen defenders and days as one job, after a look at the pages; without a printer, as a PDF. */
public final class PrintPane extends BorderPane {

    private static final float PREVIEW_DPI = 110;
    private static final double PREVIEW_HEIGHT = 520;
    private static final Preview NO_PAGES = new Preview(new byte[0], 0, 0, new WritableImage(1, 1));

    private final Workspace workspace;
    private final Messages words;
    private final Supplier<Optional<Path>> choosePdf;
    private final WhoAndWhen whoAndWhen;
    private final Tasks tasks;
    private final ImageView paper = new ImageView();
    private final Label nothing;
    private final Label position = Fields.text("", "text-quiet");
    private final Button previous;
    private final Button next;
    private final ComboBox<PrintService> printers = new ComboBox<>();
    private final VBox printerChoice = new VBox();
    private final Label said = Fields.text("");
    private final Button print;
    private final Button save;
    private byte[] pdf = new byte[0];
    private int page;
    private int pages;
    private boolean stale;
    /** Counts the changes of what is chosen. */
    private int choice;
    /** Whether the work under way, or to be tried again, writes or prints rather than shows. */
    private final BooleanProperty sending = new SimpleBooleanProperty();

    /** What the preview shows. */
    private record Preview(byte[] pdf, int pages, int page, Image image) {}

    /**
     * @param choosePdf asks where to save the agendas as a file instead
     * @param close     closes the dialog
     */
    public PrintPane(Workspace workspace, Supplier<Optional<Path>> choosePdf, Runnable close) {
        this(workspace, choosePdf, close, () -> List.of(PrinterJob.lookupPrintServices()));
    }

    /** @param lookup the printers there are; called off the thread of the window, since the system may take its time */
    PrintPane(Workspace workspace, Supplier<Optional<Path>> choosePdf, Runnable close, Supplier<List<PrintService>> lookup) {
        this.workspace = workspace;
        this.choosePdf = choosePdf;
        words = workspace.words();
        whoAndWhen = new WhoAndWhen("print", workspace.session().edition(), words);
        whoAndWhen.setOnChange(this::prepare);
        tasks = new Tasks(words);
        nothing = Fields.text(words.get("share.print.nothing"), "text-quiet");
        previous = Fields.iconButton("print-previous", MaterialDesignC.CHEVRON_LEFT, words.get("share.print.previous"),
                () -> turn(page - 1));
        next = Fields.iconButton("print-next", MaterialDesignC.CHEVRON_RIGHT, words.get("share.print.next"), () -> turn(page + 1));
        print = Fields.button("print-print", words.get("share.print.print", 0), this::print);
        save = Fields.button("print-save", words.get("share.print.save"), this::save);
        said.setId("print-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        position.setId("print-position");
        preparePrinters();
        setLeft(left());
        setCenter(preview());
        setBottom(bottom(close));
        Fields.named(this, "print", words.get("share.print.name"));
        getStyleClass().addAll("pane", "print-pane");
        Fields.dress(this);
        tasks.setOnStopped(() -> nothing.setText(words.get("share.print.notReady")));
        tasks.runningProperty().addListener((_, _, running) -> {
            refresh();
            if (!running && stale) {
                prepare();
            }
        });
        refresh();
        tasks.run(words.get("share.print.lookup"), _ -> lookup.get(), _ -> words.get("share.print.noPrinter"), this::showPrinters);
    }

    private void showPrinters(List<PrintService> found) {
        printers.getItems().setAll(found);
        printers.getSelectionModel().selectFirst();
        said.setText(found.isEmpty() ? words.get("share.print.noPrinter") : "");
        Fields.setShown(printerChoice, !found.isEmpty());
        Fields.setShown(print, !found.isEmpty());
        (found.isEmpty() ? save : print).getStyleClass().add("accent");
        prepare();
    }

    /** Sets the pages of what is chosen now, off the thread of the window. */
    private void prepare() {
        choice++;
        show(NO_PAGES);
        if (tasks.runningProperty().get()) {
            stale = true;
            return;
        }
        stale = false;
        if (whoAndWhen.isEmpty()) {
            tasks.clear();
            return;
        }
        int asked = choice;
        sending.set(false);
        Edition edition = workspace.session().edition();
        var who = whoAndWhen.defenders();
        var when = whoAndWhen.days();
        tasks.run(words.get("share.print.preparing"), progress -> {
            var surroundings = Surroundings.of(edition);
            List<DayAgenda> days = who.stream().flatMap(id -> DefenderItinerary.of(edition, id, surroundings).days().stream())
                    .filter(day -> when.contains(day.day())).toList();
            progress.stopIfAsked();
            if (days.isEmpty()) {
                return NO_PAGES;
            }
            var out = new ByteArrayOutputStream();
            AgendaPdf.writeAll(days, TextSize.NORMAL, words.locale(), out);
            progress.stopIfAsked();
            Preview preview = render(out.toByteArray(), 0);
            progress.stopIfAsked();
            return preview;
        }, _ -> words.get("share.failed"), preview -> showIfStillAsked(preview, asked));
    }

    private void turn(int to) {
        byte[] now = pdf;
        int asked = choice;
        sending.set(false);
        tasks.run(words.get("share.print.preparing"), _ -> render(now, to), _ -> words.get("share.failed"),
                preview -> showIfStillAsked(preview, asked));
    }

    /** Pages of what was chosen before must not reach the printer. */
    private void showIfStillAsked(Preview preview, int asked) {
        if (asked == choice) {
            show(preview);
        }
    }

    private static Preview render(byte[] pdf, int page) throws IOException {
        try (AgendaPages pages = AgendaPages.of(pdf)) {
            return new Preview(pdf, pages.count(), page, SwingFXUtils.toFXImage(pages.image(page, PREVIEW_DPI), null));
        }
    }

    private void show(Preview preview) {
        pdf = preview.pdf();
        pages = preview.pages();
        page = preview.page();
        nothing.setText(words.get("share.print.nothing"));
        paper.setImage(preview.image());
        refresh();
    }

    private void print() {
        PrintService printer = printers.getValue();
        byte[] now = pdf;
        int count = pages;
        sending.set(true);
        tasks.run(words.get("share.print.printing", printer.getName()), progress -> {
            try (AgendaPages all = AgendaPages.of(now)) {
                return all.print(printer, words.get("share.print.job"), progress::isStopped);
            }
        }, _ -> words.get("share.print.refused", printer.getName()),
                done -> said.setText(done ? words.get("share.print.done", count, printer.getName()) : words.get("share.print.stopped")));
    }

    private void save() {
        byte[] now = pdf;
        choosePdf.get().ifPresent(file -> {
            sending.set(true);
            tasks.run(words.get("share.writing"), _ -> {
                AtomicFile.write(file, out -> out.write(now));
                return file;
            }, failure -> failure instanceof CannotWrite cannot ? cannot.describe(words) : words.get("share.failed"),
                    written -> said.setText(words.get("share.print.saved", String.valueOf(written.getFileName()))));
        });
    }

    private void refresh() {
        boolean ready = pages > 0 && !tasks.runningProperty().get();
        Fields.setShown(paper, pages > 0);
        Fields.setShown(nothing, pages == 0 && !tasks.runningProperty().get());
        position.setText(pages == 0 ? "" : words.get("share.print.position", page + 1, pages));
        previous.setDisable(!ready || page == 0);
        next.setDisable(!ready || page == pages - 1);
        save.setDisable(!ready);
        print.setDisable(!ready || printers.getValue() == null);
        print.setText(words.get("share.print.print", pages));
        print.setAccessibleText(print.getText().replace("_", ""));
    }

    private void preparePrinters() {
        Fields.named(printers, "print-printer", words.get("share.print.printer"));
        printers.setPromptText(words.get("share.print.printer"));
        printers.setMaxWidth(Double.MAX_VALUE);
        printerChoice.getChildren().setAll(Fields.text(words.get("share.print.printer"), "text-small", "text-quiet"), printers);
        printerChoice.getStyleClass().add("form-line");
        printers.setConverter(new StringConverter<>() {
            @Override
            public String toString(PrintService printer) {
                return printer == null ? "" : printer.getName();
            }

            @Override
            public PrintService fromString(String name) {
                return printers.getItems().stream().filter(it -> it.getName().equals(name)).findFirst().orElse(null);
            }
        });
    }

    private Node left() {
        var content = new VBox(Fields.text(words.get("share.print.name"), "text-title"),
                new OpenIssues(workspace.state().findings(), words), whoAndWhen,
                printerChoice, said, tasks);
        content.getStyleClass().add("share-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(400);
        return scroll;
    }

    private Node preview() {
        paper.setPreserveRatio(true);
        paper.setFitHeight(PREVIEW_HEIGHT);
        paper.setSmooth(true);
        paper.setAccessibleText(words.get("share.print.preview"));
        var sheet = new StackPane(paper, nothing);
        sheet.getStyleClass().add("sheet");
        var turn = new HBox(previous, position, next);
        turn.getStyleClass().addAll("action-row", "page-turn");
        var preview = new VBox(sheet, turn);
        preview.getStyleClass().add("preview");
        return preview;
    }

    private Node bottom(Runnable close) {
        var done = Fields.button("print-close", words.get("share.close"), close);
        done.setCancelButton(true);
        done.disableProperty().bind(tasks.runningProperty().and(sending)); // what becomes of the job is said here
        var bottom = new HBox(Fields.spacer(), done, save, print);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        return bottom;
    }
}
