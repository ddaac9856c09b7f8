package cat.fullderuta.command;

import cat.fullderuta.session.StoreText;
import cat.fullderuta.store.StoreException;
import cat.fullderuta.text.Messages;
import cat.fullderuta.text.Program;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program without a window: runs one command and gives its exit code, see {@link ExitCode}. */
public final class Commands {

    private static final String NAME = "full-de-ruta";

    private final Terminal terminal;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandLine line;

    private Commands(Terminal terminal) {
        this.terminal = terminal;
        var specs = new Specs(terminal);
        add(new SampleCommand(terminal, specs));
        add(new TemplateCommand(terminal, specs));
        add(new ImportCommand(terminal, specs));
        add(new CheckCommand(terminal, specs));
        add(new ExportCommand(terminal, specs));
        add(new ReleaseCommand(terminal, specs));
        add(new NoticesCommand(terminal, specs));
        add(new CompareCommand(terminal, specs));
        add(new TravelCommand(terminal, specs));
        CommandSpec top = specs.command(NAME, "help");
        top.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).description(terminal.words("option.version")).build());
        top.version(NAME + " " + Program.version());
        top.usageMessage().footerHeading("%n").footer((terminal.words("help.window") + "\n\n"
                + terminal.words("help.exitCodes")).split("\n"));
        commands.forEach((name, command) -> top.addSubcommand(name, new CommandLine(command.spec())));
        line = new CommandLine(top);
        line.setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Runs a command on the system's terminal, in the system's language unless {@code --language} says another. */
    public static int run(String... arguments) {
        return run(List.of(arguments), Locale.getDefault(), System.out, System.err);
    }

    /** The words for what is said before any command: in the system's language if the program speaks it, else in English. */
    public static Messages words() {
        return Terminal.ofSystem().messages();
    }

    /**
     * Runs a command.
     *
     * @param arguments as they were typed
     * @param system    language to speak unless {@code --language} says another
     */
    static int run(List<String> arguments, Locale system, PrintStream out, PrintStream err) {
        return new Commands(new Terminal(out, err, Messages.of(Languages.of(arguments, system)))).run(arguments);
    }

    private void add(Command command) {
        commands.put(command.spec().name(), command);
    }

    private int run(List<String> arguments) {
        try {
            Languages.refuseUnknown(arguments, terminal);
            return run(line.parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException e) {
            terminal.err().println(new UsageText(terminal).sentence(e));
            terminal.err().println(terminal.words("wrong.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
        } catch (CommandFailure e) {
            terminal.err().println(e.getMessage());
        } catch (StoreException e) {
            terminal.err().println(StoreText.of(terminal.messages()).sentence(e));
        }
        return ExitCode.WRONG;
    }

    private int run(ParseResult parsed) throws CommandFailure {
        if (parsed.isVersionHelpRequested()) {
            line.printVersionHelp(terminal.out());
            return ExitCode.FINE;
        }
        Optional<ParseResult> subcommand = Optional.ofNullable(parsed.subcommand());
        if (subcommand.orElse(parsed).isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
            subcommand.orElse(parsed).commandSpec().commandLine().usage(terminal.out());
            return ExitCode.FINE;
        }
        if (subcommand.isEmpty()) {
            line.usage(terminal.err());
            return ExitCode.WRONG;
        }
        return commands.get(subcommand.get().commandSpec().name()).run(subcommand.get());
    }
}
