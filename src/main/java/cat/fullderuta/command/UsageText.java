package cat.fullderuta.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words for a command line that cannot be understood; the library has them only in English. */
final class UsageText {

    private final Terminal terminal;

    UsageText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What is wrong with the command line. */
    String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                    terminal.words("wrong.missing", missing.getMissing().stream().map(UsageText::name).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown -> terminal.words("wrong.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> terminal.words("wrong.twice", name(twice.getOverwritten()));
            default -> wrong.getArgSpec() == null ? terminal.words("wrong.other", wrong.getMessage())
                    : terminal.words("wrong.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()),
                            expected(wrong.getArgSpec()));
        };
    }

    private static String expected(ArgSpec spec) {
        Object[] choices = spec.type().getEnumConstants();
        return choices == null ? spec.paramLabel()
                : Arrays.stream(choices).map(choice -> choice.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
