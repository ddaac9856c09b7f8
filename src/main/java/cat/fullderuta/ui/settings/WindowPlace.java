package cat.fullderuta.ui.settings;

/**
 * Where the main window stood, in pixels of the whole desktop.
 *
 * @param maximized whether it filled the screen; the other figures are then those it returns to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 500;
    private static final double MOST = 20_000;

    /** As it was left; each figure that is missing or senseless is taken from the other. */
    public static WindowPlace load(Preferences preferences, WindowPlace otherwise) {
        return new WindowPlace(preferences.getNumber("window.x", -MOST, MOST, otherwise.x),
                preferences.getNumber("window.y", -MOST, MOST, otherwise.y),
                preferences.getNumber("window.width", LEAST_WIDTH, MOST, otherwise.width),
                preferences.getNumber("window.height", LEAST_HEIGHT, MOST, otherwise.height),
                preferences.isOn("window.maximized", otherwise.maximized));
    }

    /** Remembers it; {@link Preferences#save()} writes it. */
    public void storeIn(Preferences preferences) {
        preferences.setNumber("window.x", x);
        preferences.setNumber("window.y", y);
        preferences.setNumber("window.width", width);
        preferences.setNumber("window.height", height);
        preferences.setOn("window.maximized", maximized);
    }
}
