package cat.fullderuta.export;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF for the screen and the printer. Not for two threads at once. */
public final class AgendaPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private AgendaPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /** @throws IOException when these bytes are no PDF */
    public static AgendaPages of(byte[] pdf) throws IOException {
        return new AgendaPages(Loader.loadPDF(pdf));
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
     * Asks for printer and pages in the system's dialog and prints; waits until the job is handed over, so call it off the window's thread.
     *
     * @param name of the job in the printer's queue; without personal data
     * @return false when the dialog was cancelled
     * @throws java.awt.HeadlessException when there is no display to show the dialog on
     * @throws PrinterException           when there is no printer or it refuses
     */
    public boolean printWithDialog(String name) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(name);
        job.setPageable(pageable());
        if (!job.printDialog()) {
            return false;
        }
        job.print();
        return true;
    }

    /**
     * Prints all pages as one job on a printer, without asking; waits until the job is handed over.
     *
     * @param name    of the job in the printer's queue; without personal data
     * @param stopped asked before each page
     * @return false when it was stopped
     * @throws PrinterException when the printer refuses
     */
    public boolean print(PrintService printer, String name, BooleanSupplier stopped) throws PrinterException {
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
