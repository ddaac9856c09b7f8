package cat.fullderuta.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card that is there is used: drawing without it would be slow on a large screen. */
class DrawingTest {

    @ParameterizedTest
    @ValueSource(strings = {"dri/card0", "nvidiactl", "dxg"})
    void aCardIsFound(String device, @TempDir Path devices) throws IOException {
        Path card = devices.resolve(device);
        Files.createDirectories(card.getParent());
        Files.createFile(card);

        assertThat(Drawing.hasCard(devices)).isTrue();
    }

    @Test
    void aMachineWithoutOneHasNone(@TempDir Path devices) throws IOException {
        Files.createFile(devices.resolve("null"));

        assertThat(Drawing.hasCard(devices)).isFalse();
    }
}
