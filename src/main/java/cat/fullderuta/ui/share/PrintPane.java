package cat.fullderuta.ui.share;

import cat.fullderuta.document.DayAgenda;
import cat.fullderuta.document.DefenderItinerary;
import cat.fullderuta.document.Imprint;
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
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** Prints agendas of the chosen defenders and days as one job, after a look at the pages; without a printer, as a PDF. */
public final class PrintPane extends BorderPane {

    private final Workspace workspace;
    private final Messages words;
    private final Supplier<Optional<Path>> choosePdf;
    private final Clock clock;
    private final WhoAndWhen whoAndWhen;
    private final CheckBox large;
    private final Tasks tasks;
    private final PagePreview preview;
    private final PrinterChoice printers;
    private final Label said = Fields.text("");
    private final Button print;
    private final Button dialog;
    private final Button save;
    private boolean stale;
    /** Counts the changes of what is chosen. */
    private int choice;
    /** Whether the work under way, or to be tried again, writes or prints rather than shows. */
    private final BooleanProperty sending = new SimpleBooleanProperty();

    /** The printers found, and the one that is the system's usual one. */
    private record Found(List<PrintService> printers, Optional<PrintService> usual) { }

    /** Sends pages to a printer; says whether all were sent. */
    @FunctionalInterface
    private interface Sending {

        boolean send(AgendaPages pages, Tasks.Progress progress) throws PrinterException;
    }

    /**
     * @param choosePdf asks where to save the agendas as a file instead
     * @param close     closes the dialog
     */
    public PrintPane(Workspace workspace, Supplier<Optional<Path>> choosePdf, Runnable close) {
        this(workspace, choosePdf, close, Clock.systemDefaultZone(), () -> List.of(PrinterJob.lookupPrintServices()));
    }

    /**
     * @param clock  tells of which day the draft is
     * @param lookup the printers there are; called off the thread of the window, since the system may take its time
     */
    PrintPane(Workspace workspace, Supplier<Optional<Path>> choosePdf, Runnable close, Clock clock, Supplier<List<PrintService>> lookup) {
        this.workspace = workspace;
        this.choosePdf = choosePdf;
        this.clock = clock;
        words = workspace.words();
        whoAndWhen = new WhoAndWhen("print", workspace.session().edition(), words);
        whoAndWhen.setOnChange(this::prepare);
        large = Fields.named(new CheckBox(words.get("share.large")), "print-large", words.get("share.large"));
        large.setOnAction(_ -> prepare());
        tasks = new Tasks(words);
        preview = new PagePreview(words, this::turn);
        printers = new PrinterChoice(words);
        print = Fields.button("print-print", words.get("share.print.print", 0), this::print);
        dialog = Fields.button("print-dialog", words.get("share.print.dialog"), this::printWithDialog);
        save = Fields.button("print-save", words.get("share.print.save"), this::save);
        said.setId("print-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        setLeft(left());
        setCenter(preview);
        setBottom(bottom(close));
        Fields.named(this, "print", words.get("share.print.name"));
        getStyleClass().addAll("pane", "print-pane");
        tasks.setOnStopped(preview::sayNotReady);
        tasks.runningProperty().addListener((_, _, running) -> {
            refresh();
            if (!running && stale) {
                prepare();
            }
        });
        refresh();
        tasks.run(words.get("share.print.lookup"),
                _ -> new Found(lookup.get(), Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())),
                _ -> words.get("share.print.noPrinter"), this::showPrinters);
    }

    private void showPrinters(Found found) {
        boolean none = found.printers().isEmpty();
        printers.show(found.printers(), found.usual());
        said.setText(none ? words.get("share.print.noPrinter") : "");
        Fields.setShown(print, !none);
        Fields.setShown(dialog, !none);
        (none ? save : print).getStyleClass().add("accent");
        prepare();
    }

