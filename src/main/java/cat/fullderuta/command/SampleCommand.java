package cat.fullderuta.command;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code sample --data F [--size SMALL|LARGE]}: puts a sample edition into a data folder, and makes it the one to open. */
final class SampleCommand implements Command {

    private static final String SIZE = "--size";

    /** How much there is in the sample. */
    private enum Size { SMALL, LARGE }

    private final Terminal terminal;
    private final Specs specs;

    SampleCommand(Terminal terminal, Specs specs) {
        this.terminal = terminal;
        this.specs = specs;
    }

    @Override
    public CommandSpec spec() {
        return specs.command("sample", "sample.help").addOption(specs.data()).addOption(specs.option(SIZE, "SMALL|LARGE", Size.class));
    }

    @Override
    public int run(ParseResult arguments) throws CommandFailure {
        Edition sample = arguments.matchedOptionValue(SIZE, Size.SMALL) == Size.LARGE ? SampleEdition.large() : SampleEdition.small();
        Path path = OpenData.path(arguments);
        try (DataFolder folder = DataFolder.open(path)) {
            if (folder.listEditions().contains(sample.id())) {
                throw terminal.failure("sample.there", sample.name(), path);
            }
            OpenEdition.create(folder, sample).close();
            folder.setCurrent(sample.id());
        }
        terminal.say("sample.done", sample.name(), sample.defenders().size(), sample.listScheduled().size(), sample.listBacklog().size(),
                path);
        return ExitCode.FINE;
    }
}
