package cat.fullderuta.figures;

import cat.fullderuta.ui.Drawing;
import cat.fullderuta.ui.StartTime;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** As little as JavaFX can show in a window as large as ours: what every start of a program with it costs. */
public final class BareWindow extends Application {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /** Starts it; apart, for a class that extends Application cannot be started from the class path. */
    public static final class Main {

        private Main() {
        }

        /** @param arguments as the program's: "--data", a folder, "--startup" and the file into which to write the time */
        public static void main(String... arguments) {
            Drawing.prepare(); // as the program does
            Application.launch(BareWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Full de Ruta")), WIDTH, HEIGHT));
        stage.show();
        StartTime.write(stage.getScene(), Path.of(getParameters().getRaw().getLast()));
    }
}
