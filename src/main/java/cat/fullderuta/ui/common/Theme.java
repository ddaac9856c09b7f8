package cat.fullderuta.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/** Light or dark, by the same roles; and the typeface, which comes with the program. */
public enum Theme {
    LIGHT, DARK;

    private static final double ANY_SIZE = 12;

    /** Dresses all that has no dress of its own; call on the FX thread. */
    public void applyToAll() {
        loadFonts();
        Application.setUserAgentStylesheet((this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    /** Dresses a window or dialog; call on the FX thread. */
    public void applyTo(Parent root) {
        applyToAll();
        root.getStylesheets().setAll(Objects.requireNonNull(Theme.class.getResource("/cat/fullderuta/ui/full-de-ruta.css")).toExternalForm());
        root.getStyleClass().removeAll("full-de-ruta", "light", "dark");
        root.getStyleClass().addAll("full-de-ruta", this == DARK ? "dark" : "light");
    }

    /** Dresses a window or dialog like another one. */
    public static void dressLike(Parent model, Parent other) {
        other.getStylesheets().setAll(model.getStylesheets());
        other.getStyleClass().add("full-de-ruta");
        other.getStyleClass().add(model.getStyleClass().contains("dark") ? "dark" : "light");
    }

    private static void loadFonts() {
        if (Font.getFamilies().contains("Inter")) {
            return;
        }
        for (String name : List.of("Inter-Regular", "Inter-SemiBold", "Inter-Bold")) {
            try (var font = Objects.requireNonNull(Theme.class.getResourceAsStream("/cat/fullderuta/ui/fonts/" + name + ".ttf"))) {
                Font.loadFont(font, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException("A typeface inside the program cannot be read. Install the program again.", e);
            }
        }
    }
}
