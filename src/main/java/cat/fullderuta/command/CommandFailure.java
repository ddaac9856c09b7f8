package cat.fullderuta.command;

/** A command cannot go on; the message is in the user's language and says what to do. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1;

    CommandFailure(String message) {
        super(message);
    }
}
