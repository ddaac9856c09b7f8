package cat.fullderuta.command;

import cat.fullderuta.text.Messages;
import java.io.PrintStream;

/** Where a command speaks, and in which language. */
record Terminal(PrintStream out, PrintStream err, Messages messages) {

    /** Says something in the user's language. */
    void say(String key, Object... values) {
        out.println(messages.get("command." + key, values));
    }

    /** The words for a key of this room. */
    String words(String key, Object... values) {
        return messages.get("command." + key, values);
    }

    /** A failure in the user's language. */
    CommandFailure failure(String key, Object... values) {
        return new CommandFailure(words(key, values));
    }
}
