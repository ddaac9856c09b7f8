package cat.fullderuta.command;

import cat.fullderuta.document.ChangeNotice;
import cat.fullderuta.document.Standing;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.Outbox;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code notices --to FOLDER --data F [--release N]}: writes for each recipient what changed since the version they have. */
final class NoticesCommand implements Command {

    private static final String TO = "--to";

    private final Terminal terminal;
    private final Specs specs;

    NoticesCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("notices", "notices.help").addOption(specs.option(TO, "FOLDER", Path.class, it -> it.required(true)))
                .addOption(specs.data()).addOption(specs.release());
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        Path folder = arguments.matchedOptionValue(TO, Path.of(""));
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            Release release = data.findRelease(arguments).or(() -> data.edition().ledger().findNewest())
                    .orElseThrow(() -> terminal.failure("notices.noRelease"));
            Edition version = data.frozen(release);
            List<Standing> standings = Standing.list(version, release.number(), data.edition().ledger(), data::frozen);
            List<ChangeNotice> notices = standings.stream().flatMap(it -> it.notice().stream()).toList();
            ItinerarySet.Result result = Outbox.notices(notices, terminal.messages().locale())
                    .writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
            result.failures().forEach(failure -> terminal.err().println(failure.describe(terminal.messages())));
            terminal.say("notices.done", notices.size(), release.number(), folder,
                    standings.stream().filter(it -> it.state() == Standing.State.NEVER).count());
            return result.failures().isEmpty() ? ExitCode.FINE : ExitCode.WRONG;
        }
    }
}
