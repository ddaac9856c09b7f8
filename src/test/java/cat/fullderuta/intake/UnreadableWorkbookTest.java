package cat.fullderuta.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.intake.UnreadableWorkbook.Reason;
import cat.fullderuta.sample.SampleEdition;
import cat.fullderuta.sample.SampleRequests;
import cat.fullderuta.text.Messages;
import cat.fullderuta.travel.Gazetteer;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not a plain .xlsx workbook are refused with a reason, whatever is wrong with them. */
class UnreadableWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void fileThatIsNotThereOrAFolder() {
        assertEquals(Reason.NOT_THERE, refuse(folder.resolve("no.xlsx")));
        assertEquals(Reason.NOT_THERE, refuse(folder));
    }

    @Test
    void oldExcelAndOpenDocument() throws Exception {
        Path xls = folder.resolve("old.xls");
        try (var book = new HSSFWorkbook(); var out = Files.newOutputStream(xls)) {
            book.createSheet("Full");
            book.write(out);
        }
        assertEquals(Reason.OLD_FORMAT, refuse(xls));
        assertEquals(Reason.OLD_FORMAT,
                refuse(zip("sheet.ods", Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"))));
        assertEquals(Reason.OLD_FORMAT, refuse(zip("binary.xlsb", Map.of("xl/workbook.bin", "x"))));
    }

    @Test
    void macrosAlsoUnderAnotherName() throws Exception {
        Path file = changed("requests.xlsx", Map.of("xl/VbaProject.bin", new byte[] {1, 2, 3}));
        assertEquals(Reason.MACROS, refuse(file));
    }

    @Test
    void encrypted() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (var container = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                Files.copy(SampleRequests.copyTo(folder), inside);
            }
            container.writeFilesystem(out);
        }
        assertEquals(Reason.ENCRYPTED, refuse(file));
    }

    @Test
    void zipBombsAndGiants() throws Exception {
        byte[] nothing = new byte[60_000_000];
        assertEquals(Reason.TOO_LARGE, refuse(changed("bomb.xlsx", Map.of("xl/worksheets/sheet1.xml", nothing))));
        assertEquals(Reason.TOO_LARGE, refuse(changed("giant.xlsx", Map.of("xl/media/a", nothing, "xl/media/b", nothing))));
    }

    @Test
    void textAndOtherZips() throws Exception {
        Path text = Files.writeString(folder.resolve("letter.xlsx"), "Benvolguts, us envio les sol·licituds");
        assertEquals(Reason.NOT_A_WORKBOOK, refuse(text));
        assertEquals(Reason.NOT_A_WORKBOOK, refuse(Files.write(folder.resolve("empty.xlsx"), new byte[0])));
        assertEquals(Reason.NOT_A_WORKBOOK, refuse(zip("photos.xlsx", Map.of("photo.jpg", "x"))));
    }

    @Test
    void truncatedAtAnyLengthItIsRefusedAndNeverAnEmptyIntake() throws Exception {
        byte[] whole = Files.readAllBytes(SampleRequests.copyTo(folder));
        for (int length = 10; length < whole.length; length += whole.length / 20) {
            Path file = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, length));
            assertEquals(Reason.DAMAGED, refuse(file), length + " bytes");
        }
    }

    @Test
    void damagedPartsInside() throws Exception {
        assertEquals(Reason.DAMAGED,
                refuse(changed("sheet.xlsx", Map.of("xl/worksheets/sheet1.xml", "<worksheet><oops".getBytes(StandardCharsets.UTF_8)))));
        assertEquals(Reason.DAMAGED, refuse(changed("book.xlsx", Map.of("xl/workbook.xml", "no xml".getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void everyReasonSaysWhatToDoAndNamesTheFileWithoutItsFolder() {
        for (Locale locale : Messages.INTERFACE) {
            for (Reason reason : Reason.values()) {
                String words = IntakeText.of(locale).unreadable(new UnreadableWorkbook(reason, "tot.xlsx", null));
                assertTrue(words.contains("tot.xlsx") && words.split("[.:]\\s").length >= 2, words);
                assertFalse(words.contains(folder.toString()), words);
            }
        }
    }

    @Test
    void theFileItselfIsNeverTouched() throws Exception {
        Path file = SampleRequests.copyTo(folder);
        byte[] before = Files.readAllBytes(file);
        var time = Files.getLastModifiedTime(file);
        RequestReader.read(file, SampleEdition.small(), Gazetteer.standard());
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        assertEquals(time, Files.getLastModifiedTime(file));
    }

    private Reason refuse(Path file) {
        return assertThrows(UnreadableWorkbook.class, () -> RequestReader.read(file, SampleEdition.small(), Gazetteer.standard())).reason();
    }

    private Path zip(String name, Map<String, String> parts) throws Exception {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** The sample workbook with some of its parts replaced or added. */
    private Path changed(String name, Map<String, byte[]> parts) throws Exception {
        Path file = folder.resolve(name);
        Path original = SampleRequests.copyTo(Files.createDirectories(folder.resolve("original")));
        try (var zip = new ZipFile(original.toFile()); var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : zip.stream().filter(entry -> !parts.containsKey(entry.getName())).toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                zip.getInputStream(entry).transferTo(out);
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return file;
    }
}
