package cat.fullderuta.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the operating system wants the data of a user's programs. */
final class UserFolder {

    private static final String NAME = "Full de Ruta";
    private static final String UNIX_NAME = "full-de-ruta";

    private UserFolder() {
    }

    /**
     * The folder for our data.
     *
     * @param system      as the property {@code os.name}
     * @param environment as {@link System#getenv()}
     * @param home        the user's home
     */
    static Path of(String system, Map<String, String> environment, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        // The XDG Base Directory Specification: a relative path there is to be ignored.
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        boolean usable = !data.isBlank() && Path.of(data).isAbsolute();
        return (usable ? Path.of(data) : home.resolve(".local").resolve("share")).resolve(UNIX_NAME);
    }
}
