package cat.fullderuta.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import cat.fullderuta.check.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** Light or dark, by the same roles; and the typeface, which comes with the program. */
public enum Theme {
    LIGHT, DARK;

    private static final AtomicBoolean FONTS_LOADED = new AtomicBoolean();
    private static final double ANY_SIZE = 12;
    private static final double ANY_WIDTH = 300;
    /** Ours, the later before the earlier. */
    private static final List<String> SHEETS = Stream.of("full-de-ruta", "panes", "time-board")
            .map(name -> Objects.requireNonNull(Theme.class.getResource("/cat/fullderuta/ui/" + name + ".css")).toExternalForm()).toList();

    /**
     * Reads the typeface and the style sheets before there is anything to dress, and lays out one of each thing that a window is mostly
     * made of, so that the code for it is there by then; call on the FX thread.
     *
     * @return keep it until the window is dressed: what nothing uses is forgotten
     */
    public Scene prepare() {
        var grid = new GridPane();
        grid.addRow(0, new Label("A", SeverityLook.icon(Severity.WARNING)), new Button("A", SeverityLook.icon(Severity.CLASH)),
                new TextField("A"));
        var root = new VBox(grid, new HBox(new ToggleButton("A"), new MenuButton("A"), new Hyperlink("A"), new ProgressBar(1)),
                new ScrollPane(new StackPane(new ListView<>(FXCollections.observableArrayList("A")))));
        var scene = new Scene(root, ANY_WIDTH, ANY_WIDTH);
        applyTo(root);
        root.applyCss();
        root.layout();
        return scene;
    }

    /** Dresses a window or dialog; call on the FX thread. */
    public void applyTo(Parent root) {
        applyTo(root, Zoom.STEPS.getFirst());
    }

    /**
     * Dresses a window whose text is enlarged.
     *
     * @param percent of the usual size, for the popups: they are windows of their own
     */
    public void applyTo(Parent root, int percent) {
        loadFonts();
        Application.setUserAgentStylesheet((this == DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        root.getStyleClass().removeAll("full-de-ruta", "light", "dark");
        root.getStyleClass().addAll("full-de-ruta", this == DARK ? "dark" : "light");
        putOn(root, percent == Zoom.STEPS.getFirst() ? SHEETS : Stream.concat(SHEETS.stream(), Stream.of(Zoom.popups(percent))).toList());
    }

    /** Dresses a window or dialog like another one. */
    public static void dressLike(Parent model, Parent other) {
        other.getStyleClass().addAll("full-de-ruta", model.getStyleClass().contains("dark") ? "dark" : "light");
        putOn(other, List.copyOf(model.getScene().getStylesheets()));
    }

    /** On the scene, as soon as there is one: sheets of a parent are looked through anew for every node below it. */
    private static void putOn(Parent root, List<String> sheets) {
        if (root.getScene() == null) {
            root.sceneProperty().addListener(new InvalidationListener() {
                @Override public void invalidated(Observable property) {
                    root.sceneProperty().removeListener(this);
                    root.getScene().getStylesheets().setAll(sheets);
                }
            });
        } else {
            root.getScene().getStylesheets().setAll(sheets);
        }
    }

    /** Once: each time would leave three more temporary files of JavaFX, and {@link Font#getFamilies} does not name what was loaded. */
    private static void loadFonts() {
        if (FONTS_LOADED.getAndSet(true)) {
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
