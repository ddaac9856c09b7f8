package cat.fullderuta.command;

import cat.fullderuta.check.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check --data F [--json]}: says everything that is wrong with the edition. */
final class CheckCommand implements Command {

    private static final String JSON = "--json";

    private final Terminal terminal;
    private final Specs specs;

    CheckCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("check", "check.help").addOption(specs.data()).addOption(specs.flag(JSON));
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            CheckReport report = CheckReport.of(data.edition());
            if (arguments.hasMatchedOption(JSON)) {
                report.writeJson(terminal);
            } else {
                report.write(terminal);
            }
            return report.findings().list(Severity.CLASH).isEmpty() ? ExitCode.FINE : ExitCode.CLASHES;
        }
    }
}
