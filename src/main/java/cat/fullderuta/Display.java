package cat.fullderuta;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Whether this machine can show a window. */
enum Display {
    WINDOWS_OPEN, NO_GTK, NONE;

    private static final String GTK = "libgtk-3.so.0";

    private static final List<String> FOLDERS =
            List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib");

    static Display find() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!os.contains("linux")) {
            return WINDOWS_OPEN;
        }
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            return NONE;
        }
        return hasGtk() ? WINDOWS_OPEN : NO_GTK;
    }

    private static boolean hasGtk() {
        // Asking the linker takes as long as a good part of the start, so it is asked only where GTK lies somewhere unusual.
        for (String folder : FOLDERS) {
            if (Files.exists(Path.of(folder, GTK))) {
                return true;
            }
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
