package cat.fullderuta.command;

import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.export.ItinerarySet;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code export --to FOLDER --data F [--only excel|pdf|calendar] [--release N]}: writes everything that goes out. */
final class ExportCommand implements Command {

    private static final String TO = "--to";
    private static final String ONLY = "--only";

    /** One sort of file. */
    private enum Only { EXCEL, PDF, CALENDAR }

    private final Terminal terminal;
    private final Specs specs;

    ExportCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("export", "export.help").addOption(specs.option(TO, "FOLDER", Path.class, it -> it.required(true)))
                .addOption(specs.data()).addOption(specs.option(ONLY, "excel|pdf|calendar", Only.class)).addOption(specs.release());
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        Path folder = arguments.matchedOptionValue(TO, Path.of(""));
        ItinerarySet.Only only = !arguments.hasMatchedOption(ONLY) ? ItinerarySet.Only.ALL
                : switch (arguments.matchedOptionValue(ONLY, Only.EXCEL)) {
                    case EXCEL -> ItinerarySet.Only.EXCEL;
                    case PDF -> ItinerarySet.Only.PDF;
                    case CALENDAR -> ItinerarySet.Only.CALENDAR;
                };
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            Edition edition = data.findRelease(arguments).map(it -> data.frozen(it).withLedger(Ledger.of(it))).orElseGet(data::edition);
            return write(edition, data.past(), folder, only, terminal);
        }
    }

    /** Writes the files, and says how many there are and which could not be written. */
    static int write(Edition edition, ItinerarySet.Past past, Path folder, ItinerarySet.Only only, Terminal terminal) {
        ItinerarySet.Result result = ItinerarySet.of(edition, Surroundings.of(edition), terminal.messages().locale(), ItinerarySet.Choice.of(only), past)
                .writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
        result.failures().forEach(failure -> terminal.err().println(failure.describe(terminal.messages())));
        terminal.say("export.done", count(result, ".xlsx"), count(result, ".pdf"), folder, count(result, ".ics"));
        return result.failures().isEmpty() ? ExitCode.FINE : ExitCode.WRONG;
    }

    private static long count(ItinerarySet.Result result, String ending) {
        return result.files().stream().filter(file -> file.toString().endsWith(ending)).count();
    }
}
