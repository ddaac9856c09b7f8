package cat.fullderuta.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cat.fullderuta.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Every colour that words have stands out from every colour they are written on, in both themes (WCAG 2.1, 1.4.3). */
@ExtendWith(ApplicationExtension.class)
class ContrastTest {

    private static final List<String> TYPES = List.of("school-visit", "workshop", "public-talk", "interview", "advocacy-meeting",
            "organisations-meeting", "ceremony", "recording", "cultural-act", "meal", "internal");
    private static final List<String> INKS = List.of("-ink", "-ink-quiet", "-accent", "-clash", "-warning", "-unknown", "-fits");

    /** Words of one colour on another, where a type gives some of them their meaning. */
    private record Pair(String type, String ink, String fill) {}

    private static Stream<Pair> pairs() {
        return Stream.of(
                INKS.stream().flatMap(ink -> Stream.of("-surface", "-surface-quiet").map(fill -> new Pair("", ink, fill))),
                Stream.of("-clash", "-warning", "-fits")
                        .flatMap(role -> Stream.of(role, "-ink").map(ink -> new Pair("", ink, role + "-fill"))),
                TYPES.stream().flatMap(type -> Stream.of("-type-ink", "-ink", "-ink-quiet")
                        .map(ink -> new Pair("type-" + type, ink, "-type-fill"))),
                Stream.of(new Pair("", "white", "-color-accent-emphasis"), new Pair("", "-color-fg-subtle", "-surface"),
                        new Pair("", "-color-danger-fg", "-surface"), new Pair("", "-color-danger-fg", "-surface-quiet")))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromWhatTheyAreWrittenOn(Theme theme) {
        List<String> faint = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            List<String> found = new ArrayList<>();
            var root = new StackPane();
            new Scene(root);
            theme.applyTo(root);
            for (Pair pair : pairs().toList()) {
                var label = new Label("A");
                label.setStyle("-fx-text-fill: " + pair.ink() + "; -fx-background-color: " + pair.fill() + ";");
                var box = new StackPane(label);
                box.getStyleClass().add(pair.type());
                root.getChildren().setAll(box);
                root.applyCss();
                double ratio = Contrast.of((Color) label.getTextFill(), (Color) label.getBackground().getFills().getFirst().getFill());
                if (ratio < Eye.LEAST_CONTRAST) {
                    found.add(String.format(Locale.ROOT, "%.2f %s", ratio, pair));
                }
            }
            return found;
        });
        assertEquals("", String.join("\n", faint));
    }
}
