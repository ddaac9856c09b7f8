package cat.fullderuta.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the window may be told on the command line.
 *
 * @param data      folder with other data than the usual
 * @param frames    file into which to write how long the frames of each drag took; see {@link cat.fullderuta.ui.drag.FrameTimes}
 * @param startup   file into which to write how long the start took; see {@link StartTime}
 * @param rehearsal folder into which the window writes documents while it does the main job by itself; see {@link Rehearsal}
 */
public record WindowOptions(Optional<Path> data, Optional<Path> frames, Optional<Path> startup, Optional<Path> rehearsal) {

    private static final String DATA = "--data";
    private static final String FRAMES = "--frames";
    private static final String STARTUP = "--startup";
    private static final String REHEARSE = "--rehearse";
    private static final Set<String> NAMES = Set.of(DATA, FRAMES, STARTUP, REHEARSE);

    /** Reads them; empty when these are not options of the window but a command. */
    public static Optional<WindowOptions> find(List<String> arguments) {
        Map<String, Path> values = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            if (!NAMES.contains(arguments.get(i))) {
                return Optional.empty();
            }
            values.put(arguments.get(i), Path.of(arguments.get(i + 1)));
        }
        return arguments.size() % 2 != 0 ? Optional.empty() : Optional.of(new WindowOptions(Optional.ofNullable(values.get(DATA)),
                Optional.ofNullable(values.get(FRAMES)), Optional.ofNullable(values.get(STARTUP)), Optional.ofNullable(values.get(REHEARSE))));
    }
}
