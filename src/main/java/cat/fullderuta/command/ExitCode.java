package cat.fullderuta.command;

/** What a command tells the shell. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;

    /** The edition has clashes. */
    public static final int CLASHES = 1;

    /** The command was used wrongly, or what it was given cannot be read or written. */
    public static final int WRONG = 2;

    private ExitCode() {
    }
}
