package cat.fullderuta.export;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Destination;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF for the screen and the printer. Not for two threads at once. */
public final class AgendaPages implements AutoCloseable {

    private final byte[] pdf;
    private final PDDocument document;
    private final PDFRenderer renderer;

    private AgendaPages(byte[] pdf, PDDocument document) {
        this.pdf = pdf;
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** @throws IOException when these bytes are no PDF */
    public static AgendaPages of(byte[] pdf) throws IOException {
        return new AgendaPages(pdf, Loader.loadPDF(pdf));
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * A page as a picture.
     *
     * @param page from 0
     * @param dpi  dots an inch; 96 for a screen at 100 %
     */
    public BufferedImage image(int page, float dpi) throws IOException {
        return renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
    }

    /** The pages for a print job, in their own size. */
    public Pageable pageable() {
        return new PDFPageable(document);
    }

    /**
     * Asks for printer, copies and pages in the system's dialog and prints; waits until the job is handed over, so call it off the window's
     * thread.
     *
     * @param printer chosen to begin with
     * @param name of the job in the printer's queue; without personal data
     * @return false when the dialog was cancelled
     * @throws java.awt.HeadlessException when there is no display to show the dialog on
     * @throws PrinterException           when there is no printer or it refuses
     */
    public boolean printWithDialog(PrintService printer, String name) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(printer);
        job.setPageable(pageable());
        var wishes = new HashPrintRequestAttributeSet(new PrintRequestAttribute[] {new JobName(name, null), DialogTypeSelection.NATIVE,
            new DialogOwner()}); // above the program's window, which AWT does not know
        if (!job.printDialog(wishes)) {
            return false;
        }
        Optional<CupsQueue> queue = wishes.containsKey(Destination.class) ? Optional.empty() // into a file, by Java
                : CupsQueue.find(job.getPrintService());
        if (queue.isPresent()) {
            send(queue.get(), name, wishes);
        } else {
            job.print(wishes);
        }
        return true;
    }

    private void send(CupsQueue queue, String name, PrintRequestAttributeSet wishes) throws PrinterException {
        try {
            queue.send(pdf, count(), name, wishes);
        } catch (IOException e) {
            throw new PrinterIOException(e);
        }
    }

    /**
     * Prints all pages as one job on a printer, without asking; waits until the job is handed over.
     *
     * @param name    of the job in the printer's queue; without personal data
     * @param stopped asked before each page, or once where the printer takes the file as a whole
     * @return false when it was stopped
     * @throws PrinterException when the printer refuses
     */
    public boolean print(PrintService printer, String name, BooleanSupplier stopped) throws PrinterException {
        Optional<CupsQueue> queue = CupsQueue.find(printer);
        if (queue.isPresent()) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            send(queue.get(), name, new HashPrintRequestAttributeSet());
            return true;
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(printer);
        job.setJobName(name);
        job.setPageable(stoppable(pageable(), stopped));
        try {
            job.print();
            return true;
        } catch (PrinterAbortException asked) {
            return false;
        }
    }

    private static Pageable stoppable(Pageable pages, BooleanSupplier stopped) {
        return new Pageable() {
            @Override
            public int getNumberOfPages() {
                return pages.getNumberOfPages();
            }

            @Override
            public PageFormat getPageFormat(int page) {
                return pages.getPageFormat(page);
            }

            @Override
            public Printable getPrintable(int page) {
                return (graphics, format, index) -> {
                    if (stopped.getAsBoolean()) {
                        throw new PrinterAbortException();
                    }
                    return pages.getPrintable(page).print(graphics, format, index);
                };
            }
        };
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
