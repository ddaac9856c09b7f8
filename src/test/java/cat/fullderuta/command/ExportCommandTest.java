package cat.fullderuta.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cat.fullderuta.edition.Edition;
import cat.fullderuta.sample.SampleEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** Documents written without a window. */
class ExportCommandTest extends AtTheTerminal {

    @Test
    void workbooksAreSealedWithThePasswordOfAFile() throws IOException {
        calm();
        Path to = folder.resolve("segellat");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mot de pas ñ\nla segona línia no compta\n");
        Ran ran = run("export", "--to", to.toString(), "--only", "excel", "--for", "hosts", "--password-file", secret.toString(), "--data",
                data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        Path book = to.resolve("Towns and organisations/Reus.xlsx");
        assertThrows(EncryptedDocumentException.class, () -> WorkbookFactory.create(book.toFile()).close());
        WorkbookFactory.create(book.toFile(), "mot de pas ñ").close();
        Ran none = run("export", "--to", to.toString(), "--password-file", Files.writeString(folder.resolve("buit"), "\n").toString());
        assertTrue(none.err().contains("has no password in its first line"), none.err());
        assertTrue(run("export", "--to", to.toString(), "--password-file", "no hi és").err().contains("cannot be read"));
    }

    @Test
    void agendasAreSetInLargePrint() throws IOException {
        calm();
        Path usual = folder.resolve("usual");
        Path large = folder.resolve("grossa");
        assertEquals(ExitCode.FINE, run("export", "--to", usual.toString(), "--only", "pdf", "--data", data.toString()).code());
        assertEquals(ExitCode.FINE, run("export", "--to", large.toString(), "--only", "pdf", "--large-print", "--data",
                data.toString()).code());
        assertTrue(largestOfPlainText(usual) < 18 && largestOfPlainText(large) >= 18, "of what is not a heading");
    }

    /** Size, in points, of the most frequent letter size in the agendas. */
    private static float largestOfPlainText(Path set) throws IOException {
        try (Stream<Path> files = Files.list(set); var pdf = Loader.loadPDF(files.filter(Files::isRegularFile).findFirst().orElseThrow().toFile())) {
            Map<Float, Integer> sizes = new HashMap<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    sizes.merge(letter.getFontSizeInPt(), 1, Integer::sum);
                }
            }.getText(pdf);
            return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        }
    }

    @Test
    void exportWritesWhatWasAskedFor() throws IOException {
        sample();
        Path to = folder.resolve("fora");
        Ran ran = run("export", "--to", to.toString(), "--only", "excel", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        Edition edition = SampleEdition.small();
        int lists = edition.companions().size() + 3; // who goes along, the one who drives, the press, the report
        int workbooks = 1 + edition.hosts().size() + edition.defenders().size() + lists;
        assertEquals("Written to “" + to + "”: " + workbooks + " workbooks, no PDF and no calendar.", ran.out().strip());
        try (Stream<Path> files = Files.walk(to)) {
            assertEquals(workbooks, files.filter(file -> file.toString().endsWith(".xlsx")).count());
        }
    }

    @Test
    void exportWritesOnlyTheBooksOfHosts() throws IOException {
        sample();
        Path to = folder.resolve("fora");
        Ran ran = run("export", "--to", to.toString(), "--only", "excel", "--for", "hosts", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        int hosts = SampleEdition.small().hosts().size();
        assertEquals("Written to “" + to + "”: " + hosts + " workbooks, no PDF and no calendar.", ran.out().strip());
        try (Stream<Path> folders = Files.list(to)) {
            assertEquals(List.of("Towns and organisations"), folders.map(it -> it.getFileName().toString()).toList());
        }
        assertTrue(run("export", "--to", to.toString(), "--for", "everybody").err().contains("hosts|defenders|companions|press|office"));
    }

    @Test
    void exportWritesOnlyCalendars() throws IOException {
        sample();
        Path to = folder.resolve("fora");
        Ran ran = run("export", "--to", to.toString(), "--only", "calendar", "--data", data.toString());
        assertEquals(ExitCode.FINE, ran.code(), ran.err());
        List<Path> files;
        try (Stream<Path> all = Files.walk(to)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertTrue(files.size() > SampleEdition.small().defenders().size() && files.stream().allMatch(it -> it.toString().endsWith(".ics")),
                files.toString());
        assertEquals("Written to “" + to + "”: no workbook, no PDF and " + files.size() + " calendars.", ran.out().strip());
    }

    @Test
    void exportIntoAFileSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("fitxer"), "");
        Ran ran = run("export", "--to", file.toString(), "--only", "excel", "--data", clashFree(data));
        assertEquals(ExitCode.WRONG, ran.code());
        assertFalse(ran.err().isBlank());
    }

    @Test
    void exportThatCannotWriteSomeNamesThemAndThoseThatItWrote() throws IOException {
        calm();
        Path to = Files.createDirectories(folder.resolve("fora"));
        Files.writeString(to.resolve("Defenders"), "a file where a folder should be");
        Ran ran = run("export", "--to", to.toString(), "--only", "excel", "--data", data.toString());
        assertEquals(ExitCode.WRONG, ran.code());
        assertEquals(1, ran.err().lines().filter(line -> line.contains("Missing:")).count(), ran.err());
        assertTrue(ran.err().contains(Path.of("Defenders", "Alzina.xlsx").toString()), ran.err());
        assertTrue(ran.err().lines().anyMatch(line -> line.startsWith("These are written: ") && line.contains("Reus.xlsx")), ran.err());
    }
}
