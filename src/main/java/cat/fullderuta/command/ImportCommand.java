package cat.fullderuta.command;

import cat.fullderuta.change.Change;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.intake.AnswerReader;
import cat.fullderuta.intake.Intake;
import cat.fullderuta.intake.IntakeText;
import cat.fullderuta.intake.Request;
import cat.fullderuta.intake.RequestReader;
import cat.fullderuta.intake.UnreadableWorkbook;
import cat.fullderuta.travel.Gazetteer;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code import FILE.xlsx --data F [--dry-run]}: takes the requests of a workbook into the backlog, and tells what was read
 * otherwise than written and what could not be read. Rows that were taken before are not taken twice.
 */
final class ImportCommand implements Command {

    private static final String DRY_RUN = "--dry-run";

    private final Terminal terminal;
    private final Specs specs;

    ImportCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("import", "import.help").addPositional(specs.parameter(0, "FILE", Path.class))
                .addOption(specs.data()).addOption(specs.flag(DRY_RUN));
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        boolean dryRun = arguments.hasMatchedOption(DRY_RUN);
        Path file = arguments.matchedPositionalValue(0, Path.of(""));
        try (OpenData data = dryRun ? OpenData.toRead(arguments, terminal) : OpenData.toWrite(arguments, terminal)) {
            Intake intake = read(file, data.edition(), terminal);
            tell(intake, terminal);
            if (intake.sheets() == 0) {
                throw terminal.failure("import.noSheet", intake.source());
            }
            List<Request> fresh = intake.fresh();
            if (!dryRun && !fresh.isEmpty()) {
                data.save(taken(intake, data.edition()));
            }
            terminal.say(dryRun ? "import.wouldTake" : "import.taken", fresh.size(), intake.rows(), intake.requests().size() - fresh.size(),
                    intake.leftOut().size(), intake.source());
            return intake.leftOut().isEmpty() ? ExitCode.FINE : ExitCode.WRONG;
        }
    }

    /** Reads a workbook; a host's answers are no requests. */
    static Intake read(Path file, Edition edition, Terminal terminal) throws CommandFailure {
        try {
            if (AnswerReader.find(file, edition).isPresent()) {
                throw terminal.failure("import.answers", file.getFileName());
            }
            return RequestReader.read(file, edition, Gazetteer.standard());
        } catch (UnreadableWorkbook e) {
            throw new CommandFailure(IntakeText.of(terminal.messages().locale()).unreadable(e));
        }
    }

    /** The edition with the requests that are new to it in its backlog. */
    static Edition taken(Intake intake, Edition edition) {
        List<Request> fresh = intake.fresh();
        return new Change.TakeRequests(intake.source(), intake.hosts(fresh), intake.activities(fresh)).applyTo(edition);
    }

    private static void tell(Intake intake, Terminal terminal) {
        IntakeText text = IntakeText.of(terminal.messages().locale());
        intake.notices().forEach(notice -> terminal.err().println(text.notice(notice)));
        intake.problems().forEach(problem -> terminal.err().println(intake.source() + ": " + text.problem(problem)));
        intake.requests().forEach(request -> request.readings().forEach(reading -> terminal.out().println(text.reading(reading))));
    }
}
