package cat.fullderuta.command;

import cat.fullderuta.text.Messages;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Where a command speaks, and in which language. */
record Terminal(PrintStream out, PrintStream err, Messages messages) {

    /** The system's own, in the system's language if the program speaks it, else in English. */
    static Terminal ofSystem() {
        return new Terminal(System.out, System.err, Messages.of(Languages.of(List.of(), Locale.getDefault())));
    }

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
