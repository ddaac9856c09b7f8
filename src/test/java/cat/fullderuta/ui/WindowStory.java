package cat.fullderuta.ui;

import cat.fullderuta.edition.Activity;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.session.SaveState;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.store.OpenEdition;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import cat.fullderuta.ui.common.Hand;
import cat.fullderuta.ui.common.Selection;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.settings.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window on real files, as large as on a desk: 1600 × 1000, drawn at 5/8 since the headless screen ends at
 * 1000 × 1000. A story works it with mouse and keys.
 */
final class WindowStory implements AutoCloseable {

    static final double WIDTH = 1600;
    static final double HEIGHT = 1000;
    private static final double SCALE = 0.625;

    final Hand robot = new Hand();
    final Session session;
    MainWindow window;
    /** What the file dialogs answer. */
    Path workbook;
    Path folder;
    Path picture;
    private final Preferences preferences;
    private final Choosers choosers;
    private final DataFolder data;
    private final OpenEdition open;
    private final Selection selection;
    private Pane around = new Pane();
    private Locale language = Locale.of("ca");
    private Theme theme = Theme.LIGHT;

    /** Opens what is in the folder, or begins with this edition. */
    WindowStory(Path path, Edition first) {
        data = DataFolder.open(path);
        open = data.findCurrent().map(id -> OpenEdition.open(data, id)).orElseGet(() -> OpenEdition.create(data, first));
        data.setCurrent(open.edition().id());
        preferences = Preferences.load(path.resolve(Preferences.FILE_NAME));
        choosers = new Choosers(() -> Optional.ofNullable(workbook), Optional::empty, Optional::empty, Optional::empty, Optional::empty,
                () -> Optional.ofNullable(picture), () -> Optional.ofNullable(folder),
                path.resolve("unused"), any -> { });
        session = Session.of(open, Gazetteer.standard(), Platform::runLater, Clock.systemDefaultZone());
        selection = new Selection(session.edition().firstDay());
    }

    /** To be called on the FX thread. */
    void show(Stage stage) {
        around = new Pane();
        build();
        stage.setScene(new Scene(around, WIDTH * SCALE, HEIGHT * SCALE));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window.viewProperty().set(View.VISIT);
    }

    /** As the program does it: session and selection stay, all else is made anew. */
    private void build() {
        window = new MainWindow(session, selection, Messages.of(language), preferences, WIDTH, choosers, new MainWindow.Host() {
            @Override public void setLanguage(Locale wanted) {
                window.dispose();
                language = wanted;
                build();
            }

            @Override public void setTheme(Theme wanted) {
                window.dispose();
                theme = wanted;
                build();
            }

            @Override public void setTextSize(int percent) {
                throw new AssertionError("No story changes the size of the text.");
            }
        });
        theme.applyTo(window);
        window.resize(WIDTH, HEIGHT);
        window.getTransforms().add(new Scale(SCALE, SCALE));
        window.setManaged(false);
        around.getChildren().setAll(window);
    }

    Edition edition() {
        return session.edition();
    }

    Activity activity(Id<Activity> id) {
        return edition().activities().get(id);
    }

    Node node(String selector) {
        return robot.lookup(selector).query();
    }

    boolean has(String selector) {
        return robot.lookup(selector).tryQuery().isPresent();
    }

    /** Presses on one node, moves over the window and releases on another, at a share of its width and height. */
    void drag(String from, String to, double shareX, double shareY) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        Bounds bounds = Hand.onScreen(node(to));
        var target = new Point2D(bounds.getMinX() + bounds.getWidth() * shareX, bounds.getMinY() + bounds.getHeight() * shareY);
        robot.moveTo(target.subtract(20, 10));
        robot.moveTo(target);
    }

    void drop() {
        robot.release(MouseButton.PRIMARY);
        Hand.settle();
    }

    /** Waits for what another thread does; a story fails when it does not come. */
    void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 30 seconds.", e);
        }
    }

    void awaitSaved() {
        await(() -> session.saveStateProperty().get() instanceof SaveState.Saved);
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::dispose);
        session.close();
        open.close();
        data.close();
    }
}
