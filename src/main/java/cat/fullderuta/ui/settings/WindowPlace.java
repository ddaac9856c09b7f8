package cat.fullderuta.ui.settings;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/**
 * Where the main window stood, in pixels of the whole desktop.
 *
 * @param maximized whether it filled the screen; the other figures are then those it returns to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 500;
    private static final double MOST = 20_000;
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;

    /** Of the usual size in the middle of a screen, which a small one fills. */
    public static WindowPlace inTheMiddleOf(Rectangle2D screen) {
        return new WindowPlace(screen.getMinX() + Math.max(0, (screen.getWidth() - USUAL_WIDTH) / 2),
                screen.getMinY() + Math.max(0, (screen.getHeight() - USUAL_HEIGHT) / 2), Math.min(USUAL_WIDTH, screen.getWidth()),
                Math.min(USUAL_HEIGHT, screen.getHeight()), screen.getWidth() <= USUAL_WIDTH);
    }

    /** Where a window stands. */
    public static WindowPlace of(Stage stage, Preferences preferences) {
        if (!stage.isMaximized()) {
            return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
        var before = load(preferences, new WindowPlace(stage.getX(), stage.getY(), USUAL_WIDTH, USUAL_HEIGHT, false));
        return new WindowPlace(before.x, before.y, before.width, before.height, true);
    }

    /** Puts a window there. */
    public void putOn(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(maximized);
    }

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
