package cat.fullderuta.export;

import static cat.fullderuta.document.Fixture.ALZINA;
import static cat.fullderuta.document.Fixture.REUS;
import static cat.fullderuta.document.Fixture.ROURE;
import static cat.fullderuta.document.Fixture.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.document.Fixture;
import cat.fullderuta.document.Surroundings;
import cat.fullderuta.document.VersionComparison;
import cat.fullderuta.edition.ActivityType;
import cat.fullderuta.edition.Edition;
import cat.fullderuta.export.ItinerarySet.Choice;
import cat.fullderuta.export.ItinerarySet.Past;
import cat.fullderuta.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room keeps a file from being written, says so, and harms nothing that was there. */
class FullDiskTest {

    private static final Locale CATALAN = Locale.of("ca");

    @TempDir
    private Path folder;

    /** A disk that takes so many bytes more. */
    private static AtomicFile.Open diskWith(long room) {
        return file -> new FilterOutputStream(Files.newOutputStream(file)) {

            private long left = room;

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                int taken = (int) Math.min(left, count);
                out.write(bytes, from, taken);
                left -= taken;
                if (taken < count) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    private CannotWrite refused(AtomicFile.Content content, long room) throws IOException {
        Path file = Files.writeString(folder.resolve("Reus"), "old");
        var failure = assertThrows(CannotWrite.class,
                () -> AtomicFile.write(file, content, diskWith(room), (from, to) -> Files.move(from, to)));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        return failure;
    }

    private static Edition edition() {
        return Fixture.edition().activity("talk", ActivityType.PUBLIC_TALK, REUS, THURSDAY, "18:30", 90, List.of(ROURE, ALZINA))
                .with(edition -> edition.withLastDay(THURSDAY)).build();
    }

    private static Map<String, AtomicFile.Content> everyWriter() {
        Edition edition = edition();
        var all = new LinkedHashMap<String, AtomicFile.Content>();
        new ItineraryJobs(edition, Surroundings.of(edition), Past.UNKNOWN, CATALAN).list(Choice.of(ItinerarySet.Only.ALL))
                .forEach(it -> all.put(it.document().about().kind().toString(), it.content()));
        all.put("SEALED", Sealed.of(all.get("HOST"), "una contrasenya"));
        var comparison = VersionComparison.of(edition, 1, Fixture.edition().build(), 2);
        all.put("COMPARISON", out -> ComparisonFiles.writePdf(comparison, CATALAN, out));
        return all;
    }

    @Test
    void everyWriterSaysThatTheDiskIsFullWhereverItBecomesSo() throws IOException {
        for (var writer : everyWriter().entrySet()) {
            var whole = new ByteArrayOutputStream();
            writer.getValue().writeTo(whole);
            for (long room : List.of(0L, whole.size() / 2L, whole.size() - 1L)) {
                assertInstanceOf(DiskFull.class, refused(writer.getValue(), room), writer.getKey() + " with room for " + room);
            }
        }
    }

    @Test
    void aLargeWorkbookSaysSoToo() throws IOException {
        AtomicFile.Content large = out -> {
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet();
                for (int row = 0; row < 20_000; row++) {
                    sheet.createRow(row).createCell(0).setCellValue("n" + row * 7919L);
                }
                workbook.write(out);
            }
        };
        for (long room : List.of(0L, 1_000L, 70_000L)) {
            assertInstanceOf(DiskFull.class, refused(large, room));
        }
    }

    @Test
    void aLibraryThatKeepsTheRefusalToItselfIsNotBelieved() throws IOException {
        assertInstanceOf(DiskFull.class, refused(out -> {
            try {
                out.write(new byte[100_000]);
                out.write(new byte[100_000]);
            } catch (IOException silent) {
                assertFalse(silent.getMessage().isEmpty());
            }
        }, 150_000));
        assertInstanceOf(DiskFull.class, refused(out -> {
            try {
                out.write(new byte[200_000]);
            } catch (IOException e) {
                throw new IllegalStateException("Failed to save");
            }
        }, 100));
    }

    @Test
    void aDiskThatRefusesTheFileOfALibraryIsSaid() throws IOException {
        assertInstanceOf(DiskFull.class, refused(out -> {
            throw new IllegalStateException("the encrypted copy", new UncheckedIOException(new IOException("No space left on device")));
        }, 100));
        assertFalse(refused(out -> {
            throw new IOException("Input/output error");
        }, 100) instanceof DiskFull);
    }

    @Test
    void manyFilesThatFailAlikeAreSaidInOneSentenceWithTheirNames() {
        var result = new ItinerarySet.Result(List.of(folder.resolve("Premsa.xlsx")), List.of(
                new DiskFull(folder.resolve("Municipis/Reus.xlsx"), new IOException()),
                new FileInUse(folder.resolve("Municipis/Vic.xlsx"), new IOException()),
                new DiskFull(folder.resolve("Municipis/Reus.ics"), new IOException())), false);
        List<String> said = result.describe(folder, Messages.of(CATALAN));

        String reus = Path.of("Municipis", "Reus.xlsx") + ", " + Path.of("Municipis", "Reus.ics");
        assertEquals("2 fitxers no s’han pogut escriure a la carpeta " + folder + ": el disc és ple. Feu-hi espai o trieu una altra carpeta, "
                + "i torneu-ho a provar. Falten: " + reus + ".", said.getFirst());
        assertTrue(said.get(1).contains("«Vic.xlsx»") && said.get(1).contains("potser l’Excel"), said.get(1));
        assertEquals("Sí que s’han escrit: Premsa.xlsx.", said.get(2));
        assertEquals(3, said.size());
        assertEquals(List.of(), new ItinerarySet.Result(result.files(), List.of(), false).describe(folder, Messages.of(CATALAN)));
    }
}
