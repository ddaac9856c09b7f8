package cat.fullderuta.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A workbook of a hundred requests, untidy as they come, that belongs to the sample visit. */
public final class SampleRequests {

    /** The name under which it is copied. */
    public static final String FILE_NAME = "requests-spring-2027.xlsx";

    private SampleRequests() {
    }

    /**
     * Copies it into a folder, where it replaces nothing.
     *
     * @return the copy, or the file of that name that was there already
     * @throws IOException when the folder cannot be written to
     */
    public static Path copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(FILE_NAME);
        if (Files.notExists(copy)) {
            try (InputStream workbook = Objects.requireNonNull(SampleRequests.class.getResourceAsStream(FILE_NAME), FILE_NAME)) {
                Files.copy(workbook, copy);
            }
        }
        return copy;
    }
}
