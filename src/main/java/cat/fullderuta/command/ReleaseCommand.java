package cat.fullderuta.command;

import cat.fullderuta.change.Change;
import cat.fullderuta.check.Finding;
import cat.fullderuta.check.Severity;
import cat.fullderuta.edition.Release;
import cat.fullderuta.text.FindingText;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code release --data F --by X [--note "…"]}: makes a version of the draft, unless something clashes. */
final class ReleaseCommand implements Command {

    private static final String BY = "--by";
    private static final String NOTE = "--note";

    private final Terminal terminal;
    private final Specs specs;

    ReleaseCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("release", "release.help").addOption(specs.data())
                .addOption(specs.option(BY, "NAME", String.class, it -> it.required(true)))
                .addOption(specs.option(NOTE, "TEXT", String.class));
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        String by = arguments.matchedOptionValue(BY, "").strip();
        if (by.isBlank()) {
            throw terminal.failure("release.unsigned");
        }
        try (OpenData data = OpenData.toWrite(arguments, terminal)) {
            CheckReport report = CheckReport.of(data.edition());
            List<Finding> clashes = report.findings().list(Severity.CLASH);
            if (!clashes.isEmpty()) {
                FindingText text = FindingText.of(data.edition(), terminal.messages());
                terminal.err().println(terminal.words("release.blocked", clashes.size()));
                clashes.forEach(clash -> terminal.err().println("  " + text.title(clash) + " — " + text.sentence(clash)));
                return ExitCode.CLASHES;
            }
            Release release = data.nextRelease(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS),
                    by, arguments.matchedOptionValue(NOTE, "").strip());
            data.freeze(release);
            data.save(new Change.PutRelease(release).applyTo(data.edition()));
            terminal.say("release.done", release.number(), data.edition().name(), report.findings().list(Severity.WARNING).size(),
                    report.findings().list(Severity.UNKNOWN).size());
            return ExitCode.FINE;
        }
    }
}
