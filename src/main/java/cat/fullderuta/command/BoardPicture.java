package cat.fullderuta.command;

import cat.fullderuta.edition.Edition;
import java.io.IOException;
import java.nio.file.Path;

/** Draws the board of an edition into a PNG file, without a display; the window's room knows how. */
@FunctionalInterface
public interface BoardPicture {

    /** @throws IOException when the file cannot be written */
    void write(Edition edition, Path file) throws IOException;
}
