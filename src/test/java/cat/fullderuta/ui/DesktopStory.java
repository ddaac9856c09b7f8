package cat.fullderuta.ui;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.edition.Id;
import cat.fullderuta.edition.Season;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.session.Library;
import cat.fullderuta.session.Session;
import cat.fullderuta.store.DataFolder;
import cat.fullderuta.ui.common.Hand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real program on real files, as it is started, stopped and left behind by a crash. */
abstract class DesktopStory {

    static final Edition SAMPLE = SampleEdition.small();
    static final Edition SMALL = Edition.of(Id.of("petita"), Season.SPRING, "Prova petita", LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 9));

    @TempDir
    Path data;
    @TempDir
    Path other;
    final Hand robot = new Hand();
    DesktopApp app;

    @BeforeAll
    static void typeWithoutPauses() {
        System.setProperty("testfx.robot.write_sleep", "0");
    }

    void start() throws TimeoutException {
        start(data);
    }

    void start(Path folder) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        app = (DesktopApp) FxToolkit.setupApplication(DesktopApp.class, "--data", folder.toString());
        await(() -> has("#main-window"));
        Platform.setImplicitExit(false); // the window sets it, and may come only after a question
    }

    @AfterEach
    void stop() throws TimeoutException {
        FxToolkit.cleanupApplication(app);
        FxToolkit.cleanupStages();
    }

    void keep(Edition... editions) {
        try (DataFolder folder = DataFolder.open(data)) {
            Library library = Library.of(folder);
            for (Edition edition : editions) {
                library.add(edition);
            }
            folder.setCurrent(editions[0].id());
        }
    }

    boolean has(String selector) {
        return robot.lookup(selector).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 30 seconds.", e);
        }
    }

    String text(String selector) {
        return ((Labeled) robot.lookup(selector).query()).getText();
    }

    void type(String selector, String text) {
        robot.clickOn(selector).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
        Hand.settle();
    }

    void openEditions() {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> has("#editions-list") && !robot.lookup("#editions-list").queryListView().getItems().isEmpty());
        Hand.settle(); // the card of the selected one stands then
    }

    /** The session of the window that is shown now. */
    Session session() {
        return ((MainWindow) robot.lookup("#main-window").query()).workspace().session();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.filter(it -> Files.isDirectory(it) || Files.isRegularFile(it)).toList()) { // the door is a socket
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    Path untaken(Edition edition) {
        return data.resolve("editions").resolve(edition.id().value()).resolve("untaken.fdr");
    }

    String field(String selector) {
        return ((TextField) robot.lookup(selector).query()).getText();
    }

    Edition read(Edition edition) {
        try (DataFolder folder = DataFolder.openReadOnly(data)) {
            return Library.of(folder).read(edition.id());
        }
    }
}
