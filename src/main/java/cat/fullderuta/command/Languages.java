package cat.fullderuta.command;

import cat.fullderuta.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which language to speak: it must be known before the options can be described. */
final class Languages {

    private Languages() {
    }

    /** The one asked for, else the system's, else English. */
    static Locale of(List<String> arguments, Locale system) {
        return asked(arguments).flatMap(Languages::find).orElseGet(() -> Messages.nearest(system));
    }

    /** @throws CommandFailure when a language is asked for that the program does not speak */
    static void refuseUnknown(List<String> arguments, Terminal terminal) throws CommandFailure {
        Optional<String> asked = asked(arguments);
        if (asked.isPresent() && find(asked.get()).isEmpty()) {
            throw terminal.failure("wrong.language", asked.get());
        }
    }

    private static Optional<Locale> find(String language) {
        return Messages.INTERFACE.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
    }

    private static Optional<String> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith(Specs.LANGUAGE + "=")) {
                return Optional.of(arguments.get(i).substring(Specs.LANGUAGE.length() + 1));
            }
            if (arguments.get(i).equals(Specs.LANGUAGE) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
