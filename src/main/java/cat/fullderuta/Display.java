package cat.fullderuta;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;

/** Whether this machine can show a window. */
enum Display {
    WINDOWS_OPEN, NO_GTK, NONE;

    private static final String GTK = "libgtk-3.so.0";

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
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
