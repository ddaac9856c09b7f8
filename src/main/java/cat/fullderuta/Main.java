package cat.fullderuta;

import cat.fullderuta.command.Commands;
import cat.fullderuta.command.MainJob;
import cat.fullderuta.ui.BoardPicture;
import cat.fullderuta.ui.DesktopApp;
import cat.fullderuta.ui.WindowOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the program: a command when one is given, else the window, else the main job without a window. */
public final class Main {

    private static final int WRONG_USE = 2;
    /** Warns at each start that our H2 is newer than those it was tried with; held, since loggers are let go of. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Main() {
    }

    /** @param arguments see README, "Without a window"; none, or only options of the window, opens the window */
    public static void main(String... arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        FLYWAY.setLevel(Level.SEVERE);
        Optional<WindowOptions> options = WindowOptions.find(List.of(arguments));
        if (options.isEmpty()) {
            System.exit(Commands.run(arguments));
        }
        Display display = Display.find(); // in a rehearsal too, so that the start cache has it
        if (options.get().rehearsal().isPresent()) {
            BoardPicture.useNoDisplay();
            DesktopApp.run(arguments);
            return;
        }
        switch (display) {
            case WINDOWS_OPEN -> DesktopApp.run(arguments);
            case NO_GTK -> {
                System.err.println(Commands.words().get("command.noGtk"));
                System.exit(WRONG_USE);
            }
            case NONE -> {
                if (arguments.length > 0) {
                    System.err.println(Commands.words().get("command.noDisplayForData"));
                    System.exit(WRONG_USE);
                }
                System.out.println(Commands.words().get("command.noDisplay"));
                BoardPicture.useNoDisplay();
                System.exit(MainJob.run(Path.of("target", "itineraries"), BoardPicture::write));
            }
        }
    }
}
