package cat.fullderuta.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window may be told on the command line.
 *
 * @param data   folder with other data than the usual
 * @param frames file into which to write how long the frames of each drag took; see {@link cat.fullderuta.ui.drag.FrameTimes}
 */
public record WindowOptions(Optional<Path> data, Optional<Path> frames) {

    /** Reads them; empty when these are not options of the window but a command. */
    public static Optional<WindowOptions> find(List<String> arguments) {
        var options = new WindowOptions(Optional.empty(), Optional.empty());
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            Optional<Path> value = Optional.of(Path.of(arguments.get(i + 1)));
            switch (arguments.get(i)) {
                case "--data" -> options = new WindowOptions(value, options.frames());
                case "--frames" -> options = new WindowOptions(options.data(), value);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return arguments.size() % 2 == 0 ? Optional.of(options) : Optional.empty();
    }
}
