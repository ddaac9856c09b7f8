package cat.fullderuta.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: its options, and what it does. */
interface Command {

    /** Its name, options and parameters, described in the user's language. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @return one of {@link ExitCode}
     * @throws CommandFailure when it cannot be done
     */
    int run(ParseResult arguments) throws CommandFailure;
}
