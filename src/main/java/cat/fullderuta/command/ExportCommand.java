package cat.fullderuta.command;

import cat.fullderuta.document.Audience;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.Warmup;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code export --to FOLDER --data F [--only excel|pdf|calendar] [--for READERS] [--release N]}: writes everything that goes out, or
 * only one sort of file, or only what is for some readers.
 */
final class ExportCommand implements Command {

    private static final String TO = "--to";
    private static final String ONLY = "--only";

    private static final String FOR = "--for";

    /** One sort of file. */
    private enum Only { EXCEL, PDF, CALENDAR }

    /** Whose files. */
    private enum For {
        HOSTS(Audience.HOST), DEFENDERS(Audience.DEFENDER), COMPANIONS(Audience.COMPANION, Audience.DRIVER), PRESS(Audience.PUBLIC),
        OFFICE(Audience.OFFICE);

        private final Set<Audience> readers;

        For(Audience... readers) {
            this.readers = Set.of(readers);
        }
    }

    private final Terminal terminal;
    private final Specs specs;

    ExportCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("export", "export.help").addOption(specs.option(TO, "FOLDER", Path.class, it -> it.required(true)))
                .addOption(specs.data()).addOption(specs.option(ONLY, "excel|pdf|calendar", Only.class))
                .addOption(specs.option(FOR, "hosts|defenders|companions|press|office", For.class)).addOption(specs.release());
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
        ItinerarySet.Choice all = ItinerarySet.Choice.of(only);
        ItinerarySet.Choice choice = !arguments.hasMatchedOption(FOR) ? all
                : all.onlyFor(arguments.matchedOptionValue(FOR, For.HOSTS).readers);
        warmUp(only);
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            Edition edition = data.findRelease(arguments).map(it -> data.frozen(it).withLedger(Ledger.of(it))).orElseGet(data::edition);
            return write(edition, data.past(), folder, choice, terminal);
        }
    }

    /** The libraries for files are loaded while the edition is opened: both take long, and neither needs the other. */
    private static void warmUp(ItinerarySet.Only only) {
        if (only != ItinerarySet.Only.CALENDAR) {
            Thread.ofPlatform().daemon().start(only == ItinerarySet.Only.PDF ? Warmup::agenda : Warmup::workbook);
        }
    }

    /** Writes the files, and says how many there are and which could not be written. */
    static int write(Edition edition, ItinerarySet.Past past, Path folder, ItinerarySet.Choice choice, Terminal terminal) {
        ItinerarySet.Result result = ItinerarySet.of(edition, Surroundings.of(edition), terminal.messages().locale(), choice, past)
                .writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
        result.failures().forEach(failure -> terminal.err().println(failure.describe(terminal.messages())));
        terminal.say("export.done", count(result, ".xlsx"), count(result, ".pdf"), folder, count(result, ".ics"));
        return result.failures().isEmpty() ? ExitCode.FINE : ExitCode.WRONG;
    }

    private static long count(ItinerarySet.Result result, String ending) {
        return result.files().stream().filter(file -> file.toString().endsWith(ending)).count();
    }
}
