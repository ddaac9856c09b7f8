package cat.fullderuta.command;

import cat.fullderuta.document.Audience;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Ledger;
import cat.fullderuta.edition.Release;
import cat.fullderuta.export.ItinerarySet;
import cat.fullderuta.export.TextSize;
import cat.fullderuta.export.Warmup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code export --to FOLDER --data F [--only excel|pdf|calendar] [--for READERS] [--release N]}: writes everything that goes out, or
 * only one sort of file, or only what is for some readers. {@code --large-print} sets agendas in large print, {@code --password-file
 * FILE} lets workbooks open with a password only.
 */
final class ExportCommand implements Command {

    private static final String TO = "--to";
    private static final String ONLY = "--only";

    private static final String FOR = "--for";
    private static final String LARGE_PRINT = "--large-print";
    private static final String PASSWORD_FILE = "--password-file";

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
                .addOption(specs.option(FOR, "hosts|defenders|companions|press|office", For.class)).addOption(specs.release())
                .addOption(specs.flag(LARGE_PRINT)).addOption(specs.option(PASSWORD_FILE, "FILE", Path.class));
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
        ItinerarySet.Choice choice = ItinerarySet.Choice.of(only);
        if (arguments.hasMatchedOption(FOR)) {
            choice = choice.onlyFor(arguments.matchedOptionValue(FOR, For.HOSTS).readers);
        }
        if (arguments.hasMatchedOption(LARGE_PRINT)) {
            choice = choice.withSize(TextSize.LARGE);
        }
        String password = password(arguments);
        warmUp(only);
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            Optional<Release> release = data.findRelease(arguments);
            Edition edition = release.map(it -> data.frozen(it).withLedger(Ledger.of(it))).orElseGet(data::edition);
            return write(edition, data.past().withRelease(release), folder, choice, password, terminal);
        }
    }

    /** From a file, never from the command line, which every user of the machine may see; its first line. Empty where none is asked for. */
    private String password(ParseResult arguments) throws CommandFailure {
        if (!arguments.hasMatchedOption(PASSWORD_FILE)) {
            return "";
        }
        Path file = arguments.matchedOptionValue(PASSWORD_FILE, Path.of(""));
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().filter(line -> !line.isBlank()).orElseThrow(() -> terminal.failure("export.noPassword", file));
        } catch (IOException | UncheckedIOException e) {
            throw terminal.failure("export.passwordUnreadable", file);
        }
    }

    /** The libraries for files are loaded while the edition is opened: both take long, and neither needs the other. */
    private static void warmUp(ItinerarySet.Only only) {
        if (only != ItinerarySet.Only.CALENDAR) {
            Thread.ofPlatform().daemon().start(only == ItinerarySet.Only.PDF ? Warmup::agenda : Warmup::workbook);
        }
    }

    /**
     * Writes the files, and says how many there are; where some could not be written, also which they are, why, and which are there.
     *
     * @param password with which the workbooks open; empty for none
     */
    static int write(Edition edition, ItinerarySet.Past past, Path folder, ItinerarySet.Choice choice, String password,
            Terminal terminal) {
        ItinerarySet.Result result = ItinerarySet.of(edition, Surroundings.of(edition), terminal.messages().locale(), choice, past)
                .sealedWith(password).writeTo(folder, ItinerarySet.Progress.NONE, () -> false);
        result.describe(folder, terminal.messages()).forEach(terminal.err()::println);
        terminal.say("export.done", count(result, ".xlsx"), count(result, ".pdf"), folder, count(result, ".ics"));
        return result.failures().isEmpty() ? ExitCode.FINE : ExitCode.WRONG;
    }

    private static long count(ItinerarySet.Result result, String ending) {
        return result.files().stream().filter(file -> file.toString().endsWith(ending)).count();
    }
}
