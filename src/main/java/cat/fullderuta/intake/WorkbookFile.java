package cat.fullderuta.intake;

import cat.fullderuta.intake.UnreadableWorkbook.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Opens workbooks that strangers sent: only .xlsx without macros, of a size that requests have; the file is never written to. */
final class WorkbookFile {

    private static final long MOST_BYTES = 20_000_000;
    private static final long MOST_BYTES_UNPACKED = 100_000_000;
    private static final long SMALLEST_BOMB = 1_000_000;
    private static final long MOST_INFLATION = 100; // sheets of words are packed to about a tenth
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WorkbookFile() {
    }

    static XSSFWorkbook open(Path file) throws UnreadableWorkbook {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new UnreadableWorkbook(Reason.NOT_THERE, name, null);
            }
            refuse(file, name);
            return new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (UnreadableWorkbook e) {
            throw e;
        } catch (Exception e) { // POI throws many kinds for a broken file, unchecked ones among them
            throw new UnreadableWorkbook(tellsOfABomb(e) ? Reason.TOO_LARGE : Reason.DAMAGED, name, e);
        }
    }

    private static void refuse(Path file, String name) throws IOException, UnreadableWorkbook {
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, name, null);
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE2.length);
        }
        if (Arrays.equals(start, OLE2)) {
            throw new UnreadableWorkbook(isEncrypted(file) ? Reason.ENCRYPTED : Reason.OLD_FORMAT, name, null);
        }
        if (!Arrays.equals(Arrays.copyOf(start, ZIP.length), ZIP)) {
            throw new UnreadableWorkbook(Reason.NOT_A_WORKBOOK, name, null);
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            refuse(zip, name);
        } catch (ZipException e) {
            throw new UnreadableWorkbook(Reason.DAMAGED, name, e);
        }
    }

    private static void refuse(ZipFile zip, String name) throws UnreadableWorkbook {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        if (zip.getEntry("xl/workbook.xml") == null) {
            boolean other = zip.getEntry("mimetype") != null || zip.getEntry("xl/workbook.bin") != null;
            throw new UnreadableWorkbook(other ? Reason.OLD_FORMAT : Reason.NOT_A_WORKBOOK, name, null);
        }
        if (entries.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new UnreadableWorkbook(Reason.MACROS, name, null);
        }
        if (entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > MOST_BYTES_UNPACKED
                || entries.stream().anyMatch(WorkbookFile::isBomb)) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, name, null);
        }
    }

    private static boolean isBomb(ZipEntry entry) {
        return entry.getSize() > SMALLEST_BOMB && entry.getSize() / Math.max(1, entry.getCompressedSize()) > MOST_INFLATION;
    }

    /** What the entries say of their size may be a lie; POI notices while it unpacks them. */
    private static boolean tellsOfABomb(@Nullable Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            String message = String.valueOf(one.getMessage());
            if (message.contains("Zip bomb") || message.contains("max entry size") || message.contains("Tried to allocate")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEncrypted(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException e) {
            return false; // then it is some other file of the old kind, and "save as .xlsx" is the right advice
        }
    }
}
