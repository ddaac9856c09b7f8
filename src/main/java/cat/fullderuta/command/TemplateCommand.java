package cat.fullderuta.command;

import cat.fullderuta.intake.RequestTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code template FILE.xlsx --data F}: writes the empty workbook in which towns ask for activities. */
final class TemplateCommand implements Command {

    private final Terminal terminal;
    private final Specs specs;

    TemplateCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("template", "template.help").addPositional(specs.parameter(0, "TEMPLATE", Path.class))
                .addOption(specs.data());
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        Path file = arguments.matchedPositionalValue(0, Path.of(""));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw terminal.failure("template.ending", file);
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) { // perhaps a town has filled it in
            throw terminal.failure("template.exists", file);
        }
        try (OpenData data = OpenData.toRead(arguments, terminal)) {
            Locale language = RequestTemplate.write(file, data.edition());
            terminal.say("template.done", file, language.getDisplayLanguage(terminal.messages().locale()));
            return ExitCode.FINE;
        } catch (IOException e) {
            throw terminal.failure("template.failed", file);
        }
    }
}
