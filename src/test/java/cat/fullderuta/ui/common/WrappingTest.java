package cat.fullderuta.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** What our languages are written in wraps; what JavaFX would break wrongly stays on one line, and only as long as it stands there. */
@Tag("screen")
@ExtendWith(ApplicationExtension.class)
class WrappingTest {

    private static final String HEBREW = "שלום עולם";

    @ParameterizedTest
    @ValueSource(strings = {"", "Recepció · l’Hospitalet – «Ciutats» 18:00–19:30 €", "Niña, coração, Łódź", "Привет, мир", "Καλημέρα",
        "Festa 🎉 major ❤️", "Một buổi"})
    void wraps(String text) {
        assertThat(Wrapping.isSafe(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, "Xerrada مرحبا", "नमस्ते", "สวัสดี", "Recepcio\u0301", "a \u202Eb", "\u2067a", "\uFEB1", "\uD83A\uDD00"})
    void staysOnOneLine(String text) {
        assertThat(Wrapping.isSafe(text)).isFalse();
    }

    @Test
    void aLabelFollowsItsWords() {
        var label = new Label(HEBREW);
        Wrapping.on(label);
        assertThat(label.isWrapText()).isFalse();

        label.setText("Xerrada");
        assertThat(label.isWrapText()).isTrue();

        label.setText(null);
        assertThat(label.isWrapText()).isTrue();
    }

    @Test
    void anAreaFollowsWhatIsTyped() {
        var area = new TextArea();
        Wrapping.on(area);
        assertThat(area.isWrapText()).isTrue();

        area.appendText(HEBREW);
        assertThat(area.isWrapText()).isFalse();
    }
}
