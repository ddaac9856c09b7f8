package cat.fullderuta.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the program knows of itself; Maven writes it, so that it is the same from source and in a package. */
public final class Program {

    private Program() {
    }

    /** Its version, as in the POM. */
    public static String version() {
        return read("version.txt").strip();
    }

    /** The libraries inside and their licences, as these are called; what Maven writes around them, in English, is left out. */
    public static List<String> listParts() {
        return read("third-party.txt").lines().map(String::strip).filter(line -> line.startsWith("(")).toList();
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream("/cat/fullderuta/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A file inside the program cannot be read. Install the program again.", e);
        }
    }
}
