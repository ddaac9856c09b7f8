package cat.fullderuta.ui.settings;

import cat.fullderuta.text.Messages;
import cat.fullderuta.ui.common.Theme;
import cat.fullderuta.ui.common.Zoom;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What the window remembers from one start to the next: a file {@code view.properties} that people may read, alter or delete.
 * Whatever in it cannot be understood counts as not there, so a damaged file never keeps the program from starting.
 */
public final class Preferences {

    /** Name of the file in the data folder. */
    public static final String FILE_NAME = "view.properties";

    private static final String TEXT_SIZE = "text.size";

    private final Path file;
    private final Properties values;

    private Preferences(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /** Reads the file; without one, or with one that cannot be read, everything has its default. */
    public static Preferences load(Path file) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            // Not there, not text, or a broken \\u escape: it only says how the window looked, so start afresh.
            values.clear();
        }
        return new Preferences(file, values);
    }

    /** A text. */
    public String getText(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /** A number within bounds, both included. */
    public double getNumber(String key, double least, double most, double otherwise) {
        try {
            double number = Double.parseDouble(values.getProperty(key, ""));
            return number >= least && number <= most ? number : otherwise;
        } catch (NumberFormatException damaged) {
            return otherwise;
        }
    }

    /** Whether something is on; only "true" and "false" are understood. */
    public boolean isOn(String key, boolean otherwise) {
        return switch (values.getProperty(key, "")) {
            case "true" -> true;
            case "false" -> false;
            default -> otherwise;
        };
    }

    /** One of the constants of an enum. */
    public <E extends Enum<E>> E getChoice(String key, Class<E> type, E otherwise) {
        String name = values.getProperty(key, "");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }

    /** Light or dark. */
    public Theme getTheme() {
        return getChoice("theme", Theme.class, Theme.LIGHT);
    }

    /** How large the window shows all, in hundredths of the usual size: one of {@link Zoom#STEPS}. */
    public int getTextSize() {
        return Zoom.step((int) getNumber(TEXT_SIZE, Zoom.STEPS.getFirst(), Zoom.STEPS.getLast(), Zoom.STEPS.getFirst()), 0);
    }

    /** See {@link #getTextSize()}. */
    public void setTextSize(int percent) {
        setNumber(TEXT_SIZE, percent);
    }

    /** The language of the window, if one was chosen in which the program speaks. */
    public Optional<Locale> findLanguage() {
        String code = values.getProperty("language", "");
        return Messages.INTERFACE.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }

    /** Remembers a text. */
    public void setText(String key, String value) {
        values.setProperty(key, value);
    }

    /** Remembers a number. */
    public void setNumber(String key, double value) {
        values.setProperty(key, Double.toString(value));
    }

    /** Remembers whether something is on. */
    public void setOn(String key, boolean value) {
        values.setProperty(key, Boolean.toString(value));
    }

    /** Remembers a constant of an enum. */
    public void setChoice(String key, Enum<?> value) {
        values.setProperty(key, value.name());
    }

    /** Remembers light or dark. */
    public void setTheme(Theme theme) {
        setChoice("theme", theme);
    }

    /** Remembers the language of the window. */
    public void setLanguage(Locale language) {
        values.setProperty("language", language.getLanguage());
    }

    /**
     * Writes the file as a whole: after a crash there is the old one or the new one.
     *
     * @throws IOException when the folder cannot be written to; the file is then as it was
     */
    public void save() throws IOException {
        var text = new StringWriter();
        values.store(text, null);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, FILE_NAME, ".tmp");
        try {
            write(draft, text.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path draft, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
