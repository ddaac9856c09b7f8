package cat.fullderuta.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Theme;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every topic is there in every language, with a drawing of which nothing takes the keys. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class HelpPaneTest {

    /** A drawing is more than that. */
    private static final int FEW = 5;

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "es", "en"})
    void everyTopicInEveryLanguage(String language) {
        Messages words = Messages.of(Locale.of(language));
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var pane = new HelpPane(words, Optional.empty(), () -> { });
            var root = new StackPane(pane);
            Theme.DARK.applyTo(root);
            stage.setScene(new Scene(root, 900, 700));
            stage.show();
            for (Topic topic : Topic.values()) {
                pane.open(topic);
                root.applyCss();
                root.layout();
                assertEquals(topic.title(words), ((Labeled) pane.lookup("#help-title")).getText());
                assertFalse(topic.text(words).contains("{"), topic + " lacks a name");
                assertEquals(0, topic.text(words).chars().filter(it -> it == '*').count() % 2, topic + " names something without an end");
                Parent picture = (Parent) pane.lookup("#help-picture");
                assertTrue(picture.lookupAll("*").size() > FEW, topic + " has a drawing");
                assertTrue(picture.isMouseTransparent() && picture.lookupAll("*").stream().noneMatch(Node::isFocusTraversable), topic.name());
            }
        });
    }
}
