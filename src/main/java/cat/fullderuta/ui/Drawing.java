package cat.fullderuta.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * By what the window is drawn: JavaFX looks for a graphics card and draws by itself where there is none. On Linux it finds that out by
 * loading Mesa with its compiler, 60 MB that stay in memory for nothing, so it is spared the question where no card is.
 */
public final class Drawing {

    private static final String ORDER = "prism.order";
    private static final Path DEVICES = Path.of("/dev");
    /** Of the kernel's own drivers, of NVIDIA's, and of Linux inside Windows. */
    private static final List<String> CARDS = List.of("dri", "nvidiactl", "dxg");

    private Drawing() {
    }

    /** Call before JavaFX starts; leaves alone what was chosen with {@code -Dprism.order}. */
    public static void prepare() {
        boolean isLinux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (isLinux && System.getProperty(ORDER) == null && !hasCard(DEVICES)) {
            System.setProperty(ORDER, "sw");
        }
    }

    /** @param devices the system's folder of them */
    static boolean hasCard(Path devices) {
        return CARDS.stream().anyMatch(card -> Files.exists(devices.resolve(card)));
    }
}
