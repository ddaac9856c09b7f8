package cat.fullderuta.ui.intake;

import cat.fullderuta.export.AtomicFile;
import cat.fullderuta.export.CannotWrite;
import cat.fullderuta.intake.Intake;
import cat.fullderuta.intake.IntakeText;
import cat.fullderuta.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What could not be read in a workbook, as a text with which the coordinator can answer the town. */
final class ProblemReport {

    private ProblemReport() {
    }

    /** A heading with the file's name, then a line for each problem. */
    static String of(Intake intake, Messages words) {
        var text = IntakeText.of(words.locale());
        return Stream.concat(Stream.of(words.get("intakeview.report", intake.source(), intake.problems().size()), ""),
                intake.problems().stream().map(text::problem))
                        .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }

    static void write(Path file, String text) throws CannotWrite {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
