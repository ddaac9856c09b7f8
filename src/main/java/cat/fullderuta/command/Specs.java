package cat.fullderuta.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes commands whose help is in the user's language: {@code command.NAME.help}, {@code command.option.OPTION}. */
final class Specs {

    static final String DATA = "--data";
    static final String RELEASE = "--release";
    static final String LANGUAGE = "--language";

    private final Terminal terminal;

    Specs(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A command with {@code --help} and {@code --language}. */
    CommandSpec command(String name, String descriptionKey) {
        CommandSpec spec = CommandSpec.create().name(name);
        dress(spec, descriptionKey);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description(terminal.words("option.help")).build());
        spec.addOption(option(LANGUAGE, "ca|es|en", String.class));
        return spec;
    }

    /** The option that says where the data are; the usual place of the operating system when it is left out. */
    OptionSpec data() {
        return option(DATA, "F", Path.class);
    }

    /** The option that asks for a release by its number. */
    OptionSpec release() {
        return option(RELEASE, "N", Integer.class);
    }

    OptionSpec option(String name, String label, Class<?> type) {
        return option(name, label, type, any -> { });
    }

    OptionSpec option(String name, String label, Class<?> type, Consumer<OptionSpec.Builder> more) {
        OptionSpec.Builder builder = OptionSpec.builder(name).paramLabel(label).type(type).arity("1")
                .description(terminal.words("option." + name.substring(2)));
        more.accept(builder);
        return builder.build();
    }

    /** An option that is there or not. */
    OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").description(terminal.words("option." + name.substring(2))).build();
    }

    PositionalParamSpec parameter(int index, String label, Class<?> type) {
        return PositionalParamSpec.builder().index(String.valueOf(index)).arity("1").paramLabel(label).type(type).required(true)
                .description(terminal.words("parameter." + label)).build();
    }

    private void dress(CommandSpec spec, String descriptionKey) {
        spec.usageMessage().description(terminal.words(descriptionKey)).synopsisHeading(terminal.words("help.usage") + " ")
                .descriptionHeading("%n").parameterListHeading("%n").optionListHeading("%n")
                .commandListHeading("%n" + terminal.words("help.commands") + "%n").synopsisSubcommandLabel(terminal.words("help.command"));
    }
}
