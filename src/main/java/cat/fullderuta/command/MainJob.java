package cat.fullderuta.command;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.intake.Intake;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The main job on a machine without a display: the sample edition, its requests taken in, checked, and everything that goes
 * out written into a folder with a picture of the board. Nothing is kept but those files.
 */
public final class MainJob {

    /** Draws the board of an edition into a PNG file without a display; the room of the window knows how. */
    @FunctionalInterface
    public interface Picture {

        /** @throws IOException when the file cannot be written */
        void write(Edition edition, Messages words, Path file) throws IOException;
    }

    private MainJob() {
    }

    /** Does it in the system's language and says on the terminal what it wrote and what clashes; see the other. */
    public static int run(Path folder, Picture picture) {
        return run(folder, picture, Terminal.ofSystem());
    }

    /**
     * Does it, and says what it wrote and what clashes.
     *
     * @param folder  to write into; made when it is not there
     * @param picture draws the board
     * @return {@link ExitCode#FINE}, also with clashes, since the sample has some;
     *         {@link ExitCode#WRONG} when something could not be written
     */
    static int run(Path folder, Picture picture, Terminal terminal) {
        try {
            Edition edition = withRequests(SampleEdition.small(), terminal);
            CheckReport.of(edition).write(terminal);
            int code = ExportCommand.write(edition, ItinerarySet.Past.UNKNOWN, folder, ItinerarySet.Choice.of(ItinerarySet.Only.ALL), "",
                    terminal);
            Path board = folder.resolve(terminal.words("mainJob.board") + ".png");
            picture.write(edition, terminal.messages(), board);
            terminal.say("mainJob.pictured", board);
            return code;
        } catch (CommandFailure e) {
            terminal.err().println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            terminal.err().println(terminal.words("mainJob.disk", folder, e.getClass().getSimpleName()));
        }
        return ExitCode.WRONG;
    }

    private static Edition withRequests(Edition edition, Terminal terminal) throws CommandFailure, IOException {
        Path temporary = Files.createTempDirectory("full-de-ruta");
        try {
            Path workbook = SampleRequests.copyTo(temporary);
            try {
                Intake intake = ImportCommand.read(workbook, edition, terminal);
                terminal.say("mainJob.taken", edition.name(), intake.fresh().size(), intake.rows(), intake.incomplete().size(),
                        intake.leftOut().size());
                return ImportCommand.taken(intake, edition);
            } finally {
                Files.deleteIfExists(workbook);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
