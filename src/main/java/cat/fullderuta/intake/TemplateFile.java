package cat.fullderuta.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook that others fill in. */
final class TemplateFile {

    private TemplateFile() {
    }

    /** A file of that name is replaced, never half; the workbook is closed. */
    static void write(Path file, XSSFWorkbook workbook) throws IOException {
        clearProperties(workbook);
        Path folder = file.toAbsolutePath().getParent();
        Path half = Files.createTempFile(folder, "template", ".tmp");
        try {
            try (workbook; var out = Files.newOutputStream(half)) {
                fill(out, workbook);
            }
            try (var written = FileChannel.open(half, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(half);
            throw e;
        }
    }

    /** A full disk is told of as one: the library says so in an exception of its own. */
    static void fill(OutputStream out, XSSFWorkbook workbook) throws IOException {
        try {
            workbook.write(out);
        } catch (OpenXML4JRuntimeException | POIXMLException e) {
            throw new IOException("The workbook could not be written.", e);
        }
    }

    /** A file that leaves the office names neither a program nor an hour. */
    private static void clearProperties(XSSFWorkbook workbook) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setCreator("");
        properties.getCoreProperties().setLastModifiedByUser("");
        properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.empty());
        properties.getCoreProperties().getUnderlyingProperties().setModifiedProperty(Optional.empty());
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("");
    }
}
