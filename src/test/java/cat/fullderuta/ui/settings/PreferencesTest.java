package cat.fullderuta.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cat.fullderuta.ui.common.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    private static final WindowPlace FIRST_START = new WindowPlace(0, 0, 1366, 768, false);

    @TempDir
    Path folder;

    @Test
    void whatWasSetIsThereOnTheNextStart() throws IOException {
        Path file = folder.resolve("new").resolve(Preferences.FILE_NAME);
        Preferences before = Preferences.load(file);
        before.setTheme(Theme.DARK);
        before.setLanguage(Locale.of("es", "ES"));
        before.setText("view", "Dies · català");
        before.setOn("inspector.open", false);
        new WindowPlace(-1200, 40, 1600, 1000, true).storeIn(before);
        before.save();

        Preferences after = Preferences.load(file);
        assertEquals(Theme.DARK, after.getTheme());
        assertEquals(Optional.of("es"), after.findLanguage().map(Locale::getLanguage));
        assertEquals("Dies · català", after.getText("view", ""));
        assertEquals(false, after.isOn("inspector.open", true));
        assertEquals(new WindowPlace(-1200, 40, 1600, 1000, true), WindowPlace.load(after, FIRST_START));
    }

    @Test
    void savingLeavesOneWholeFileAndNothingElse() throws IOException {
        Path file = folder.resolve(Preferences.FILE_NAME);
        Preferences preferences = Preferences.load(file);
        preferences.setNumber("inspector.width", 320);
        preferences.save();
        preferences.setNumber("inspector.width", 360);
        preferences.save();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertEquals(360, Preferences.load(file).getNumber("inspector.width", 200, 600, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theme=PINK\nlanguage=xx\nwindow.width=wide\nwindow.height=-4\nwindow.maximized=maybe",
            "theme=\\u12", "\u0000\u0001garbage", "window.width=NaN\nwindow.x=1e99"})
    void aDamagedFileGivesTheDefaults(String damaged) throws IOException {
        Path file = Files.writeString(folder.resolve(Preferences.FILE_NAME), damaged);
        assertDefaults(Preferences.load(file));
    }

    @Test
    void bytesThatAreNotTextGiveTheDefaults() throws IOException {
        Path file = Files.write(folder.resolve(Preferences.FILE_NAME), new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xc3, 0x28});
        assertDefaults(Preferences.load(file));
    }

    @Test
    void aDamagedFileIsMendedBySaving() throws IOException {
        Path file = Files.writeString(folder.resolve(Preferences.FILE_NAME), "theme=\\u12");
        Preferences preferences = Preferences.load(file);
        preferences.setTheme(Theme.DARK);
        preferences.save();
        assertEquals(Theme.DARK, Preferences.load(file).getTheme());
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("file"), "");
        Preferences preferences = Preferences.load(notAFolder.resolve(Preferences.FILE_NAME));
        assertDefaults(preferences);
        assertThrows(IOException.class, preferences::save);
    }

    private static void assertDefaults(Preferences preferences) {
        assertEquals(Theme.LIGHT, preferences.getTheme());
        assertEquals(Optional.empty(), preferences.findLanguage());
        assertEquals(FIRST_START, WindowPlace.load(preferences, FIRST_START));
        assertEquals(true, preferences.isOn("window.maximized", true));
    }
}
