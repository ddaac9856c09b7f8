package cat.fullderuta.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;

/**
 * A printer of CUPS, which takes the PDF as it is. Java would draw it anew as PostScript into a readable temporary file and needs a
 * program ("lpr") that many systems lack; the program "lp" comes with every CUPS and reads from a pipe.
 *
 * @param program to hand the job to
 * @param name    of the queue
 */
record CupsQueue(Path program, String name) {

    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/bin/lp"), Path.of("/usr/local/bin/lp"));

    /** The queue of a printer, where there is CUPS; a printer that writes into a stream has none. */
    static Optional<CupsQueue> find(PrintService printer) {
        return printer instanceof StreamPrintService ? Optional.empty()
                : PROGRAMS.stream().filter(Files::isExecutable).findFirst().map(program -> new CupsQueue(program, printer.getName()));
    }

    /**
     * Hands over a job and waits until CUPS has it.
     *
     * @param title  of the job; without personal data
     * @param wishes copies, sides, pages and colour
     * @throws IOException when CUPS does not take it
     */
    void send(byte[] pdf, int pages, String title, PrintRequestAttributeSet wishes) throws IOException {
        List<String> command = command(pages, title, wishes);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(pdf);
        }
        try {
            int code = process.waitFor();
            if (code != 0) {
                throw new IOException("The printer \"" + name + "\" did not take the job (" + code
                        + "). Check that it is on, and try again.");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Printing was interrupted. Look into the printer’s queue before you try again.", e);
        }
    }

    List<String> command(int pages, String title, PrintRequestAttributeSet wishes) {
        var command = new ArrayList<>(List.of(program.toString(), "-d", name, "-t", title));
        if (wishes.get(Copies.class) instanceof Copies copies && copies.getValue() > 1) {
            command.addAll(List.of("-n", String.valueOf(copies.getValue())));
        }
        if (wishes.get(Sides.class) instanceof Sides sides) {
            command.addAll(List.of("-o", "sides=" + sides));
        }
        if (wishes.get(Chromaticity.class) == Chromaticity.MONOCHROME) {
            command.addAll(List.of("-o", "print-color-mode=monochrome"));
        }
        if (wishes.get(PageRanges.class) instanceof PageRanges ranges) {
            command.addAll(List.of("-P", Arrays.stream(ranges.getMembers()).filter(range -> range[0] <= pages)
                    .map(range -> range[0] + "-" + Math.min(range[1], pages)).collect(Collectors.joining(","))));
        }
        command.addAll(List.of("--", "-"));
        return command;
    }
}