    /** Sets the pages of what is chosen now, off the thread of the window. */
    private void prepare() {
        choice++;
        preview.clear();
        refresh();
        if (tasks.runningProperty().get()) {
            stale = true;
            return;
        }
        stale = false;
        if (whoAndWhen.isEmpty()) {
            tasks.clear();
            return;
        }
        Edition edition = workspace.session().edition();
        var who = whoAndWhen.defenders();
        var when = whoAndWhen.days();
        TextSize size = large.isSelected() ? TextSize.LARGE : TextSize.NORMAL;
        show(progress -> {
            var surroundings = Surroundings.of(edition);
            List<DayAgenda> days = who.stream().flatMap(id -> DefenderItinerary.of(edition, id, surroundings).days().stream())
                    .filter(day -> when.contains(day.day())).toList();
            progress.stopIfAsked();
            if (days.isEmpty()) {
                return Optional.empty();
            }
            var out = new ByteArrayOutputStream();
            AgendaPdf.writeAll(days, Imprint.ofDraft(LocalDate.now(clock)), size, words.locale(), out);
            progress.stopIfAsked();
            var first = PagePreview.Shown.of(out.toByteArray(), 0);
            progress.stopIfAsked();
            return Optional.of(first);
        });
    }

    private void turn(int page) {
        byte[] now = preview.pdf();
        show(_ -> Optional.of(PagePreview.Shown.of(now, page)));
    }

    /** Pages of what was chosen before must not reach the printer. */
    private void show(Tasks.Work<Optional<PagePreview.Shown>> work) {
        int asked = choice;
        sending.set(false);
        tasks.run(words.get("share.print.preparing"), work, _ -> words.get("share.failed"), shown -> {
            if (asked == choice) {
                shown.ifPresentOrElse(preview::show, preview::clear);
                refresh();
            }
        });
    }

    private void print() {
        printers.find().ifPresent(printer -> send(printer, (pages, progress) ->
                pages.print(printer, words.get("share.print.job"), progress::isStopped)));
    }

    /** The system's own dialog: copies, both sides, another printer. */
    private void printWithDialog() {
        printers.find().ifPresent(printer -> send(printer, (pages, _) -> pages.printWithDialog(printer, words.get("share.print.job"))));
    }

    private void send(PrintService printer, Sending how) {
        byte[] now = preview.pdf();
        int count = preview.pages();
        sending.set(true);
        tasks.run(words.get("share.print.printing", printer.getName()), progress -> {
            try (AgendaPages all = AgendaPages.of(now)) {
                return how.send(all, progress);
            }
        }, _ -> words.get("share.print.refused", printer.getName()),
                done -> said.setText(done ? words.get("share.print.done", count, printer.getName()) : words.get("share.print.stopped")));
    }

    private void save() {
        byte[] now = preview.pdf();
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
        boolean busy = tasks.runningProperty().get();
        boolean ready = preview.pages() > 0 && !busy;
        preview.refresh(busy);
        save.setDisable(!ready);
        print.setDisable(!ready || printers.find().isEmpty());
        dialog.setDisable(print.isDisable());
        print.setText(words.get("share.print.print", preview.pages()));
        print.setAccessibleText(print.getText().replace("_", ""));
    }

    private Node left() {
        var content = new VBox(Fields.text(words.get("share.print.name"), "text-title"),
                new OpenIssues(workspace.state(), words), whoAndWhen, large, printers, said, tasks);
        content.getStyleClass().add("share-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(400);
        return scroll;
    }

    private Node bottom(Runnable close) {
        var done = Fields.button("print-close", words.get("share.close"), close);
        done.setCancelButton(true);
        done.disableProperty().bind(tasks.runningProperty().and(sending)); // what becomes of the job is said here
        var bottom = new HBox(Fields.spacer(), done, save, dialog, print);
        bottom.getStyleClass().addAll("action-row", "pane-bottom");
        return bottom;
    }
}
