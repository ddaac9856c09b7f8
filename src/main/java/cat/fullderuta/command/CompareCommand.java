package cat.fullderuta.command;

import cat.fullderuta.document.VersionComparison;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ComparisonFiles;
import cat.fullderuta.export.ItinerarySet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code compare --to FOLDER --data F [--release N] [--with M]}: writes what differs, day by day, between a version and a later one or
 * the draft.
 */
final class CompareCommand implements Command {

    private static final String TO = "--to";
    private static final String WITH = "--with";

    private final Terminal terminal;
    private final Specs specs;

    CompareCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("compare", "compare.help").addOption(specs.option(TO, "FOLDER", Path.class, it -> it.required(true)))
                .addOption(specs.data()).addOption(specs.release()).addOption(specs.option(WITH, "M", Integer.class));
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        Path folder = arguments.matchedOptionValue(TO, Path.of(""));
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            Release one = data.findRelease(arguments).or(() -> data.edition().ledger().findNewest())
                    .orElseThrow(() -> terminal.failure("notices.noRelease"));
            Optional<Release> other = data.findRelease(arguments, WITH);
            boolean forward = other.isEmpty() || other.get().number() >= one.number();
            VersionComparison comparison = forward ? compare(data, one, other) : compare(data, other.get(), Optional.of(one));
            ItinerarySet.Result result = ComparisonFiles.writeTo(comparison, terminal.messages().locale(), folder,
                    ItinerarySet.Progress.NONE,
                    () -> false);
            result.failures().forEach(failure -> terminal.err().println(failure.describe(terminal.messages())));
            terminal.say("compare.done", comparison.since(), comparison.now(),
                    comparison.days().values().stream().mapToInt(List::size).sum(),
                    folder);
            return result.failures().isEmpty() ? ExitCode.FINE : ExitCode.WRONG;
        }
    }

    private static VersionComparison compare(OpenData data, Release since, Optional<Release> now) {
        Edition after = now.map(data::frozen).orElseGet(data::edition);
        return VersionComparison.of(data.frozen(since), since.number(), after, now.map(Release::number).orElse(0));
    }
}
